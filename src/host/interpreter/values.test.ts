import { readFileSync } from "node:fs";
import { createCalculator } from "../calculator/calculator";
import { openSheet } from "../../../test/support/office-workbook";

async function readBack(input: unknown, numberFormat?: string): Promise<Excel.Range> {
  const { run } = openSheet();
  await run((sheet) => {
    const cell = sheet.getRange("A1");
    if (numberFormat !== undefined) cell.numberFormat = [[numberFormat]];
    cell.values = [[input]];
  });
  return run((sheet) => sheet.getRange("A1").load("values,formulas,valueTypes,numberFormat"));
}

test.each([
  ["a number", 0.75, 0.75, "Double", "General"],
  ["a text", "tak terukur", "tak terukur", "String", "General"],
  ["text of digits", "12.5", 12.5, "Double", "General"],
  ["text with thousands in en-US notation", "1,234.5", 1234.5, "Double", "#,##0.00"],
  ["text in Indonesian notation", "428.807.750,00", "428.807.750,00", "String", "General"],
  ["a whole percentage", "92%", 0.92, "Double", "0%"],
  ["a percentage with decimals", "99.99%", 0.9999, "Double", "0.00%"],
  ["a date", "2024-03-01", 45352, "Double", "m/d/yyyy"],
  ["what only looks like a date", "31/31/2024", "31/31/2024", "String", "General"],
  ["a truth value as text", "true", true, "Boolean", "General"],
  ["an error as text", "#N/A", "#N/A", "Error", "General"],
  ["text behind an apostrophe", "'012", "012", "String", "General"],
  ["an empty text", "", "", "Empty", "General"],
  ["a sixteenth digit", 0.1234567890123456, 0.123456789012346, "Double", "General"],
])("%s is read back as Excel would have it", async (_, input, ...expected) => {
  const { values, valueTypes, numberFormat } = await readBack(input);
  expect([values, valueTypes, numberFormat]).toEqual(expected.map((part) => [[part]]));
});

test.each(["12.5", "92%", "=A1", "1/2"])(
  "%s stays text in a cell formatted as text",
  async (text) => {
    const range = await readBack(text, "@");
    expect([range.values, range.formulas, range.valueTypes]).toEqual([
      [[text]],
      [[text]],
      [["String"]],
    ]);
  },
);

test("a percentage typed into a formatted cell keeps the cell's format", async () => {
  const range = await readBack("92%", "0.0");
  expect([range.values, range.numberFormat]).toEqual([[[0.92]], [["0.0"]]]);
});

test("null leaves a cell as it is and an empty text clears it, whatever its format", async () => {
  const { run, sheet } = openSheet();
  await run((worksheet) => {
    const range = worksheet.getRange("A1:B1");
    range.numberFormat = [["0%", "0%"]];
    range.values = [[1, 2]];
    range.values = [[null, ""]];
  });
  const range = await run((worksheet) => worksheet.getRange("A1:B1").load("values,numberFormat"));
  expect([range.values, range.numberFormat]).toEqual([[[1, ""]], [["0%", "0%"]]]);
  expect(sheet.cells.size).toBe(2);
});

test("one value goes into every cell of the range", async () => {
  const { run } = openSheet();
  const range = await run((sheet) => {
    const target = sheet.getRange("A1:B2");
    Object.assign(target, { values: 5, numberFormat: "0.00" });
    return target.load("values,numberFormat");
  });
  expect(range.values).toEqual([
    [5, 5],
    [5, 5],
  ]);
  expect(range.numberFormat[1]).toEqual(["0.00", "0.00"]);
});

test.each([
  ["too few rows", [[1, 2]]],
  [
    "too many columns",
    [
      [1, 2, 3],
      [1, 2, 3],
    ],
  ],
  ["a ragged array", [[1, 2], [1]]],
  [
    "an object in a cell",
    [
      [1, 2],
      [1, { a: 1 }],
    ],
  ],
])("%s is InvalidArgument and writes nothing", async (_, values) => {
  const { run, sheet } = openSheet();
  const write = run((worksheet) => {
    Object.assign(worksheet.getRange("A1:B2"), { values });
  });
  await expect(write).rejects.toMatchObject({
    code: "InvalidArgument",
    debugInfo: { errorLocation: "Range.values" },
  });
  expect(sheet.cells.size).toBe(0);
});

test("a large block of the wrong shape is refused before any of it is written", async () => {
  const { run, sheet } = openSheet();
  const write = run((worksheet) => {
    worksheet.getRange("A1:B999").values = Array.from({ length: 1000 }, () => [1, 2]);
  });
  await expect(write).rejects.toMatchObject({ code: "InvalidArgument" });
  expect(sheet.cells.size).toBe(0);
});

