import type { Galat, Kisi, NilaiSel, Rentang } from "../../src/masukan/kisi";
import { textInput } from "../../src/workbook/cell-input";
import type { BlockWrite, CellInput } from "../../src/workbook/workbook";
import { WorkbookError } from "../../src/workbook/workbook-error";
import { contains, eachCell, touches } from "./areas";
import type { MemorySheet } from "./memory-sheet";
import { isLocked, requireFormatting } from "./memory-sheet";
import { tempat } from "./tempat";

export interface Cell {
  /** As it would be typed; an error without a formula is itself. */
  readonly input: CellInput | Galat;
  readonly format: string;
}

export const KOSONG: Cell = { input: "", format: "General" };

/** The cells of all sheets, and what the port may do to them. */
export class MemoryCells {
  /** By `sheet|row|column`. */
  readonly cells = new Map<string, Cell>();
  readonly sheets: Map<string, MemorySheet>;

  constructor(sheets: Readonly<Record<string, MemorySheet>>) {
    this.sheets = new Map(Object.entries(sheets));
    for (const [sheet, { rows, formats = {} }] of this.sheets) {
      rows.forEach((row, r) =>
        row.forEach((content, c) =>
          this.cells.set(key(sheet, r, c), { ...KOSONG, input: inputOf(content) }),
        ),
      );
      for (const [address, format] of Object.entries(formats)) {
        const { rentang } = tempat(`${sheet}!${address}`);
        eachCell(rentang, (r, c) => this.put(sheet, [r, c], { format }));
      }
    }
  }

  sheet(name: string): MemorySheet {
    const sheet = this.sheets.get(name);
    if (!sheet) throw new WorkbookError("tidak-ditemukan", name);
    return sheet;
  }

  /** As the officer does it in the tab; cells go along. */
  rename(from: string, to: string): void {
    this.sheets.set(to, this.sheet(from));
    for (const [place, cell] of [...this.cells]) {
      if (place.startsWith(`${from}|`)) this.cells.set(place.replace(from, to), cell);
    }
    this.remove(from);
  }

  remove(sheet: string): void {
    this.sheets.delete(sheet);
    for (const place of [...this.cells.keys()]) {
      if (place.startsWith(`${sheet}|`)) this.cells.delete(place);
    }
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
    const target = this.sheet(sheet);
    if (numberFormats?.some((row) => row.some((format) => format !== null))) {
      requireFormatting(sheet, target);
    }
    eachCell(rentang, (row, column) => {
      if (isLocked(target, row, column)) throw new WorkbookError("lembar-terkunci", sheet);
    });
    eachCell(rentang, (row, column) => {
      const input = formulas[row - rentang.baris]?.[column - rentang.kolom] ?? null;
      const format = numberFormats?.[row - rentang.baris]?.[column - rentang.kolom] ?? null;
      if (format !== null) this.put(sheet, [row, column], { format });
      if (input !== null) this.put(sheet, [row, column], { input });
    });
  }

  /** Of what holds something, within the area: the smallest rectangle. */
  usedWithin(sheet: string, area: Rentang): Rentang | undefined {
    const places = [...this.cells].flatMap(([address, { input }]) => {
      const [name, row, column] = address.split("|");
      const place = { row: Number(row), column: Number(column) };
      return name === sheet && input !== "" && contains(area, place) ? [place] : [];
    });
    if (places.length === 0) return undefined;
    const [rows, columns] = [places.map(({ row }) => row), places.map(({ column }) => column)];
    const [baris, kolom] = [Math.min(...rows), Math.min(...columns)];
    const [bottom, right] = [Math.max(...rows), Math.max(...columns)];
    return { baris, kolom, tinggi: bottom - baris + 1, lebar: right - kolom + 1 };
  }

  kisi(lembar: string, rentang: Rentang): Kisi {
    const { merges = [], hiddenRows = [] } = this.sheet(lembar);
    const used = this.usedWithin(lembar, rentang);
    const areas = merges.map((area) => tempat(`${lembar}!${area}`).rentang);
    return {
      lembar,
      rentang,
      nilai: this.matrix(lembar, rentang, valueOf),
      teks: this.matrix(lembar, rentang, textOf),
      format: this.matrix(lembar, rentang, ({ format }) => format),
      rumus: this.matrix(lembar, rentang, ({ input }) =>
        typeof input === "string" && isFormula(input) ? input : null,
      ),
      tersembunyi: hiddenRows
        .map((row) => row - 1)
        .filter((row) => used && row >= used.baris && row < used.baris + used.tinggi)
        .map((row) => row - rentang.baris),
      gabungan: areas.filter((area) => touches(area, rentang)),
    };
  }
}

export const key = (sheet: string, row: number, column: number): string =>
  `${sheet}|${row}|${column}`;

const inputOf = (content: MemorySheet["rows"][number][number]): Cell["input"] => {
  if (typeof content !== "string" || content.startsWith("=")) return content ?? "";
  return textInput(content);
};

const isFormula = (input: string): boolean => input.startsWith("=");

/** A formula has the result 0, unless it is an error itself. */
export function valueOf({ input }: Cell): NilaiSel {
  if (input === "" || input === null) return null;
  if (typeof input !== "string") return input;
  if (isFormula(input)) return /^=#/.test(input) ? { galat: input.slice(1) } : 0;
  return input.replace(/^'/, "");
}

/** What written back gives the same content. */
export const writtenBack = ({ input }: Cell): CellInput =>
  typeof input === "object" && input !== null ? `=${input.galat}` : input;

export function textOf(cell: Cell): string {
  const value = valueOf(cell);
  if (value === null) return "";
  if (typeof value === "object") return value.galat;
  if (typeof value !== "number") return String(value);
  return cell.format.includes("%") ? `${value * 100}%` : String(value);
}
