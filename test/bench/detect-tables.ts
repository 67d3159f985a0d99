import { deteksiTabel } from "../../src/masukan/deteksi/deteksi-tabel";
import { openOfficeJs } from "../contract/open-office-js";
import { wideBook } from "../contract/wide-book";

const SIZES = [1, 5, 10, 20] as const;
const ROWS = 500;
const RUNS = 2;

interface Detection {
  readonly sheets: number;
  readonly scan: number;
  readonly detect: number;
  readonly syncs: number;
  readonly bytes: number;
  readonly found: number;
}

async function detect(sheets: number): Promise<Detection> {
  const { workbook, host } = await openOfficeJs(wideBook(sheets, ROWS));
  const start = performance.now();
  const { buku } = await workbook.scan([]);
  const read = performance.now();
  const { daftarCalon } = deteksiTabel(buku, {});
  const end = performance.now();
  const { syncs, bytesOut } = host.stats;
  return {
    sheets,
    scan: read - start,
    detect: end - read,
    syncs,
    bytes: bytesOut,
    found: daftarCalon.length,
  };
}

/** The best of a few runs, each on a workbook of its own. */
async function fastest(sheets: number): Promise<Detection> {
  const runs: Detection[] = [];
  for (let run = 0; run < RUNS; run += 1) runs.push(await detect(sheets));
  return runs.reduce((best, run) => (run.detect < best.detect ? run : best));
}

const line = ({ sheets, scan, detect: time, syncs, bytes, found }: Detection): string =>
  `  ${String(sheets).padStart(3)} sheets  scan ${scan.toFixed(0).padStart(5)} ms, ${syncs} syncs, ` +
  `${(bytes / 1e6).toFixed(2)} MB answered  detection ${time.toFixed(0).padStart(5)} ms  ${found} candidates`;

/** Slope between the two largest sizes in a log-log picture: 1 is linear, 2 quadratic. */
function growth([before, last]: readonly Detection[]): string {
  if (!before || !last) return "";
  const slope = Math.log(last.detect / before.detect) / Math.log(last.sheets / before.sheets);
  return `  growth: detection ~ sheets^${slope.toFixed(2)} (1 is linear)`;
}

/** Times *Deteksi otomatis* on workbooks of growing size, read through the real office.js; returns the lines to print. */
export async function benchDetectTables(): Promise<readonly string[]> {
  await detect(1);
  const detections: Detection[] = [];
  for (const sheets of SIZES) detections.push(await fastest(sheets));
  return [
    `Detection of tables, sheets of ${ROWS} rows × 12 columns (best of ${RUNS} runs)`,
    ...detections.map(line),
    growth(detections.slice(-2)),
  ];
}
