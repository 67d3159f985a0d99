const SINGLE_AREA =
  /^=(?:'(?:[^'[\]]|'')+'|[^'!,#[\]]+)!\$?[A-Z]{1,3}(?:\$?\d+)?(?::\$?[A-Z]{1,3}(?:\$?\d+)?)?$/i;
const BROKEN = /#REF!|\[/i;

/** The formula of a name that points to one rectangle of this workbook (`=Kinerja!$A$3:$I$4`). */
export const isSingleArea = (formula: string): boolean => SINGLE_AREA.test(formula);

/** The cells are gone, or in another workbook, which no add-in can read. */
export const isBroken = (formula: string): boolean => BROKEN.test(formula);

/** `'Lembar ''A'''!A:C` → `A:C`. */
export const withoutSheet = (address: string): string =>
  address.slice(address.lastIndexOf("!") + 1);
