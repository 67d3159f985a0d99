import type { Besaran } from "../../teks/besaran";
import { isSebenda } from "../../teks/kata-besaran";
import type { SelBerjenis } from "./sel-berjenis";

/**
 * What makes a number one of a row: the row's target beside it (`target` where it is called so, `dari` where it is only
 * the whole), its value of another time (`semula`) or the change from that (`ubah`), or its digits in another order.
 */
export type Bukti = "target" | "dari" | "semula" | "ubah" | "tertukar";

/** A number that may be the realisasi of a row. Offsets are those of the paragraph. */
export interface DugaanAngka {
  readonly besaran: Besaran;
  readonly bukti: Bukti;
  /** The cell that ties it to the row. */
  readonly saksi: SelBerjenis;
  /** The number beside it that is the cell's. */
  readonly lawan: Besaran | undefined;
  /** Where the words begin that lead to the number. */
  readonly mulai: number;
  /** The words from it to the number behind it that ties it; empty where that stands before it. */
  readonly keSaksi: string;
}

/** A paragraph's amounts in reading order. */
export interface DeretBesaran {
  readonly teks: string;
  readonly daftar: readonly Besaran[];
}

const DEKAT = 30;

/** Two numbers further apart than so many letters say nothing of each other. */
export const JAUH = 90;

/** Whether two amounts may be of the same things. */
export const isSejenis = (a: Besaran, b: Besaran): boolean =>
  a.jenis === b.jenis && (a.benda === "" || b.benda === "" || isSebenda(a.benda, b.benda));

/** The words before a number within the brackets it stands in; undefined outside of any. */
export function kataDalamKurung(
  { teks }: DeretBesaran,
  { awal, akhir }: Besaran,
): string | undefined {
  const sebelum = teks.slice(Math.max(0, awal - JAUH), awal);
  const buka = sebelum.lastIndexOf("(");
  const isDalam = buka > sebelum.lastIndexOf(")") && teks.slice(akhir, akhir + JAUH).includes(")");
  return isDalam ? sebelum.slice(buka + 1) : undefined;
}

/** The words from one amount to the next, what brackets hold left out. */
export const kataKe = ({ teks }: DeretBesaran, dari: Besaran, ke: Besaran): string =>
  teks.slice(dari.akhir, ke.awal).replace(/\([^()]*\)/g, ", ");

const DARI = /\bdari\s+(?:semula\s+)?$/i;
const MENJADI = /^[^.;:]*\bmenjadi\s+$/i;

/** The number before one that it became: `dari 72 menit menjadi 66 menit`. */
export function semulaOf({ teks, daftar }: DeretBesaran, ke: number): Besaran | undefined {
  const [besaran, semula] = [daftar[ke], daftar[ke - 1]];
  if (!besaran || !semula || besaran.awal - semula.akhir > JAUH) return undefined;
  if (!isSejenis(besaran, semula) || !MENJADI.test(teks.slice(semula.akhirAngka, besaran.awal)))
    return undefined;
  return DARI.test(teks.slice(Math.max(0, semula.awal - DEKAT), semula.awal)) ? semula : undefined;
}

/** Where the words begin that lead to an amount: at the paragraph's head, but for what something became. */
export const mulaiOf = (deret: DeretBesaran, ke: number): number =>
  (semulaOf(deret, ke) && deret.daftar[ke]?.awal) ?? 0;
