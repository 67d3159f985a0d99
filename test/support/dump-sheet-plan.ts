import type { Rentang } from "../../src/masukan/kisi";
import type { AreaStyle, SheetPlan } from "../../src/workbook/sheet-plan";
import type { CellInput } from "../../src/workbook/workbook";

/** Longer texts are cut: their words stand in the text file beside. */
const MAX_TEXT = 60;

const VERTICAL = { Top: "t", Center: "m", Bottom: "b" } as const;

const columnName = (index: number): string => {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
};

const address = ({ baris, kolom, tinggi, lebar }: Rentang): string =>
  `${columnName(kolom)}${baris + 1}:${columnName(kolom + lebar - 1)}${baris + tinggi}`;

function dumpFont({ name, size, bold, italic, underline }: NonNullable<AreaStyle["font"]>): string {
  const letters = `${bold ? "b" : ""}${italic ? "i" : ""}${underline ? "u" : ""}`;
  return [name, `${size ?? ""}${letters}`].filter(Boolean).join(" ");
}

/** `12b C m w #E7E6E6 0.00%`: size, bold, italic, underlined; across and down; wrapped; fill; number format. */
const dumpStyle = ({ font = {}, horizontal, vertical, wrap, fill, ...style }: AreaStyle): string =>
  [
    dumpFont(font),
    horizontal?.slice(0, 1),
    vertical && VERTICAL[vertical],
    wrap ? "w" : undefined,
    style.indent === undefined ? undefined : `>${style.indent}`,
    fill,
    style.numberFormat,
  ]
    .filter((part) => part !== undefined && part !== "")
    .join(" ");

function dumpText(input: CellInput): string {
  const text = String(input).replace(/\n/g, "⏎");
  const quoted = typeof input === "string" && !input.startsWith("=") ? `“${text}”` : text;
  if (text.length <= MAX_TEXT) return quoted;
  return `“${text.slice(0, MAX_TEXT)}…” (${text.length})`;
}

interface Index {
  /** The area a cell is merged over, by its top left cell. */
  readonly merged: ReadonlyMap<string, Rentang>;
  /** Styles laid over a cell, the whole sheet's aside. */
  readonly styles: ReadonlyMap<string, AreaStyle>;
}

const at = (baris: number, kolom: number): string => `${baris},${kolom}`;

function indexOf({ merges, styles }: SheetPlan): Index {
  const merged = new Map<string, Rentang>();
  for (const { rentang, across } of merges)
    for (let step = 0; step < (across ? rentang.tinggi : 1); step += 1) {
      const baris = rentang.baris + step;
      merged.set(at(baris, rentang.kolom), across ? { ...rentang, baris, tinggi: 1 } : rentang);
    }
  const laid = new Map<string, AreaStyle>();
  for (const { areas, style } of styles.slice(1))
    for (const { baris, kolom, tinggi, lebar } of style.border ? [] : areas)
      for (let index = 0; index < tinggi * lebar; index += 1) {
        const key = at(baris + Math.floor(index / lebar), kolom + (index % lebar));
        laid.set(key, { ...laid.get(key), ...style });
      }
  return { merged, styles: laid };
}

function dumpRow(plan: SheetPlan, { merged, styles }: Index, baris: number): string {
  const cells = (plan.cells[baris] ?? []).flatMap((input, kolom) => {
    if (input === null) return [];
    const area = merged.get(at(baris, kolom)) ?? { baris, kolom, tinggi: 1, lebar: 1 };
    const style = dumpStyle(styles.get(at(baris, kolom)) ?? {});
    return [`${address(area)} {${style}} ${dumpText(input)}`];
  });
  const height = plan.rowHeights[baris] ?? 0;
  const head = `${String(baris + 1).padStart(4)} ${String(height).padStart(6)}`;
  return [
    `${head}${cells.length > 0 ? `  ${cells[0] ?? ""}` : ""}`,
    ...cells.slice(1).map((cell) => `${" ".repeat(13)}${cell}`),
  ].join("\n");
}

function dumpPage(plan: SheetPlan, index: Index, page: number): string {
  const starts = [0, ...plan.pageBreaks, plan.rowHeights.length];
  const [start = 0, end = 0] = [starts[page], starts[page + 1]];
  const heights = plan.rowHeights.slice(start, end);
  const rows = heights.map((_, step) => dumpRow(plan, index, start + step));
  const total = heights.reduce((sum, height) => sum + height, 0);
  const borders = plan.styles.flatMap(({ areas, style }) =>
    style.border
      ? areas
          .filter(({ baris }) => baris >= start && baris < end)
          .map((area) => `      ${style.border ?? ""} ${address(area)}`)
      : [],
  );
  return [`page ${page + 1}: ${total} pt`, ...rows, ...borders].join("\n");
}

/** A plan as a text to be read, and compared with one that was: row by row, page by page. */
export function dumpSheetPlan(plan: SheetPlan): string {
  const { paper, orientation, margins, footer, firstPageWithoutFooter, printArea } = plan.page;
  const index = indexOf(plan);
  const total = plan.columnWidths.reduce((sum, width) => sum + width, 0);
  const sides = Object.entries(margins).map(([side, points]) => `${side} ${points.toFixed(1)}`);
  return [
    `${paper} ${orientation}, ${sides.join(", ")}; ${address(printArea)}`,
    `footer ${footer}${firstPageWithoutFooter ? ", not on the first page" : ""}`,
    `columns ${plan.columnWidths.join(" ")} = ${total} pt`,
    `everywhere {${dumpStyle(plan.styles[0]?.style ?? {})}}`,
    ...[0, ...plan.pageBreaks].map((_, page) => `\n${dumpPage(plan, index, page)}`),
    "",
  ].join("\n");
}
