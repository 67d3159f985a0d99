import type { Petikan } from "../../../naskah/naskah";
import { bilanganOf } from "../../teks/kata-bilangan";
import {
  POLA_BERSAMA,
  POLA_JUMLAH,
  POLA_LABEL,
  POLA_MAJU,
  POLA_MUNDUR,
  POLA_SEMUA,
} from "./pola-pilahan";

/** How many of the counted things made it, or fell short. */
export interface Pilah extends Petikan {
  readonly nilai: number;
  readonly isSampai: boolean;
}

/** What a sentence says of indikator (or sasaran) by their outcome; places are within the sentence. */
export interface Pilahan {
  readonly benda: "indikator" | "sasaran";
  readonly daftar: readonly Pilah[];
  /** How many there are, where the sentence says it. */
  readonly semua: number | undefined;
  /** A count that is neither: some of them may be there. */
  readonly isLain: boolean;
  /** A line that says it of all there are: `Indikator tercapai : 4`. */
  readonly isLabel: boolean;
}

type Kelompok = Readonly<Partial<Record<string, string>>>;

interface Cocok extends Petikan {
  readonly kelompok: Kelompok;
}

const listCocok = (teks: string, pola: RegExp): readonly Cocok[] =>
  Array.from(teks.matchAll(pola), (cocok) => ({
    awal: cocok.index,
    akhir: cocok.index + cocok[0].length,
    kelompok: cocok.groups ?? {},
  }));

const nilaiOf = ({ kelompok }: Cocok): number => bilanganOf(kelompok["nilai"] ?? "") ?? 0;

/** Blanks out what was understood, so that it is not read again; places stay. */
const tutupi = (teks: string, daftar: readonly Petikan[]): string =>
  daftar.reduce(
    (sisa, { awal, akhir }) => sisa.slice(0, awal) + "¤".repeat(akhir - awal) + sisa.slice(akhir),
    teks,
  );

const isSemua = ({ kelompok }: Cocok): boolean =>
  kelompok["benda"] !== undefined &&
  (kelompok["tanda"] !== undefined || kelompok["ekor"] !== undefined);

const toPilah = (cocok: Cocok): Pilah => ({
  awal: cocok.awal,
  akhir: cocok.akhir,
  nilai: nilaiOf(cocok),
  isSampai: cocok.kelompok["sampai"] !== undefined,
});

/** The one kind of thing that is counted; undefined for none and for two. */
function bendaOf(daftar: readonly Cocok[]): Pilahan["benda"] | undefined {
  const jenis = new Set(
    daftar.flatMap(({ kelompok }) => {
      const benda = kelompok["benda"]?.toLowerCase();
      if (benda === undefined) return [];
      return benda.startsWith("sasaran") ? (["sasaran"] as const) : (["indikator"] as const);
    }),
  );
  const [satu, ...lain] = jenis;
  return lain.length === 0 ? satu : undefined;
}

/** Something else is counted, and may be what the outcome is of. */
const DARI_LAIN = /\bdari\s+\d{1,4}\s+(?!indikator|iku|ikk|ikp|iks|sasaran)\p{Ll}/iu;

/** `dari 5 indikator tercapai 3`: a total is no outcome. */
const DARI = /^(?:dari|terhadap|di\s?antara)\b/i;

/** Totals of a sentence, those first that cannot be anything else. */
function listSemua(teks: string, isPasti: boolean): readonly Cocok[] {
  const bersama = isPasti ? listCocok(teks, POLA_BERSAMA) : [];
  const lain = listCocok(teks, POLA_SEMUA)
    .filter(isSemua)
    .filter(({ kelompok }) => !isPasti || DARI.test(kelompok["tanda"] ?? ""));
  return [...bersama, ...lain];
}

function listNasib(teks: string): readonly Cocok[] {
  const maju = listCocok(teks, POLA_MAJU);
  return maju.length > 0 ? maju : listCocok(teks, POLA_MUNDUR);
}

/** How many there are in all, where a sentence says so without saying how they fared. */
export function bacaSemua(teks: string): readonly number[] {
  return [
    ...listCocok(teks, POLA_BERSAMA),
    ...listCocok(teks, POLA_JUMLAH),
    ...listCocok(teks, POLA_SEMUA).filter(isSemua),
  ]
    .filter((cocok) => bendaOf([cocok]) === "indikator")
    .map(nilaiOf);
}

/** What a label's count is of; `yang di bawah 100%` can only be indikator. */
function bendaLabel({ depan, benda, rendah, penuh }: Kelompok): string {
  const disebut = depan ?? benda;
  return disebut?.toLowerCase() ?? (rendah === penuh ? "" : "indikator");
}

/** A line with a label and its count; undefined for what is none, and for what counts no indikator. */
function bacaLabel(teks: string): Pilahan | undefined {
  const cocok = POLA_LABEL.exec(teks);
  const kelompok: Kelompok = cocok?.groups ?? {};
  if (!cocok || !/^i/.test(bendaLabel(kelompok))) return undefined;
  const nilai = bilanganOf(kelompok["nilai"] ?? "") ?? 0;
  const isSampai = (kelompok["sampai"] ?? kelompok["penuh"]) !== undefined;
  const awal = cocok[0].search(/\p{L}/u);
  const daftar = [{ nilai, isSampai, awal, akhir: cocok[0].length }];
  return { benda: "indikator", daftar, semua: undefined, isLain: false, isLabel: true };
}

/** Undefined where the sentence has no outcome with a count, or speaks of two kinds of things. */
export function bacaPilahan(teks: string): Pilahan | undefined {
  const label = bacaLabel(teks);
  if (label) return label;
  const pasti = listSemua(teks, true);
  const tanpaPasti = tutupi(teks, pasti);
  const nasib = listNasib(tanpaPasti);
  if (nasib.length === 0 || DARI_LAIN.test(teks)) return undefined;
  const sisa = tutupi(tanpaPasti, nasib);
  const lain = listSemua(sisa, false);
  const benda = bendaOf([...pasti, ...nasib, ...lain]);
  if (benda === undefined) return undefined;
  const semua = new Set([...pasti, ...lain].map(nilaiOf));
  return {
    benda,
    daftar: nasib.map(toPilah),
    semua: semua.size === 1 ? [...semua][0] : undefined,
    isLain: semua.size > 1 || listCocok(tutupi(sisa, lain), POLA_SEMUA).length > 0,
    isLabel: false,
  };
}
