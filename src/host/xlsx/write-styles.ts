import type { CellStyle } from "../document/host-document";
import { FIRST_CUSTOM_ID, builtInId } from "./number-format-ids";
import { compact, readStyles, xfsOf } from "./read-styles";
import type { StyleTables } from "./read-styles";
import { writeAlignment, writeBorders, writeFill, writeFont } from "./write-style-parts";
import type { Element } from "./xml";
import {
  appendChild,
  attributeOf,
  createLike,
  childrenOf,
  ensureChild,
  numberOf,
  setAttributes,
} from "./xml";

const STYLESHEET = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
  "colors",
  "extLst",
];

/** Gives the index in the file of a style: its own when unchanged, else that of a new format made from the one it derives from. */
export class StyleWriter {
  private readonly known: readonly CellStyle[];
  private readonly written = new Map<string, number>();
  /** Thousands of cells and columns share one style. */
  private readonly seen = new WeakMap<CellStyle, number>();

  constructor(private readonly tables: StyleTables) {
    this.known = readStyles(tables);
  }

  indexOf(style: CellStyle | undefined): number {
    if (style === undefined) return 0;
    const index = this.seen.get(style) ?? this.indexOfNew(style);
    this.seen.set(style, index);
    return index;
  }

  private indexOfNew(style: CellStyle): number {
    const key = canonical(style);
    const index = this.written.get(key) ?? this.place(style);
    this.written.set(key, index);
    return index;
  }

  private place(style: CellStyle): number {
    const base = this.known[style.base ?? 0] === undefined ? 0 : (style.base ?? 0);
    const before = this.known[base] ?? {};
    const after = { ...style, base, font: { ...fontBase(before), ...style.font } };
    if (same(after, before)) return base;
    return this.append(base, before, after);
  }

  private append(base: number, before: CellStyle, after: CellStyle): number {
    const table = ensureChild(this.tables.root, "cellXfs", STYLESHEET);
    const xfs = xfsOf(this.tables);
    const xf = (xfs[base]?.cloneNode(true) ?? appendChild(table, "xf")) as Element;
    table.appendChild(xf);
    setAttributes(table, { count: xfs.length + 1 });
    this.applyNumberFormat(xf, before, after);
    if (!same(before.font, after.font)) writeFont(this.copyRow(xf, "font"), after.font ?? {});
    if (before.fill !== after.fill) writeFill(this.copyRow(xf, "fill"), after.fill);
    if (!same(before.borders, after.borders)) {
      writeBorders(this.copyRow(xf, "border"), after.borders ?? {});
    }
    writeAlignment(xf, before, after);
    if (before.locked !== after.locked) {
      setAttributes(ensureChild(xf, "protection", ["alignment", "protection"]), {
        locked: after.locked === false ? 0 : 1,
      });
      setAttributes(xf, { applyProtection: 1 });
    }
    return xfs.length;
  }

  private applyNumberFormat(xf: Element, before: CellStyle, after: CellStyle): void {
    if (before.numberFormat === after.numberFormat) return;
    setAttributes(xf, {
      numFmtId: this.numberFormatId(after.numberFormat ?? "General"),
      applyNumberFormat: 1,
    });
  }

  private numberFormatId(format: string): number {
    const standard = builtInId(format);
    if (standard !== undefined) return standard;
    const table = ensureChild(this.tables.root, "numFmts", STYLESHEET);
    const rows = childrenOf(table);
    const existing = rows.find((row) => attributeOf(row, "formatCode") === format);
    if (existing !== undefined) return numberOf(existing, "numFmtId") ?? 0;
    const numFmtId =
      Math.max(FIRST_CUSTOM_ID - 1, ...rows.map((row) => numberOf(row, "numFmtId") ?? 0)) + 1;
    setAttributes(appendChild(table, "numFmt"), { numFmtId, formatCode: format });
    setAttributes(table, { count: rows.length + 1 });
    return numFmtId;
  }

  /** Points the xf to a copy of the row it points to, for the caller to change. */
  private copyRow(xf: Element, name: "font" | "fill" | "border"): Element {
    const table = ensureChild(this.tables.root, `${name}s`, STYLESHEET);
    const rows = childrenOf(table);
    const original = rows[numberOf(xf, `${name}Id`) ?? 0];
    const row = (original?.cloneNode(true) ?? createLike(table, name)) as Element;
    table.appendChild(row);
    setAttributes(table, { count: rows.length + 1 });
    const applied = `apply${name.charAt(0).toUpperCase()}${name.slice(1)}`;
    setAttributes(xf, { [`${name}Id`]: rows.length, [applied]: 1 });
    return row;
  }
}

/** What a style leaves unsaid about its font is as the base has it; bold, italic and underlined are then off. */
function fontBase({ font }: CellStyle): NonNullable<CellStyle["font"]> {
  return compact({ name: font?.name, size: font?.size, color: font?.color });
}

/** Equal whatever the order of keys. */
const same = (left: unknown, right: unknown): boolean => canonical(left) === canonical(right);

/** Values that say the same as leaving the property out. */
const OFF: Readonly<Record<string, unknown>> = {
  bold: false,
  italic: false,
  underline: false,
  wrap: false,
  indent: 0,
  rotation: 0,
  shrink: false,
  locked: true,
  numberFormat: "General",
  horizontal: "general",
  vertical: "bottom",
};

const canonical = (value: unknown): string =>
  JSON.stringify([value], (_, inner: unknown) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner) ? sayingOf(inner) : inner,
  );

const sayingOf = (part: object): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(part)
      .filter(([name, value]) => value !== undefined && value !== OFF[name])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
