import { createDocument, insertSheet, isValidSheetName, sheetById, sheetByName } from "./sheets";

test("sheets are found whatever the case of the name, and have ids of their own", () => {
  const document = createDocument("Kinerja");
  const added = insertSheet(document, "Anggaran", 0);
  expect(document.sheets.map(({ name }) => name)).toEqual(["Anggaran", "Kinerja"]);
  expect(sheetByName(document, "ANGGARAN")).toBe(added);
  expect(sheetById(document, added.id)).toBe(added);
  expect(new Set(document.sheets.map(({ id }) => id)).size).toBe(2);
});

test.each(["", "a/b", "a:b", "[x]", "'x", "x".repeat(32)])("%j is no name for a sheet", (name) => {
  expect(isValidSheetName(name)).toBe(false);
});

test("thirty-one characters and quotes inside are a name for a sheet", () => {
  expect(isValidSheetName("x".repeat(31))).toBe(true);
  expect(isValidSheetName("Ja'far")).toBe(true);
});
