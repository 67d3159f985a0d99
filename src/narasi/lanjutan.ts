import { joinKata } from "./join-kata";
import { tanpaTandaAkhir } from "./tanpa-tanda-akhir";

/** Words that keep their capital in the middle of a sentence though nothing else tells. */
const NAMA_DIRI: ReadonlySet<string> = new Set(
  [
    ["Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September"],
    ["Oktober", "November", "Desember", "Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu"],
    [
      "Minggu",
      "Indonesia",
      "Pancasila",
      "Islam",
      "Allah",
      "Tuhan",
      "Ramadan",
      "Idulfitri",
      "Covid",
    ],
  ].flat(),
);

/** `- `, `• `, `a. `, `1) ` at the start of a line. */
const TANDA_BARIS = /^\s*(?:[-–•*▪◦·]|\d{1,2}[.)]|[a-z][.)])\s+/;

/** One capital, small letters behind it: `Dinas`, but neither `PKK`, `APBDes` nor `2` . */
const isBerhurufAwalBesar = (kata: string): boolean => /^\p{Lu}[\p{Ll}'’-]+$/u.test(kata);

const huruf = (kata: string): string => kata.replace(/[^\p{L}\p{N}'’-]+/gu, "");

/** The first word keeps its capital: an abbreviation, a name, or the first of several capitalised words. */
function isTetapBesar(teks: string, namaDiri: readonly string[]): boolean {
  const [pertama = "", kedua = ""] = teks.split(" ", 2).map(huruf);
  if (!isBerhurufAwalBesar(pertama)) return true;
  const depan = pertama.split("-", 1)[0] ?? pertama;
  return (
    NAMA_DIRI.has(depan) ||
    isBerhurufAwalBesar(kedua) ||
    namaDiri.some((nama) => nama !== "" && (teks === nama || teks.startsWith(`${nama} `)))
  );
}

function kecilkan(teks: string, namaDiri: readonly string[]): string {
  if (isTetapBesar(teks, namaDiri)) return teks;
  return teks.charAt(0).toLowerCase() + teks.slice(1);
}

/** The lines of a cell that holds a list by hand; otherwise the one text it holds. */
function butirOf(teks: string): string[] {
  const baris = teks.split(/\r\n|\r|\n/).filter((isi) => isi.trim() !== "");
  if (!baris.some((isi) => TANDA_BARIS.test(isi))) return [teks];
  return baris.map((isi) => isi.replace(TANDA_BARIS, ""));
}

/**
 * A text as an officer typed it, made to run on inside a sentence of ours: line breaks and doubled spaces closed up, the
 * final full stop taken off, the first letter small unless it begins a name or an abbreviation. Lines with bullets
 * become one series. Empty when nothing but punctuation was typed.
 *
 * @param namaDiri names of places and posts that keep their capital
 * @example lanjutan("Dua subkegiatan mengalami pengurangan anggaran.") // dua subkegiatan mengalami pengurangan anggaran
 * @example lanjutan("SDM pelaksana terbatas") // SDM pelaksana terbatas
 */
export function lanjutan(teks: string, namaDiri: readonly string[] = []): string {
  const butir = butirOf(teks)
    .map((isi) => kecilkan(tanpaTandaAkhir(isi), namaDiri))
    .filter((isi) => isi !== "");
  return butir.some((isi) => isi.includes(",")) ? butir.join("; ") : joinKata(butir);
}
