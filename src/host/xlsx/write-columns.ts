import type { CellStyle, HostSheet } from "../document/host-document";
import { WORKSHEET } from "./worksheet-order";
import type { Element } from "./xml";
import {
  childOf,
  childrenOf,
  createLike,
  ensureChild,
  numberOf,
  removeChildren,
  setAttributes,
} from "./xml";

export type StyleIndex = (style: CellStyle | undefined) => number;

interface ColumnRun {
  readonly first: number;
  last: number;
  readonly width: number | undefined;
  readonly hidden: boolean;
  readonly style: number;
  /** What the file said of these columns besides (outline, best fit). */
  readonly original: Element | undefined;
}

/** Excel's own default width, for a column that has none where the file format wants one. */
const NORMAL_WIDTH = 9.140625;

/** One `<col>` for each run of like columns: a file may well describe all 16,384 of them. */
export function writeColumns(
  root: Element,
  columns: HostSheet["columns"],
  styleIndex: StyleIndex,
): void {
  const originals = childrenOf(childOf(root, "cols"), "col");
  removeChildren(root, "cols");
  if (columns.size === 0) return;
  const cols = ensureChild(root, "cols", WORKSHEET);
  const fallback = numberOf(childOf(root, "sheetFormatPr"), "defaultColWidth") ?? NORMAL_WIDTH;
  for (const run of runsOf(columns, originals, styleIndex)) {
    cols.appendChild(columnElement(cols, run, fallback));
  }
}

function runsOf(
  columns: HostSheet["columns"],
  originals: readonly Element[],
  styleIndex: StyleIndex,
): ColumnRun[] {
  const runs: ColumnRun[] = [];
  for (const [column, { widthChars, hidden, style }] of [...columns].sort(([a], [b]) => a - b)) {
    const next: ColumnRun = {
      first: column,
      last: column,
      width: widthChars,
      hidden,
      style: styleIndex(style),
      original: originals.find((col) => spans(col, column)),
    };
    const run = runs.at(-1);
    if (run !== undefined && continues(run, next)) run.last = column;
    else runs.push(next);
  }
  return runs;
}

const spans = (col: Element, column: number): boolean =>
  (numberOf(col, "min") ?? 0) <= column + 1 && (numberOf(col, "max") ?? 0) > column;

const continues = (run: ColumnRun, next: ColumnRun): boolean =>
  run.last === next.first - 1 &&
  run.width === next.width &&
  run.hidden === next.hidden &&
  run.style === next.style &&
  run.original === next.original;

function columnElement(cols: Element, run: ColumnRun, fallback: number): Element {
  const { original, width, hidden, style } = run;
  const element = (original?.cloneNode(true) ?? createLike(cols, "col")) as Element;
  const keepsWidth = original !== undefined && numberOf(original, "width") === width;
  setAttributes(element, {
    min: run.first + 1,
    max: run.last + 1,
    ...(keepsWidth
      ? {}
      : {
          width: width ?? fallback,
          customWidth: width === undefined ? undefined : 1,
          bestFit: undefined,
        }),
    hidden: hidden ? 1 : undefined,
    style: style === 0 ? undefined : style,
  });
  return element;
}
