import type { CellStyle } from "../../document/host-document";
import { cellKey } from "../../document/host-document";
import { ApiError } from "../api-error";
import { formatAddress } from "../address";
import { cellCount, spansAllColumns, spansAllRows } from "../cells/areas";
import { requireAllowed } from "../cells/guard";
import { gridOf, valueTypeOf, wireFormula, wireValue } from "../cells/read";
import { cellAt, numberFormatOf, restyle, styleAt } from "../cells/style";
import { forEachEntry, writeEntries } from "../cells/write";
import type { Engine } from "../engine";
import { refresh } from "../engine";
import type { Member } from "../member";
import { scalar } from "../member";
import type { RangeTarget } from "../objects";
import type { Json } from "../wire";

const MAX_INT32 = 2_147_483_647;

/** What a range holds, cell by cell, and where it is. */
export const RANGE_VALUES: Readonly<Record<string, Member<RangeTarget>>> = {
  Values: scalar(
    "1.1",
    (target, engine) => {
      refresh(engine);
      return gridOf(target, ({ value }) => wireValue(value));
    },
    writeEntries,
  ),
  Formulas: scalar("1.1", (target) => gridOf(target, wireFormula), writeEntries),
  Text: scalar("1.1", (target, engine) => {
    refresh(engine);
    const { formatText } = engine.services;
    return gridOf(target, ({ value }, style) => formatText(value, numberFormatOf(style)));
  }),
  ValueTypes: scalar("1.1", (target, engine) => {
    refresh(engine);
    return gridOf(target, valueTypeOf);
  }),
  NumberFormat: scalar(
    "1.1",
    (target) => gridOf(target, (_, style) => numberFormatOf(style)),
    writeNumberFormats,
  ),
  RowIndex: scalar("1.1", ({ area }) => area.row),
  ColumnIndex: scalar("1.1", ({ area }) => area.column),
  RowCount: scalar("1.1", ({ area }) => area.height),
  ColumnCount: scalar("1.1", ({ area }) => area.width),
  CellCount: scalar("1.1", ({ area }) => {
    const count = cellCount(area);
    return count > MAX_INT32 ? -1 : count;
  }),
  Address: scalar("1.1", ({ sheet, area }) => formatAddress(sheet.name, area)),
  AddressLocal: scalar("1.1", ({ sheet, area }) => formatAddress(sheet.name, area)),
  IsEntireColumn: scalar("1.7", ({ area }) => spansAllRows(area)),
  IsEntireRow: scalar("1.7", ({ area }) => spansAllColumns(area)),
  // The stand-in has no dynamic arrays: a formula never fills its neighbours.
  HasSpill: scalar("1.12", () => false),
};

function writeNumberFormats(target: RangeTarget, input: Json, engine: Engine): void {
  requireAllowed(target, "allowFormatCells");
  if (typeof input === "string") {
    restyle(target, (style) => ({ ...style, numberFormat: input }), engine);
    return;
  }
  forEachEntry(target, input, (entry) => {
    if (typeof entry !== "string" && entry !== null) throw new ApiError("InvalidArgument");
  });
  const withFormat = formatter();
  const { sheet } = target;
  forEachEntry(target, input, (entry, row, column) => {
    if (typeof entry !== "string") return;
    const style = styleAt(sheet, row, column);
    if (numberFormatOf(style) === entry) return;
    const cell = cellAt(sheet, row, column);
    const key = cellKey(row, column);
    engine.journal.setEntry(sheet.cells, key, { ...cell, style: withFormat(style, entry) });
  });
}

/** Styles are shared: the same style with the same format is one object. */
function formatter(): (style: CellStyle, numberFormat: string) => CellStyle {
  const known = new Map<CellStyle, Map<string, CellStyle>>();
  return (style, numberFormat) => {
    const formats = known.get(style) ?? new Map<string, CellStyle>();
    known.set(style, formats);
    const found = formats.get(numberFormat) ?? { ...style, numberFormat };
    formats.set(numberFormat, found);
    return found;
  };
}
