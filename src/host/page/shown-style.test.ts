import { setStyle } from "../document/cells";
import { createSheet } from "../document/sheets";
import { shownStyle } from "./shown-style";

const THIN = { style: "thin" };

test("a merged area has the lines at its outer edges, and the rest of its first cell", () => {
  const sheet = createSheet("Data");
  const style = (row: number, column: number, borders: object) => {
    setStyle(sheet, { row, column }, () => ({ fill: "#EEEEEE", borders }));
  };
  style(0, 0, { top: THIN, right: THIN });
  style(0, 1, { right: { style: "medium" } });
  style(1, 0, { bottom: { style: "double" } });
  expect(shownStyle(sheet, { row: 0, column: 0, height: 2, width: 2 })).toEqual({
    fill: "#EEEEEE",
    borders: { top: THIN, bottom: { style: "double" }, right: { style: "medium" } },
  });
});

test("a cell that is not written looks like its row, else like its column", () => {
  const sheet = createSheet("Data");
  sheet.columns.set(1, { widthChars: undefined, hidden: false, style: { fill: "#0000FF" } });
  sheet.rows.set(2, { height: undefined, hidden: false, style: { fill: "#00FF00" } });
  const at = (row: number, column: number) =>
    shownStyle(sheet, { row, column, height: 1, width: 1 })?.fill;
  expect([at(2, 1), at(3, 1), at(3, 0)]).toEqual(["#00FF00", "#0000FF", undefined]);
});
