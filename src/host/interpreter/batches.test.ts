import { openSheet } from "../../../test/support/office-workbook";
import type { OfficeSheet } from "../../../test/support/office-workbook";

test("what stands before the failing action stays done, and nothing after it is", async () => {
  const { run, sheet } = openSheet();
  const batch = run((worksheet, { workbook }) => {
    worksheet.getRange("A1").values = [[1]];
    workbook.worksheets.getItem("Hilang").getRange("A1").values = [[2]];
    worksheet.getRange("A3").values = [[3]];
  });
  await expect(batch).rejects.toMatchObject({ code: "ItemNotFound" });
  expect([...sheet.cells.values()].map(({ value }) => value)).toEqual([1]);
});

const UNKNOWN: readonly (readonly [string, (sheet: Excel.Worksheet) => unknown])[] = [
  ["Range.autoFill", (sheet) => sheet.getRange("A1").autoFill("A1:A2")],
  ["Range.moveTo", (sheet) => sheet.getRange("A1").moveTo("B1")],
  ["Range.style", (sheet) => sheet.getRange("A1").load("style")],
  ["Worksheet.charts", (sheet) => sheet.charts.load("items/name")],
  ["Range.conditionalFormats", (sheet) => sheet.getRange("A1").conditionalFormats.load("items/id")],
];

test.each(UNKNOWN)(
  "%s, which the stand-in does not play, is ApiNotFound by its name",
  async (name, ask) => {
    const { run } = openSheet();
    const batch = run((sheet) => void ask(sheet));
    await expect(batch).rejects.toMatchObject({
      code: "ApiNotFound",
      message: expect.stringContaining(name) as string,
    });
  },
);

test("a read-only property cannot be set", async () => {
  const { run } = openSheet();
  const batch = run((sheet) => {
    Object.assign(sheet.getRange("A1").format.protection, { formulaHidden: true });
  });
  await expect(batch).rejects.toMatchObject({ code: "ApiNotFound" });
});

test("what is newer than the granted requirement set is ApiNotFound", async () => {
  const askMerges = ({ run }: OfficeSheet): Promise<unknown> =>
    run((sheet) => sheet.getRange("A1").getMergedAreasOrNullObject().areas.load("items/address"));
  const old = openSheet({ requirements: { ExcelApi: "1.9" } });
  await expect(askMerges(old)).rejects.toMatchObject({
    code: "ApiNotFound",
    message: expect.stringContaining("1.13") as string,
  });
  await expect(askMerges(openSheet({ requirements: { ExcelApi: "1.13" } }))).resolves.toBeDefined();
});

test("set 1.20 is newer than 1.9", async () => {
  const { run } = openSheet({ requirements: { ExcelApi: "1.20" } });
  const layout = await run((sheet) => sheet.pageLayout.load("orientation"));
  expect(layout.orientation).toBe("Portrait");
});

test("load without names brings every property there is", async () => {
  const { run } = openSheet();
  const range = await run((sheet) => sheet.getRange("A1:B1").load());
  expect(range.toJSON()).toMatchObject({
    address: "Sheet1!A1:B1",
    values: [["", ""]],
    hasSpill: false,
    rowHidden: false,
  });
});

test("properties of properties are loaded along a path", async () => {
  const { run } = openSheet();
  const range = await run((sheet) =>
    sheet
      .getRange("A1")
      .load("address,worksheet/name,worksheet/protection/protected,format/font/bold"),
  );
  expect(range.worksheet.name).toBe("Sheet1");
  expect(range.worksheet.protection.protected).toBe(false);
  expect(range.format.font.bold).toBe(false);
});

test("what was not loaded is not readable", async () => {
  const { run } = openSheet();
  const range = await run((sheet) => sheet.getRange("A1").load("address"));
  expect(() => range.values).toThrow("property 'values' is not available");
});

test("a null object swallows what is done to it", async () => {
  const { run, sheet } = openSheet();
  await run((_, { workbook }) => {
    const nothing = workbook.worksheets.getItemOrNullObject("Hilang");
    nothing.getRange("A1").values = [[1]];
    nothing.delete();
  });
  expect(sheet.cells.size).toBe(0);
});

test("a range can be used over several syncs of one run, and is let go at its end", async () => {
  const { Excel, host } = openSheet();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
    range.values = [[1]];
    await context.sync();
    range.values = [[2]];
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([[2]]);
  });
  expect(host.stats.syncs).toBe(2);
});

test("an untracked range leaves nothing to clean up", async () => {
  const { run, host } = openSheet();
  await run((sheet) => sheet.getRange("A1").untrack().load("values"));
  expect(host.stats).toMatchObject({ syncs: 1, cleanups: 0 });
});

test("what is traced is answered and changes nothing", async () => {
  const { run, sheet } = openSheet();
  await run((worksheet, context) => {
    context.trace("sampai di sini");
    worksheet.getRange("A1").values = [[1]];
  });
  expect(sheet.cells.size).toBe(1);
});

test("references kept side by side never meet", async () => {
  const { Excel } = openSheet();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const [first, second] = [sheet.getRange("A1"), sheet.getRange("B1")];
    await context.sync();
    first.untrack();
    await context.sync();
    const third = sheet.getRange("C1");
    await context.sync();
    second.values = [["dua"]];
    third.values = [["tiga"]];
    await context.sync();
    const range = sheet.getRange("A1:C1").load("values");
    await context.sync();
    expect(range.values).toEqual([["", "dua", "tiga"]]);
  });
});

test("a read-only workbook can be read and not written", async () => {
  const { run, document, sheet } = openSheet();
  document.readOnly = true;
  const range = await run((worksheet) => worksheet.getRange("A1").load("values"));
  expect(range.values).toEqual([[""]]);
  const write = run((worksheet) => {
    worksheet.getRange("A1").values = [[1]];
  });
  await expect(write).rejects.toMatchObject({ code: "AccessDenied" });
  expect(sheet.cells.size).toBe(0);
});

test("a fault of the stand-in itself is told as such, not swallowed", async () => {
  const { run } = openSheet({
    services: {
      formatText: () => {
        throw new TypeError("rusak");
      },
    },
  });
  const read = run((sheet) => sheet.getRange("A1").load("text"));
  await expect(read).rejects.toMatchObject({
    code: "GeneralException",
    message: expect.stringContaining("Fault of the stand-in: TypeError: rusak") as string,
  });
});

test("handlers of onChanged hear what a batch has written, until they are removed", async () => {
  const { Excel, run } = openSheet();
  const heard: string[] = [];
  const handler = await Excel.run(async (context) => {
    const result = context.workbook.worksheets.onChanged.add(({ address, triggerSource }) => {
      heard.push(`${address} ${triggerSource}`);
      return Promise.resolve();
    });
    await context.sync();
    return result;
  });
  const write = (address: string): Promise<unknown> =>
    run((sheet) => {
      sheet.getRange(address).values = [[1]];
    });
  await write("A1");
  await Excel.run(handler.context, async (context) => {
    handler.remove();
    await context.sync();
  });
  await write("B1");
  expect(heard).toEqual(["A1 ThisLocalAddin"]);
});
