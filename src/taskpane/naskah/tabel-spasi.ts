import type { KepalaSpasi } from "./kepala-spasi";
import { bacaKepalaSpasi } from "./kepala-spasi";

const ANGKA = /^(?:-?\d[\d.,]*%?|[-–])$/;
const NOMOR_BARIS = /^\d{1,3}[.)]?$/;
const PERSEN_TERPISAH = /(\d) %(?=\s|$)/g;
const KOLOM_TERSEDIKIT = 2;
const KOLOM_TERBANYAK = 8;
const BARIS_TERSEDIKIT = 2;
/** Longer tables are read as far as here: reading stays linear. */
const BARIS_TERBANYAK = 400;
/** A name that a page broke has so many lines at most before its numbers. */
const BARIS_NAMA = 2;

interface BarisSpasi {
  readonly nomor: string;
  readonly nama: string;
  readonly angka: readonly string[];
  readonly keterangan: string;
}

const listKata = (baris: string): readonly string[] =>
  baris.trim().replace(PERSEN_TERPISAH, "$1%").split(/\s+/);

/** How many numbers a line ends in. */
function banyakAngka(kata: readonly string[]): number {
  let banyak = 0;
  while (banyak < kata.length && ANGKA.test(kata[kata.length - 1 - banyak] ?? "")) banyak++;
  return banyak;
}

/** A row under a heading; undefined for a line that does not end as its heading says. */
function bacaBaris(baris: string, kepala: KepalaSpasi): BarisSpasi | undefined {
  const kata = listKata(baris);
  const akhir = kepala.keterangan === undefined ? kata.length : akhirAngka(kata);
  const awal = akhir - kepala.daftarAngka.length;
  const angka = kata.slice(Math.max(awal, 0), akhir);
  const isBernomor = kepala.isBernomor && NOMOR_BARIS.test(kata[0] ?? "");
  const nama = kata.slice(isBernomor ? 1 : 0, Math.max(awal, 0));
  if (!angka.every((satu) => ANGKA.test(satu)) || !nama.some((satu) => /\p{L}/u.test(satu))) {
    return undefined;
  }
  const keterangan = kata.slice(akhir).join(" ");
  return { nomor: isBernomor ? (kata[0] ?? "") : "", nama: nama.join(" "), angka, keterangan };
}

/** Behind the last number of a line that goes on with a remark. */
const akhirAngka = (kata: readonly string[]): number =>
  kata.findLastIndex((satu) => ANGKA.test(satu)) + 1;

/** A line of a name whose numbers come on a later line. */
const isAwalNama = (baris: string): boolean =>
  /^\s*(?:\d{1,3}[.)]?\s+)?\p{Lu}/u.test(baris) && !/[.:;]$|\t/.test(baris.trim());

interface Blok {
  readonly daftar: readonly BarisSpasi[];
  /** Lines it takes, its heading included. */
  readonly panjang: number;
}

/** Rows under a heading until a line is none; a name broken by a page is one with its numbers. */
function bacaBlok(daftarBaris: readonly string[], kepala: KepalaSpasi): Blok {
  const daftar: BarisSpasi[] = [];
  let [panjang, tunda]: [number, string[]] = [1, []];
  for (const [ke, baris] of daftarBaris.slice(1).entries()) {
    const isBaru = tunda.length === 0 || !NOMOR_BARIS.test(listKata(baris)[0] ?? "");
    const terbaca = isBaru ? bacaBaris([...tunda, baris].join(" "), kepala) : undefined;
    if (terbaca) {
      daftar.push(terbaca);
      [panjang, tunda] = [ke + 2, []];
    } else if (isBaru && isAwalNama(tunda[0] ?? baris) && tunda.length < BARIS_NAMA) {
      tunda.push(baris);
    } else break;
  }
  return { daftar, panjang };
}

/** Numbered rows count up from one; where none is numbered there is nothing to say. */
const isUrut = (daftar: readonly BarisSpasi[]): boolean =>
  daftar
    .flatMap(({ nomor }) => (nomor === "" ? [] : [Number.parseInt(nomor, 10)]))
    .every((nomor, ke) => nomor === ke + 1);

/** Most names end in a number of their own: the heading has more columns than were understood. */
const isBersisa = (daftar: readonly BarisSpasi[]): boolean =>
  daftar.filter(({ nama }) => banyakAngka(listKata(nama)) > 0).length * 2 >= daftar.length;

interface TabelSpasi {
  readonly baris: readonly string[];
  readonly panjang: number;
}

/** The numbers at the end of the first rows: a name may be broken before them. */
const banyakDi = (daftarBaris: readonly string[]): number =>
  Math.max(
    0,
    ...daftarBaris.slice(1, 2 + BARIS_NAMA).map((baris) => {
      const kata = listKata(baris);
      return baris.includes("\t") ? 0 : banyakAngka(kata.slice(0, akhirAngka(kata)));
    }),
  );

/** The table that begins at a line; undefined where the lines under it do not end in numbers alike. */
function tabelDi(daftarBaris: readonly string[], ke: number): TabelSpasi | undefined {
  const judul = daftarBaris[ke] ?? "";
  if (judul.trim() === "" || /\t|[.;:]$/.test(judul.trim())) return undefined;
  const awal = daftarBaris.slice(ke, ke + 2 + BARIS_NAMA);
  for (let k = Math.min(banyakDi(awal), KOLOM_TERBANYAK); k >= KOLOM_TERSEDIKIT; k--) {
    const kepala = bacaKepalaSpasi(judul, k);
    if (!kepala) continue;
    const { daftar, panjang } = bacaBlok(daftarBaris.slice(ke, ke + BARIS_TERBANYAK), kepala);
    if (daftar.length < BARIS_TERSEDIKIT || !isUrut(daftar) || isBersisa(daftar)) continue;
    return { baris: [tulisKepala(kepala), ...daftar.map((satu) => tulis(satu, kepala))], panjang };
  }
  return undefined;
}

const tulisKepala = ({ isBernomor, nama, daftarAngka, keterangan }: KepalaSpasi): string =>
  [...(isBernomor ? ["No"] : []), nama, ...daftarAngka, ...(keterangan ? [keterangan] : [])].join(
    "\t",
  );

const tulis = ({ nomor, nama, angka, keterangan }: BarisSpasi, kepala: KepalaSpasi): string =>
  [
    ...(kepala.isBernomor ? [nomor] : []),
    nama,
    ...angka,
    ...(kepala.keterangan === undefined ? [] : [keterangan]),
  ].join("\t");

/**
 * Tables pasted from a PDF, their cells apart by single spaces, as lines with tabs; all other lines as they are. A
 * heading must say its columns and at least two lines under it must end in as many numbers.
 */
export function pisahTabelSpasi(daftarBaris: readonly string[]): readonly string[] {
  const hasil: string[] = [];
  for (let ke = 0; ke < daftarBaris.length;) {
    const tabel = tabelDi(daftarBaris, ke);
    if (tabel) hasil.push(...tabel.baris);
    else hasil.push(daftarBaris[ke] ?? "");
    ke += tabel?.panjang ?? 1;
  }
  return hasil;
}
