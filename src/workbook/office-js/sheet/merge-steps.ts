import { alamat } from "../../../masukan/alamat";
import type { SheetPlan } from "../../sheet-plan";
import { stackAreas } from "./areas";
import type { Step } from "./step";
import { RANGE_BYTES } from "./step";

/** Rows that are merged alike and lie on one another are merged in one call. After the cells, which are the same then. */
export function mergeSteps({ merges }: Pick<SheetPlan, "merges">): Step[] {
  const areasOf = (wanted: boolean) =>
    merges.flatMap(({ rentang, across }) => (across === wanted ? [rentang] : []));
  return [
    ...stackAreas(areasOf(true).filter(({ lebar }) => lebar > 1)).map((area) => ({
      area,
      across: true,
    })),
    ...areasOf(false).map((area) => ({ area, across: false })),
  ].map(({ area, across }) => ({
    bytes: RANGE_BYTES,
    queue: (sheet) => {
      sheet.getRange(alamat(area)).untrack().merge(across);
    },
  }));
}
