import type { AngkaTabel } from "../../../naskah/tabel-terbaca";

/** A row by what numbers it, its name and its numbers. */
export interface BarisBernomor {
  /** `1.2`, `A`, `a.`; `""` for none. */
  readonly nomor: string;
  readonly nama: string;
  readonly sel: readonly (AngkaTabel | undefined)[];
}

/** A row with the rows that stand one step below it. */
export interface Cabang {
  readonly baris: BarisBernomor;
  readonly anak: readonly BarisBernomor[];
}

/** How the rows of a table stand below one another, as far as their numbers tell. */
export interface TingkatBaris {
  readonly teratas: readonly BarisBernomor[];
  /** Rows with rows below them. */
  readonly daftarInduk: readonly Cabang[];
}

const AWALAN_NAMA = /^(?:\(?(?:[a-z]|[ivx]{1,4}|\d{1,2}(?:\.\d{1,2})*)[.)]|[-–—•*])(?=\s)/i;

/** Kinds of numbers; rows of one kind stand on one level, the first kind on top. */
const JENIS: readonly (readonly [RegExp, (nomor: string) => string])[] = [
  [/^[-–—•*]$/, () => "butir"],
  [/^\d+(?:\.\d+)*\.?$/, (nomor) => `angka ${nomor.replace(/\.$/, "").split(".").length}`],
  [/^(?:I{1,3}|IV|VI{0,3}|IX|XI{0,3})[.)]?$/, () => "romawi"],
  [/^[A-Z][.)]?$/, () => "kapital"],
  [/^[a-z][.)]?$/, () => "kecil"],
  [/^\(?\d+\)$/, () => "kurung"],
  [/^\(?[a-z]\)$/, () => "kecil kurung"],
];

/** What numbers a row, by its column or before its name. */
const tandaOf = ({ nomor, nama }: BarisBernomor): string =>
  nomor.trim() === "" ? (AWALAN_NAMA.exec(nama.trim())?.[0] ?? "") : nomor.trim();

/** Where nothing numbers the rows, the first word of some of them may say what they are. */
const KATA_TINGKAT = /^(?:urusan|bidang|program|kegiatan|sub ?-?kegiatan)\b/i;

const kataTingkat = (baris: BarisBernomor): string =>
  (tandaOf(baris) === "" && KATA_TINGKAT.exec(baris.nama.trim())?.[0].toLowerCase()) || "kosong";

/** What kind of number a row has; undefined for one that is none of a list. */
const jenisTanda = (tanda: string): string | undefined =>
  JENIS.find(([pola]) => pola.test(tanda))?.[1](tanda);

/** The kinds of all rows. A word that only one row begins with is part of its name. */
function listJenis(daftarBaris: readonly BarisBernomor[]): readonly (string | undefined)[] {
  const daftarKata = daftarBaris.map(kataTingkat);
  const ulang = new Set(daftarKata.filter((kata, ke) => daftarKata.indexOf(kata) < ke));
  return daftarBaris.map((baris, ke) => {
    const [tanda, kata] = [tandaOf(baris), daftarKata[ke] ?? ""];
    if (tanda !== "") return jenisTanda(tanda);
    return ulang.has(kata) ? kata : "kosong";
  });
}

interface Terbuka {
  readonly jenis: string;
  readonly baris: BarisBernomor;
  readonly anak: BarisBernomor[];
}

/** The tree of rows by their numbers alone, in reading order; undefined where one of them has a number of another sort. */
export function susunTingkat(daftarBaris: readonly BarisBernomor[]): TingkatBaris | undefined {
  const teratas: BarisBernomor[] = [];
  const semua: Terbuka[] = [];
  const daftarJenis = listJenis(daftarBaris);
  let jalur: readonly Terbuka[] = [];
  for (const [urutan, baris] of daftarBaris.entries()) {
    const jenis = daftarJenis[urutan];
    if (jenis === undefined) return undefined;
    const ke = jalur.findIndex((atas) => atas.jenis === jenis);
    const atas = ke === -1 ? jalur : jalur.slice(0, ke);
    const ini = { jenis, baris, anak: [] };
    (atas.at(-1)?.anak ?? teratas).push(baris);
    semua.push(ini);
    jalur = [...atas, ini];
  }
  return { teratas, daftarInduk: semua.filter(({ anak }) => anak.length > 0) };
}
