import type { Persen } from "../kinerja/satuan";
import type { Kategori } from "../kinerja/skala";
import { DAFTAR_ATURAN_CELAH, kategoriOf } from "../kinerja/skala";
import type { BahanLaporan } from "./bahan";
import { capaianTercetak } from "./putusan";

/** Printed values of one category whose category another gap rule would change. */
export interface NilaiCelah {
  readonly kategori: string;
  /** `90,58%`, once each. */
  readonly daftarNilai: readonly string[];
}

interface Bernilai {
  readonly nilai: Persen | undefined;
  readonly kategori: Kategori | undefined;
}

/**
 * Every value of the report whose category hangs on the gap rule, once each: indicators, sasaran, and the whole
 * (DOMAIN §2 asks for a note on it).
 */
export function daftarNilaiCelah({ perhitungan, skala, pengaturan }: BahanLaporan): NilaiCelah[] {
  const { daftarIndikator, daftarSasaran, keseluruhan } = perhitungan.kinerja;
  const bernilai: Bernilai[] = [
    ...daftarIndikator.map(({ capaianTerbatas, kategori }) => ({
      nilai: capaianTerbatas.status === "terukur" ? capaianTerbatas.nilai : undefined,
      kategori,
    })),
    ...daftarSasaran,
    keseluruhan,
  ];
  const perKategori = new Map<string, Set<string>>();
  for (const { nilai, kategori } of bernilai) {
    if (nilai === undefined || !kategori) continue;
    const isSama = DAFTAR_ATURAN_CELAH.every(
      (aturan) => kategoriOf(nilai, skala, aturan).nama === kategori.nama,
    );
    if (isSama) continue;
    const { teks } = capaianTercetak(nilai, pengaturan.pembulatan);
    perKategori.set(kategori.nama, (perKategori.get(kategori.nama) ?? new Set()).add(teks));
  }
  return [...perKategori].map(([kategori, nilai]) => ({ kategori, daftarNilai: [...nilai] }));
}
