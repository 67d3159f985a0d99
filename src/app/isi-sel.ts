import type { Kisi } from "../masukan/kisi";
import { textInput } from "../workbook/cell-input";
import type { CellInput } from "../workbook/workbook";

/** Content and number format of one cell, as they would be written back. */
export interface IsiSel {
  readonly isi: CellInput;
  readonly format: string;
}

const KOSONG: IsiSel = { isi: "", format: "General" };

/** What a cell of the grid holds; outside of it a blank one (new columns stand on free cells only). */
export function isiSel(kisi: Kisi, baris: number, kolom: number): IsiSel {
  const row = baris - kisi.rentang.baris;
  const column = kolom - kisi.rentang.kolom;
  const nilai = kisi.nilai[row]?.[column];
  const format = kisi.format[row]?.[column];
  if (nilai === undefined || format === undefined) return KOSONG;
  return { isi: kisi.rumus[row]?.[column] ?? inputOf(nilai), format };
}

function inputOf(nilai: NonNullable<Kisi["nilai"][number][number]> | null): CellInput {
  if (nilai === null) return "";
  if (typeof nilai === "object") return `=${nilai.galat}`;
  return typeof nilai === "string" ? textInput(nilai) : nilai;
}

export const isBlank = (isi: CellInput): boolean =>
  isi === null || (typeof isi === "string" && isi.trim() === "");

/** Excel gives formulas back in its own spelling: spaces and case of a formula say nothing. */
export const spelled = (isi: CellInput): CellInput =>
  typeof isi === "string" && isi.startsWith("=") ? isi.replace(/\s+/g, "").toUpperCase() : isi;

/** Whether two contents are the same to the officer. */
export const isSameContent = (a: CellInput, b: CellInput): boolean =>
  (isBlank(a) && isBlank(b)) || spelled(a) === spelled(b);
