import type { Tabel } from "../../dokumen/dokumen";
import type { Grid } from "./grid/grid";
import type { TableColumns } from "./table/table-columns";
import type { PrintFont } from "./text/measure";

/** What every renderer needs to know of the sheet. */
export interface Layout {
  readonly font: PrintFont;
  readonly grid: Grid;
  /** Distances from the left edge at which things begin or end; each an edge of the grid. */
  readonly edges: {
    /** End of a box to tick. */
    readonly box: number;
    /** Where texts behind a number or mark begin. */
    readonly text: number;
    /** End of the left signature block, beginning of the right one. */
    readonly signatureLeft: number;
    readonly signatureRight: number;
    readonly right: number;
  };
  /** Points of a page that may be filled. */
  readonly pageHeight: number;
  readonly tables: ReadonlyMap<Tabel, TableColumns>;
}
