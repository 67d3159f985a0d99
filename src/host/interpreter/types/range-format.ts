import type { CellStyle } from "../../document/host-document";
import { booleanOf, numberOf, oneOf, textOf } from "../arguments";
import { requireAllowed } from "../cells/guard";
import { restyle } from "../cells/style";
import type { TypeTable } from "../member";
import { command, navigation, scalar } from "../member";
import { object } from "../objects";
import { colorOf } from "./color-of";
import { ALIGNMENT } from "./range-alignment";
import { autofitColumns, autofitRows } from "./range-autofit";
import {
  columnWidth,
  rowHeight,
  setColumnWidth,
  setRowHeight,
  setStandardHeight,
  setStandardWidth,
  usesStandardHeight,
  usesStandardWidth,
} from "./range-size";
import { styleScalar } from "./style-scalar";

export const RANGE_FORMAT: TypeTable<"RangeFormat"> = {
  members: {
    Font: navigation("1.1", (target) => object("RangeFont", target)),
    Fill: navigation("1.1", (target) => object("RangeFill", target)),
    Borders: navigation("1.1", (target) => object("RangeBorderCollection", target)),
    Protection: navigation("1.2", (target) => object("FormatProtection", target)),
    ...ALIGNMENT,
    ColumnWidth: scalar("1.2", columnWidth, setColumnWidth),
    RowHeight: scalar("1.2", rowHeight, setRowHeight),
    UseStandardHeight: scalar("1.7", usesStandardHeight, setStandardHeight),
    UseStandardWidth: scalar("1.7", usesStandardWidth, setStandardWidth),
    AutofitColumns: command("1.2", autofitColumns),
    AutofitRows: command("1.2", autofitRows),
  },
};

export const FORMAT_PROTECTION: TypeTable<"FormatProtection"> = {
  members: {
    // The document does not keep hidden formulas.
    FormulaHidden: scalar("1.2", () => false),
    Locked: styleScalar(
      "1.2",
      ({ locked }) => locked ?? true,
      (style, value) => ({ ...style, locked: booleanOf(value, "locked") }),
    ),
  },
};

type Font = NonNullable<CellStyle["font"]>;

const withFont = (style: CellStyle, change: Font): CellStyle => ({
  ...style,
  font: { ...style.font, ...change },
});

export const RANGE_FONT: TypeTable<"RangeFont"> = {
  members: {
    Name: styleScalar(
      "1.1",
      ({ font }) => font?.name ?? "Calibri",
      (style, value) => withFont(style, { name: textOf(value, "name") }),
    ),
    Size: styleScalar(
      "1.1",
      ({ font }) => font?.size ?? 11,
      (style, value) => withFont(style, { size: numberOf(value, "size") }),
    ),
    Bold: styleScalar(
      "1.1",
      ({ font }) => font?.bold ?? false,
      (style, value) => withFont(style, { bold: booleanOf(value, "bold") }),
    ),
    Italic: styleScalar(
      "1.1",
      ({ font }) => font?.italic ?? false,
      (style, value) => withFont(style, { italic: booleanOf(value, "italic") }),
    ),
    Underline: styleScalar(
      "1.1",
      ({ font }) => (font?.underline === true ? "Single" : "None"),
      (style, value) =>
        withFont(style, { underline: oneOf(value, ["None", "Single"], "underline") === "Single" }),
    ),
    Color: styleScalar(
      "1.1",
      ({ font }) => font?.color ?? "#000000",
      (style, value) => withFont(style, { color: colorOf(value) }),
    ),
  },
};

export const RANGE_FILL: TypeTable<"RangeFill"> = {
  members: {
    Color: styleScalar(
      "1.1",
      ({ fill }) => fill ?? "#FFFFFF",
      (style, value) => ({ ...style, fill: colorOf(value) }),
    ),
    Clear: command("1.1", (target, _, engine) => {
      requireAllowed(target, "allowFormatCells");
      restyle(target, withoutFill, engine);
    }),
  },
};

const withoutFill = (style: CellStyle): CellStyle =>
  Object.fromEntries(Object.entries(style).filter(([name]) => name !== "fill"));
