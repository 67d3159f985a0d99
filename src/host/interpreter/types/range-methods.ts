import { ApiError } from "../api-error";
import { oneOf } from "../arguments";
import { intersect, isTooLargeForGrid } from "../cells/areas";
import { requireAllowed, requireUnlocked } from "../cells/guard";
import type { HostCell } from "../../document/host-document";
import { columnOfKey, rowOfKey } from "../../document/host-document";
import { contains } from "../cells/areas";
import { noteChange } from "../cells/write";
import type { Engine } from "../engine";
import type { Argument, Member } from "../member";
import { command } from "../member";
import type { RangeTarget } from "../objects";

const CONTENTS = { contents: true, formats: false };

/** What each kind of clearing takes away; the stand-in keeps no hyperlinks. */
const CLEAR = {
  All: { contents: true, formats: true },
  Contents: CONTENTS,
  ResetContents: CONTENTS,
  Formats: { contents: false, formats: true },
} as const;
const CLEAR_NAMES = Object.keys(CLEAR) as (keyof typeof CLEAR)[];

const BLANK = { value: null, formula: undefined };

export const RANGE_METHODS: Readonly<Record<string, Member<RangeTarget>>> = {
  Clear: command("1.1", clear),
  Merge: command("1.2", merge),
  Unmerge: command("1.2", ({ sheet, area }, _, engine) => {
    requireAllowed({ sheet }, "allowFormatCells");
    const kept = sheet.merges.filter((merged) => !intersect(merged, area));
    engine.journal.change(sheet, "merges", kept);
  }),
  Select: command("1.1", ({ sheet, area }, _, engine) => {
    engine.document.activeSheetId = sheet.id;
    engine.document.selection = area;
  }),
  Calculate: command("1.6", (_target, _args, engine) => {
    engine.stale = true;
  }),
  _KeepReference: command("1.1", () => undefined),
  // office.js sends it before it splits a large assignment into blocks of rows.
  _ValidateArraySize: command("1.3", ({ area }, [rows, columns]) => {
    if (rows !== area.height || columns !== area.width) {
      throw new ApiError("InvalidArgument", "the array does not have the range's shape");
    }
  }),
};

function clear(target: RangeTarget, [applyTo]: readonly Argument[], engine: Engine): void {
  const { contents, formats } = CLEAR[oneOf(applyTo ?? "All", CLEAR_NAMES, "applyTo")];
  if (contents) requireUnlocked(target);
  if (formats) requireAllowed(target, "allowFormatCells");
  const { sheet, area } = target;
  for (const [key, cell] of [...sheet.cells]) {
    if (!contains(area, rowOfKey(key), columnOfKey(key))) continue;
    const content = contents ? BLANK : { value: cell.value, formula: cell.formula };
    const cleared = { ...content, style: formats ? undefined : cell.style };
    engine.journal.setEntry(sheet.cells, key, isBlank(cleared) ? undefined : cleared);
  }
  if (contents) noteChange(target, engine);
}

const isBlank = ({ value, formula, style }: HostCell): boolean =>
  value === null && formula === undefined && style === undefined;

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
