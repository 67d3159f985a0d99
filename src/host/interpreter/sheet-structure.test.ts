import { cellKey } from "../document/host-document";
import { openSheet } from "../../../test/support/office-workbook";
import type { OfficeSheet } from "../../../test/support/office-workbook";

const namesOf = ({ document }: OfficeSheet): string[] => document.sheets.map(({ name }) => name);

test("gridlines and headings are shown or not, the tab has a colour or none", async () => {
  const { run, sheet } = openSheet();
  await run((worksheet) => {
    worksheet.showGridlines = false;
    worksheet.showHeadings = false;
    worksheet.tabColor = "#0f6b3c";
  });
  expect(sheet.view).toMatchObject({ showGridlines: false, showHeadings: false });
  expect(sheet.tabColor).toBe("#0F6B3C");
  const read = await run((worksheet) => {
    worksheet.tabColor = "";
    return worksheet.load("showGridlines,showHeadings,tabColor");
  });
  expect(read.toJSON()).toMatchObject({ showGridlines: false, showHeadings: false, tabColor: "" });
});

test("the standard width counts for columns that have none of their own", async () => {
  const { run } = openSheet();
  const [sheet, before] = await run((worksheet) => [
    worksheet.load("standardWidth,standardHeight"),
    worksheet.getRange("A1").format.load("columnWidth,rowHeight,useStandardWidth"),
  ]);
  expect(sheet.toJSON()).toMatchObject({ standardWidth: 8.43, standardHeight: 15 });
  expect(before.toJSON()).toMatchObject({ columnWidth: 48, rowHeight: 15, useStandardWidth: true });
  const [own, standard] = await run((worksheet) => {
    worksheet.standardWidth = 10;
    worksheet.getRange("A:A").format.columnWidth = 30;
    worksheet.getRange("C:C").format.columnWidth = 30;
    worksheet.getRange("C:C").format.useStandardWidth = true;
    return ["A1", "C1"].map((address) => worksheet.getRange(address).format.load("columnWidth"));
  });
  expect([own?.columnWidth, standard?.columnWidth]).toEqual([30, 56.25]);
});

test("a sheet is moved among the others", async () => {
  const office = openSheet();
  await office.run((_, { workbook }) => {
    workbook.worksheets.add("Dua");
    workbook.worksheets.add("Tiga").position = 0;
  });
  expect(namesOf(office)).toEqual(["Tiga", "Sheet1", "Dua"]);
  const beyond = office.run((sheet) => Object.assign(sheet, { position: 3 }));
  await expect(beyond).rejects.toMatchObject({ code: "InvalidArgument" });
});

test("next and previous sheets are found, hidden ones passed over if asked", async () => {
  const { run } = openSheet();
  const [next, visible, none] = await run((sheet, { workbook }) => {
    workbook.worksheets.add("Dua").visibility = "Hidden";
    workbook.worksheets.add("Tiga");
    return [
      sheet.getNext().load("name"),
      sheet.getNext(true).load("name"),
      sheet.getPreviousOrNullObject().load("name"),
    ] as const;
  });
  expect([next.name, visible.name, none.isNullObject]).toEqual(["Dua", "Tiga", true]);
});

test("a sheet that is renamed takes formulas, names and lists along", async () => {
  const { run, document, sheet } = openSheet();
  await run((worksheet, { workbook }) => {
    workbook.names.add("Kunci", worksheet.getRange("A1:A3"));
    const other = workbook.worksheets.add("Lain");
    other.getRange("B2").values = [["=SUM(Sheet1!A1:A3)"]];
    other.getRange("B3").dataValidation.rule = {
      list: { inCellDropDown: true, source: "=Sheet1!$A$1:$A$3" },
    };
    worksheet.name = "TW IV 2023";
  });
  expect(sheet.name).toBe("TW IV 2023");
  expect(document.names[0]?.refersTo).toBe("'TW IV 2023'!$A$1:$A$3");
  const other = document.sheets[1];
  expect(other?.cells.get(cellKey(1, 1))?.formula).toBe("SUM('TW IV 2023'!A1:A3)");
  expect(other?.validations[0]?.validation.formula1).toBe("'TW IV 2023'!$A$1:$A$3");
});

test("what pointed to a deleted sheet points nowhere", async () => {
  const { run, document } = openSheet();
  await run((worksheet, { workbook }) => {
    const other = workbook.worksheets.add("Lain");
    workbook.names.add("Kunci", other.getRange("A1:A3"));
    worksheet.getRange("A1").values = [["=Lain!A1+1"]];
    other.delete();
  });
  expect(document.names[0]?.refersTo).toBe("#REF!$A$1:$A$3");
  expect(document.sheets[0]?.cells.get(0)?.formula).toBe("#REF!A1+1");
});

test("a very hidden sheet cannot be deleted, a hidden one can", async () => {
  const office = openSheet();
  await office.run((_, { workbook }) => {
    workbook.worksheets.add("Lain").visibility = "VeryHidden";
  });
  const remove = (): Promise<unknown> =>
    office.run((_, { workbook }) => workbook.worksheets.getItem("Lain").delete());
  await expect(remove()).rejects.toMatchObject({ code: "InvalidOperation" });
  await office.run((_, { workbook }) => {
    workbook.worksheets.getItem("Lain").visibility = "Hidden";
  });
  await remove();
  expect(namesOf(office)).toEqual(["Sheet1"]);
});

