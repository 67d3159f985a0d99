import { TATA_LETAK_BAWAAN } from "../../src/dokumen/tata-letak";
import { renderSheet } from "../../src/render/sheet/render-sheet";
import { dokumenContoh } from "../support/dokumen-contoh";

interface Layout {
  readonly size: number;
  readonly milliseconds: number;
  readonly rows: number;
  readonly pages: number;
  readonly bytes: number;
}

const SIZES = [1, 10, 100, 1_000] as const;

/** The best of a few runs: what disturbs a run only ever slows it down. */
const RUNS = 3;

function layOut(size: number): Layout {
  const dokumen = dokumenContoh(size);
  const runs = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    const { plan } = renderSheet(dokumen, TATA_LETAK_BAWAAN);
    return { milliseconds: performance.now() - start, plan };
  });
  const best = runs.reduce((a, b) => (b.milliseconds < a.milliseconds ? b : a));
  return {
    size,
    milliseconds: best.milliseconds,
    rows: best.plan.rowHeights.length,
    pages: best.plan.pageBreaks.length + 1,
    bytes: JSON.stringify(best.plan).length,
  };
}

const line = ({ size, milliseconds, rows, pages, bytes }: Layout): string =>
  `  ${size.toLocaleString("en-US").padStart(5)} indicators + as many budget rows  ` +
  `${milliseconds.toFixed(1).padStart(7)} ms  ${(milliseconds / pages).toFixed(2).padStart(5)} ms per page  ` +
  `${String(pages).padStart(4)} pages  ${String(rows).padStart(5)} rows  ${(bytes / 1000).toFixed(0).padStart(5)} KB as JSON`;

/** Slope between the two largest sizes in a log-log picture: 1 is linear, 2 quadratic. */
function growth([before, last]: readonly Layout[]): string {
  if (!before || !last) return "";
  const slope =
    Math.log(last.milliseconds / before.milliseconds) / Math.log(last.pages / before.pages);
  return `  growth: time ~ pages^${slope.toFixed(2)} (1 is linear)`;
}

/** Times the layout of a whole report ({@link renderSheet}) at growing sizes; returns the lines to print. */
export function benchLayoutReport(): Promise<readonly string[]> {
  layOut(SIZES[0]);
  const layouts = SIZES.map(layOut);
  return Promise.resolve([
    `Layout of a report on A4 (best of ${RUNS} runs)`,
    ...layouts.map(line),
    growth(layouts.slice(-2)),
  ]);
}
