import { isTeksJumlah } from "../masukan/baris/teks-jumlah";
import type { AsalTeks, TabelNaskah } from "./naskah";
import type { AngkaTabel } from "./tabel-terbaca";

/** A column of numbers, whatever they are of. */
export interface KolomAngka {
  /** Its headings, one after the other. */
  readonly judul: string;
  readonly persen: boolean;
}

/** One row: `sel` has a place for each column of numbers, undefined where it says none. */
export interface BarisAngka {
  readonly nama: string;
  readonly sel: readonly (AngkaTabel | undefined)[];
}

/** The numbers of a table whose headings need not be understood. */
export interface KisiAngka {
  readonly daftarKolom: readonly KolomAngka[];
  readonly daftarBaris: readonly BarisAngka[];
  /** The only row of totals, where it stands under all rows. */
  readonly jumlah: BarisAngka | undefined;
}

/** How a table writes its numbers: `1.234,5` or `1,234.5`. */
const GAYA = [
  { pola: /^-?(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?$/, ribuan: /\./g, desimal: "," },
  { pola: /^-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/, ribuan: /,/g, desimal: "." },
] as const;
type Gaya = (typeof GAYA)[number];

const ANGKA = /^(?:rp\.?\s*)?(-?\d[\d.,]*?)(?:,-)?\s*(%?)$/i;
const KOSONG = /^(?:[-–—]|nihil|)$/i;
const TAHUN = /^(?:19|20)\d{2}$/;
const PERSEN = /%|\bper[ns]en|\bprosentase/i;
const RATA_RATA = /\brata|rerata/i;
const PENOMORAN = /^(?:no|nomor|kode|kode rekening)\.?$/i;

/** `1.` numbers a row. */
const BERTITIK = /^\d+\.$/;

const intiOf = (teks: string): string | undefined =>
  BERTITIK.test(teks.trim()) ? undefined : ANGKA.exec(teks.trim())?.[1];

/** The first way of writing in which every number of the table is one. */
const gayaOf = (daftarBaris: readonly (readonly string[])[]): Gaya | undefined => {
  const daftarInti = daftarBaris.flat().flatMap((teks) => intiOf(teks) ?? []);
  const cocok = GAYA.filter(({ pola }) => daftarInti.every((inti) => pola.test(inti)));
  // `1,239` among whole numbers only: nobody writes three decimals there, but which it is, it does not say.
  const isRancu = cocok.length > 1 && daftarInti.some((inti) => /^\d{1,3},\d{3}$/.test(inti));
  return isRancu ? undefined : cocok[0];
};

function bacaSel(teks: string, gaya: Gaya, asal: AsalTeks): AngkaTabel | undefined {
  const [, inti, persen] = ANGKA.exec(teks.trim()) ?? [];
  if (inti === undefined) return undefined;
  const [bulat = "", pecahan = ""] = inti.replace(gaya.ribuan, "").split(gaya.desimal);
  const nilai = Number(`${bulat}.${pecahan === "" ? "0" : pecahan}`);
  return { nilai, persen: persen === "%", desimal: pecahan.length, teks: teks.trim(), asal };
}

const isBerangka = (baris: readonly string[]): boolean =>
  baris.slice(1).some((teks) => intiOf(teks) !== undefined && !TAHUN.test(teks.trim()));

/** `1 2 3 4` or `(1) (2) (3)` under the headings. */
const isNomorKolom = (baris: readonly string[]): boolean =>
  baris.every(
    (teks, kolom) => /^(?:|\(?(\d+)\)?)$/.exec(teks.trim())?.[1] === nomorDi(teks, kolom),
  );

const nomorDi = (teks: string, kolom: number): string | undefined =>
  teks.trim() === "" ? undefined : `${kolom + 1}`;

/** The row in which the numbers begin; a row of years is a heading. */
const letakData = (daftarBaris: readonly (readonly string[])[]): number =>
  daftarBaris.findIndex((baris) => isBerangka(baris) && !isNomorKolom(baris));

const isUrutan = (daftar: readonly string[]): boolean =>
  daftar.every((teks, ke) => KOSONG.test(teks) || Number(teks.replace(/\.$/, "")) === ke + 1);

/** A column in which nothing but numbers stands, at least two of them, and that does not number the rows. */
function isKolomAngka(judul: string, daftarTeks: readonly string[]): boolean {
  const daftar = daftarTeks.map((teks) => teks.trim());
  const banyak = daftar.filter((teks) => intiOf(teks) !== undefined).length;
  const isAngka = daftar.every((teks) => KOSONG.test(teks) || intiOf(teks) !== undefined);
  return isAngka && banyak >= 2 && !PENOMORAN.test(judul.trim()) && !isUrutan(daftar.slice(0, -1));
}

const namaBaris = (baris: readonly string[]): string =>
  baris
    .map((teks) => teks.trim())
    .find((teks) => teks !== "" && !BERTITIK.test(teks) && intiOf(teks) === undefined) ?? "";

const kolomKe = (daftarBaris: readonly (readonly string[])[], kolom: number): readonly string[] =>
  daftarBaris.map((baris) => baris[kolom] ?? "");

/**
 * Reads what numbers a table has by columns, with its row of totals. Undefined where it has fewer than two rows of
 * them or writes them in no one way. Never throws.
 */
export function bacaKisiAngka({ daftarBaris, daftarAsal }: TabelNaskah): KisiAngka | undefined {
  const dari = letakData(daftarBaris);
  const isi = dari < 0 ? [] : daftarBaris.slice(dari);
  const gaya = gayaOf(isi);
  if (!gaya || isi.length < 2) return undefined;
  const kepala = daftarBaris.slice(0, dari).filter((baris) => !isNomorKolom(baris));
  const lebar = Math.max(...isi.map(({ length }) => length));
  const judulOf = (kolom: number): string =>
    kolomKe(kepala, kolom).join(" ").replace(/\s+/g, " ").trim();
  const daftarKolom = Array.from({ length: lebar }, (_, kolom) => kolom).filter((kolom) =>
    isKolomAngka(judulOf(kolom), kolomKe(isi, kolom)),
  );
  const baris = isi.map((daftarTeks, ke): BarisAngka => {
    const asalOf = (kolom: number): AsalTeks | undefined => daftarAsal[dari + ke]?.[kolom];
    const sel = daftarKolom.map((kolom) => {
      const asal = asalOf(kolom) ?? asalOf(0);
      return asal && bacaSel(daftarTeks[kolom] ?? "", gaya, asal);
    });
    return { nama: namaBaris(daftarTeks), sel };
  });
  return {
    ...pilahJumlah(baris),
    daftarKolom: daftarKolom.map((kolom) => toKolom(judulOf(kolom), kolomKe(isi, kolom))),
  };
}

const toKolom = (judul: string, daftarTeks: readonly string[]): KolomAngka => ({
  judul,
  persen: PERSEN.test(judul) || daftarTeks.some((teks) => teks.includes("%")),
});

/** Sums apart from the rows; where there is more than one, no row is the total of all others. */
function pilahJumlah(baris: readonly BarisAngka[]): Pick<KisiAngka, "daftarBaris" | "jumlah"> {
  const berisi = baris.filter(({ sel }) => sel.some((satu) => satu !== undefined));
  const daftarRingkasan = berisi.filter(({ nama }) => isTeksJumlah(nama));
  const daftarJumlah = daftarRingkasan.filter(({ nama }) => !RATA_RATA.test(nama));
  const [jumlah] = daftarJumlah;
  const daftarBaris = berisi.filter((satu) => !daftarRingkasan.includes(satu));
  const isTotal = daftarJumlah.length === 1 && berisi[daftarBaris.length] === jumlah;
  return {
    daftarBaris,
    jumlah: isTotal ? jumlah : undefined,
  };
}
