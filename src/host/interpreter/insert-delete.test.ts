import { cellKey } from "../document/host-document";
import type { HostSheet } from "../document/host-document";
import type { KeptParts } from "../document/kept-parts";
import { openSheet } from "../../../test/support/office-workbook";
import type { OfficeSheet } from "../../../test/support/office-workbook";

/** Content by address of what is written. */
const written = (sheet: HostSheet): Record<string, unknown> =>
  Object.fromEntries(
    [...sheet.cells]
      .filter(([, { value, formula }]) => value !== null || formula !== undefined)
      .map(([key, { value, formula }]) => [
        `${String.fromCharCode(65 + (key % 16_384))}${Math.floor(key / 16_384) + 1}`,
        formula === undefined ? value : `=${formula}`,
      ]),
  );

const filled = async (): Promise<OfficeSheet> => {
  const office = openSheet();
  await office.run((sheet, { workbook }) => {
    sheet.getRange("A1:B4").values = [
      ["No", "Nilai"],
      [1, 10],
      [2, 20],
      ["", "=SUM(B2:B3)"],
    ];
    workbook.names.add("Nilai", sheet.getRange("B2:B3"));
    sheet.names.add("Judul", sheet.getRange("A1"));
    const other = workbook.worksheets.add("Lain");
    other.getRange("A1").values = [["=Sheet1!B4"]];
  });
  return office;
};

test("a row put in moves cells, formulas of every sheet and names", async () => {
  const { run, sheet, document } = await filled();
  await run((worksheet) => worksheet.getRange("3:3").insert("Down"));
  expect(written(sheet)).toEqual({
    A1: "No",
    B1: "Nilai",
    A2: 1,
    B2: 10,
    A4: 2,
    B4: 20,
    B5: "=SUM(B2:B4)",
  });
  expect(document.sheets[1]?.cells.get(0)?.formula).toBe("Sheet1!B5");
  expect(document.names[0]?.refersTo).toBe("Sheet1!$B$2:$B$4");
  expect(sheet.names[0]?.refersTo).toBe("Sheet1!$A$1");
});

test("what is deleted is missed by the formulas that named it", async () => {
  const { run, sheet, document } = await filled();
  await run((worksheet) => worksheet.getRange("A2:B3").getEntireRow().delete("Up"));
  expect(written(sheet)).toEqual({ A1: "No", B1: "Nilai", B2: "=SUM(#REF!)" });
  expect(document.names[0]?.refersTo).toBe("Sheet1!#REF!");
  const [item] = await run((_, { workbook }) => [workbook.names.getItem("Nilai").load("type")]);
  expect(item.type).toBe("Error");
});

test("columns move as rows do, whatever shift was asked for", async () => {
  const { run, sheet, document } = await filled();
  await run((worksheet) => worksheet.getRange("B:C").insert("Down"));
  expect(written(sheet)).toMatchObject({ A1: "No", D1: "Nilai", D4: "=SUM(D2:D3)" });
  expect(document.names[0]?.refersTo).toBe("Sheet1!$D$2:$D$3");
  await run((worksheet) => worksheet.getRange("A:A").delete("Left"));
  expect(written(sheet)).toEqual({ C1: "Nilai", C2: 10, C3: 20, C4: "=SUM(C2:C3)" });
});

test("single cells move the ones below or beside them, and no others", async () => {
  const { run, sheet } = await filled();
  await run((worksheet) => worksheet.getRange("B2").insert("Down"));
  expect(written(sheet)).toMatchObject({ A2: 1, A3: 2, B3: 10, B4: 20, B5: "=SUM(B3:B4)" });
  await run((worksheet) => worksheet.getRange("A1").delete("Left"));
  expect(written(sheet)).toMatchObject({ A1: "Nilai", A2: 1, B3: 10 });
});

test("new rows look like the row above; the range that is given back is blank", async () => {
  const { Excel, sheet } = await filled();
  await Excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getActiveWorksheet();
    worksheet.getRange("A2:B2").format.fill.color = "#FFEECC";
    worksheet.getRange("2:2").format.rowHeight = 40;
    const added = worksheet.getRange("3:4").insert("Down");
    added.load("address");
    await context.sync();
    expect(added.address).toBe("Sheet1!3:4");
  });
  expect(sheet.cells.get(cellKey(3, 1))).toMatchObject({ value: null, style: { fill: "#FFEECC" } });
  expect([2, 3, 4].map((row) => sheet.rows.get(row)?.height)).toEqual([40, 40, undefined]);
});

test("a range goes with its cells, in the same batch and after it", async () => {
  const { Excel } = await filled();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const kept = sheet.getRange("B3");
    kept.load("address");
    await context.sync();
    const opened = sheet.getRange("A2").load("address");
    sheet.getRange("1:1").insert("Down");
    kept.format.font.bold = true;
    opened.load("address,values");
    kept.load("address,values");
    await context.sync();
    expect([opened.address, opened.values]).toEqual(["Sheet1!A3", [[1]]]);
    expect([kept.address, kept.values]).toEqual(["Sheet1!B4", [[20]]]);
    sheet.getRange("4:4").delete("Up");
    await context.sync();
    kept.load("address");
    await expect(context.sync()).rejects.toMatchObject({ code: "InvalidObjectPath" });
  });
});

