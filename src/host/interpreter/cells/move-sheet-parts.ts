import { parseRange, rangeAddress } from "../../document/address";
import type { HostRange, HostSheet, PlacedValidation } from "../../document/host-document";
import type { Move } from "../../document/move";
import { isWhole, movedLine, movedRange, rangeOf, spansOf } from "../../document/moved";
import type { PageSetup } from "../../document/page-setup";
import type { Engine } from "../engine";
import { intersect } from "./areas";
import { subtract } from "./subtract";

/** What a sheet says of its rows, columns and areas, after cells have moved. */
export function moveSheetParts(sheet: HostSheet, move: Move, { journal }: Engine): void {
  const merges = sheet.merges.flatMap((merge) => movedRange(merge, move) ?? []);
  journal.change(sheet, "merges", merges.filter(isSeveralCells));
  journal.change(
    sheet,
    "autoFilter",
    sheet.autoFilter === undefined ? undefined : movedRange(sheet.autoFilter, move),
  );
  journal.change(sheet, "validations", movedValidations(sheet, move));
  journal.change(sheet, "pageSetup", movedPageSetup(sheet.pageSetup, move));
  if (!isWhole(move)) return;
  if (move.axis === "row") journal.change(sheet, "rows", movedLines(sheet.rows, move));
  else journal.change(sheet, "columns", movedLines(sheet.columns, move));
  if (sheet.kept !== undefined) journal.change(sheet, "kept", sheet.kept.moved(move));
}

const isSeveralCells = ({ height, width }: HostRange): boolean => height * width > 1;

function movedLines<T>(lines: ReadonlyMap<number, T>, move: Move): Map<number, T> {
  const moved = new Map<number, T>();
  for (const [line, entry] of lines) {
    const next = movedLine(line, move);
    if (next !== undefined) moved.set(next, entry);
  }
  return moved;
}

/** Validations belong to cells: of an area that sticks out of the band only the part inside moves. */
function movedValidations(sheet: HostSheet, move: Move): PlacedValidation[] {
  return sheet.validations.flatMap(({ areas, validation }) => {
    const moved = areas.flatMap((area) => {
      const band = rangeOf(spansOf(area, move).along, move.band, move);
      const inside = intersect(area, band);
      return [...subtract(area, band), inside && movedRange(inside, move)].filter(
        (part) => part !== undefined,
      );
    });
    return moved.length === 0 ? [] : [{ areas: moved, validation }];
  });
}

function movedPageSetup(setup: PageSetup, move: Move): PageSetup {
  const breaks = move.axis === "row" ? "rowBreaks" : "columnBreaks";
  const lines = setup[breaks].flatMap((line) => movedLine(line, move) ?? []);
  return {
    ...setup,
    ...(isWhole(move) ? { [breaks]: [...new Set(lines)].filter((line) => line > 0) } : {}),
    printArea: movedAddresses(setup.printArea, move),
    printTitleRows: movedAddresses(setup.printTitleRows, move),
    printTitleColumns: movedAddresses(setup.printTitleColumns, move),
  };
}

/** `A1:H40,J1:K4`, each where it is now; what was taken out is left out. */
function movedAddresses(addresses: string | undefined, move: Move): string | undefined {
  const moved = (addresses ?? "").split(",").flatMap((address) => {
    const area = parseRange(address.includes(":") ? address : `${address}:${address}`);
    const next = area && movedRange(area, move);
    return next === undefined ? [] : [rangeAddress(next)];
  });
  return moved.length === 0 ? undefined : moved.join(",");
}
