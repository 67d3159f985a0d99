import type { SheetWrite } from "../../src/workbook/sheet-plan";
import { isDefinedName, isSheetName } from "../../src/workbook/name-rules";
import type {
  NameChange,
  OtherSheetReading,
  ReadRequest,
  SheetCopy,
} from "../../src/workbook/workbook";
import { WorkbookError } from "../../src/workbook/workbook-error";
import type { MemoryCells } from "./memory-cells";
import { key } from "./memory-cells";
import type { MemoryName } from "./memory-names";
import { formulaOf, isNamed, memoryName, readName, tableOf } from "./memory-names";
import type { MemorySheet } from "./memory-sheet";

/** What names and sheets of a workbook are changed in. */
export interface MemoryBook {
  readonly content: MemoryCells;
  readonly names: MemoryName[];
  readonly activeSheet: string;
}

export function readOtherSheets(
  { content, names, activeSheet }: MemoryBook,
  { names: asked, limit }: NonNullable<ReadRequest["otherSheets"]>,
): OtherSheetReading[] {
  return [...content.sheets.keys()]
    .slice(0, limit)
    .filter((sheet) => sheet !== activeSheet)
    .map((sheet) => ({
      sheet,
      names: asked.flatMap((name) =>
        names
          .filter((item) => isNamed(item, name, sheet))
          .map((item) => readName(item, content).nama),
      ),
    }))
    .filter((reading) => reading.names.length > 0);
}

export function requireDefinable(changes: readonly NameChange[]): void {
  const wrong = changes.find(({ kind, name }) => kind === "add" && !isDefinedName(name));
  if (wrong) throw new WorkbookError("nama-tak-sah", `define ${wrong.name}`);
}

export function changeName(
  { names, content }: Pick<MemoryBook, "names" | "content">,
  change: NameChange,
): void {
  const { kind, name, sheet } = change;
  if (sheet !== undefined) content.sheet(sheet);
  const index = names.findIndex((item) => isNamed(item, name, sheet));
  if (kind === "delete") {
    if (index >= 0) names.splice(index, 1);
    return;
  }
  const item = memoryName(name, sheet, formulaOf(change.refersTo));
  if (kind === "add") {
    if (index >= 0) throw new WorkbookError("nama-terpakai", `define ${name}`);
    names.push(item);
  } else {
    if (index < 0) throw new WorkbookError("tidak-ditemukan", name);
    names[index] = item;
  }
}

const isTaken = ({ sheets }: MemoryCells, name: string): boolean =>
  [...sheets.keys()].some((other) => other.toLowerCase() === name.toLowerCase());

function requireFree(content: MemoryCells, name: string, target: string): void {
  if (!isSheetName(name)) throw new WorkbookError("nama-tak-sah", target);
  if (isTaken(content, name)) throw new WorkbookError("lembar-sudah-ada", target);
}

export function requireNewSheets(
  content: MemoryCells,
  writes: readonly SheetWrite[],
  structureProtected: boolean,
): void {
  for (const { name } of writes) requireFree(content, name, `writeSheets ${name}`);
  if (structureProtected) throw new WorkbookError("struktur-terkunci", "writeSheets");
}

export function requireCopyable(
  content: MemoryCells,
  { source, name }: Pick<SheetCopy, "source" | "name">,
  structureProtected: boolean,
): void {
  if (!isSheetName(name)) throw new WorkbookError("nama-tak-sah", name);
  content.sheet(source);
  requireFree(content, name, name);
  if (structureProtected) throw new WorkbookError("struktur-terkunci", name);
}

/** Right after the source. Names of the workbook that point to the source get one of the copy's own, as in Excel. */
export function copyInMemory({ content, names }: MemoryBook, source: string, name: string): void {
  const sheets = [...content.sheets].flatMap(([other, sheet]) =>
    other === source
      ? [[other, sheet] as const, [name, copiedSheet(sheet)] as const]
      : [[other, sheet] as const],
  );
  content.sheets.clear();
  for (const [other, sheet] of sheets) content.sheets.set(other, sheet);
  for (const [place, cell] of [...content.cells]) {
    const [sheet, row, column] = place.split("|");
    if (sheet === source) content.cells.set(key(name, Number(row), Number(column)), cell);
  }
  names.push(...copiedNames({ content, names }, source, name));
}

/** Tables of a copy get names of their own. */
const copiedSheet = (sheet: MemorySheet): MemorySheet => ({
  ...sheet,
  ...(sheet.tables && {
    tables: Object.fromEntries(
      Object.entries(sheet.tables).map(([table, address]) => [copiedTable(table), address]),
    ),
  }),
});

const copiedTable = (table: string): string => `${table}2`;

/** The place a name leads to on this sheet: `A1:C2`; undefined where it leads elsewhere. */
function placeOn(at: string, content: MemoryCells, sheet: string): string | undefined {
  const followed = tableOf(at, content);
  if (followed) return followed.sheet === sheet ? followed.address : undefined;
  return at.startsWith(`${sheet}!`) ? at.slice(sheet.length + 1) : undefined;
}

function copiedNames(
  { names, content }: Pick<MemoryBook, "names" | "content">,
  source: string,
  copy: string,
): MemoryName[] {
  const own = names.filter(({ sheet }) => sheet === source);
  const pointing = names.filter(
    ({ name, sheet, at }) =>
      sheet === undefined &&
      placeOn(at, content, source) !== undefined &&
      !own.some((item) => isNamed(item, name, source)),
  );
  return [...own, ...pointing].map(({ name, at, refersTo }) => {
    const table = tableOf(at, content);
    const place = placeOn(at, content, source);
    if (place === undefined) return memoryName(name, copy, refersTo ?? at);
    return table
      ? memoryName(name, copy, `${copiedTable(table.table)}[#All]`)
      : memoryName(name, copy, `'${copy.replaceAll("'", "''")}'!${place}`);
  });
}

/** A name of the copy that stands over its Excel table follows it, where its like followed the source's. */
export function followInMemory({ content, names }: MemoryBook, source: string, copy: string): void {
  names.forEach((item, index) => {
    const place = item.sheet === copy ? placeOn(item.at, content, copy) : undefined;
    const [table] =
      Object.entries(content.sheet(copy).tables ?? {}).find(([, address]) => address === place) ??
      [];
    const follows = names.some(
      (like) =>
        isNamed(item, like.name, copy) &&
        (like.sheet === undefined || like.sheet === source) &&
        tableOf(like.at, content)?.sheet === source,
    );
    if (table !== undefined && follows)
      names[index] = memoryName(item.name, copy, `${table}[#All]`);
  });
}
