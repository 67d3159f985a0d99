import { openSheet } from "../../../test/support/office-workbook";
import type { OfficeSheet } from "../../../test/support/office-workbook";

const PLAIN = {
  paperSize: "Folio",
  centerVertically: true,
  printGridlines: true,
  printHeadings: true,
  blackAndWhite: true,
  draftMode: true,
  printComments: "EndSheet",
  printErrors: "Dash",
  printOrder: "OverThenDown",
  firstPageNumber: 5,
} as const;

test("what a page says of itself is written and read back", async () => {
  const { run, sheet } = openSheet();
  await run((worksheet) => {
    worksheet.pageLayout.set(PLAIN);
  });
  expect(sheet.pageSetup).toMatchObject({
    paper: 14,
    centerVertically: true,
    draft: true,
    comments: "atEnd",
    errors: "dash",
    order: "overThenDown",
    firstPageNumber: 5,
  });
  const layout = await run((worksheet) => worksheet.pageLayout.load());
  expect(layout.toJSON()).toMatchObject(PLAIN);
});

test("a new sheet prints without extras and counts its pages by itself", async () => {
  const { run } = openSheet();
  const layout = await run((worksheet) => worksheet.pageLayout.load());
  expect(layout.toJSON()).toMatchObject({
    paperSize: "A4",
    centerVertically: false,
    printGridlines: false,
    printComments: "NoComments",
    printErrors: "AsDisplayed",
    printOrder: "DownThenOver",
    firstPageNumber: "",
    zoom: { scale: 100 },
  });
});

test("margins come in a unit, and those left out stay", async () => {
  const { run, sheet } = openSheet();
  const before = sheet.pageSetup.margins;
  await run((worksheet) => {
    worksheet.pageLayout.setPrintMargins("Centimeters", { left: 3, top: 2.54 });
    worksheet.pageLayout.setPrintMargins("Inches", { footer: 0.5 });
    worksheet.pageLayout.setPrintMargins("Points", { right: 71 });
  });
  expect(sheet.pageSetup.margins).toEqual({
    ...before,
    left: 85.0393700787,
    top: 72,
    footer: 36,
    right: 71,
  });
});

const REFUSED: readonly (readonly [string, (layout: Excel.PageLayout) => unknown])[] = [
  ["a margin below nothing", (layout) => layout.setPrintMargins("Points", { left: -1 })],
  ["a unit nobody knows", (layout) => layout.setPrintMargins("Ells" as "Points", { left: 1 })],
  ["a print area that is no address", (layout) => layout.setPrintArea("bukan alamat")],
  ["a print area on another sheet", (layout) => layout.setPrintArea("Lain!A1:B2")],
  ["title rows that are not whole", (layout) => layout.setPrintTitleRows("A1:C2")],
  ["title columns that are rows", (layout) => layout.setPrintTitleColumns("1:2")],
  ["paper without a name", (layout) => Object.assign(layout, { paperSize: "F4" })],
  ["a page number with decimals", (layout) => Object.assign(layout, { firstPageNumber: 1.5 })],
];

test.each(REFUSED)("%s is InvalidArgument", async (_, ask) => {
  const { run, document, sheet } = openSheet();
  await run((__, { workbook }) => workbook.worksheets.add("Lain"));
  const before = structuredClone(sheet.pageSetup);
  await expect(run((worksheet) => void ask(worksheet.pageLayout))).rejects.toMatchObject({
    code: "InvalidArgument",
  });
  expect(document.sheets[0]?.pageSetup).toEqual(before);
});

const asked = ({ run }: OfficeSheet) =>
  run((worksheet) => {
    const { pageLayout } = worksheet;
    return {
      area: pageLayout.getPrintAreaOrNullObject().load("address,areaCount"),
      rows: pageLayout.getPrintTitleRowsOrNullObject().load("address"),
      columns: pageLayout.getPrintTitleColumnsOrNullObject().load("address"),
    };
  });

test("without print area and titles there is a null object, or ItemNotFound", async () => {
  const office = openSheet();
  const { area, rows, columns } = await asked(office);
  expect([area.isNullObject, rows.isNullObject, columns.isNullObject]).toEqual([true, true, true]);
  const flatly = office.run((worksheet) => worksheet.pageLayout.getPrintArea().load("address"));
  await expect(flatly).rejects.toMatchObject({ code: "ItemNotFound" });
});

test("print area and titles are taken as address, as range or as several ranges", async () => {
  const office = openSheet();
  await office.run((worksheet) => {
    worksheet.pageLayout.setPrintArea("A1:H40");
    worksheet.pageLayout.setPrintTitleRows(worksheet.getRange("3:4"));
    worksheet.pageLayout.setPrintTitleColumns("$A:$B");
  });
  expect(office.sheet.pageSetup).toMatchObject({
    printArea: "A1:H40",
    printTitleRows: "3:4",
    printTitleColumns: "A:B",
  });
  const { area, rows, columns } = await asked(office);
  expect([area.address, rows.address, columns.address]).toEqual([
    "Sheet1!A1:H40",
    "Sheet1!3:4",
    "Sheet1!A:B",
  ]);
  await office.run((worksheet) => {
    worksheet.pageLayout.setPrintArea(worksheet.getRanges("A1:B2, D1:E2"));
  });
  expect((await asked(office)).area).toMatchObject({
    address: "Sheet1!A1:B2,Sheet1!D1:E2",
    areaCount: 2,
  });
});

