import { openSheet } from "../../../test/support/office-workbook";

test("formats are set on a range and read back, null where cells differ", async () => {
  const { run } = openSheet();
  await run((sheet) => {
    const { format } = sheet.getRange("A1:B2");
    format.wrapText = true;
    format.horizontalAlignment = "CenterAcrossSelection";
    format.verticalAlignment = "Top";
    format.font.bold = true;
    format.font.size = 9;
    format.fill.color = "#ffeecc";
    sheet.getRange("A1").format.font.bold = false;
  });
  const format = await run((sheet) =>
    sheet
      .getRange("A1:B2")
      .format.load("wrapText,horizontalAlignment,verticalAlignment,font/bold,font/size,fill/color"),
  );
  expect(format.toJSON()).toMatchObject({
    wrapText: true,
    horizontalAlignment: "CenterAcrossSelection",
    verticalAlignment: "Top",
    font: { bold: null, size: 9 },
    fill: { color: "#FFEECC" },
  });
});

test("a whole column keeps its format for cells that are filled later", async () => {
  const { run, sheet } = openSheet();
  await run((worksheet) => {
    worksheet.getRange("C:C").format.font.italic = true;
  });
  expect(sheet.cells.size).toBe(0);
  await run((worksheet) => {
    worksheet.getRange("C9").values = [[1]];
  });
  const font = await run((worksheet) => worksheet.getRange("C9").format.font.load("italic"));
  expect(font.italic).toBe(true);
});

test("a whole column has a format of its own, unless a cell in it differs", async () => {
  const { run } = openSheet();
  await run((sheet) => {
    sheet.getRange("B:C").format.protection.locked = false;
    sheet.getRange("C3").format.protection.locked = true;
  });
  const [uniform, mixed, untouched] = await run((sheet) =>
    (["B:B", "C:C", "D:D"] as const).map((address) =>
      sheet.getRange(address).format.protection.load("locked"),
    ),
  );
  expect([uniform?.locked, mixed?.locked, untouched?.locked]).toEqual([false, null, true]);
});

test("cells formatted together share their style", async () => {
  const { run, sheet } = openSheet();
  await run((worksheet) => {
    worksheet.getRange("A1:A3").numberFormat = [["0%"], ["0%"], ["0.00%"]];
  });
  const [first, second, third] = [...sheet.cells.values()].map(({ style }) => style);
  expect(first).toBe(second);
  expect(third).not.toBe(first);
});

test("widths and heights are points; above 409.5 a height is refused", async () => {
  const { run } = openSheet();
  await run((sheet) => {
    sheet.getRange("A:B").format.columnWidth = 105;
    sheet.getRange("2:3").format.rowHeight = 40;
  });
  const [two, mixed, rows] = await run((sheet) => [
    sheet.getRange("A1:B1").format.load("columnWidth"),
    sheet.getRange("B1:C1").format.load("columnWidth"),
    sheet.getRange("A2:A3").format.load("rowHeight"),
  ]);
  expect([two.columnWidth, mixed.columnWidth, rows.rowHeight]).toEqual([105, null, 40]);
  const tooHigh = run((sheet) => {
    sheet.getRange("1:1").format.rowHeight = 410;
  });
  await expect(tooHigh).rejects.toMatchObject({ code: "InvalidArgument" });
});

test("columns fit their longest text, except wrapped and merged ones", async () => {
  const { run, sheet } = openSheet();
  await run((worksheet) => {
    worksheet.getRange("A1:C2").values = [
      ["pendek", "teks yang panjang sekali", "digabung dan panjang"],
      ["sedikit panjang", "", ""],
    ];
    worksheet.getRange("B1").format.wrapText = true;
    worksheet.getRange("C1:D1").merge();
    worksheet.getRange("A:D").format.autofitColumns();
  });
  expect(sheet.columns.get(0)?.widthChars).toBe("sedikit panjang".length + 1);
  expect(sheet.columns.get(1)?.widthChars).toBeUndefined();
  expect(sheet.columns.get(2)?.widthChars).toBeUndefined();
});

test("a height set by hand goes back to automatic", async () => {
  const { run, sheet } = openSheet();
  await run((worksheet) => {
    worksheet.getRange("1:2").format.rowHeight = 30;
    worksheet.getRange("A2:B2").format.autofitRows();
  });
  expect([sheet.rows.get(0)?.height, sheet.rows.get(1)?.height]).toEqual([30, undefined]);
});

test("borders of a range are edges of its cells, inside and outside", async () => {
  const { run, sheet } = openSheet();
  await run((worksheet) => {
    const { borders } = worksheet.getRange("A1:B2").format;
    for (const index of ["EdgeTop", "InsideVertical"] as const) {
      borders.getItem(index).style = "Continuous";
      borders.getItem(index).color = "#112233";
    }
    borders.getItem("EdgeBottom").style = "Double";
  });
  const bordersOf = (key: number): unknown => sheet.cells.get(key)?.style?.borders;
  expect(bordersOf(0)).toEqual({
    top: { style: "thin", color: "#112233" },
    right: { style: "thin", color: "#112233" },
  });
  expect(bordersOf(16_385)).toEqual({
    left: { style: "thin", color: "#112233" },
    bottom: { style: "double" },
  });
  const top = await run((worksheet) =>
    worksheet.getRange("A1:B2").format.borders.getItem("EdgeTop").load("style,color,weight"),
  );
  expect(top.toJSON()).toMatchObject({ style: "Continuous", color: "#112233", weight: "Thin" });
});