test("a protected structure refuses every change of the sheets", async () => {
  const office = openSheet();
  await office.run((_, { workbook }) => workbook.worksheets.add("Lain"));
  office.document.structureProtected = true;
  const changes: readonly ((sheet: Excel.Worksheet) => unknown)[] = [
    (sheet) => sheet.copy("End"),
    (sheet) => sheet.delete(),
    (sheet) => Object.assign(sheet, { name: "Baru" }),
    (sheet) => Object.assign(sheet, { position: 1 }),
    (sheet) => Object.assign(sheet, { visibility: "Hidden" }),
  ];
  for (const change of changes) {
    const batch = office.run((sheet) => void change(sheet));
    await expect(batch).rejects.toMatchObject({ code: "AccessDenied" });
  }
  expect(namesOf(office)).toEqual(["Sheet1", "Lain"]);
});

test("a copy has everything of its own, with the names that pointed to the original", async () => {
  const office = openSheet();
  const { Excel, document, sheet } = office;
  await Excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getActiveWorksheet();
    worksheet.name = "TW I";
    worksheet.getRange("A1:B2").values = [
      [1, "='TW I'!A1+A2"],
      [2, ""],
    ];
    worksheet.getRange("A1").format.fill.color = "#FFEECC";
    worksheet.getRange("A2:B2").merge();
    worksheet.pageLayout.setPrintArea("A1:B2");
    worksheet.horizontalPageBreaks.add("A2");
    worksheet.customProperties.add("sidik", "abc");
    worksheet.names.add("Kinerja", worksheet.getRange("A1:B1"));
    context.workbook.names.add("Anggaran", worksheet.getRange("A2:B2"));
    context.workbook.names.add("Ambang", "=0.5");
    const copy = worksheet.copy("After", worksheet);
    copy.load("name,position");
    await context.sync();
    expect(copy.toJSON()).toMatchObject({ name: "TW I (2)", position: 1 });
    copy.getRange("A1").values = [[9]];
    copy.pageLayout.orientation = "Landscape";
    await context.sync();
  });
  const [original, copy] = document.sheets;
  expect(original).toBe(sheet);
  expect(sheet.cells.get(0)?.value).toBe(1);
  expect(sheet.pageSetup.orientation).toBe("portrait");
  expect(copy?.cells.get(0)).toMatchObject({ value: 9, style: { fill: "#FFEECC" } });
  expect(copy?.cells.get(1)?.formula).toBe("'TW I (2)'!A1+A2");
  expect(copy?.merges).toEqual(sheet.merges);
  expect(copy?.pageSetup).toMatchObject({ printArea: "A1:B2", rowBreaks: [1] });
  expect([...(copy?.customProperties ?? [])]).toEqual([["sidik", "abc"]]);
  expect(copy?.names.map(({ name, refersTo }) => [name, refersTo])).toEqual([
    ["Kinerja", "'TW I (2)'!$A$1:$B$1"],
    ["Anggaran", "'TW I (2)'!$A$2:$B$2"],
  ]);
  expect(document.names.map(({ refersTo }) => refersTo)).toEqual(["'TW I'!$A$2:$B$2", "0.5"]);
});

test("copies go where they are told, and find a free name within 31 characters", async () => {
  const office = openSheet();
  await office.run((sheet, { workbook }) => {
    sheet.name = "x".repeat(31);
    workbook.worksheets.add("Lain");
    sheet.copy("End");
    sheet.copy();
    sheet.copy("Before", workbook.worksheets.getItem("Lain"));
  });
  const cut = "x".repeat(27);
  expect(namesOf(office)).toEqual([
    `${cut} (3)`,
    "x".repeat(31),
    `${cut} (4)`,
    "Lain",
    `${cut} (2)`,
  ]);
  const lost = office.run((sheet) => sheet.copy("Before"));
  await expect(lost).rejects.toMatchObject({ code: "InvalidArgument" });
});

test("custom properties keep texts with the sheet, found in any case, until they are deleted", async () => {
  const { run, sheet } = openSheet();
  const read = await run((worksheet) => {
    const { customProperties } = worksheet;
    customProperties.add("LKj.Sidik", "satu");
    customProperties.add("lkj.sidik", "dua");
    customProperties.add("Lain", "tiga");
    customProperties.getItem("Lain").value = "empat";
    return {
      count: customProperties.getCount(),
      item: customProperties.getItem("LKJ.SIDIK").load("key,value"),
      none: customProperties.getItemOrNullObject("tidak ada").load("value"),
    };
  });
  expect(read.count.value).toBe(2);
  expect(read.item.toJSON()).toEqual({ key: "LKj.Sidik", value: "dua" });
  expect(read.none.isNullObject).toBe(true);
  expect([...sheet.customProperties]).toEqual([
    ["LKj.Sidik", "dua"],
    ["Lain", "empat"],
  ]);
  await run((worksheet) => worksheet.customProperties.getItem("lain").delete());
  expect([...sheet.customProperties.keys()]).toEqual(["LKj.Sidik"]);
  const missing = run((worksheet) => worksheet.customProperties.getItem("Lain").load("value"));
  await expect(missing).rejects.toMatchObject({ code: "ItemNotFound" });
});

test("the location of frozen panes is told", async () => {
  const { run } = openSheet();
  const where = async (freeze: (panes: Excel.WorksheetFreezePanes) => void): Promise<unknown> => {
    const location = await run((sheet) => {
      freeze(sheet.freezePanes);
      return sheet.freezePanes.getLocationOrNullObject().load("address");
    });
    return location.isNullObject || location.address;
  };
  expect(await where((panes) => panes.freezeRows(2))).toBe("Sheet1!1:2");
  expect(await where((panes) => panes.freezeColumns(1))).toBe("Sheet1!A:A");
  expect(await where((panes) => panes.unfreeze())).toBe(true);
});
