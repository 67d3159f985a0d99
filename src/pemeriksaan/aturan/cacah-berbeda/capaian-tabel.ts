import type { BarisKinerjaTabel } from "../../../naskah/tabel-terbaca";
import type { BahanNaskah } from "../../aturan";
import { listBacaanBaris } from "../../teks/baris-indikator";
import { bacaanOf } from "../../teks/bacaan-naskah";
import { kunciNama } from "../../teks/konteks";

const PENUH = 100;

/** How the indikator of a text fared by its own tables or its workbook. */
export interface CacahCapaian {
  readonly semua: number;
  readonly lebih: number;
  readonly tepat: number;
  readonly kurang: number;
}

function cacahOf(daftar: readonly number[]): CacahCapaian | undefined {
  if (daftar.length === 0) return undefined;
  const lebih = daftar.filter((capaian) => capaian > PENUH).length;
  const kurang = daftar.filter((capaian) => capaian < PENUH).length;
  return { semua: daftar.length, lebih, tepat: daftar.length - lebih - kurang, kurang };
}

function cacahBuku({ buku }: BahanNaskah): CacahCapaian | undefined {
  const daftar = buku?.perhitungan.kinerja.daftarIndikator ?? [];
  const capaian = daftar.flatMap((satu) =>
    satu.capaian.status === "terukur" ? [satu.capaian.nilai] : [],
  );
  return capaian.length === daftar.length ? cacahOf(capaian) : undefined;
}

/** Rows that are indikator, of a table in which every one of them has a capaian. */
function barisDinilai(bahan: BahanNaskah): readonly BarisKinerjaTabel[] {
  return bacaanOf(bahan).daftarTabel.flatMap(({ terbaca }) => {
    const [baris] = terbaca?.jenis === "kinerja" ? listBacaanBaris(terbaca) : [];
    const isDinilai =
      baris?.every(({ capaian }) => capaian !== undefined) === true &&
      baris.some(({ realisasi }) => realisasi !== undefined);
    return isDinilai ? baris : [];
  });
}

/** Undefined where a row has no capaian, or one name has two. */
function cacahTabel(bahan: BahanNaskah): CacahCapaian | undefined {
  const perNama = new Map<string, number>();
  for (const { nama, capaian } of barisDinilai(bahan)) {
    const kunci = kunciNama(nama);
    const nilai = capaian?.nilai ?? 0;
    if ((perNama.get(kunci) ?? nilai) !== nilai) return undefined;
    perNama.set(kunci, nilai);
  }
  return cacahOf([...perNama.values()]);
}

/** Counted of the workbook where there is one, else of the text's own tables. */
export const cacahCapaian = (bahan: BahanNaskah): CacahCapaian | undefined =>
  bahan.buku ? cacahBuku(bahan) : cacahTabel(bahan);
