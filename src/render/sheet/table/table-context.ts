import type { Tabel } from "../../../dokumen/dokumen";
import type { Span } from "../grid/grid";
import type { Layout } from "../layout";
import type { PrintFont } from "../text/measure";

/** A table and where its columns lie. */
export interface TableContext {
  readonly tabel: Tabel;
  readonly layout: Layout;
  /** Of its cells. */
  readonly font: PrintFont;
  /** The columns `from` to `to` (exclusive) of the table, on the grid. */
  readonly spanOf: (from: number, to: number) => Span;
}

export function tableContext(tabel: Tabel, layout: Layout): TableContext {
  const columns = layout.tables.get(tabel);
  if (!columns) throw new Error(`the columns of table ${tabel.nomor} have no place`);
  const { font, edges } = columns;
  const spanOf = (from: number, to: number) =>
    layout.grid.between(edges[from] ?? 0, edges[to] ?? layout.edges.right);
  return { tabel, layout, font, spanOf };
}
