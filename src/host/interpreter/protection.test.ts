import { openSheet } from "../../../test/support/office-workbook";
import type { OfficeSheet } from "../../../test/support/office-workbook";

async function protectedSheet(
  options: Excel.WorksheetProtectionOptions = {},
): Promise<OfficeSheet> {
  const office = openSheet();
  await office.run((sheet) => {
    sheet.getRange("B:B").format.protection.locked = false;
    sheet.getRange("A1:B2").values = [
      [1, 2],
      [3, 4],
    ];
    sheet.protection.protect(options);
  });
  return office;
}

test("locked cells of a protected sheet refuse values and stay as they are", async () => {
  const { run } = await protectedSheet();
  const write = run((sheet) => {
    sheet.getRange("A1:B1").values = [[9, 9]];
  });
  await expect(write).rejects.toMatchObject({
    code: "AccessDenied",
    debugInfo: { errorLocation: "Range.values" },
  });
  const range = await run((sheet) => sheet.getRange("A1:B1").load("values"));
  expect(range.values).toEqual([[1, 2]]);
});

test("unlocked cells take values, but no number format unless cells may be formatted", async () => {
  const { run } = await protectedSheet();
  await run((sheet) => {
    sheet.getRange("B1:B2").values = [[9], [9]];
  });
  const format = run((sheet) => {
    sheet.getRange("B1:B2").numberFormat = [["0%"], ["0%"]];
  });
  await expect(format).rejects.toMatchObject({ code: "AccessDenied" });
});

test("a wholly unlocked column may be cleared", async () => {
  const { run } = await protectedSheet();
  await run((sheet) => sheet.getRange("B:B").clear("Contents"));
  const range = await run((sheet) => sheet.getRange("A1:B1").load("values"));
  expect(range.values).toEqual([[1, ""]]);
});

test("with allowFormatCells formats may be set, in locked cells too, but no values", async () => {
  const { run } = await protectedSheet({ allowFormatCells: true });
  await run((sheet) => {
    sheet.getRange("A1:B2").format.font.bold = true;
    sheet.getRange("A1").numberFormat = [["0%"]];
  });
  const clear = run((sheet) => sheet.getRange("A1").clear("Contents"));
  await expect(clear).rejects.toMatchObject({ code: "AccessDenied" });
});

test.each([
  ["a width", (sheet: Excel.Worksheet) => (sheet.getRange("A:A").format.columnWidth = 80)],
  ["a height", (sheet: Excel.Worksheet) => (sheet.getRange("1:1").format.rowHeight = 30)],
  ["a hidden row", (sheet: Excel.Worksheet) => (sheet.getRange("1:1").rowHidden = true)],
  ["a hidden column", (sheet: Excel.Worksheet) => (sheet.getRange("A:A").columnHidden = true)],
  ["a fill", (sheet: Excel.Worksheet) => (sheet.getRange("B1").format.fill.color = "#FF0000")],
  ["a merge", (sheet: Excel.Worksheet) => sheet.getRange("A1:B1").merge()],
  ["a second protection", (sheet: Excel.Worksheet) => sheet.protection.protect()],
])("%s is refused on a protected sheet", async (_, change) => {
  const { run } = await protectedSheet();
  await expect(run(change)).rejects.toMatchObject({ code: "AccessDenied" });
});

test("the options say what is allowed, and nothing is when the sheet is free again", async () => {
  const { run } = await protectedSheet({ allowFormatCells: true, allowSort: false });
  const protection = await run((sheet) => sheet.protection.load("protected,options"));
  expect(protection.protected).toBe(true);
  expect(protection.options).toMatchObject({
    allowFormatCells: true,
    allowSort: false,
    allowInsertRows: false,
  });
  await run((sheet) => sheet.protection.unprotect());
  await run((sheet) => {
    sheet.getRange("A1").values = [[9]];
  });
});

test("a sheet protected with a password cannot be freed", async () => {
  const { run, sheet } = await protectedSheet();
  sheet.protection = { ...sheet.protection, hash: { algorithm: "SHA-512" } };
  await expect(run((worksheet) => worksheet.protection.unprotect("x"))).rejects.toMatchObject({
    code: "AccessDenied",
  });
});
