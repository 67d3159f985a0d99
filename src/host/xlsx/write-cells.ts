import { cellAddress } from "../document/address";
import type { HostCell, HostRow, HostSheet, HostValue } from "../document/host-document";
import { columnOfKey, rowOfKey } from "../document/host-document";
import { toFileFormula } from "./future-functions";
import type { Attributes, KeptCell, KeptSheet } from "./kept";
import { heightOf, isHidden, rowStyleOf, writeAttributes } from "./scan-cells";
import type { SharedStrings } from "./shared-strings";
import type { StyleWriter } from "./write-styles";
import { encodeText, escapeXml } from "./xml";

type CellAttributes = Readonly<Record<string, string | number | undefined>>;

export interface CellSinks {
  readonly styles: StyleWriter;
  readonly strings: SharedStrings;
}

/** The inside of `<sheetData>`. */
export function writeSheetData(
  sheet: HostSheet,
  kept: KeptSheet | undefined,
  sinks: CellSinks,
): string {
  const byRow = groupByRow(sheet);
  const rows = new Set([...byRow.keys(), ...sheet.rows.keys(), ...(kept?.rows.keys() ?? [])]);
  return [...rows]
    .sort((a, b) => a - b)
    .map((row) => {
      const cells = (byRow.get(row) ?? []).map((key) =>
        writeCell(key, sheet.cells.get(key), { kept, sinks }),
      );
      const attributes = rowAttributes(row, sheet, { kept, sinks });
      return `<row${writeAttributes(attributes)}>${cells.join("")}</row>`;
    })
    .join("");
}

function groupByRow(sheet: HostSheet): ReadonlyMap<number, number[]> {
  const rows = new Map<number, number[]>();
  for (const key of [...sheet.cells.keys()].sort((a, b) => a - b)) {
    const row = rows.get(rowOfKey(key));
    if (row === undefined) rows.set(rowOfKey(key), [key]);
    else row.push(key);
  }
  return rows;
}

function rowAttributes(
  row: number,
  sheet: HostSheet,
  { kept, sinks }: CellContext,
): CellAttributes {
  const original: Attributes = kept?.rows.get(row) ?? {};
  const { height, hidden, style } = rowOf(sheet, row);
  const index = style === undefined ? undefined : sinks.styles.indexOf(style);
  return {
    ...original,
    r: row + 1,
    spans: undefined,
    ...(height === heightOf(original) ? {} : newHeight(height)),
    ...(index === rowStyleOf(original) ? {} : newStyle(index)),
    ...(hidden === isHidden(original) ? {} : { hidden: hidden ? 1 : undefined }),
  };
}

const rowOf = (sheet: HostSheet, row: number): HostRow =>
  sheet.rows.get(row) ?? { height: undefined, hidden: false, style: undefined };

const newStyle = (index: number | undefined): CellAttributes => ({
  s: index,
  customFormat: index === undefined ? undefined : 1,
});

const newHeight = (height: number | undefined): CellAttributes => ({
  ht: height,
  customHeight: height === undefined ? undefined : 1,
});

interface CellContext {
  readonly kept: KeptSheet | undefined;
  readonly sinks: CellSinks;
}

function writeCell(key: number, cell: HostCell | undefined, { kept, sinks }: CellContext): string {
  if (cell === undefined) return "";
  const style = sinks.styles.indexOf(cell.style);
  const attributes = {
    r: cellAddress(rowOfKey(key), columnOfKey(key)),
    s: style === 0 ? undefined : style,
  };
  const original = kept?.cells.get(key);
  if (original !== undefined && isReusable(original, cell)) {
    return element({ ...original.attributes, ...attributes }, original.inner);
  }
  return writeContent(attributes, cell, sinks.strings);
}

/** A shared formula lives in another cell, which may have changed: it is written out. */
function isReusable(original: KeptCell, cell: HostCell): boolean {
  if (/<f\b[^>]*\bt="shared"/.test(original.inner)) return false;
  return original.formula === cell.formula && sameValue(original.value, cell.value);
}

export function sameValue(left: HostValue, right: HostValue): boolean {
  if (typeof left !== "object" || typeof right !== "object") return left === right;
  return left?.error === right?.error;
}

function writeContent(
  attributes: CellAttributes,
  { value, formula }: HostCell,
  strings: SharedStrings,
): string {
  if (formula === undefined && typeof value === "string") {
    return element({ ...attributes, t: "s" }, `<v>${strings.indexOf(value)}</v>`);
  }
  const expression = formula === undefined ? "" : `<f>${escapeXml(toFileFormula(formula))}</f>`;
  const { type, text } = writeValue(value);
  return element(
    { ...attributes, t: type },
    `${expression}${text === undefined ? "" : `<v>${encodeText(text)}</v>`}`,
  );
}

function writeValue(value: HostValue): { type: string | undefined; text: string | undefined } {
  if (value === null) return { type: undefined, text: undefined };
  if (typeof value === "number") return { type: undefined, text: String(value) };
  if (typeof value === "boolean") return { type: "b", text: value ? "1" : "0" };
  if (typeof value === "string") return { type: "str", text: value };
  return { type: "e", text: value.error };
}

const element = (attributes: CellAttributes, inner: string): string =>
  inner === ""
    ? `<c${writeAttributes(attributes)}/>`
    : `<c${writeAttributes(attributes)}>${inner}</c>`;
