import { overlaps } from "../../document/cells";
import type { HostCell, HostColumn, HostRow } from "../../document/host-document";
import { oneOf } from "../arguments";
import { spansAllColumns, spansAllRows } from "../cells/areas";
import { requireAllowed, requireUnlocked } from "../cells/guard";
import { isDispensable, keysIn } from "../cells/style";
import { changeValidation } from "../cells/validations";
import { noteChange } from "../cells/write";
import type { Engine } from "../engine";
import type { Argument } from "../member";
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

/** With the formats merges go, with everything validations too. Widths and heights stay. */
export function clear(target: RangeTarget, [applyTo]: readonly Argument[], engine: Engine): void {
  const { contents, formats } = CLEAR[oneOf(applyTo ?? "All", CLEAR_NAMES, "applyTo")];
  if (contents) requireUnlocked(target);
  if (formats) requireAllowed(target, "allowFormatCells");
  if (formats) clearFormats(target, engine);
  clearCells(target, { contents, formats }, engine);
  if (contents && formats) changeValidation(target, () => undefined, engine);
  if (contents) noteChange(target, engine);
}

function clearCells(
  { sheet, area }: RangeTarget,
  { contents, formats }: { contents: boolean; formats: boolean },
  engine: Engine,
): void {
  for (const key of [...keysIn(sheet, area)]) {
    const cell = sheet.cells.get(key);
    if (!cell) continue;
    const content = contents ? BLANK : { value: cell.value, formula: cell.formula };
    const cleared: HostCell = { ...content, style: formats ? undefined : cell.style };
    const next = isDispensable(sheet, key, cleared) ? undefined : cleared;
    engine.journal.setEntry(sheet.cells, key, next);
  }
}

/** Merges, and what whole rows and columns lend their cells. */
function clearFormats({ sheet, area }: RangeTarget, { journal }: Engine): void {
  const kept = sheet.merges.filter((merged) => !overlaps(merged, area));
  if (kept.length < sheet.merges.length) journal.change(sheet, "merges", kept);
  if (spansAllRows(area)) clearLines(sheet.columns, [area.column, area.width], journal);
  if (spansAllColumns(area)) clearLines(sheet.rows, [area.row, area.height], journal);
}

function clearLines<T extends HostRow | HostColumn>(
  lines: Map<number, T>,
  [start, length]: readonly [number, number],
  journal: Engine["journal"],
): void {
  for (const [line, entry] of [...lines]) {
    if (line < start || line >= start + length || entry.style === undefined) continue;
    journal.setEntry(lines, line, { ...entry, style: undefined });
  }
}
