import { moveReferences, renameSheet } from "../../document/formula-references";
import { renameTable } from "../../document/table-references";
import type { HostSheet } from "../../document/host-document";
import type { Move } from "../../document/move";
import type { Engine } from "../engine";

/** Formulas, names and validations of the whole workbook, after cells of one sheet have moved. */
export function moveReferencesEverywhere(sheet: HostSheet, move: Move, engine: Engine): void {
  rewriteFormulas(engine, (formula, home) =>
    moveReferences(formula, { home: home?.name, sheet: sheet.name, move }),
  );
}

/** The same after a sheet got another name, or (`to` undefined) was deleted. */
export function renameSheetEverywhere(from: string, to: string | undefined, engine: Engine): void {
  rewriteFormulas(engine, (formula) => renameSheet(formula, from, to));
}

/** The same after a table got another name, or (`to` undefined) went away with its sheet. */
export function renameTableEverywhere(from: string, to: string | undefined, engine: Engine): void {
  rewriteFormulas(engine, (formula) => renameTable(formula, from, to));
}

type Rewrite = (formula: string, home: HostSheet | undefined) => string;

function rewriteFormulas(engine: Engine, rewrite: Rewrite): void {
  const { document } = engine;
  rewriteNames({ names: document.names, home: undefined }, rewrite, engine);
  for (const sheet of document.sheets) {
    rewriteNames({ names: sheet.names, home: sheet }, rewrite, engine);
    rewriteCells(sheet, rewrite, engine);
    rewriteValidations(sheet, rewrite, engine);
  }
}

function rewriteNames(
  { names, home }: { names: HostSheet["names"]; home: HostSheet | undefined },
  rewrite: Rewrite,
  { journal }: Engine,
): void {
  for (const name of names) {
    const refersTo = rewrite(name.refersTo, home);
    if (refersTo !== name.refersTo) journal.change(name, "refersTo", refersTo);
  }
}

function rewriteCells(sheet: HostSheet, rewrite: Rewrite, { journal }: Engine): void {
  for (const [key, cell] of sheet.cells) {
    if (cell.formula === undefined) continue;
    const formula = rewrite(cell.formula, sheet);
    if (formula !== cell.formula) journal.setEntry(sheet.cells, key, { ...cell, formula });
  }
}

function rewriteValidations(sheet: HostSheet, rewrite: Rewrite, { journal }: Engine): void {
  if (sheet.validations.length === 0) return;
  const of = (formula: string | undefined): string | undefined =>
    formula === undefined ? undefined : rewrite(formula, sheet);
  const validations = sheet.validations.map(({ areas, validation }) => ({
    areas,
    validation: {
      ...validation,
      formula1: of(validation.formula1),
      formula2: of(validation.formula2),
    },
  }));
  journal.change(sheet, "validations", validations);
}
