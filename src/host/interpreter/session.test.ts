import { openSheet } from "../../../test/support/office-workbook";
import type { OfficeSheet } from "../../../test/support/office-workbook";

const write = ({ run }: OfficeSheet): Promise<unknown> =>
  run((sheet) => {
    sheet.getRange("A1:A3").values = [[1], [2], [3]];
    sheet.getRange("C1").values = [["akhir"]];
  });

test("while a cell is edited every batch fails", async () => {
  const office = openSheet();
  office.host.startCellEdit();
  await expect(write(office)).rejects.toMatchObject({ code: "InvalidOperationInCellEditMode" });
  expect(office.sheet.cells.size).toBe(0);
  office.host.endCellEdit();
  await write(office);
  expect(office.sheet.cells.size).toBe(4);
});

test("with delayForCellEdit a batch waits for the end of the edit", async () => {
  const { Excel, host, sheet } = openSheet();
  host.startCellEdit();
  const batch = Excel.run({ delayForCellEdit: true }, async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [[1]];
    await context.sync();
  });
  await new Promise((resolve) => setImmediate(resolve));
  expect(sheet.cells.size).toBe(0);
  host.endCellEdit();
  await batch;
  expect(sheet.cells.size).toBe(1);
});

test("where the host does not know DelayForCellEdit, asking for it does not help", async () => {
  const { Excel, host } = openSheet({ requirements: { DelayForCellEdit: "0" } });
  host.startCellEdit();
  const batch = Excel.run({ delayForCellEdit: true }, async (context) => {
    context.workbook.worksheets.getActiveWorksheet().load("name");
    await context.sync();
  });
  await expect(batch).rejects.toMatchObject({ code: "InvalidOperationInCellEditMode" });
});

test.each([
  ["before", 0],
  ["after", 4],
] as const)("a session lost %s the batch leaves %i cells written", async (when, cells) => {
  const office = openSheet();
  office.host.faults.sessionLost = when;
  await expect(write(office)).rejects.toMatchObject({ code: "InvalidOrTimedOutSession" });
  expect(office.sheet.cells.size).toBe(cells);
  await write(office);
  expect(office.sheet.cells.size).toBe(4);
});

test("a session lost in the middle leaves the first actions done", async () => {
  const counted = openSheet();
  await write(counted);
  const office = openSheet();
  office.host.faults.sessionLost = counted.host.stats.actions - 2;
  await expect(write(office)).rejects.toMatchObject({ code: "InvalidOrTimedOutSession" });
  expect(office.sheet.cells.size).toBe(3);
});

test("a request above the limit is refused before anything is done", async () => {
  const office = openSheet();
  office.host.faults.payloadLimit = 400;
  await expect(write(office)).rejects.toMatchObject({ code: "RequestPayloadSizeLimitExceeded" });
  expect(office.sheet.cells.size).toBe(0);
});

test("an answer above the limit is refused after everything is done", async () => {
  const { run, host, sheet } = openSheet();
  await run((worksheet) => {
    worksheet.getRange("A1:A90").values = Array.from({ length: 90 }, () => ["x".repeat(100)]);
  });
  host.faults.payloadLimit = 5000;
  const read = run((worksheet) => {
    worksheet.getRange("B1").values = [[1]];
    return worksheet.getRange("A1:A90").load("values");
  });
  await expect(read).rejects.toMatchObject({ code: "ResponsePayloadSizeLimitExceeded" });
  expect(sheet.cells.size).toBe(91);
});

test("a busy host says so and is ready the next time", async () => {
  const office = openSheet();
  office.host.faults.busy = 1;
  await expect(write(office)).rejects.toMatchObject({ code: "ActivityLimitReached" });
  await write(office);
  expect(office.sheet.cells.size).toBe(4);
});

test("a slow host answers all the same", async () => {
  const office = openSheet();
  office.host.faults.delayMs = 5;
  await write(office);
  expect(office.sheet.cells.size).toBe(4);
});

test("syncs, bytes and cells written one by one are counted", async () => {
  const { run, host } = openSheet();
  await run((sheet) => {
    for (const address of ["A1", "A2", "A3"]) sheet.getRange(address).values = [[1]];
    sheet.getRange("B1:B3").values = [[1], [2], [3]];
  });
  expect(host.stats).toMatchObject({ syncs: 1, singleCellWrites: 3 });
  expect(host.stats.actions).toBeGreaterThan(4);
  expect(host.stats.bytesIn).toBeGreaterThan(500);
  expect(host.stats.bytesOut).toBeGreaterThan(50);
});

test("listeners hear of changed cells and of a moved selection, and can stop listening", async () => {
  const { run, host, sheet } = openSheet();
  const news: unknown[] = [];
  const stop = host.onBatch((batch) => news.push(batch));
  await run((worksheet) => {
    worksheet.getRange("A1:B2").values = [
      [1, 2],
      [3, 4],
    ];
  });
  await run((worksheet) => worksheet.getRange("C3").select());
  await run((worksheet) => worksheet.load("name"));
  stop();
  await run((worksheet) => worksheet.getRange("D4").select());
  const area = { row: 0, column: 0, height: 2, width: 2 };
  expect(news).toEqual([
    { changes: [{ sheetId: sheet.id, area }], hasSelected: false },
    { changes: [], hasSelected: true },
  ]);
});
