import { alamat } from "../../src/masukan/alamat";
import type { Rentang } from "../../src/masukan/kisi";
import type { AreaStyle, SheetPlan } from "../../src/workbook/sheet-plan";
import { contains } from "../support/areas";
import { mergedAreas } from "../support/memory-plan";
import { rentangOf } from "./book";
import type { CellLook, SheetLook, Side } from "./sheet-look";

/** The look a plan asks for. */
export function lookAtPlan(plan: SheetPlan, visible: boolean): SheetLook {
  const { printArea, firstPageWithoutFooter, ...page } = plan.page;
  return {
    visible,
    gridlines: false,
    columnWidths: plan.columnWidths,
    rowHeights: plan.rowHeights,
    hiddenRows: [],
    merges: mergedAreas(plan).map(alamat).sort(),
    breaks: plan.pageBreaks,
    page: {
      ...page,
      printArea: alamat(printArea),
      firstPageNumber: 1,
      fitToWidth: 1,
      fitToHeight: undefined,
      firstFooter: firstPageWithoutFooter ? "" : undefined,
    },
    cell: (address) => cellLook(plan, rentangOf(address)),
  };
}

function cellLook({ styles }: SheetPlan, { baris: row, kolom: column }: Rentang): CellLook {
  let look: CellLook = { borders: {} };
  for (const { areas, style } of styles) {
    for (const area of areas) {
      if (contains(area, { row, column })) look = applied(look, style, { area, row, column });
    }
  }
  return look;
}

interface Place {
  readonly area: Rentang;
  readonly row: number;
  readonly column: number;
}

function applied(look: CellLook, { border, font, ...style }: AreaStyle, place: Place): CellLook {
  return {
    ...look,
    ...style,
    ...(font && { font: { ...look.font, ...font } }),
    borders: { ...look.borders, ...(border && linesOf(border, place)) },
  };
}

function linesOf(
  border: NonNullable<AreaStyle["border"]>,
  { area, row, column }: Place,
): CellLook["borders"] {
  const edges: Record<Side, boolean> = {
    top: row === area.baris,
    bottom: row === area.baris + area.tinggi - 1,
    left: column === area.kolom,
    right: column === area.kolom + area.lebar - 1,
  };
  const has = LINES[border];
  const sides = (Object.keys(edges) as Side[]).filter((side) => has(side, edges[side]));
  const line = border === "dotted-bottom" ? "dotted" : "thin";
  return Object.fromEntries(sides.map((side) => [side, line]));
}

const LINES: Readonly<
  Record<NonNullable<AreaStyle["border"]>, (side: Side, isEdge: boolean) => boolean>
> = {
  grid: () => true,
  box: (_, isEdge) => isEdge,
  "dotted-bottom": (side, isEdge) => side === "bottom" || (side === "top" && !isEdge),
};
