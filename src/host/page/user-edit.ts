import { rangeAddress } from "../document/address";
import { parseInput } from "../document/parse-input";
import type { HostCell, HostRange, HostSheet } from "../document/host-document";
import type { BatchOutcome, HostEngine } from "../interpreter/host-engine";
import type { Json, RequestBody } from "../interpreter/wire";

/**
 * What the user does to cells goes the same way as what the add-in does: one batch of the
 * interpreter, so that protection, undo, calculation and events need no second door.
 */
export function enterText(
  engine: HostEngine,
  { sheet, area, cell }: { sheet: HostSheet; area: HostRange; cell: HostCell | undefined },
  text: string,
): BatchOutcome {
  const format = cell?.style?.numberFormat ?? "General";
  const { value, formula, numberFormat } = parseInput(asPercent(text, format), "id-ID", format);
  const setsFormat =
    numberFormat !== undefined && format === "General" && !sheet.protection.protected;
  return engine.run(
    batchOn(sheet, area, {
      Formulas: formula === undefined ? entryOf(value) : `=${formula}`,
      ...(setsFormat && { NumberFormat: numberFormat }),
    }),
  );
}

/** Empties cells; their format stays. */
export const clearCells = (engine: HostEngine, sheet: HostSheet, area: HostRange): BatchOutcome =>
  engine.run(batchOn(sheet, area, { Formulas: "" }));

/** As Excel does: 92 typed into a percent cell is 92%. */
function asPercent(text: string, format: string): string {
  const { value } = parseInput(text, "id-ID");
  const needsSign = format.includes("%") && typeof value === "number" && Math.abs(value) >= 1;
  return needsSign && /^[-+\d.,\s]+$/.test(text) ? `${text.trim()}%` : text;
}

/** The apostrophe keeps text from being read a second time. */
function entryOf(value: HostCell["value"]): Json {
  if (value === null) return "";
  if (typeof value === "string") return `'${value}`;
  return typeof value === "object" ? value.error : value;
}

const PROPERTY = 4;
const METHOD = 3;
const INDEXER = 5;
const WORKBOOK = 1;

/** One batch that sets properties of a range, in the words of the wire. */
function batchOn(
  sheet: HostSheet,
  area: HostRange,
  properties: Readonly<Record<string, Json>>,
): RequestBody {
  return {
    ObjectPaths: {
      "1": { Id: 1, ObjectPathType: WORKBOOK, Name: "" },
      "2": { Id: 2, ObjectPathType: PROPERTY, Name: "Worksheets", ParentObjectPathId: 1 },
      "3": {
        Id: 3,
        ObjectPathType: INDEXER,
        Name: "",
        ParentObjectPathId: 2,
        ArgumentInfo: { Arguments: [sheet.id] },
      },
      "4": {
        Id: 4,
        ObjectPathType: METHOD,
        Name: "GetRange",
        ParentObjectPathId: 3,
        ArgumentInfo: { Arguments: [rangeAddress(area)] },
      },
    },
    Actions: Object.entries(properties).map(([name, value], index) => ({
      Id: index + 10,
      ActionType: PROPERTY,
      Name: name,
      ObjectPathId: 4,
      ArgumentInfo: { Arguments: [value] },
    })),
  };
}
