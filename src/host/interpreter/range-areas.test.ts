import { openSheet } from "../../../test/support/office-workbook";

test("one format is given to several ranges, and to nothing between them", async () => {
  const { run, sheet } = openSheet();
  await run((worksheet) => {
    const { format } = worksheet.getRanges("A1:B2,D4");
    format.font.bold = true;
    format.fill.color = "#ffeecc";
    format.wrapText = true;
    format.protection.locked = false;
    format.borders.getItem("EdgeBottom").style = "Dot";
  });
  const bold = [...sheet.cells.values()].filter(({ style }) => style?.font?.bold === true);
  expect(bold).toHaveLength(5);
  const [top, bottom, alone, between] = await run((worksheet) =>
    (["A1", "B2", "D4", "C3"] as const).map((address) =>
      worksheet.getRange(address).format.borders.getItem("EdgeBottom").load("style"),
    ),
  );
  const styles = [top, bottom, alone, between].map((border) => border?.style);
  expect(styles).toEqual(["None", "Dot", "Dot", "None"]);
});

test("a property is read as what all ranges have, null where they differ", async () => {
  const { run } = openSheet();
  const areas = await run((worksheet) => {
    worksheet.getRanges("A1,C1:C3").format.font.size = 9;
    worksheet.getRange("C1").format.font.italic = true;
    return worksheet.getRanges("A1,C1:C3").load("format/font/size,format/font/italic,areaCount");
  });
  const { size, italic } = areas.format.font;
  expect([areas.areaCount, size, italic]).toEqual([2, 9, null]);
});

test("several ranges of a protected sheet keep their format", async () => {
  const { run, sheet } = openSheet();
  sheet.protection = { protected: true, options: {}, hash: undefined };
  const bold = run((worksheet) => {
    worksheet.getRanges("A1,C1").format.font.bold = true;
  });
  await expect(bold).rejects.toMatchObject({ code: "AccessDenied" });
});

test("merges of a protected sheet stay as they are, even where formats may be set", async () => {
  const { run, sheet } = openSheet();
  await run((worksheet) => worksheet.getRange("A1:B1").merge());
  sheet.protection = { protected: true, options: { allowFormatCells: true }, hash: undefined };
  for (const change of ["merge", "unmerge"] as const) {
    const changing = run((worksheet) => {
      worksheet.getRange("A1:B3")[change]();
    });
    await expect(changing).rejects.toMatchObject({ code: "AccessDenied" });
  }
  expect(sheet.merges).toEqual([{ row: 0, column: 0, height: 1, width: 2 }]);
});

test("an address of more than 8,192 characters is refused", async () => {
  const { run } = openSheet();
  const addresses = (count: number): string =>
    Array.from({ length: count }, (_, row) => `A${row + 1000}`).join(",");
  await run((worksheet) => worksheet.getRanges(addresses(1300)).load("areaCount"));
  const tooLong = run((worksheet) => worksheet.getRanges(addresses(1400)).load("areaCount"));
  await expect(tooLong).rejects.toMatchObject({ code: "InvalidArgument" });
});

test("0 pages say that a direction is free", async () => {
  const { run, sheet } = openSheet();
  const layout = await run(({ pageLayout }) => {
    pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
    return pageLayout.load("zoom");
  });
  expect(layout.zoom).toEqual({ horizontalFitToPages: 1, verticalFitToPages: null });
  expect(sheet.pageSetup).toMatchObject({ fitToWidth: 1, fitToHeight: 0 });
});
