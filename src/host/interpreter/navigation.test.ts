import { openSheet } from "../../../test/support/office-workbook";

type Step = (range: Excel.Range, sheet: Excel.Worksheet) => Excel.Range;

async function addressOf(step: Step): Promise<string> {
  const { run } = openSheet();
  const range = await run((sheet) => step(sheet.getRange("B2:D5"), sheet).load("address"));
  return range.address.replace("Sheet1!", "");
}

const STEPS: readonly (readonly [string, Step, string])[] = [
  ["getCell", (range) => range.getCell(1, 2), "D3"],
  ["getCell outside of the range", (range) => range.getCell(9, 0), "B11"],
  ["getRow", (range) => range.getRow(1), "B3:D3"],
  ["getColumn", (range) => range.getColumn(0), "B2:B5"],
  ["getLastRow", (range) => range.getLastRow(), "B5:D5"],
  ["getLastColumn", (range) => range.getLastColumn(), "D2:D5"],
  ["getLastCell", (range) => range.getLastCell(), "D5"],
  ["getEntireRow", (range) => range.getEntireRow(), "2:5"],
  ["getEntireColumn", (range) => range.getEntireColumn(), "B:D"],
  ["getOffsetRange", (range) => range.getOffsetRange(-1, 3), "E1:G4"],
  ["getResizedRange", (range) => range.getResizedRange(1, -2), "B2:B6"],
  ["getAbsoluteResizedRange", (range) => range.getAbsoluteResizedRange(1, 1), "B2"],
  ["getColumnsAfter", (range) => range.getColumnsAfter(2), "E2:F5"],
  ["getColumnsAfter, counted back", (range) => range.getColumnsAfter(-1), "A2:A5"],
  ["getColumnsBefore", (range) => range.getColumnsBefore(), "A2:A5"],
  ["getRowsBelow", (range) => range.getRowsBelow(2), "B6:D7"],
  ["getRowsAbove", (range) => range.getRowsAbove(), "B1:D1"],
  ["getBoundingRect of an address", (range) => range.getBoundingRect("F1"), "B1:F5"],
  [
    "getBoundingRect of a range",
    (range, sheet) => range.getBoundingRect(sheet.getRange("A9")),
    "A2:D9",
  ],
  ["getIntersection", (range) => range.getIntersection("C1:C9"), "C2:C5"],
  ["an address within the range's sheet", (_, sheet) => sheet.getRange("$a$1:b2"), "A1:B2"],
  ["an address turned around", (_, sheet) => sheet.getRange("C3:A1"), "A1:C3"],
  ["an address with its sheet", (_, sheet) => sheet.getRange("Sheet1!B2"), "B2"],
  ["getRangeByIndexes", (_, sheet) => sheet.getRangeByIndexes(1, 2, 3, 4), "C2:F4"],
  ["the sheet's getCell", (_, sheet) => sheet.getCell(4, 27), "AB5"],
];

test.each(STEPS)("%s leads where it does in Excel", async (_, step, address) => {
  expect(await addressOf(step)).toBe(address);
});

const REFUSED: readonly (readonly [string, Step])[] = [
  ["an offset above the first row", (range) => range.getOffsetRange(-2, 0)],
  ["a range resized to nothing", (range) => range.getResizedRange(-4, 0)],
  ["a row below the range", (range) => range.getRow(4)],
  ["no columns", (range) => range.getColumnsAfter(0)],
  ["an address that is none", (_, sheet) => sheet.getRange("bukan alamat")],
  ["an address of another sheet", (_, sheet) => sheet.getRange("Lain!A1")],
  ["indexes outside of the sheet", (_, sheet) => sheet.getRangeByIndexes(0, 16_384, 1, 1)],
];

test.each(REFUSED)("%s is InvalidArgument", async (_, step) => {
  await expect(addressOf(step)).rejects.toMatchObject({ code: "InvalidArgument" });
});

test("an intersection that is empty is a null object, or ItemNotFound when asked for flatly", async () => {
  const { run } = openSheet();
  const nothing = await run((sheet) =>
    sheet.getRange("A1").getIntersectionOrNullObject("B1").load("address"),
  );
  expect(nothing.isNullObject).toBe(true);
  const flatly = run((sheet) => sheet.getRange("A1").getIntersection("B1").load("address"));
  await expect(flatly).rejects.toMatchObject({ code: "ItemNotFound" });
});

