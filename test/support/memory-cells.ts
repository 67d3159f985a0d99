import { kolomHuruf } from "../../src/masukan/alamat";
import type { Kisi, NilaiSel, Rentang } from "../../src/masukan/kisi";
import type { BlockWrite, CellInput } from "../../src/workbook/workbook";
import { WorkbookError } from "../../src/workbook/workbook-error";
import { tempat } from "./tempat";

export interface MemorySheet {
  /** Rows from A1 on; a string that begins with `=` is a formula (its result is 0). */
  readonly rows: readonly (readonly (string | number | boolean | null)[])[];
  /** By A1 address or rectangle. */
  readonly formats?: Readonly<Record<string, string>>;
  readonly merges?: readonly string[];
  /** Protected, but for these columns (letters). */
  readonly unlocked?: readonly string[];
}

export interface Cell {
  readonly input: CellInput;
  readonly format: string;
}

export const KOSONG: Cell = { input: "", format: "General" };

/** The cells of all sheets, and what the port may do to them. */
export class MemoryCells {
  readonly cells = new Map<string, Cell>();

  constructor(private readonly sheets: Readonly<Record<string, MemorySheet>>) {
    for (const [sheet, { rows, formats = {} }] of Object.entries(sheets)) {
      rows.forEach((row, r) =>
        row.forEach((input, c) =>
          this.cells.set(key(sheet, r, c), { ...KOSONG, input: input ?? "" }),
        ),
      );
      for (const [address, format] of Object.entries(formats)) {
        const { rentang } = tempat(`${sheet}!${address}`);
        eachCell(rentang, (r, c) => this.put(sheet, [r, c], { format }));
      }
    }
  }

  sheet(name: string): MemorySheet {
    const sheet = this.sheets[name];
    if (!sheet) throw new WorkbookError("tidak-ditemukan", name);
    return sheet;
  }

  cell(sheet: string, row: number, column: number): Cell {
    this.sheet(sheet);
    return this.cells.get(key(sheet, row, column)) ?? KOSONG;
  }

  put(sheet: string, [row, column]: readonly [number, number], change: Partial<Cell>): void {
    this.cells.set(key(sheet, row, column), { ...this.cell(sheet, row, column), ...change });
  }

  matrix<T>(sheet: string, area: Rentang, pick: (cell: Cell) => T): T[][] {
    return Array.from({ length: area.tinggi }, (_, r) =>
      Array.from({ length: area.lebar }, (_, c) =>
        pick(this.cell(sheet, area.baris + r, area.kolom + c)),
      ),
    );
  }

  writeBlock({ sheet, rentang, formulas, numberFormats }: BlockWrite): void {
    for (const matrix of [formulas, numberFormats ?? formulas]) {
      if (matrix.length !== rentang.tinggi || matrix.some((row) => row.length !== rentang.lebar)) {
        throw new TypeError(`Shape of the block differs from ${JSON.stringify(rentang)}`);
      }
    }
    const { unlocked } = this.sheet(sheet);
    eachCell(rentang, (row, column) => {
      const input = formulas[row - rentang.baris]?.[column - rentang.kolom] ?? null;
      const format = numberFormats?.[row - rentang.baris]?.[column - rentang.kolom] ?? null;
      if (unlocked && !unlocked.includes(kolomHuruf(column))) {
        throw new WorkbookError("lembar-terkunci", sheet);
      }
      if (format !== null) this.put(sheet, [row, column], { format });
      if (input !== null) this.put(sheet, [row, column], { input });
    });
  }

  firstFree(sheet: string, { baris, kolom, tinggi, lebar }: Rentang): number {
    const used = [...this.cells].flatMap(([address, { input }]) => {
      const [name, row, column] = address.split("|");
      const inside = name === sheet && Number(row) >= baris && Number(row) < baris + tinggi;
      return inside && input !== "" ? [Number(column) + 1] : [];
    });
    return Math.max(kolom + lebar, ...used);
  }

  kisi(lembar: string, rentang: Rentang, merges: readonly string[]): Kisi {
    return {
      lembar,
      rentang,
      nilai: this.matrix(lembar, rentang, valueOf),
      teks: this.matrix(lembar, rentang, textOf),
      format: this.matrix(lembar, rentang, ({ format }) => format),
      rumus: this.matrix(lembar, rentang, ({ input }) => (isFormula(input) ? input : null)),
      tersembunyi: [],
      gabungan: merges.map((area) => tempat(`${lembar}!${area}`).rentang),
    };
  }
}

export const key = (sheet: string, row: number, column: number): string =>
  `${sheet}|${row}|${column}`;

export const isFormula = (input: CellInput): input is string =>
  typeof input === "string" && input.startsWith("=");

export function valueOf({ input }: Cell): NilaiSel {
  if (input === "" || input === null) return null;
  return isFormula(input) ? 0 : input;
}

export function textOf(cell: Cell): string {
  const value = valueOf(cell);
  if (value === null || typeof value === "object") return "";
  if (typeof value !== "number") return String(value);
  return cell.format.includes("%") ? `${value * 100}%` : String(value);
}

export function eachCell(
  { baris, kolom, tinggi, lebar }: Rentang,
  visit: (r: number, c: number) => void,
): void {
  for (let row = baris; row < baris + tinggi; row++) {
    for (let column = kolom; column < kolom + lebar; column++) visit(row, column);
  }
}
