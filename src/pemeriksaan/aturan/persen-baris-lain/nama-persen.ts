import type { BarisPersen, TabelPersen } from "./baris-persen";

/** May stand between a name and its percentage. */
const SELA =
  /(?:[\s(:=,–-]|\b(?:baru|hanya|sudah|telah|yang|sebesar|mencapai|adalah|yaitu|yakni|ialah|terserap|terealisasi|terpakai|serapan(?:nya)?|penyerapan(?:nya)?|realisasi(?:nya)?|capaian(?:nya)?|sekitar|dengan|tingkat|anggaran|keuangan|atau|setara)\b|\brp\.?\s?\d[\d.,]*(?:,-)?(?:\s*(?:ribu|juta|miliar|milyar))?)*$/i;
/** `8,27% pada pemeliharaan gedung`. */
const PADA = /^\s*\)?\s*(?:pada|untuk)\s+/i;
const KATA = /[\p{L}\p{N}]+/gu;
/** So many letters before or behind a percentage may be its name. */
const SEKITAR = 140;

const kataDi = (teks: string): readonly string[] =>
  Array.from(teks.toLowerCase().matchAll(KATA), ([kata]) => kata);

const isSama = (kata: readonly string[], nama: readonly string[]): boolean =>
  kata.length === nama.length && nama.every((satu, ke) => kata[ke] === satu);

/** How many words of a name stand right there; 0 for none, or for too few to tell it from others. */
type Cocok = (nama: readonly string[]) => number;

/** Words before the percentage end with the name, or with the head of it: `DAK Nonfisik` of `DAK Nonfisik BOP Museum`. */
const diEkor =
  (kata: readonly string[]): Cocok =>
  (nama) => {
    for (let banyak = nama.length; banyak > 0; banyak--) {
      if (isSama(kata.slice(-banyak), nama.slice(0, banyak))) return banyak;
    }
    return 0;
  };

const diKepala =
  (kata: readonly string[]): Cocok =>
  (nama) => {
    for (let banyak = nama.length; banyak > 0; banyak--) {
      if (isSama(kata.slice(0, banyak), nama.slice(0, banyak))) return banyak;
    }
    return 0;
  };

/** A part of a name needs two words, and no other row that begins with them. */
function barisCocok({ daftarBaris }: TabelPersen, cocok: Cocok): BarisPersen | undefined {
  const daftar = daftarBaris
    .map((baris) => ({ baris, banyak: cocok(baris.daftarKata) }))
    .filter(
      ({ baris, banyak }) => banyak > 0 && (banyak >= 2 || banyak === baris.daftarKata.length),
    )
    .toSorted((a, b) => b.banyak - a.banyak);
  const [satu, dua] = daftar;
  return satu && satu.banyak !== dua?.banyak ? satu.baris : undefined;
}

/** The words a percentage may be named with: those right before it, and those behind it and `pada`. */
export interface KataSekitar {
  readonly kiri: readonly string[];
  readonly kanan: readonly string[];
}

/** Reads the words around a percentage. */
export function kataSekitar(sebelum: string, sesudah: string): KataSekitar {
  const pada = PADA.exec(sesudah)?.[0];
  return {
    kiri: kataDi(sebelum.slice(-SEKITAR).replace(SELA, "")),
    kanan: pada === undefined ? [] : kataDi(sesudah.slice(pada.length, SEKITAR)),
  };
}

/** The row of a table whose name stands right before a percentage, or behind it with `pada`. */
export const barisBernama = (
  tabel: TabelPersen,
  { kiri, kanan }: KataSekitar,
): BarisPersen | undefined =>
  barisCocok(tabel, diEkor(kiri)) ??
  (kanan.length > 0 ? barisCocok(tabel, diKepala(kanan)) : undefined);

/** Tables by the words their names begin with. */
export type IndeksTabel = ReadonlyMap<string, readonly number[]>;

/** Where each first word of a name stands among tables: a sentence is held against those few only. */
export function indeksTabel(daftarTabel: readonly TabelPersen[]): IndeksTabel {
  const hasil = new Map<string, number[]>();
  for (const [ke, { daftarBaris }] of daftarTabel.entries()) {
    for (const awal of new Set(daftarBaris.flatMap(({ daftarKata: [satu] }) => satu ?? [])))
      hasil.set(awal, [...(hasil.get(awal) ?? []), ke]);
  }
  return hasil;
}

/** The tables that have a name which may begin among some words, in reading order. */
export function tabelMungkin(indeks: IndeksTabel, { kiri, kanan }: KataSekitar): readonly number[] {
  const daftar = new Set([...kiri, ...kanan].flatMap((kata) => indeks.get(kata) ?? []));
  return [...daftar].toSorted((a, b) => a - b);
}
