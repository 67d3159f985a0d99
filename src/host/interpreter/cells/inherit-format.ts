import type { HostSheet } from "../../document/host-document";
import { cellKey, columnOfKey, rowOfKey } from "../../document/host-document";
import type { Move } from "../../document/move";
import { isWhole, rangeOf } from "../../document/moved";
import type { Engine } from "../engine";
import { keysIn } from "./style";

/** New cells look like the row above them, new columns like the one to the left; so do new rows as a whole. */
export function inheritBefore(sheet: HostSheet, move: Move, engine: Engine): void {
  if (move.at === 0) return;
  if (isWhole(move)) inheritLine(sheet, move, engine);
  const before = rangeOf({ start: move.at - 1, length: 1 }, move.band, move);
  for (const key of [...keysIn(sheet, before)]) {
    const style = sheet.cells.get(key)?.style;
    if (style === undefined) continue;
    for (const next of keysAfter(key, move)) {
      engine.journal.setEntry(sheet.cells, next, { value: null, formula: undefined, style });
    }
  }
}

/** The new cells in the line of one. */
function keysAfter(key: number, { axis, at, count }: Move): readonly number[] {
  return Array.from({ length: count }, (_, offset) =>
    axis === "row" ? cellKey(at + offset, columnOfKey(key)) : cellKey(rowOfKey(key), at + offset),
  );
}

function inheritLine(sheet: HostSheet, { axis, at, count }: Move, engine: Engine): void {
  for (let offset = 0; offset < count; offset += 1) {
    if (axis === "row") {
      const before = sheet.rows.get(at - 1);
      if (before) engine.journal.setEntry(sheet.rows, at + offset, { ...before, hidden: false });
    } else {
      const before = sheet.columns.get(at - 1);
      if (before) engine.journal.setEntry(sheet.columns, at + offset, { ...before, hidden: false });
    }
  }
}
