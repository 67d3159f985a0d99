import { ApiError } from "../api-error";
import { formatAddress } from "../address";
import { cellCount, spansAllColumns, spansAllRows } from "../cells/areas";
import { requireAllowed } from "../cells/guard";
import { gridOf, valueTypeOf, wireFormula, wireValue } from "../cells/read";
import { numberFormatOf, restyle, styleAt } from "../cells/style";
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
  const { sheet } = target;
  forEachEntry(target, input, (entry, row, column) => {
    if (typeof entry !== "string") return;
    if (numberFormatOf(styleAt(sheet, row, column)) === entry) return;
    const cell = { sheet, area: { row, column, height: 1, width: 1 } };
    restyle(cell, (style) => ({ ...style, numberFormat: entry }), engine);
  });
}
