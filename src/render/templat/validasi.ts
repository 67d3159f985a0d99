import type { Rentang } from "../../masukan/kisi";
import type { PlannedValidation, ValidationRule } from "../../workbook/sheet-plan";

/** What may be typed into a column, and what Excel says otherwise. */
export type Aturan = Required<Pick<PlannedValidation, "rule" | "alert">>;

/** The note Excel shows beside a selected cell: examples stand here, where nothing can be computed from them. */
export type Petunjuk = NonNullable<PlannedValidation["prompt"]>;

/** Excel's limits for such a note. */
const MAKS_JUDUL = 32;
const MAKS_ISI = 255;

/** The note within what Excel takes. */
export const petunjuk = (judul: string, isi: string): Petunjuk => ({
  title: judul.slice(0, MAKS_JUDUL),
  message: isi.slice(0, MAKS_ISI),
});

const aturan = (rule: ValidationRule, style: "stop" | "warning", message: string): Aturan => ({
  rule,
  alert: { style, title: "Isian belum sesuai", message },
});

/** One of these words and nothing else. */
export const pilihan = (...source: readonly string[]): Aturan =>
  aturan({ kind: "list", source }, "stop", `Pilih ${source.join(" atau ")}.`);

/** One of these words as a rule; an office may have another. */
export const saran = (...source: readonly string[]): Aturan =>
  aturan({ kind: "list", source }, "warning", `Biasanya ${source.join(" atau ")}. Tetap pakai?`);

export const NOL_KE_ATAS: Aturan = aturan(
  { kind: "decimal", min: 0 },
  "stop",
  "Isi dengan angka 0 atau lebih, tanpa kata dan tanpa Rp.",
);

/** A date written out is understood as well, so that it may be kept. */
export const TANGGAL: Aturan = aturan(
  { kind: "date", from: "2000-01-01", to: "2100-12-31" },
  "warning",
  "Ini belum dikenal Excel sebagai tanggal. Tetap pakai?",
);

/** The rule and the note for the cells of a rectangle. */
export const validasiOf = (
  rentang: Rentang,
  berlaku: Aturan | undefined,
  prompt: Petunjuk,
): PlannedValidation => ({ areas: [rentang], prompt, ...berlaku });