test("merges, heights, breaks, print area, titles, filter and validations move along", async () => {
  const { run, sheet } = openSheet();
  sheet.autoFilter = { row: 5, column: 0, height: 3, width: 2 };
  await run((worksheet) => {
    worksheet.getRange("A3:C4").merge();
    worksheet.getRange("A9:C9").merge();
    worksheet.getRange("6:6").format.rowHeight = 33;
    worksheet.horizontalPageBreaks.add("A7");
    worksheet.verticalPageBreaks.add("C1");
    worksheet.pageLayout.setPrintArea("A1:C20");
    worksheet.pageLayout.setPrintTitleRows("6:6");
    worksheet.getRange("B6:B8").dataValidation.rule = {
      list: { inCellDropDown: true, source: "ya,tidak" },
    };
    worksheet.getRange("4:5").insert("Down");
  });
  expect(sheet.merges).toEqual([
    { row: 2, column: 0, height: 4, width: 3 },
    { row: 10, column: 0, height: 1, width: 3 },
  ]);
  expect([...sheet.rows.keys()]).toEqual([7]);
  expect(sheet.pageSetup).toMatchObject({
    rowBreaks: [8],
    columnBreaks: [2],
    printArea: "A1:C22",
    printTitleRows: "8:8",
  });
  expect(sheet.autoFilter).toMatchObject({ row: 7, height: 3 });
  expect(sheet.validations[0]?.areas).toEqual([{ row: 7, column: 1, height: 3, width: 1 }]);
  await run((worksheet) => worksheet.getRange("3:11").delete("Up"));
  expect(sheet.merges).toEqual([]);
  expect(sheet.pageSetup).toMatchObject({
    rowBreaks: [],
    printArea: "A1:C13",
    printTitleRows: undefined,
  });
});

const CONFLICTS: readonly (readonly [string, string, (sheet: Excel.Worksheet) => unknown])[] = [
  ["a merge torn by single cells", "InsertDeleteConflict", (s) => s.getRange("A1").insert("Down")],
  ["a merge torn by a deletion", "InsertDeleteConflict", (s) => s.getRange("B1").delete("Up")],
  ["a shift there is not", "InvalidArgument", (s) => s.getRange("A1").insert("Up" as "Down")],
  ["cells off the sheet", "NonBlankCellOffSheet", (s) => s.getRange("Z:XFD").insert("Right")],
];

test.each(CONFLICTS)("%s is %s, and nothing moves", async (_, code, ask) => {
  const { run, sheet } = openSheet();
  await run((worksheet) => {
    worksheet.getRange("A3:B3").merge();
    worksheet.getRange("Z5").values = [["isi"]];
  });
  const before = new Map(sheet.cells);
  const batch = run((worksheet) => {
    ask(worksheet);
  });
  await expect(batch).rejects.toMatchObject({ code });
  expect(sheet.cells).toEqual(before);
});

test("a protected sheet moves rows only with its permission, and never single cells", async () => {
  const { run, sheet } = await filled();
  await run((worksheet) => worksheet.protection.protect({ allowInsertRows: true }));
  await run((worksheet) => worksheet.getRange("1:1").insert("Down"));
  expect(written(sheet)).toMatchObject({ A2: "No" });
  for (const ask of [
    (worksheet: Excel.Worksheet) => worksheet.getRange("A1").insert("Down"),
    (worksheet: Excel.Worksheet) => worksheet.getRange("A:A").insert("Right"),
    (worksheet: Excel.Worksheet) => worksheet.getRange("1:1").delete("Up"),
  ] satisfies ((worksheet: Excel.Worksheet) => unknown)[]) {
    const batch = run((worksheet): unknown => ask(worksheet));
    await expect(batch).rejects.toMatchObject({ code: "AccessDenied" });
  }
});

test("a sheet with parts the stand-in cannot move keeps its cells where they are", async () => {
  const { run, sheet } = await filled();
  const kept: KeptParts = {
    immovable: ["conditionalFormatting"],
    uncopyable: [],
    moved: () => kept,
    copied: () => kept,
  };
  sheet.kept = kept;
  const insert = run((worksheet) => worksheet.getRange("1:1").insert("Down"));
  await expect(insert).rejects.toMatchObject({
    code: "ApiNotFound",
    message: expect.stringContaining("conditionalFormatting") as string,
  });
  expect(written(sheet)).toMatchObject({ A1: "No" });
});

test("what was moved goes back as one step", async () => {
  const { run, sheet, document, host } = await filled();
  const before = { cells: written(sheet), names: structuredClone(document.names) };
  await run((worksheet) => {
    worksheet.getRange("2:3").delete("Up");
    worksheet.getRange("A1").insert("Right");
  });
  expect(written(sheet)).not.toEqual(before.cells);
  expect(host.engine.undo()).toBe(true);
  expect({ cells: written(sheet), names: document.names }).toEqual(before);
});

test("several ranges and their lines go with their cells too", async () => {
  const { run, sheet } = openSheet();
  await run((worksheet) => {
    const areas = worksheet.getRanges("A1:B1,A5");
    const { borders, font } = areas.format;
    borders.getItem("EdgeTop").style = "Continuous";
    font.bold = true;
    worksheet.getRange("3:3").insert("Down");
    borders.getItem("EdgeBottom").style = "Double";
    font.italic = true;
  });
  expect(sheet.cells.get(cellKey(5, 0))?.style).toEqual({
    borders: { top: { style: "thin" }, bottom: { style: "double" } },
    font: { bold: true, italic: true },
  });
  expect(sheet.cells.get(cellKey(4, 0))?.style).toBeUndefined();
});
