import { createSheet } from "../document/sheets";
import { createAxis } from "./axis";
import { columnShift, panesOf, rowShift, sheetPixel } from "./panes";

const layout = {
  rows: createAxis(100, () => 20),
  columns: createAxis(20, () => 60),
  usedRows: 100,
  usedColumns: 20,
};

const frozen = (frozenRows: number, frozenColumns: number) => {
  const sheet = createSheet("Data");
  Object.assign(sheet.view, { frozenRows, frozenColumns });
  return panesOf(sheet, layout, { top: 300, left: 120 });
};

test("frozen rows and columns take their room and stay, the others scroll", () => {
  const panes = frozen(4, 1);
  expect(panes).toMatchObject({ height: 80, width: 60 });
  expect([3, 4].map((row) => rowShift(panes, row))).toEqual([300, 0]);
  expect([0, 1].map((column) => columnShift(panes, column))).toEqual([120, 0]);
});

test("a click finds the row that is drawn there, frozen or scrolled", () => {
  const panes = frozen(4, 0);
  const rowAt = (pixel: number): number =>
    layout.rows.indexAt(sheetPixel(pixel, { frozen: panes.height, scrolled: panes.top }));
  expect([0, 79, 80, 99].map(rowAt)).toEqual([0, 3, 19, 19]);
});

test("without frozen panes nothing stays", () => {
  const panes = frozen(0, 0);
  expect([rowShift(panes, 0), columnShift(panes, 0)]).toEqual([0, 0]);
  expect(sheetPixel(5, { frozen: panes.height, scrolled: panes.top })).toBe(305);
});
