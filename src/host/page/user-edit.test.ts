import { cellAt, setStyle } from "../document/cells";
import { createDocument } from "../document/sheets";
import { formatCell } from "../format/format-cell";
import { createHostEngine } from "../interpreter/host-engine";
import { DEFAULT_REQUIREMENTS } from "../interpreter/requirements";
import { activeSheetOf } from "./open-workbook";
import { undoStep } from "./undo-step";
import { clearCells, enterText } from "./user-edit";

const B2 = { row: 1, column: 1 };
const AREA = { ...B2, height: 1, width: 1 };

function openBook(numberFormat?: string) {
  const document = createDocument();
  const sheet = activeSheetOf(document);
  if (numberFormat !== undefined) setStyle(sheet, B2, () => ({ numberFormat }));
  const services = { recalculate: () => undefined, formatText: formatCell };
  const engine = createHostEngine(document, services, DEFAULT_REQUIREMENTS);
  const enter = (text: string) =>
    enterText(engine, { sheet, area: AREA, cell: cellAt(sheet, B2) }, text);
  return { engine, sheet, enter, cell: () => cellAt(sheet, B2) };
}

test("a percent typed into an unformatted cell brings its format along", () => {
  const { enter, cell } = openBook();
  enter("92%");
  expect(cell()).toMatchObject({ value: 0.92, style: { numberFormat: "0%" } });
});

test("a number typed into a percent cell means percent, as in Excel", () => {
  const { enter, cell } = openBook("0.00%");
  enter("76,67");
  expect(cell()?.value).toBe(0.7667);
  enter("0,5");
  expect(cell()?.value).toBe(0.5);
  enter("lima");
  expect(cell()?.value).toBe("lima");
});

test.each(["007", "=bukan", "'"])(
  "text kept by an apostrophe is not read a second time: %s",
  (text) => {
    const { enter, cell } = openBook();
    enter(`'${text}`);
    expect(cell()).toMatchObject({ value: text, formula: undefined });
  },
);

test("a formula is kept in the notation of the file", () => {
  const { enter, cell } = openBook();
  enter("=ROUND(A1;2)*0,5");
  expect(cell()?.formula).toBe("ROUND(A1,2)*0.5");
});

test("a locked cell of a protected sheet keeps its content and the refusal has its code", () => {
  const { enter, cell, sheet } = openBook();
  enter("semula");
  sheet.protection.protected = true;
  expect(enter("baru").response.Error?.Code).toBe("AccessDenied");
  expect(cell()?.value).toBe("semula");
});

test("undo takes back one edit and names the cells it changed", () => {
  const { engine, enter, cell, sheet } = openBook();
  enter("satu");
  enter("dua");
  expect(undoStep(engine)).toEqual([{ sheetId: sheet.id, area: AREA }]);
  expect(cell()?.value).toBe("satu");
  undoStep(engine);
  expect(cell()).toBeUndefined();
  expect(undoStep(engine)).toBeUndefined();
});

test("emptying cells leaves their format", () => {
  const { engine, enter, cell, sheet } = openBook("0.00%");
  enter("50%");
  clearCells(engine, sheet, { row: 0, column: 0, height: 5, width: 5 });
  expect(cell()).toMatchObject({ value: null, style: { numberFormat: "0.00%" } });
});
