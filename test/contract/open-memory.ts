import { kolomHuruf } from "../../src/masukan/alamat";
import type { NilaiSel } from "../../src/masukan/kisi";
import type { Cell } from "../support/memory-cells";
import { valueOf } from "../support/memory-cells";
import type { MemoryName } from "../support/memory-names";
import { memoryName } from "../support/memory-names";
import type { MemorySheet } from "../support/memory-sheet";
import { MemoryWorkbook } from "../support/memory-workbook";
import type { BookSpec, Isi, NameSpec, SheetSpec } from "./book";
import type { Dump } from "./dump";
import { lookAtPlan } from "./look-at-plan";
import type { OpenedBook } from "./opened-book";

/** The strict fake, for a workbook as tests describe it. */
export function openMemory(book: BookSpec): Promise<OpenedBook> {
  const workbook = new MemoryWorkbook({
    ...book,
    sheets: Object.fromEntries(book.sheets.map((sheet) => [sheet.name, memorySheet(sheet)])),
    names: [
      ...book.sheets.flatMap(({ name, names = [] }) => memoryNames(names, name)),
      ...memoryNames(book.names ?? [], undefined),
    ],
  });
  return Promise.resolve({
    workbook,
    state: () => stateOf(workbook),
    look: (name) => {
      const { plan, hidden } = workbook.content.sheet(name);
      if (!plan) throw new Error(`Not written by writeSheet: ${name}`);
      return lookAtPlan(plan, hidden !== true);
    },
    resizeTable: (name, address) => {
      const { sheets } = workbook.content;
      for (const [sheetName, sheet] of sheets) {
        if (sheet.tables?.[name] === undefined) continue;
        sheets.set(sheetName, { ...sheet, tables: { ...sheet.tables, [name]: address } });
      }
      return Promise.resolve();
    },
  });
}

const memorySheet = (spec: SheetSpec): MemorySheet => {
  const { rows = [], protection, formats, merges, hiddenRows, tables } = spec;
  const hidden = spec.veryHidden ?? spec.hidden;
  return {
    rows: rows.map((row) => row.map(toContent)),
    ...(formats && { formats }),
    ...(merges && { merges }),
    ...(hiddenRows && { hiddenRows }),
    ...(tables && { tables }),
    ...(hidden !== undefined && { hidden }),
    ...(protection && {
      unlocked: protection.unlocked,
      mayFormat: protection.mayFormat ?? false,
    }),
  };
};

const toContent = (isi: Isi) =>
  typeof isi === "object" && isi !== null ? { galat: isi.error } : isi;

const memoryNames = (names: readonly NameSpec[], sheet: string | undefined): MemoryName[] =>
  names.map(({ name, refersTo }) => memoryName(name, sheet, refersTo));

function stateOf({ content, names }: MemoryWorkbook): Dump {
  const cells = [...content.cells].filter(
    ([, { input, format }]) => input !== "" || format !== "General",
  );
  return structuredClone({
    cells: Object.fromEntries(cells.map(([key, cell]) => [addressOf(key), contentOf(cell)])),
    names: Object.fromEntries(
      names.map(({ name, at, sheet, refersTo }) => [`${sheet ?? "buku"}!${name}`, refersTo ?? at]),
    ),
    rest: [...content.sheets].map(([name, sheet]) => ({ ...sheet, name, rows: undefined })),
  });
}

function addressOf(key: string): string {
  const [sheet = "", row, column] = key.split("|");
  return `${sheet}!${kolomHuruf(Number(column))}${Number(row) + 1}`;
}

function contentOf(cell: Cell): unknown {
  const style = cell.format === "General" ? undefined : { numberFormat: cell.format };
  const { input } = cell;
  return typeof input === "string" && input.startsWith("=")
    ? { formula: input.slice(1), style }
    : { value: documentValue(valueOf(cell)), style };
}

/** As the stand-in's document has it. */
const documentValue = (value: NilaiSel): unknown =>
  typeof value === "object" && value !== null ? { error: value.galat } : value;
