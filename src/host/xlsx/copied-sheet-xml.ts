import { withoutCells } from "./scan-cells";
import { childOf, childrenOf, parseXml, removeChildren, rootOf, serializeXml } from "./xml";

/** The XML around a sheet's cells for a copy of it: without what is the original's alone. */
export function copiedSheetXml(original: string): string {
  const xml = parseXml(withoutCells(original));
  const root = rootOf(xml);
  // Its texts have parts of their own; the copy's are written anew.
  removeChildren(root, "customProperties");
  childOf(root, "sheetPr")?.removeAttribute("codeName");
  childOf(root, "pageSetup")?.removeAttribute("r:id");
  for (const view of childrenOf(childOf(root, "sheetViews"), "sheetView")) {
    view.removeAttribute("tabSelected");
  }
  return serializeXml(xml);
}
