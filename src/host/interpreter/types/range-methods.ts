import { ApiError } from "../api-error";
import { oneOf } from "../arguments";
import { intersect, isTooLargeForGrid } from "../cells/areas";
import { requireAllowed, requireUnlocked } from "../cells/guard";
import { columnOfKey, rowOfKey } from "../../document/host-document";
import { contains } from "../cells/areas";
import { noteChange } from "../cells/write";
import type { Engine } from "../engine";
import type { Argument, Member } from "../member";
import { method } from "../member";
import type { RangeTarget } from "../objects";

const CLEAR = [
  "All",
  "Formats",
  "Contents",
  "Hyperlinks",
  "RemoveHyperlinks",
  "ResetContents",
] as const;

export const RANGE_METHODS: Readonly<Record<string, Member<RangeTarget>>> = {
  Clear: method("1.1", clear),
  Merge: method("1.2", merge),
  Unmerge: method("1.2", ({ sheet, area }, _, engine) => {
    requireAllowed({ sheet }, "allowFormatCells");
    const kept = sheet.merges.filter((merged) => !intersect(merged, area));
    engine.journal.change(sheet, "merges", kept);
  }),
  Select: method("1.1", ({ sheet, area }, _, engine) => {
    engine.document.activeSheetId = sheet.id;
    engine.document.selection = area;
  }),
  Calculate: method("1.6", (_target, _args, engine) => {
    engine.stale = true;
  }),
  _KeepReference: method("1.1", () => undefined),
  // office.js sends it before it splits a large assignment into blocks of rows.
  _ValidateArraySize: method("1.3", ({ area }, [rows, columns]) => {
    if (rows !== area.height || columns !== area.width) {
      throw new ApiError("InvalidArgument", "the array does not have the range's shape");
    }
  }),
};

function clear(target: RangeTarget, [applyTo]: readonly Argument[], engine: Engine): void {
  const what = oneOf(applyTo ?? "All", CLEAR, "applyTo");
  const contents = what === "All" || what === "Contents" || what === "ResetContents";
  const formats = what === "All" || what === "Formats";
  if (contents) requireUnlocked(target);
  if (formats) requireAllowed(target, "allowFormatCells");
  const { sheet, area } = target;
  for (const [key, cell] of [...sheet.cells]) {
    if (!contains(area, rowOfKey(key), columnOfKey(key))) continue;
    const style = formats ? undefined : cell.style;
    const rest = contents ? { value: null, formula: undefined, style } : { ...cell, style };
    const isBlank = rest.value === null && rest.formula === undefined && style === undefined;
    // A cleared cell of a styled column stays, as a cell without that style.
    engine.journal.setEntry(sheet.cells, key, isBlank ? undefined : rest);
  }
  if (contents) noteChange(target, engine);
}

function merge({ sheet, area }: RangeTarget, [across]: readonly Argument[], engine: Engine): void {
  requireAllowed({ sheet }, "allowFormatCells");
  if (isTooLargeForGrid(area)) throw new ApiError("InvalidArgument", "unbounded range");
  const parts =
    across === true
      ? Array.from({ length: area.height }, (_, row) => ({
          ...area,
          row: area.row + row,
          height: 1,
        }))
      : [area];
  const others = sheet.merges.filter((merged) => !intersect(merged, area));
  const merged = parts.filter(({ height, width }) => height * width > 1);
  engine.journal.change(sheet, "merges", [...others, ...merged]);
  for (const part of merged) keepTopLeft({ sheet, area: part }, engine);
}

/** A merged area keeps the value of its top-left cell only. */
function keepTopLeft({ sheet, area }: RangeTarget, engine: Engine): void {
  for (const [key, cell] of [...sheet.cells]) {
    const [row, column] = [rowOfKey(key), columnOfKey(key)];
    if (!contains(area, row, column) || (row === area.row && column === area.column)) continue;
    engine.journal.setEntry(sheet.cells, key, { ...cell, value: null, formula: undefined });
  }
  engine.stale = true;
}
