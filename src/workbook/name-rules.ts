const DEFINED_NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u;
/** `R1C1` and `AB12` are addresses to Excel. */
const ADDRESS = /^(?:[A-Z]{1,3}[1-9]\d*|R\d*C\d*|[RC])$/i;
const SHEET_NAME = /^[^:\\/?*[\]]{1,31}$/;

/** Excel allows cells to be called this. */
export const isDefinedName = (name: string): boolean =>
  DEFINED_NAME.test(name) && !ADDRESS.test(name);

/** Excel allows a sheet to be called this. `History` is a word of its own. */
export const isSheetName = (name: string): boolean =>
  SHEET_NAME.test(name) && !/^'|'$/.test(name) && name.toLowerCase() !== "history";
