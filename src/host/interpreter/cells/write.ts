import type { CellStyle, HostCell, HostSheet, HostValue } from "../../document/host-document";
import { cellKey } from "../../document/host-document";
import { styleAt as ownStyle } from "../../document/cells";
import { parseInput, toFifteenDigits } from "../../document/parse-input";
import { ApiError } from "../api-error";
import type { Engine } from "../engine";
import type { RangeTarget } from "../objects";
import type { Json } from "../wire";
import { cellCount, isTooLargeForGrid, positionsOf } from "./areas";
import { requireUnlocked } from "./guard";
import { hiddenByMerges } from "./merges";
import { isDispensable } from "./style";

/** Gives each cell its entry of `input`: a grid of the range's shape, or one value for all. */
export function forEachEntry(
  { area }: RangeTarget,
  input: Json,
  visit: (entry: Json, row: number, column: number) => void,
): void {
  if (isTooLargeForGrid(area)) throw new ApiError("InvalidArgument", "unbounded range");
  const entryAt = entriesOf(area, input);
  for (const [row, column] of positionsOf(area)) visit(entryAt(row, column), row, column);
}

/** Writes `values` or `formulas` (Excel treats them alike: what begins with `=` is a formula). */
export function writeEntries(range: RangeTarget, input: Json, engine: Engine): void {
  forEachEntry(range, input, (entry) => {
    if (entry !== null && !isContent(entry)) throw new ApiError("InvalidArgument");
  });
  requireUnlocked(range);
  const hidden = hiddenByMerges(range);
  forEachEntry(range, input, (entry, row, column) => {
    if (isContent(entry) && !hidden.has(cellKey(row, column))) {
      writeEntry({ sheet: range.sheet, row, column }, entry, engine);
    }
  });
  noteChange(range, engine);
}

export function noteChange({ sheet, area }: RangeTarget, engine: Engine): void {
  engine.stale = true;
  engine.changes.push({ sheetId: sheet.id, area });
  if (cellCount(area) === 1) engine.singleCellWrites += 1;
}

interface Place {
  readonly sheet: HostSheet;
  readonly row: number;
  readonly column: number;
}

type Content = string | number | boolean;

const isContent = (entry: Json): entry is Content =>
  typeof entry === "string" || typeof entry === "number" || typeof entry === "boolean";

function writeEntry({ sheet, row, column }: Place, entry: Content, engine: Engine): void {
  const own = ownStyle(sheet, { row, column });
  const after = cellOf(entry, own);
  const key = cellKey(row, column);
  engine.journal.setEntry(sheet.cells, key, isDispensable(sheet, key, after) ? undefined : after);
}

function cellOf(entry: Content, style: CellStyle | undefined): HostCell {
  if (entry === "") return constant(null, style);
  if (typeof entry === "number") return constant(toFifteenDigits(entry), style);
  if (typeof entry === "boolean") return constant(entry, style);
  const before = style?.numberFormat ?? "General";
  const { value, formula, numberFormat } = parseInput(entry, "en-US", before);
  const takesFormat = numberFormat !== undefined && before === "General";
  return { value, formula, style: takesFormat ? { ...style, numberFormat } : style };
}

const constant = (value: HostValue, style: CellStyle | undefined): HostCell => ({
  value,
  formula: undefined,
  style,
});

function entriesOf(area: RangeTarget["area"], input: Json): (row: number, column: number) => Json {
  if (!Array.isArray(input)) return () => input;
  const rows = input as readonly Json[];
  const fits =
    rows.length === area.height &&
    rows.every((row) => Array.isArray(row) && row.length === area.width);
  if (!fits) throw new ApiError("InvalidArgument", "the array does not have the range's shape");
  const grid = rows as readonly (readonly Json[])[];
  return (row, column) => grid[row - area.row]?.[column - area.column] ?? null;
}
