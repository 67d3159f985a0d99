import type { KalimatTerbaca } from "../../naskah/naskah";
import type { Besaran } from "./besaran";
import { isSebenda } from "./kata-besaran";

/** A whole and a part of it that a sentence ties together: `3 dari 4 terminal`, `Dari 200 program, sebanyak 190`. */
export interface PasanganBagian {
  readonly utuh: Besaran;
  readonly bagian: Besaran;
}

/** The words between two amounts, what the first counts included. */
export const kataAntara = ({ teks, awal }: KalimatTerbaca, a: Besaran, b: Besaran): string =>
  teks.slice(a.akhirAngka - awal, b.awal - awal);

/** At most so many letters before or behind an amount are looked at. */
const SEKITAR = 90;

/** The words before an amount, back to the one before it. */
export function kataSebelum(
  { teks, awal }: KalimatTerbaca,
  besaran: Besaran,
  lalu?: Besaran,
): string {
  const akhir = besaran.awal - awal;
  return teks.slice(Math.max(akhir - SEKITAR, lalu ? lalu.akhirAngka - awal : 0), akhir);
}

/** The words behind an amount, what it counts included, up to the next one. */
export function kataSesudah(
  { teks, awal }: KalimatTerbaca,
  besaran: Besaran,
  berikut?: Besaran,
): string {
  const mulai = besaran.akhirAngka - awal;
  return teks.slice(mulai, berikut ? berikut.awal - awal : mulai + SEKITAR);
}

const JUMLAH =
  "(?:(?:keseluruhan|seluruh|semua|jumlah|total|target(?:nya)?|sebanyak|sejumlah|sebesar|kebutuhan|rencana|kuota|populasi|" +
  "sasaran|pagu|anggaran|alokasi)\\s+)*";
const X_DARI_Y = new RegExp(`^(?:\\s+[\\p{L}-]+){0,4}?\\s+dari\\s+${JUMLAH}$`, "iu");
/** `berasal dari`, `lebih dari`: no part of anything. */
const DARI_LAIN =
  /\b(?:lebih|kurang|terdiri|berasal|bersumber|mulai|dimulai|selain|terhitung|naik|turun|meningkat|menurun|bertambah|berkurang|diterima|bantuan|hibah|jauh|jarak|berubah|beralih)\s+dari\s/i;
const BERUBAH =
  /\b(?:naik|turun|meningkat|menurun|bertambah|berkurang|tumbuh|kenaikan|penurunan|peningkatan|selisih|surplus)\b[^\d;:]*$/i;
const MENJADI = /^[^\d;:.]*\b(?:menjadi|ke|hingga|sampai)\s/i;

const DARI_AWAL = new RegExp(
  `(?:^|[.,;:(–-]\\s*|\\b(?:bahwa|sehingga|dan|yakni|yaitu|adapun|sedangkan|sementara|karena)\\s+)(?:[-–•*]\\s*|[\\p{L}\\d]{1,2}[.)]\\s*)?dari\\s+${JUMLAH}$`,
  "iu",
);

/** Whether two amounts may be of the same things: one without a name takes that of the other. */
export const isSejenis = (a: Besaran, b: Besaran): boolean =>
  a.jenis === b.jenis && (a.benda === "" || b.benda === "" || isSebenda(a.benda, b.benda));

/** `3 dari 4 terminal`, and no `naik 3 dari 4 menjadi 7`. */
export function isBagianDari(
  kalimat: KalimatTerbaca,
  daftar: readonly Besaran[],
  ke: number,
): boolean {
  const [bagian, utuh] = [daftar[ke], daftar[ke + 1]];
  if (!bagian || !utuh || !isSejenis(bagian, utuh)) return false;
  const antara = kataAntara(kalimat, bagian, utuh);
  if (!X_DARI_Y.test(antara) || DARI_LAIN.test(antara)) return false;
  if (BERUBAH.test(kataSebelum(kalimat, bagian, daftar[ke - 1]))) return false;
  return !MENJADI.test(kataSesudah(kalimat, utuh, daftar[ke + 2]));
}

/** `Dari 200 program, …`: an amount of which the sentence goes on to tell parts. */
export function isUtuhDi(kalimat: KalimatTerbaca, daftar: readonly Besaran[], ke: number): boolean {
  const utuh = daftar[ke];
  if (!utuh || !DARI_AWAL.test(kataSebelum(kalimat, utuh, daftar[ke - 1]))) return false;
  return !MENJADI.test(kataSesudah(kalimat, utuh, daftar[ke + 1]));
}

/** The whole before an amount, of the same things, of which the sentence tells parts. */
export function utuhSebelum(
  kalimat: KalimatTerbaca,
  daftar: readonly Besaran[],
  ke: number,
): Besaran | undefined {
  const bagian = daftar[ke];
  for (let p = ke - 1; p >= 0; p--) {
    const utuh = daftar[p];
    if (utuh && bagian && isUtuhDi(kalimat, daftar, p)) {
      return isSejenis(bagian, utuh) ? utuh : undefined;
    }
  }
  return undefined;
}
