import type { HostCell, HostRange } from "../../document/host-document";
import { cellKey } from "../../document/host-document";
import { ApiError } from "../api-error";
import { oneOf } from "../arguments";
import { valueTypeOf } from "../cells/read";
import type { Argument, Member } from "../member";
import { factory } from "../member";
import type { RangeTarget } from "../objects";
import { object } from "../objects";
import { usedWithin } from "../sheets";

const CELL_TYPES = ["Constants", "Formulas"] as const;
const VALUE_TYPES = ["All", "Numbers", "Text", "Logical", "Errors"] as const;
const KINDS: Readonly<Record<string, (typeof VALUE_TYPES)[number]>> = {
  Double: "Numbers",
  String: "Text",
  Boolean: "Logical",
  Error: "Errors",
};

/** Cells of a kind; those of constants and formulas only. */
export const RANGE_KINDS: Readonly<Record<string, Member<RangeTarget>>> = {
  GetSpecialCells: factory("1.9", (target, args) => {
    const found = specialCells(target, args);
    if (found.length === 0) throw new ApiError("ItemNotFound", "special cells");
    return object("RangeAreas", found);
  }),
  GetSpecialCellsOrNullObject: factory("1.9", (target, args) => {
    const found = specialCells(target, args);
    return found.length === 0 ? null : object("RangeAreas", found);
  }),
};

function specialCells(
  target: RangeTarget,
  [cellType, valueType]: readonly Argument[],
): readonly RangeTarget[] {
  const wanted = oneOf(cellType, CELL_TYPES, "cellType");
  const kind = oneOf(valueType ?? "All", VALUE_TYPES, "cellValueType");
  const isMeant = (cell: HostCell | undefined): boolean =>
    cell !== undefined &&
    (cell.formula === undefined ? cell.value !== null : true) &&
    (cell.formula === undefined) === (wanted === "Constants") &&
    (kind === "All" || KINDS[valueTypeOf(cell)] === kind);
  const { sheet } = target;
  const area = usedWithin(target, true);
  return area
    ? rectangles(area, (row, column) => isMeant(sheet.cells.get(cellKey(row, column)))).map(
        (found) => ({ sheet, area: found }),
      )
    : [];
}

/** Runs of cells in each column; runs of the same rows in neighbouring columns are one rectangle. */
function rectangles(
  { row, column, height, width }: HostRange,
  isMeant: (row: number, column: number) => boolean,
): HostRange[] {
  const done: HostRange[] = [];
  let open = new Map<string, HostRange>();
  for (let at = column; at < column + width; at += 1) {
    const next = new Map<string, HostRange>();
    for (const run of runs([row, height], (line) => isMeant(line, at))) {
      const key = run.join();
      const left = open.get(key);
      open.delete(key);
      const [start, length] = run;
      next.set(
        key,
        left
          ? { ...left, width: left.width + 1 }
          : { row: start, height: length, column: at, width: 1 },
      );
    }
    done.push(...open.values());
    open = next;
  }
  return [...done, ...open.values()];
}

function runs(
  [start, length]: readonly [number, number],
  isMeant: (line: number) => boolean,
): (readonly [number, number])[] {
  const found: (readonly [number, number])[] = [];
  for (let line = start; line < start + length; line += 1) {
    if (!isMeant(line)) continue;
    const last = found.at(-1);
    if (last && last[0] + last[1] === line) found[found.length - 1] = [last[0], last[1] + 1];
    else found.push([line, 1]);
  }
  return found;
}