test("a large block, split by the client, arrives whole", async () => {
  const { run, host } = openSheet();
  const values = Array.from({ length: 4000 }, (_, row) => [row, `baris ${row}`]);
  await run((sheet) => {
    sheet.getRange("A1:B4000").values = values;
  });
  const range = await run((sheet) => sheet.getRange("A1:B4000").load("values"));
  expect(range.values).toEqual(values);
  expect(host.stats).toMatchObject({ syncs: 2, singleCellWrites: 0 });
});

test("whole columns and rows and more than five million cells have no grid", async () => {
  const { run } = openSheet();
  const asked = await run((sheet) =>
    ["A:B", "3:3", "A1:XFC310"].map((address) =>
      sheet.getRange(address).load("values,formulas,text,cellCount,address"),
    ),
  );
  expect(asked.map(({ values, formulas, text }) => [values, formulas, text])).toEqual(
    asked.map(() => [null, null, null]),
  );
  expect(asked.map(({ address }) => address)).toEqual([
    "Sheet1!A:B",
    "Sheet1!3:3",
    "Sheet1!A1:XFC310",
  ]);
});

test("values cannot be written into a whole column", async () => {
  const { run } = openSheet();
  const write = run((sheet) => {
    Object.assign(sheet.getRange("A:A"), { values: 1 });
  });
  await expect(write).rejects.toMatchObject({ code: "InvalidArgument" });
});

test("of a merged area only the top left cell takes a value", async () => {
  const { run } = openSheet();
  await run((sheet) => {
    sheet.getRange("A1:B2").values = [
      ["tetap", "hilang"],
      ["hilang", "hilang"],
    ];
    sheet.getRange("A1:B2").merge();
    sheet.getRange("A1:C2").values = [
      ["baru", "x", "c"],
      ["x", "x", "c"],
    ];
  });
  const range = await run((sheet) => sheet.getRange("A1:C2").load("values"));
  expect(range.values).toEqual([
    ["baru", "", "c"],
    ["", "", "c"],
  ]);
});

const calculator = createCalculator(readFileSync(require.resolve("@ironcalc/wasm/wasm_bg.wasm")));

test("formulas are calculated before anything is read, in the same batch too", async () => {
  const { run } = openSheet({ services: calculator });
  const cell = await run((sheet) => {
    sheet.getRange("A1:B1").formulas = [[0.75, "=A1/3"]];
    sheet.getRange("B1").numberFormat = [["0.00%"]];
    return sheet.getRange("B1").load("values,formulas,text,valueTypes");
  });
  expect([cell.values, cell.formulas, cell.text]).toEqual([[[0.25]], [["=A1/3"]], [["25,00%"]]]);
});

test("what depends on a cell follows it, back as well", async () => {
  const { run, host, sheet } = openSheet({ services: calculator });
  const write = (value: number): Promise<unknown> =>
    run((worksheet) => {
      worksheet.getRange("A1").values = [[value]];
    });
  await run((worksheet) => {
    worksheet.getRange("A1:B1").formulas = [[3, "=A1*2"]];
  });
  await write(5);
  expect(sheet.cells.get(1)?.value).toBe(10);
  host.engine.undo();
  expect(sheet.cells.get(1)?.value).toBe(6);
});

test("an error of a formula is read as its text, of type Error", async () => {
  const { run } = openSheet({ services: calculator });
  const cell = await run((sheet) => {
    sheet.getRange("A1").formulas = [["=1/0"]];
    return sheet.getRange("A1").load("values,valueTypes,text,formulas");
  });
  expect([cell.values, cell.valueTypes, cell.text, cell.formulas]).toEqual([
    [["#DIV/0!"]],
    [["Error"]],
    [["#DIV/0!"]],
    [["=1/0"]],
  ]);
});

test("a number format may be set per cell, with null leaving one alone", async () => {
  const { run } = openSheet();
  const range = await run((sheet) => {
    const target = sheet.getRange("A1:C1");
    target.numberFormat = [["0%", "0%", "0%"]];
    target.numberFormat = [["0.00%", null, "@"]];
    return target.load("numberFormat");
  });
  expect(range.numberFormat).toEqual([["0.00%", "0%", "@"]]);
});

test("clearing contents keeps formats, clearing formats keeps contents", async () => {
  const { run, sheet } = openSheet();
  await run((worksheet) => {
    const range = worksheet.getRange("A1:B1");
    range.values = [[1, 2]];
    range.numberFormat = [["0%", "0%"]];
    worksheet.getRange("A1").clear("Contents");
    worksheet.getRange("B1").clear("Formats");
  });
  const range = await run((worksheet) => worksheet.getRange("A1:B1").load("values,numberFormat"));
  expect([range.values, range.numberFormat]).toEqual([[["", 2]], [["0%", "General"]]]);
  await run((worksheet) => worksheet.getRange("A1:B1").clear());
  expect(sheet.cells.size).toBe(0);
});
