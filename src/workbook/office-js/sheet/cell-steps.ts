import type { CellInput } from "../../cell-input";
import type { SheetPlan } from "../../sheet-plan";
import { toAssignment } from "../cell-text";
import type { Step } from "./step";
import { bytesOf, RANGE_BYTES } from "./step";

const MAX_BLOCK = 256 * 1024;

/** The client library cuts an assignment of more cells into ranges of its own. */
const CELLS_PER_RANGE = 1500;

/** In blocks of whole rows: one assignment each. */
export function cellSteps({ cells }: Pick<SheetPlan, "cells">): Step[] {
  const steps: Step[] = [];
  let top = 0;
  let room = MAX_BLOCK;
  const rows = cells.map((row) => row.map(toContent));
  const sizes = rows.map(bytesOf);
  sizes.forEach((size, row) => {
    if (row > top && size > room) {
      steps.push(blockStep(rows.slice(top, row), top));
      top = row;
      room = MAX_BLOCK;
    }
    room -= size;
  });
  if (top < rows.length) steps.push(blockStep(rows.slice(top), top));
  return steps;
}

/** The sheet is empty: nothing need be kept as it is, and `""` is shorter than `null`. */
const toContent = (input: CellInput): CellInput => (input === null ? "" : toAssignment(input));

function blockStep(rows: CellInput[][], top: number): Step {
  const width = rows[0]?.length ?? 0;
  return {
    bytes: bytesOf(rows) + RANGE_BYTES * (1 + (rows.length * width) / CELLS_PER_RANGE),
    queue: (sheet) => {
      sheet.getRangeByIndexes(top, 0, rows.length, width).untrack().formulas = rows;
    },
  };
}
