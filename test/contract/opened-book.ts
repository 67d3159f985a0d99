import type { Workbook } from "../../src/workbook/workbook";
import type { Dump } from "./dump";
import type { SheetLook } from "./sheet-look";

/** A described workbook behind the port. */
export interface OpenedBook {
  readonly workbook: Workbook;
  /** Everything the workbook holds now. */
  readonly state: () => Dump;
  /** What is to be seen of a sheet that `writeSheet` has written. */
  readonly look: (sheet: string) => SheetLook;
  /** The officer types rows under an Excel table, or takes some away: it stands there now. */
  readonly resizeTable: (name: string, address: string) => Promise<void>;
}
