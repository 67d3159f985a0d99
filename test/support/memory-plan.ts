import { alamat } from "../../src/masukan/alamat";
import type { Rentang } from "../../src/masukan/kisi";
import type { PrintState, SheetPlan, SheetWrite } from "../../src/workbook/sheet-plan";
import { WorkbookError } from "../../src/workbook/workbook-error";
import { contains, eachCell, touches } from "./areas";
import type { MemoryCells } from "./memory-cells";
import type { MemorySheet } from "./memory-sheet";

const MAX_HEIGHT = 409;
const MAX_BREAKS = 1023;

/** Makes the sheet, or empties it. */
export function openSheet(
  content: MemoryCells,
  { name, rebuild, unhide = false }: SheetWrite,
  structureProtected: boolean,
): void {
  if (structureProtected && (!rebuild || unhide)) {
    throw new WorkbookError("struktur-terkunci", `writeSheet ${name}`);
  }
  if (rebuild) emptySheet(content, name, unhide);
  else if (isTaken(content, name))
    throw new WorkbookError("lembar-sudah-ada", `writeSheet ${name}`);
  else content.sheets.set(name, { rows: [], hidden: false });
}

const isTaken = ({ sheets }: MemoryCells, name: string): boolean =>
  [...sheets.keys()].some((other) => other.toLowerCase() === name.toLowerCase());

function emptySheet(content: MemoryCells, name: string, unhide: boolean): void {
  const { cells, sheets } = content;
  const { unlocked, hidden = false } = content.sheet(name);
  if (unlocked) throw new WorkbookError("lembar-terkunci", `writeSheet ${name}`);
  for (const key of [...cells.keys()]) if (key.startsWith(`${name}|`)) cells.delete(key);
  sheets.set(name, { rows: [], hidden: hidden && !unhide });
}

/** Writes the plan into an empty sheet. What the port does not allow throws. */
export function fillSheet(content: MemoryCells, { name, plan }: SheetWrite): void {
  checkPlan(plan);
  for (const { areas, style } of plan.styles) {
    const { numberFormat: format } = style;
    if (format === undefined) continue;
    for (const area of areas) eachCell(area, (r, c) => content.put(name, [r, c], { format }));
  }
  plan.cells.forEach((row, r) =>
    row.forEach((input, c) => {
      if (input !== null && input !== "") content.put(name, [r, c], { input });
    }),
  );
  const merges = mergedAreas(plan).map(alamat);
  content.sheets.set(name, { ...content.sheet(name), merges, plan });
}

/** Areas that become one cell each. */
export const mergedAreas = ({ merges }: SheetPlan): Rentang[] =>
  merges
    .flatMap(({ rentang, across }) =>
      across
        ? Array.from({ length: rentang.tinggi }, (_, row) => ({
            ...rentang,
            baris: rentang.baris + row,
            tinggi: 1,
          }))
        : [rentang],
    )
    .filter(({ tinggi, lebar }) => tinggi * lebar > 1);

/** Without a plan the sheet prints as Excel pleases. */
export const printStateOf = ({ plan }: MemorySheet): PrintState => ({
  paper: plan?.page.paper,
  fitToWidth: plan && 1,
  fitToHeight: undefined,
  printArea: plan && alamat(plan.page.printArea),
  rowBreaks: plan?.pageBreaks.length ?? 0,
});

function checkPlan(plan: SheetPlan): void {
  const { columnWidths, rowHeights, cells, styles, pageBreaks, page } = plan;
  const [height, width] = [rowHeights.length, columnWidths.length];
  const sheet = { baris: 0, kolom: 0, tinggi: height, lebar: width };
  const merged = mergedAreas(plan);
  const areas = [...styles.flatMap((style) => style.areas), ...merged, page.printArea];
  require(cells.length === height, "cells has as many rows as rowHeights");
  require(cells.every(
    (row) => row.length === width,
  ), "every row has as many cells as columnWidths");
  require(rowHeights.every(
    (points) => points > 0 && points <= MAX_HEIGHT,
  ), "no row is higher than 409 points");
  require(areas.every((area) => isInside(area, sheet)), "areas lie inside the sheet");
  require(styles.every(
    ({ style: { indent, horizontal } }) =>
      indent === undefined || indent === 0 || horizontal === "Left" || horizontal === "Right",
  ), "an indent goes with Left or Right");
  require(pageBreaks.length <= MAX_BREAKS &&
    pageBreaks.every((row) => row > 0 && row < height), "breaks lie between rows");
  checkMerges(merged, plan);
}

function checkMerges(merged: readonly Rentang[], { cells }: SheetPlan): void {
  merged.forEach((area, index) => {
    require(!merged
      .slice(index + 1)
      .some((other) => touches(area, other)), "merges do not overlap");
    eachCell(area, (r, c) => {
      const isTop = r === area.baris && c === area.kolom;
      const content = cells[r]?.[c] ?? "";
      require(isTop || content === "", `nothing stands under a merge (${alamat(area)})`);
    });
  });
}

const isInside = (area: Rentang, sheet: Rentang): boolean =>
  area.tinggi > 0 &&
  area.lebar > 0 &&
  contains(sheet, { row: area.baris, column: area.kolom }) &&
  contains(sheet, { row: area.baris + area.tinggi - 1, column: area.kolom + area.lebar - 1 });

function require(holds: boolean, rule: string): void {
  if (!holds) throw new TypeError(`Not a plan: ${rule}`);
}
