import type { HostCell, HostSheet } from "../document/host-document";
import { cellKey } from "../document/host-document";
import { createAxis } from "./axis";
import { rangeOf, stepFrom } from "./selection";
import type { Step } from "./selection";

const FILLED: HostCell = { value: "isi", formula: undefined, style: undefined };

function sheetWith(
  cells: readonly (readonly [number, number])[],
  merges: HostSheet["merges"] = [],
) {
  const filled = new Map(cells.map(([row, column]) => [cellKey(row, column), FILLED]));
  return { cells: filled, merges } as unknown as HostSheet;
}

const layout = (hiddenRow = -1) => ({
  rows: createAxis(50, (row) => (row === hiddenRow ? 0 : 20)),
  columns: createAxis(26, () => 64),
  usedRows: 10,
  usedColumns: 10,
});

const DOWN: Step = { rows: 1, columns: 0, far: false };
const RIGHT: Step = { rows: 0, columns: 1, far: false };

test("an arrow steps over a hidden row", () => {
  const sheet = sheetWith([]);
  expect(stepFrom(sheet, layout(3), { from: { row: 2, column: 0 }, step: DOWN })).toEqual({
    row: 4,
    column: 0,
  });
});

test("an arrow into a merge lands on its first cell, and leaves it at its far side", () => {
  const sheet = sheetWith([], [{ row: 1, column: 1, height: 2, width: 3 }]);
  expect(stepFrom(sheet, layout(), { from: { row: 2, column: 0 }, step: RIGHT })).toEqual({
    row: 1,
    column: 1,
  });
  expect(stepFrom(sheet, layout(), { from: { row: 1, column: 1 }, step: RIGHT })).toEqual({
    row: 1,
    column: 4,
  });
});

test("nothing steps off the sheet", () => {
  const up: Step = { rows: -1, columns: 0, far: false };
  expect(stepFrom(sheetWith([]), layout(), { from: { row: 0, column: 5 }, step: up })).toEqual({
    row: 0,
    column: 5,
  });
});

test("Ctrl and an arrow goes to the last filled cell, then to the next filled one", () => {
  const sheet = sheetWith([
    [0, 0],
    [1, 0],
    [2, 0],
    [6, 0],
  ]);
  const far = { ...DOWN, far: true };
  const first = stepFrom(sheet, layout(), { from: { row: 0, column: 0 }, step: far });
  expect(first).toEqual({ row: 2, column: 0 });
  expect(stepFrom(sheet, layout(), { from: first, step: far })).toEqual({ row: 6, column: 0 });
});

test("a selection that touches a merge holds all of it, and of the merges that one touches", () => {
  const sheet = sheetWith(
    [],
    [
      { row: 1, column: 1, height: 2, width: 2 },
      { row: 2, column: 3, height: 3, width: 1 },
      { row: 0, column: 2, height: 1, width: 2 },
    ],
  );
  const selection = { active: { row: 1, column: 0 }, head: { row: 2, column: 3 } };
  expect(rangeOf(sheet, selection)).toEqual({ row: 1, column: 0, height: 4, width: 4 });
});
