import { cellKey } from "../document/host-document";
import { openSheet } from "../../../test/support/office-workbook";

test("rows get heights, formats and hiding from one array; an empty entry leaves its row", async () => {
  const { run, sheet } = openSheet();
  await run((worksheet) => {
    worksheet
      .getRange("A2:B4")
      .setRowProperties([
        { format: { rowHeight: 31.5, wrapText: true, font: { bold: true, size: 12 } } },
        {},
        { rowHidden: true, format: { rowHeight: 20 } },
      ]);
  });
  expect([1, 2, 3].map((row) => sheet.rows.get(row))).toMatchObject([
    { height: 31.5, hidden: false },
    undefined,
    { height: 20, hidden: true },
  ] as never);
  expect(sheet.cells.get(cellKey(1, 1))?.style).toEqual({
    wrap: true,
    font: { bold: true, size: 12 },
  });
  expect(sheet.cells.has(cellKey(1, 2))).toBe(false);
});

test("columns get widths in points, cells their own fill, borders and alignment", async () => {
  const { run, sheet } = openSheet();
  await run((worksheet) => {
    worksheet
      .getRange("A1:B1")
      .setColumnProperties([
        { format: { columnWidth: 52.5 } },
        { format: { columnWidth: 105 }, columnHidden: true },
      ]);
    worksheet.getRange("A1:B2").setCellProperties([
      [
        {
          format: {
            fill: { color: "#ddeeff" },
            borders: {
              bottom: { style: "Continuous", weight: "Medium", color: "#000000" },
              left: { style: "Dot" },
            },
          },
        },
        {},
      ],
      [{}, { format: { horizontalAlignment: "Right", indentLevel: 2, textOrientation: -45 } }],
    ]);
  });
  expect(sheet.columns.get(0)?.widthChars).toBe(10);
  expect(sheet.columns.get(1)).toMatchObject({ widthChars: 20, hidden: true });
  expect(sheet.cells.get(0)?.style).toEqual({
    fill: "#DDEEFF",
    borders: {
      bottom: { style: "medium", color: "#000000" },
      left: { style: "dotted" },
    },
  });
  expect(sheet.cells.get(cellKey(1, 1))?.style).toEqual({
    horizontal: "right",
    indent: 2,
    rotation: -45,
  });
});

test("what was set is read back in the same shape", async () => {
  const { run } = openSheet();
  const entry = {
    format: {
      fill: { color: "#AABBCC" },
      verticalAlignment: "Center",
      borders: { top: { style: "Double", color: "#112233" } },
    },
  } as const;
  const read = await run((worksheet) => {
    const range = worksheet.getRange("C3");
    range.setCellProperties([[entry]]);
    return range.getCellProperties({
      format: {
        fill: { color: true },
        verticalAlignment: true,
        borders: { top: { style: true, color: true } },
      } as Excel.CellPropertiesFormatLoadOptions,
    });
  });
  expect(read.value).toEqual([[entry]]);
});

test.each([
  ["a row too few", (range: Excel.Range) => range.setRowProperties([{}])],
  ["a row too many", (range: Excel.Range) => range.setRowProperties([{}, {}, {}])],
  ["cells of another shape", (range: Excel.Range) => range.setCellProperties([[{}], [{}]])],
  [
    "a height above Excel's",
    (range: Excel.Range) => range.setRowProperties([{ format: { rowHeight: 410 } }, {}]),
  ],
])("%s is InvalidArgument", async (_, ask) => {
  const { run, sheet } = openSheet();
  const batch = run((worksheet) => {
    ask(worksheet.getRange("A1:B2"));
  });
  await expect(batch).rejects.toMatchObject({ code: "InvalidArgument" });
  expect([sheet.cells.size, sheet.rows.size]).toEqual([0, 0]);
});

test("an unknown property is ApiNotFound by its name", async () => {
  const { run } = openSheet();
  const batch = run((worksheet) =>
    worksheet.getRange("A1").setCellProperties([[{ format: { autoIndent: true } }]]),
  );
  await expect(batch).rejects.toMatchObject({
    code: "ApiNotFound",
    message: expect.stringContaining("RangeFormat.autoIndent") as string,
  });
});
