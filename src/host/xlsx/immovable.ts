import type { KeptSheet } from "./kept";
import type { Element } from "./xml";
import { attributeOf, childOf, childrenOf, serializeElement } from "./xml";

/** Elements that name cells and that the document does not model. */
const NAMING_CELLS = [
  "protectedRanges",
  "scenarios",
  "sortState",
  "customSheetViews",
  "conditionalFormatting",
  "hyperlinks",
  "cellWatches",
  "ignoredErrors",
  "smartTags",
  "drawing",
  "legacyDrawing",
  "oleObjects",
  "controls",
  "tableParts",
];

/** Elements that have parts of their own, which no two sheets can share. */
const HAVING_PARTS = [
  "drawing",
  "legacyDrawing",
  "legacyDrawingHF",
  "drawingHF",
  "picture",
  "oleObjects",
  "controls",
  "tableParts",
  "webPublishItems",
];

const CELLS_OF_EXTENSIONS = /<(\w+:)?(sqref|f)>/;
const PART_OF_ELEMENT = /\br:id="/;

/** What keeps the cells of a sheet where they are: moved without it the file would be wrong. */
export function immovableOf(sheet: Element, cells: KeptSheet["cells"]): string[] {
  const found = NAMING_CELLS.filter((name) => childOf(sheet, name) !== undefined);
  const extensions = childOf(sheet, "extLst");
  if (extensions && CELLS_OF_EXTENSIONS.test(serializeElement(extensions))) found.push("extLst");
  const filter = childOf(sheet, "autoFilter");
  if (childrenOf(filter, "filterColumn").length > 0) found.push("autoFilter");
  const columns = childrenOf(childOf(sheet, "cols"), "col");
  if (columns.some((col) => attributeOf(col, "outlineLevel") !== undefined)) found.push("outline");
  const isArray = ({ inner }: { inner: string }): boolean =>
    /<f\b[^>]*\bt="(?:array|dataTable)"/.test(inner);
  if ([...cells.values()].some(isArray)) found.push("array formulas");
  return found;
}

/** What a copy of the sheet cannot have. */
export function uncopyableOf(sheet: Element): string[] {
  const found = HAVING_PARTS.filter((name) => childOf(sheet, name) !== undefined);
  for (const name of ["hyperlinks", "extLst"]) {
    const element = childOf(sheet, name);
    if (element && PART_OF_ELEMENT.test(serializeElement(element))) found.push(name);
  }
  return found;
}
