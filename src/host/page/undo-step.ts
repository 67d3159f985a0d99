import { columnOfKey, rowOfKey } from "../document/host-document";
import type { HostCell, HostDocument, HostRange } from "../document/host-document";
import type { CellChange } from "../interpreter/engine";
import type { HostEngine } from "../interpreter/host-engine";

/** Takes back the last step; the cells that changed by it, or undefined when there was no step. */
export function undoStep(engine: HostEngine): readonly CellChange[] | undefined {
  const before = snapshot(engine.document);
  return engine.undo() ? differences(before, engine.document) : undefined;
}

/** Cells are replaced, never mutated: copies of the maps are enough. */
const snapshot = ({ sheets }: HostDocument) =>
  new Map(sheets.map(({ id, cells }) => [id, new Map(cells)]));

function differences(
  before: ReturnType<typeof snapshot>,
  { sheets }: HostDocument,
): readonly CellChange[] {
  return sheets.flatMap(({ id, cells }) => {
    const earlier = before.get(id) ?? new Map<number, HostCell>();
    const keys = new Set([...earlier.keys(), ...cells.keys()]);
    const changed = [...keys].filter((key) => earlier.get(key) !== cells.get(key));
    return changed.length > 0 ? [{ sheetId: id, area: boundsOf(changed) }] : [];
  });
}

function boundsOf(keys: readonly number[]): HostRange {
  const rows = keys.map(rowOfKey);
  const columns = keys.map(columnOfKey);
  const row = rows.reduce((least, value) => Math.min(least, value));
  const column = columns.reduce((least, value) => Math.min(least, value));
  return {
    row,
    column,
    height: rows.reduce((most, value) => Math.max(most, value)) - row + 1,
    width: columns.reduce((most, value) => Math.max(most, value)) - column + 1,
  };
}
