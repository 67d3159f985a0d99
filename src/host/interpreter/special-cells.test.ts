import { openSheet } from "../../../test/support/office-workbook";

function openCells() {
  const opened = openSheet();
  return opened
    .run((sheet) => {
      sheet.getRange("A1:C3").formulas = [
        ["Indikator", 1, true],
        ["Surat", 2, "=B2"],
        ["", "x", "=B3"],
      ];
    })
    .then(() => opened);
}

test.each([
  ["Constants", "All", "Sheet1!A1:A2,Sheet1!C1,Sheet1!B1:B3"],
  ["Constants", "Numbers", "Sheet1!B1:B2"],
  ["Constants", "Text", "Sheet1!A1:A2,Sheet1!B3"],
  ["Constants", "Logical", "Sheet1!C1"],
  ["Formulas", "All", "Sheet1!C2:C3"],
] as const)("special cells %s, %s: %s", async (cellType, valueType, address) => {
  const { run } = await openCells();
  const areas = await run((sheet) =>
    sheet.getRange("A1:D9").getSpecialCells(cellType, valueType).load("address,areaCount"),
  );
  expect(areas.address.split(",").sort()).toEqual(address.split(",").sort());
  expect(areas.areaCount).toBe(address.split(",").length);
});

test("where there are none the answer is a null object, or ItemNotFound", async () => {
  const { run } = await openCells();
  const none = await run((sheet) =>
    sheet.getRange("A1:B3").getSpecialCellsOrNullObject("Formulas").load("address"),
  );
  expect(none.isNullObject).toBe(true);
  await expect(
    run((sheet) => sheet.getRange("A1:B3").getSpecialCells("Formulas").load("address")),
  ).rejects.toMatchObject({ code: "ItemNotFound" });
});