test("the used range counts values only when asked, and formats otherwise", async () => {
  const { run } = openSheet();
  await run((sheet) => {
    sheet.getRange("B2").values = [["isi"]];
    sheet.getRange("D9").numberFormat = [["0%"]];
  });
  const [all, valuesOnly, column, none] = await run((sheet) => [
    sheet.getUsedRange().load("address"),
    sheet.getUsedRangeOrNullObject(true).load("address"),
    sheet.getRange("B:B").getUsedRangeOrNullObject(true).load("address"),
    sheet.getRange("C:C").getUsedRangeOrNullObject().load("address"),
  ]);
  expect([all.address, valuesOnly.address, column.address]).toEqual([
    "Sheet1!B2:D9",
    "Sheet1!B2",
    "Sheet1!B2",
  ]);
  expect(none.isNullObject).toBe(true);
});

test("an empty sheet has the used range A1, or none when asked kindly", async () => {
  const { run } = openSheet();
  const [flatly, kindly] = await run((sheet) => [
    sheet.getUsedRange().load("address"),
    sheet.getUsedRangeOrNullObject().load("address"),
  ]);
  expect(flatly.address).toBe("Sheet1!A1");
  expect(kindly.isNullObject).toBe(true);
});

test("merged areas that touch a range are listed whole", async () => {
  const { run } = openSheet();
  await run((sheet) => {
    sheet.getRange("A1:B2").merge();
    sheet.getRange("D4:E5").merge(true);
  });
  const [areas, none] = await run((sheet) => [
    sheet.getRange("B2:D4").getMergedAreasOrNullObject().areas.load("items/address"),
    sheet.getRange("G1").getMergedAreasOrNullObject().areas.load("items/address"),
  ]);
  expect(areas.items.map(({ address }) => address)).toEqual(["Sheet1!A1:B2", "Sheet1!D4:E4"]);
  expect(none.isNullObject).toBe(true);
});

test("unmerging frees every merge the range touches", async () => {
  const { run, sheet } = openSheet();
  await run((worksheet) => {
    worksheet.getRange("A1:B2").merge();
    worksheet.getRange("B2").unmerge();
  });
  expect(sheet.merges).toEqual([]);
});

test("properties per row, column and cell come in one answer each", async () => {
  const { run, sheet } = openSheet();
  sheet.rows.set(1, { height: undefined, hidden: true, style: undefined });
  await run((worksheet) => {
    worksheet.getRange("B1:B3").format.protection.locked = false;
    worksheet.getRange("C3").format.protection.locked = false;
  });
  const [rows, columns, cells] = await run(
    (worksheet) =>
      [
        worksheet.getRange("A1:C3").getRowProperties({ rowHidden: true, rowIndex: true }),
        worksheet.getRange("A1:C3").getColumnProperties({ format: { protection: true } }),
        worksheet
          .getRange("A1:B1")
          .getCellProperties({ address: true, format: { font: { bold: true } } }),
      ] as const,
  );
  expect(rows.value).toEqual([
    { rowHidden: false, rowIndex: 0 },
    { rowHidden: true, rowIndex: 1 },
    { rowHidden: false, rowIndex: 2 },
  ]);
  expect(columns.value.map(({ format }) => format?.protection?.locked)).toEqual([
    true,
    false,
    null,
  ]);
  expect(cells.value).toEqual([
    [
      { address: "Sheet1!A1", format: { font: { bold: false } } },
      { address: "Sheet1!B1", format: { font: { bold: false } } },
    ],
  ]);
});

test("select moves the selection and the active sheet", async () => {
  const { run, document } = openSheet();
  const selected = await run((sheet, { workbook }) => {
    sheet.getRange("B2:C3").select();
    return workbook.getSelectedRange().load("address");
  });
  expect(selected.address).toBe("Sheet1!B2:C3");
  expect(document.selection).toEqual({ row: 1, column: 1, height: 2, width: 2 });
});
