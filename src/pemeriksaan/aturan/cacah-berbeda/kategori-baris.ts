import type { BarisKinerjaTabel } from "../../../naskah/tabel-terbaca";
import type { BahanNaskah } from "../../aturan";
import { listBacaanBaris } from "../../teks/baris-indikator";
import { bacaanOf } from "../../teks/bacaan-naskah";
import { kunciNama } from "../../teks/konteks";
import { skalaNaskah } from "../../teks/skala-naskah";

/** How many indikator of a text have each category, by its own tables. */
export interface CacahKategori {
  readonly semua: number;
  readonly jumlah: ReadonlyMap<string, number>;
}

const KATEGORI = /^\p{L}+(?: \p{L}+){0,2}$/u;

/** Rows of all tables that give capaian. */
const listBarisDinilai = (bahan: BahanNaskah): readonly BarisKinerjaTabel[] =>
  bacaanOf(bahan).daftarTabel.flatMap(({ terbaca }) => {
    const [baris] = terbaca?.jenis === "kinerja" ? listBacaanBaris(terbaca) : [];
    return baris?.some(({ capaian }) => capaian !== undefined) === true ? baris : [];
  });

/** The category of each indikator by its name; undefined where one has none, or two. */
function kategoriTabel(bahan: BahanNaskah): ReadonlyMap<string, string> | undefined {
  const perNama = new Map<string, string>();
  const daftarBaris = listBarisDinilai(bahan);
  for (const { nama, kategori } of daftarBaris) {
    const [kunci, kata] = [kunciNama(nama), kunciNama(kategori)];
    if (kata === "") continue;
    if (!KATEGORI.test(kata) || (perNama.get(kunci) ?? kata) !== kata) return undefined;
    perNama.set(kunci, kata);
  }
  const isLengkap = daftarBaris.every(({ nama }) => perNama.has(kunciNama(nama)));
  return isLengkap && perNama.size > 1 ? perNama : undefined;
}

/** Undefined where the text does not give each of its indikator a category. */
export function cacahKategori(bahan: BahanNaskah): CacahKategori | undefined {
  const tabel = kategoriTabel(bahan);
  if (!tabel) return undefined;
  const daftar = [...tabel.values()];
  const jumlah = new Map<string, number>();
  for (const kata of daftar) jumlah.set(kata, (jumlah.get(kata) ?? 0) + 1);
  const skala = skalaNaskah(bahan).map(({ nama }) => kunciNama(nama));
  // A category that no indikator has is known by the scale of those that have one.
  if (daftar.every((kata) => skala.includes(kata)))
    for (const kata of skala) jumlah.set(kata, jumlah.get(kata) ?? 0);
  return { semua: daftar.length, jumlah };
}
