import type { Persen } from "../kinerja/satuan";
import type { Kategori } from "../kinerja/skala";
import { DAFTAR_ATURAN_CELAH, kategoriOf } from "../kinerja/skala";
import type { BahanLaporan } from "./bahan";
import { capaianTercetak } from "./putusan";

/** A printed value whose category another gap rule would change. */
export interface NilaiCelah {
  /** `90,58%`. */
  readonly nilai: string;
  readonly kategori: string;
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
  const perNilai = new Map<string, NilaiCelah>();
  for (const { nilai, kategori } of bernilai) {
    if (nilai === undefined || !kategori) continue;
    const isSama = DAFTAR_ATURAN_CELAH.every(
      (aturan) => kategoriOf(nilai, skala, aturan).nama === kategori.nama,
    );
    const { teks } = capaianTercetak(nilai, pengaturan.pembulatan);
    if (!isSama) perNilai.set(`${teks} ${kategori.nama}`, { nilai: teks, kategori: kategori.nama });
  }
  return [...perNilai.values()];
}
