import type { Rentang } from "../../../masukan/kisi";
import type { AreaStyle } from "../../sheet-plan";
import { addressLists } from "./areas";
import type { Step } from "./step";
import { PROPERTY_BYTES, RANGE_BYTES } from "./step";

type Border = NonNullable<AreaStyle["border"]>;
type Edge =
  "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideHorizontal" | "InsideVertical";

interface Lines {
  readonly style: "Continuous" | "Dot";
  readonly edges: readonly Edge[];
}

const AROUND = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;

const LINES: Readonly<Record<Border, Lines>> = {
  grid: { style: "Continuous", edges: [...AROUND, "InsideHorizontal", "InsideVertical"] },
  box: { style: "Continuous", edges: AROUND },
  "dotted-bottom": { style: "Dot", edges: ["EdgeBottom", "InsideHorizontal"] },
};

const hasEdge = ({ tinggi, lebar }: Rentang, edge: Edge): boolean =>
  (edge !== "InsideHorizontal" || tinggi > 1) && (edge !== "InsideVertical" || lebar > 1);

/** A line between rows, or columns, is asked only of areas that have several: some hosts refuse what is not there. */
export const borderSteps = (areas: readonly Rentang[], border: Border): Step[] =>
  LINES[border].edges.flatMap((edge) =>
    addressLists(areas.filter((area) => hasEdge(area, edge))).map((addresses) => ({
      bytes: addresses.length + RANGE_BYTES + PROPERTY_BYTES,
      queue: (sheet: Excel.Worksheet) => {
        const { borders } = sheet.getRanges(addresses).untrack().format;
        borders.getItem(edge).style = LINES[border].style;
      },
    })),
  );
