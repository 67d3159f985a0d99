import { overlaps } from "../../document/cells";
import { cellKey } from "../../document/host-document";
import { ApiError } from "../api-error";
import { oneOf } from "../arguments";
import { isTooLargeForGrid } from "../cells/areas";
import { requireUnprotected } from "../cells/guard";
import { moveCells, moveOf } from "../cells/move-cells";
import { keysIn } from "../cells/style";
import type { Engine } from "../engine";
import type { Argument, Member, Opened } from "../member";
import { command, factory } from "../member";
import type { RangeTarget } from "../objects";
import { range } from "../objects";
import { clear } from "./range-clear";

export const RANGE_METHODS: Readonly<Record<string, Member<RangeTarget>>> = {
  Clear: command("1.1", clear),
  Insert: factory("1.1", insert),
  Delete: command("1.1", remove),
  Merge: command("1.2", merge),
  Unmerge: command("1.2", ({ sheet, area }, _, engine) => {
    requireUnprotected({ sheet });
    const kept = sheet.merges.filter((merged) => !overlaps(merged, area));
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

function merge({ sheet, area }: RangeTarget, [across]: readonly Argument[], engine: Engine): void {
  requireUnprotected({ sheet });
  if (isTooLargeForGrid(area)) throw new ApiError("InvalidArgument", "unbounded range");
  const parts =
    across === true
      ? Array.from({ length: area.height }, (_, row) => ({
          ...area,
          row: area.row + row,
          height: 1,
        }))
      : [area];
  const others = sheet.merges.filter((merged) => !overlaps(merged, area));
  const merged = parts.filter(({ height, width }) => height * width > 1);
  engine.journal.change(sheet, "merges", [...others, ...merged]);
  for (const part of merged) keepTopLeft({ sheet, area: part }, engine);
}

/** A merged area keeps the value of its top-left cell only. */
function keepTopLeft({ sheet, area }: RangeTarget, engine: Engine): void {
  const first = cellKey(area.row, area.column);
  for (const key of [...keysIn(sheet, area)]) {
    const cell = sheet.cells.get(key);
    if (!cell || key === first) continue;
    engine.journal.setEntry(sheet.cells, key, { ...cell, value: null, formula: undefined });
  }
  engine.stale = true;
}

/** The new blank cells stand where the range was. */
function insert(target: RangeTarget, [shift]: readonly Argument[], engine: Engine): Opened {
  const axis = oneOf(shift, ["Down", "Right"], "shift") === "Down" ? "row" : "column";
  moveCells(target, moveOf(target, { axis, sign: 1 }), engine);
  return range(target.sheet, target.area);
}

function remove(target: RangeTarget, [shift]: readonly Argument[], engine: Engine): void {
  const axis = oneOf(shift, ["Up", "Left"], "shift") === "Up" ? "row" : "column";
  moveCells(target, moveOf(target, { axis, sign: -1 }), engine);
}