test("rows and columns are hidden and shown, null where they differ", async () => {
  const { run } = openSheet();
  await run((sheet) => {
    sheet.getRange("2:2").rowHidden = true;
    sheet.getRange("B:B").columnHidden = true;
  });
  const [one, both, column] = await run((sheet) => [
    sheet.getRange("A2").load("rowHidden,hidden"),
    sheet.getRange("A1:A2").load("rowHidden"),
    sheet.getRange("B1").load("columnHidden"),
  ]);
  expect([one.rowHidden, one.hidden, both.rowHidden, column.columnHidden]).toEqual([
    true,
    true,
    null,
    true,
  ]);
});

test("a whole row keeps its format for cells that are filled later, before its column's", async () => {
  const { run, sheet } = openSheet();
  await run((worksheet) => {
    worksheet.getRange().format.font.name = "Arial";
    worksheet.getRange("B:B").format.font.italic = true;
    worksheet.getRange("3:3").format.font.bold = true;
    worksheet.getRange("A3:B3").values = [["a", "b"]];
  });
  expect(sheet.cells.get(2 * 16_384)?.style?.font).toEqual({ name: "Arial", bold: true });
  expect(sheet.cells.get(2 * 16_384 + 1)?.style?.font).toEqual({
    name: "Arial",
    italic: true,
    bold: true,
  });
  const fonts = await run((worksheet) =>
    [worksheet.getRange("3:3"), worksheet.getRange("B:B"), worksheet.getRange()].map((range) =>
      range.format.font.load("bold,italic,name"),
    ),
  );
  expect(fonts.map(({ bold, italic, name }) => [bold, italic, name])).toEqual([
    [true, null, "Arial"],
    [null, true, "Arial"],
    [null, null, "Arial"],
  ]);
});

test("clearing a whole sheet takes what rows and columns lend, and merges, but not sizes", async () => {
  const { run, sheet } = openSheet();
  await run((worksheet) => {
    worksheet.getRange("B:B").format.fill.color = "#FFEECC";
    worksheet.getRange("3:3").format.fill.color = "#FFEECC";
    worksheet.getRange("3:3").format.rowHeight = 30;
    worksheet.getRange("A1:C1").merge();
    worksheet.getRange("A1").values = [["isi"]];
    worksheet.getRange().clear();
  });
  expect(sheet.cells.size).toBe(0);
  expect(sheet.merges).toEqual([]);
  expect(sheet.rows.get(2)).toEqual({ height: 30, hidden: false, style: undefined });
  expect(sheet.columns.get(1)?.style).toBeUndefined();
});

test("only what stands left, right or distributed has an indent", async () => {
  const { run, sheet } = openSheet();
  await run((worksheet) => {
    worksheet.getRange("A1").format.indentLevel = 2;
    worksheet.getRange("B1").format.horizontalAlignment = "Right";
    worksheet.getRange("B1").format.indentLevel = 3;
    worksheet.getRange("C1").format.indentLevel = 1;
    worksheet.getRange("C1").format.horizontalAlignment = "Justify";
  });
  const styles = [0, 1, 2].map((key) => sheet.cells.get(key)?.style);
  expect(styles).toEqual([
    { indent: 2, horizontal: "left" },
    { indent: 3, horizontal: "right" },
    { indent: 0, horizontal: "justify" },
  ]);
});

test("text is turned, shrunk and read in an order", async () => {
  const { run, sheet } = openSheet();
  const format = await run((worksheet) => {
    const { format } = worksheet.getRange("A1");
    format.textOrientation = 90;
    format.shrinkToFit = true;
    format.readingOrder = "RightToLeft";
    worksheet.getRange("B1").format.textOrientation = 180;
    return worksheet.getRange("A1").format.load("textOrientation,shrinkToFit,readingOrder");
  });
  expect(format.toJSON()).toMatchObject({
    textOrientation: 90,
    shrinkToFit: true,
    readingOrder: "RightToLeft",
  });
  expect(sheet.cells.get(1)?.style).toEqual({ rotation: "stacked" });
  const turned = run((worksheet) => {
    worksheet.getRange("A1").format.textOrientation = 91;
  });
  await expect(turned).rejects.toMatchObject({ code: "InvalidArgument" });
});

test("a line keeps its kind when it gets a weight, unless there is none like that", async () => {
  const { run, sheet } = openSheet();
  await run((worksheet) => {
    const { borders } = worksheet.getRange("A1").format;
    borders.getItem("EdgeTop").style = "Dash";
    borders.getItem("EdgeTop").weight = "Medium";
    borders.getItem("EdgeLeft").weight = "Thick";
    borders.getItem("EdgeRight").style = "Dot";
    borders.getItem("EdgeRight").weight = "Hairline";
    borders.getItem("EdgeBottom").style = "Double";
    borders.getItem("EdgeBottom").style = "None";
  });
  expect(sheet.cells.get(0)?.style?.borders).toEqual({
    top: { style: "mediumDashed" },
    left: { style: "thick" },
    right: { style: "hair" },
  });
  const top = await run((worksheet) =>
    worksheet.getRange("A1").format.borders.getItem("EdgeTop").load("style,weight"),
  );
  expect(top.toJSON()).toMatchObject({ style: "Dash", weight: "Medium" });
});
