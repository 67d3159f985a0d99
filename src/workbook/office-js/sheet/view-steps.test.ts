import { openSheet } from "../../../../test/support/office-workbook";
import { frozenSteps } from "./view-steps";

test.each([
  [2, 0],
  [0, 1],
  [3, 1],
])("%i rows and %i columns stay in view", async (rows, columns) => {
  const { run, sheet } = openSheet();
  await run((worksheet, { workbook }) => {
    for (const { queue } of frozenSteps({ frozen: { rows, columns } })) queue(worksheet, workbook);
  });
  expect(sheet.view).toMatchObject({ frozenRows: rows, frozenColumns: columns });
});

test("a sheet of which nothing stays in view costs nothing", () => {
  expect(frozenSteps({ frozen: { rows: 0, columns: 0 } })).toEqual([]);
  expect(frozenSteps({})).toEqual([]);
});
