/** Scores compare only within their family: an opinion is never measured against a SAKIP grade. */
export type KelompokPredikat = "opini" | "sakip";

/** A grade that stands for a number, so that a predikat target is measured as R / T. */
export interface Predikat {
  readonly kode: string;
  readonly kelompok: KelompokPredikat;
  /** Of 100; above 0, so that every grade can be a target. */
  readonly skor: number;
  /** Other spellings that mean the same; compared as {@link predikatOf} does. */
  readonly sebutan: readonly string[];
}

const opini = (kode: string, skor: number, sebutan: readonly string[]): Predikat => ({
  kode,
  kelompok: "opini",
  skor,
  sebutan,
});

const sakip = (kode: string, skor: number): Predikat => ({
  kode,
  kelompok: "sakip",
  skor,
  sebutan: [],
});

/**
 * Default scores; **a convention of this add-in, not of any regulation**. Audit opinions are four
 * equal steps of 100. SAKIP grades carry the upper bound of the interval their score lies in
 * (AA 90–100, A 80–90, BB 70–80, B 60–70, CC 50–60, C 30–50, D 0–30), so the best grade is 100.
 */
export const PREDIKAT_BAWAAN: readonly Predikat[] = [
  opini("WTP", 100, ["Wajar Tanpa Pengecualian", "WTP-DPP"]),
  opini("WDP", 75, ["Wajar Dengan Pengecualian"]),
  opini("TW", 50, ["Tidak Wajar"]),
  opini("TMP", 25, ["Tidak Memberikan Pendapat", "Tidak Menyatakan Pendapat"]),
  sakip("AA", 100),
  sakip("A", 90),
  sakip("BB", 80),
  sakip("B", 70),
  sakip("CC", 60),
  sakip("C", 50),
  sakip("D", 30),
];

/** Case does not tell grades apart, nor what stands between letters; a sign behind one does (`A-`). */
const kunci = (teks: string): string =>
  teks
    .trim()
    .toLowerCase()
    .replace(/(?<=[a-z])[\s\-–_]+(?=[a-z])/g, "");

const PER_KUNCI: ReadonlyMap<string, Predikat> = new Map(
  PREDIKAT_BAWAAN.flatMap((predikat) =>
    [predikat.kode, ...predikat.sebutan].map((teks) => [kunci(teks), predikat] as const),
  ),
);

/** The grade a text names (`WTP`, `wajar tanpa pengecualian`, ` bb `); undefined when it names none. */
export const predikatOf = (teks: string): Predikat | undefined => PER_KUNCI.get(kunci(teks));

/** Score (of 100) of the grade a text names; undefined when it names none. */
export const skorPredikat = (kode: string): number | undefined => predikatOf(kode)?.skor;
