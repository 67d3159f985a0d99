import type { AreaStyle } from "../../workbook/sheet-plan";
import type { PrintFont } from "./text/measure";

/** What `font` differs in from the font of the whole sheet. */
export function fontStyle(font: PrintFont, base: PrintFont): Pick<AreaStyle, "font"> {
  const differs = {
    ...(font.size === base.size ? {} : { size: font.size }),
    ...(font.bold ? { bold: true } : {}),
  };
  return Object.keys(differs).length === 0 ? {} : { font: differs };
}
