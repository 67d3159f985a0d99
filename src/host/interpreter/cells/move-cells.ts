import type { HostCell, HostSheet } from "../../document/host-document";
import type { Move } from "../../document/move";
import { isTorn, isWhole, limitOf, movedKey } from "../../document/moved";
import { ApiError } from "../api-error";
import type { Engine } from "../engine";
import { movedTarget } from "../follow-moves";
import type { RangeTarget } from "../objects";
import { spansAllColumns, spansAllRows } from "./areas";
import { requireAllowed, requireUnlocked } from "./guard";
import { inheritBefore } from "./inherit-format";
import { moveReferencesEverywhere } from "./move-references";
import { moveSheetParts } from "./move-sheet-parts";

/** Whole rows and columns move along their own axis, whatever was asked for. */
export function moveOf(
  { area }: RangeTarget,
  { axis, sign }: { axis: Move["axis"]; sign: 1 | -1 },
): Move {
  const rows = { start: area.row, length: area.height };
  const columns = { start: area.column, length: area.width };
  if (spansAllRows(area) && spansAllColumns(area)) throw new ApiError("InvalidArgument", "range");
  const isRow = spansAllColumns(area) || (axis === "row" && !spansAllRows(area));
  return isRow
    ? { axis: "row", at: rows.start, count: sign * rows.length, band: columns }
    : { axis: "column", at: columns.start, count: sign * columns.length, band: rows };
}

/** Puts cells in or takes them out; everything that says where cells are follows. */
export function moveCells(target: RangeTarget, move: Move, engine: Engine): void {
  const { sheet } = target;
  requireMayMove(target, move);
  const cells = movedCells(sheet, move);
  engine.journal.change(sheet, "cells", cells);
  moveSheetParts(sheet, move, engine);
  if (move.count > 0) inheritBefore(sheet, move, engine);
  moveReferencesEverywhere(sheet, move, engine);
  moveKeptRanges(sheet, move, engine);
  engine.stale = true;
  engine.changes.push({ sheetId: sheet.id, area: target.area });
}

function requireMayMove(target: RangeTarget, move: Move): void {
  const { sheet } = target;
  requirePermission(target, move);
  const immovable = sheet.kept?.immovable ?? [];
  if (immovable.length > 0) {
    throw new ApiError("ApiNotFound", `moving cells of a sheet with ${immovable.join(", ")}`);
  }
  const filter = sheet.autoFilter === undefined ? [] : [sheet.autoFilter];
  if ([...sheet.merges, ...filter].some((area) => isTorn(area, move))) {
    throw new ApiError("InsertDeleteConflict", "merged cells or a filter would be torn");
  }
  if (move.count > 0 && fallsOff(sheet, move)) throw new ApiError("NonBlankCellOffSheet");
}

const OPTIONS = {
  row: ["allowDeleteRows", "allowInsertRows"],
  column: ["allowDeleteColumns", "allowInsertColumns"],
} as const;

/** A protected sheet never moves single cells; rows and columns only with its permission, and none that is locked goes. */
function requirePermission(target: RangeTarget, move: Move): void {
  if (!target.sheet.protection.protected) return;
  if (!isWhole(move)) throw new ApiError("AccessDenied", "protected sheet");
  requireAllowed(target, OPTIONS[move.axis][move.count > 0 ? 1 : 0]);
  if (move.count < 0) requireUnlocked(target);
}

/** Something that is written would be pushed off the sheet. */
function fallsOff({ cells }: HostSheet, move: Move): boolean {
  const limit = limitOf(move.axis);
  if (move.at + move.count > limit) return true;
  return [...cells].some(
    ([key, { value, formula }]) =>
      (value !== null || formula !== undefined) && movedKey(key, move) === undefined,
  );
}

function movedCells({ cells }: HostSheet, move: Move): Map<number, HostCell> {
  const moved = new Map<number, HostCell>();
  for (const [key, cell] of cells) {
    const next = movedKey(key, move);
    if (next !== undefined) moved.set(next, cell);
  }
  return moved;
}

/** Ranges the client keeps go with their cells. */
function moveKeptRanges(sheet: HostSheet, move: Move, engine: Engine): void {
  for (const [id, target] of [...engine.references]) {
    if (target.sheet !== sheet) continue;
    const next = movedTarget(target, [{ sheet, move }]);
    engine.journal.setEntry(engine.references, id, next);
  }
  engine.moves.push({ sheet, move });
}
