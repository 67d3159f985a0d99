import { openSheet } from "../../../test/support/office-workbook";

test("sheets are found by name in any case and by id, and listed in their order", async () => {
  const { run, sheet } = openSheet();
  await run((_, { workbook }) => workbook.worksheets.add("Laporan"));
  const [byName, byId, all] = await run(
    (_, { workbook }) =>
      [
        workbook.worksheets.getItem("LAPORAN").load("name,position,visibility"),
        workbook.worksheets.getItem(sheet.id).load("name"),
        workbook.worksheets.load("items/name,items/visibility"),
      ] as const,
  );
  expect(byName.toJSON()).toMatchObject({ name: "Laporan", position: 1, visibility: "Visible" });
  expect(byId.name).toBe("Sheet1");
  expect(all.items.map(({ name }) => name)).toEqual(["Sheet1", "Laporan"]);
});

test("a sheet that does not exist is a null object, or ItemNotFound", async () => {
  const { run } = openSheet();
  const none = await run((_, { workbook }) =>
    workbook.worksheets.getItemOrNullObject("X").load("name"),
  );
  expect(none.isNullObject).toBe(true);
  const flatly = run((_, { workbook }) => workbook.worksheets.getItem("X").load("name"));
  await expect(flatly).rejects.toMatchObject({
    code: "ItemNotFound",
    debugInfo: { errorLocation: "WorksheetCollection.getItem" },
  });
});

test.each(["a/b", "x".repeat(32), "'kutip", "[buku]", ""])(
  "“%s” is no name for a sheet",
  async (name) => {
    const { run, document } = openSheet();
    const add = run((_, { workbook }) => workbook.worksheets.add(name));
    await expect(add).rejects.toMatchObject({ code: "InvalidArgument" });
    expect(document.sheets).toHaveLength(1);
  },
);

test("a taken name is ItemAlreadyExists; without a name the next free one is taken", async () => {
  const { run, document } = openSheet();
  const taken = run((_, { workbook }) => workbook.worksheets.add("sheet1"));
  await expect(taken).rejects.toMatchObject({ code: "ItemAlreadyExists" });
  await run((_, { workbook }) => workbook.worksheets.add());
  expect(document.sheets.map(({ name }) => name)).toEqual(["Sheet1", "Sheet2"]);
});

test("a new sheet can be filled, activated and deleted in the batches after", async () => {
  const { Excel, document } = openSheet();
  await Excel.run(async (context) => {
    const added = context.workbook.worksheets.add("Laporan");
    added.getRange("A1").values = [["Judul"]];
    await context.sync();
    added.activate();
    await context.sync();
    expect(document.sheets.map(({ name }) => name)).toEqual(["Sheet1", "Laporan"]);
    expect(document.activeSheetId).toBe(document.sheets[1]?.id);
    added.delete();
    await context.sync();
  });
  expect(document.sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
  expect(document.activeSheetId).toBe(document.sheets[0]?.id);
});

test("the last visible sheet can neither be hidden nor deleted, and a hidden one not activated", async () => {
  const { run } = openSheet();
  await expect(run((sheet) => sheet.delete())).rejects.toMatchObject({ code: "InvalidOperation" });
  const hide = run((sheet) => {
    sheet.visibility = "Hidden";
  });
  await expect(hide).rejects.toMatchObject({ code: "InvalidOperation" });
  const activate = run((_, { workbook }) => {
    const added = workbook.worksheets.add("Lain");
    added.visibility = "VeryHidden";
    added.activate();
  });
  await expect(activate).rejects.toMatchObject({ code: "InvalidOperation" });
});

test("renaming follows the same rules, and changing the case is allowed", async () => {
  const { run, sheet } = openSheet();
  await run((worksheet) => {
    worksheet.name = "SHEET1";
  });
  expect(sheet.name).toBe("SHEET1");
  const bad = run((worksheet) => {
    worksheet.name = "a:b";
  });
  await expect(bad).rejects.toMatchObject({ code: "InvalidArgument" });
});

test("the workbook tells its protection, its culture and whether it is read-only", async () => {
  const { run, document } = openSheet();
  document.readOnly = true;
  document.structureProtected = true;
  const { workbook, application, protection } = await run((_, context) => ({
    workbook: context.workbook.load("readOnly"),
    application: context.workbook.application.load(
      "cultureInfo/numberFormat/numberDecimalSeparator",
    ),
    protection: context.workbook.protection.load("protected"),
  }));
  expect(workbook.readOnly).toBe(true);
  expect(application.cultureInfo.numberFormat.numberDecimalSeparator).toBe(",");
  expect(protection.protected).toBe(true);
  const add = run((_, context) => context.workbook.worksheets.add("Baru"));
  await expect(add).rejects.toMatchObject({ code: "AccessDenied" });
});

test("page layout takes margins in points and its zoom as one object", async () => {
  const { run, sheet } = openSheet();
  await run((worksheet) => {
    worksheet.pageLayout.orientation = "Landscape";
    worksheet.pageLayout.paperSize = "A4";
    worksheet.pageLayout.leftMargin = 36;
    worksheet.pageLayout.zoom = { horizontalFitToPages: 1 };
  });
  expect(sheet.pageSetup).toMatchObject({
    orientation: "landscape",
    paper: 9,
    margins: { left: 36 },
    fitToWidth: 1,
    fitToHeight: 0,
    scale: undefined,
  });
  const bad = run((worksheet) => {
    worksheet.pageLayout.zoom = { scale: 5 };
  });
  await expect(bad).rejects.toMatchObject({ code: "InvalidArgument" });
});

test("panes are frozen by rows, by columns or at a range, and set free", async () => {
  const { run, sheet } = openSheet();
  await run((worksheet) => worksheet.freezePanes.freezeRows(2));
  expect(sheet.view).toMatchObject({ frozenRows: 2, frozenColumns: 0 });
  await run((worksheet) => worksheet.freezePanes.freezeAt(worksheet.getRange("A1:B3")));
  expect(sheet.view).toMatchObject({ frozenRows: 3, frozenColumns: 2 });
  await run((worksheet) => worksheet.freezePanes.unfreeze());
  expect(sheet.view).toMatchObject({ frozenRows: 0, frozenColumns: 0 });
});