test("headers and footers have three parts with their codes, for all, first, even and odd pages", async () => {
  const { run, sheet } = openSheet();
  await run((worksheet) => {
    const { headersFooters } = worksheet.pageLayout;
    headersFooters.state = "FirstOddAndEven";
    headersFooters.defaultForAllPages.centerFooter = "&P";
    headersFooters.defaultForAllPages.rightFooter = "dari &N";
    headersFooters.firstPage.leftHeader = "Sampul";
    headersFooters.evenPages.leftFooter = "&P";
    headersFooters.useSheetScale = false;
  });
  expect(sheet.pageSetup).toMatchObject({
    header: "",
    footer: "&C&P&Rdari &N",
    differentFirst: true,
    differentOddEven: true,
    firstHeader: "&LSampul",
    firstFooter: "",
    evenFooter: "&L&P",
    headerFooterScales: false,
    headerFooterAligns: true,
  });
  const group = await run((worksheet) =>
    worksheet.pageLayout.headersFooters.load(
      "state,useSheetMargins,oddPages/centerFooter,firstPage/leftHeader,evenPages/rightFooter",
    ),
  );
  expect(group.toJSON()).toMatchObject({
    state: "FirstOddAndEven",
    useSheetMargins: true,
    oddPages: { centerFooter: "&P" },
    firstPage: { leftHeader: "Sampul" },
    evenPages: { rightFooter: "" },
  });
});

test("a footer of more than 255 characters is refused, codes and all", async () => {
  const { run, sheet } = openSheet();
  const write = (text: string): Promise<unknown> =>
    run((worksheet) => {
      worksheet.pageLayout.headersFooters.defaultForAllPages.centerFooter = text;
    });
  await write("x".repeat(253));
  await expect(write("x".repeat(254))).rejects.toMatchObject({ code: "InvalidArgument" });
  expect(sheet.pageSetup.footer).toHaveLength(255);
});

test("page layout of a requirement set before 1.9 is not there", async () => {
  const { run } = openSheet({ requirements: { ExcelApi: "1.8" } });
  const set = run((worksheet) => {
    worksheet.pageLayout.setPrintArea("A1");
  });
  await expect(set).rejects.toMatchObject({ code: "ApiNotFound" });
});

test("breaks stand before a row or column, in order and once", async () => {
  const { run, sheet } = openSheet();
  const [count, first, all, vertical] = await run((worksheet) => {
    const { horizontalPageBreaks: rows, verticalPageBreaks: columns } = worksheet;
    rows.add("A31");
    rows.add(worksheet.getRange("C13:E20"));
    rows.add("B31");
    columns.add("H1");
    return [
      rows.getCount(),
      rows.getItem(0).load("rowIndex,columnIndex"),
      rows.load("items/rowIndex"),
      columns.load("items/columnIndex,items/rowIndex"),
    ] as const;
  });
  expect(sheet.pageSetup).toMatchObject({ rowBreaks: [12, 30], columnBreaks: [7] });
  expect(count.value).toBe(2);
  expect(first.toJSON()).toEqual({ rowIndex: 12, columnIndex: 0 });
  expect(all.items.map(({ rowIndex }) => rowIndex)).toEqual([12, 30]);
  expect(vertical.items.map((item) => item.toJSON())).toEqual([{ columnIndex: 7, rowIndex: 0 }]);
});

test("a break tells the cell after it and can be deleted, all together or alone", async () => {
  const { Excel, sheet } = openSheet();
  await Excel.run(async (context) => {
    const breaks = context.workbook.worksheets.getActiveWorksheet().horizontalPageBreaks;
    const added = breaks.add("A9");
    breaks.add("A20");
    const after = added.getCellAfterBreak().load("address");
    breaks.load("items");
    await context.sync();
    expect(after.address).toBe("Sheet1!A9");
    breaks.items[0]?.delete();
    await context.sync();
    expect(sheet.pageSetup.rowBreaks).toEqual([19]);
    breaks.removePageBreaks();
    await context.sync();
    expect(sheet.pageSetup.rowBreaks).toEqual([]);
  });
});

test("no page can be broken before the first row, and no break is found where none is", async () => {
  const { run } = openSheet();
  const first = run((worksheet) => worksheet.horizontalPageBreaks.add("A1").load("rowIndex"));
  await expect(first).rejects.toMatchObject({ code: "InvalidArgument" });
  const none = run((worksheet) => worksheet.horizontalPageBreaks.getItem(0).load("rowIndex"));
  await expect(none).rejects.toMatchObject({ code: "ItemNotFound" });
});

test("page layout can be taken back as one step", async () => {
  const { run, sheet, host } = openSheet();
  const before = structuredClone(sheet.pageSetup);
  await run((worksheet) => {
    worksheet.pageLayout.set(PLAIN);
    worksheet.horizontalPageBreaks.add("A9");
  });
  expect(host.engine.undo()).toBe(true);
  expect(sheet.pageSetup).toEqual(before);
});
