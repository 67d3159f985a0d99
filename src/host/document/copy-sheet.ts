import type { DefinedName, HostCell, HostDocument, HostSheet } from "./host-document";
import { renameSheet } from "./formula-references";
import { newSheetId } from "./sheets";
import { findTable, renameTable } from "./table-references";

/**
 * A sheet like another, under its own name. What pointed to the sheet itself points to the copy, as in Excel; its tables
 * are copied under names of their own.
 */
export function copySheet(document: HostDocument, sheet: HostSheet, name: string): HostSheet {
  const tables = copyTables(document, sheet);
  const own = (formula: string): string =>
    sheet.tables.reduce(
      (text, table, index) => renameTable(text, table.name, tables[index]?.name),
      renameSheet(formula, sheet.name, name),
    );
  const optional = (formula: string | undefined): string | undefined =>
    formula === undefined ? undefined : own(formula);
  return {
    ...sheet,
    id: newSheetId(),
    name,
    cells: new Map([...sheet.cells].map(([key, cell]) => [key, copyCell(cell, optional)])),
    merges: sheet.merges.map((merge) => ({ ...merge })),
    columns: new Map(sheet.columns),
    rows: new Map(sheet.rows),
    names: copyNames(document, sheet, own),
    protection: { ...sheet.protection },
    pageSetup: { ...sheet.pageSetup, margins: { ...sheet.pageSetup.margins } },
    view: { ...sheet.view },
    validations: sheet.validations.map(({ areas, validation }) => ({
      areas,
      validation: {
        ...validation,
        formula1: optional(validation.formula1),
        formula2: optional(validation.formula2),
      },
    })),
    tables,
    // A sheet that has one is not copied: its parts could not be written twice.
    pivots: [],
    customProperties: new Map(sheet.customProperties),
    kept: sheet.kept?.copied(),
  };
}

/** `Tabel1` → `Tabel12`, the first that is free: a workbook has no two tables of one name. */
function copyTables(document: HostDocument, { tables }: HostSheet): HostSheet["tables"] {
  return tables.map((table) => {
    let number = 2;
    while (findTable(document, `${table.name}${number}`)) number += 1;
    return { ...table, name: `${table.name}${number}` };
  });
}

/** Results are written into cells: no two sheets may share one. */
const copyCell = (
  cell: HostCell,
  own: (formula: string | undefined) => string | undefined,
): HostCell => ({ ...cell, formula: own(cell.formula) });

/** The sheet's own names, and those of the workbook that point to it: on the copy both are the copy's own. */
function copyNames(
  { names }: HostDocument,
  sheet: HostSheet,
  own: (formula: string) => string,
): DefinedName[] {
  const local = new Set(sheet.names.map(({ name }) => name.toLowerCase()));
  const pointing = names.filter(
    ({ name, refersTo }) => !local.has(name.toLowerCase()) && own(refersTo) !== refersTo,
  );
  return [...sheet.names, ...pointing].map((name) => ({ ...name, refersTo: own(name.refersTo) }));
}
