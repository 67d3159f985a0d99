import type { Kegiatan } from "../../src/anggaran/kegiatan";
import { PENGATURAN_BAWAAN } from "../../src/kinerja/pengaturan";
import type { Indikator } from "../../src/kinerja/indikator";
import { rupiah } from "../../src/kinerja/satuan";
import { SKALA_BAWAAN } from "../../src/kinerja/skala";
import type { BahanPerhitungan } from "../../src/laporan/perhitungan";
import { computePerhitungan } from "../../src/laporan/perhitungan";

/** Lines of text for whoever prints the benches. */
export type BenchLines = readonly string[];

interface Timing {
  readonly size: number;
  readonly milliseconds: number;
}

const SIZES = [1_000, 10_000, 100_000] as const;

/** The best of a few runs: what disturbs a run only ever slows it down. */
const RUNS = 3;

const INDIKATOR_PER_SASARAN = 4;
const KEGIATAN_PER_PROGRAM = 50;

/** Targets and realisations with two decimals that are never round, as in real tables. */
function makeIndikator(index: number): Indikator {
  const target = 5_000 + ((index * 7_919) % 5_000);
  const realisasi = 3_000 + ((index * 104_729) % 7_000);
  return {
    nama: `Indikator ${index}`,
    sasaran: `Sasaran ${(index - (index % INDIKATOR_PER_SASARAN)) / INDIKATOR_PER_SASARAN}`,
    satuan: "%",
    arah: index % 5 === 0 ? "negatif" : "positif",
    rumus: index % 10 === 0 ? "B" : "A",
    bobot: index % 3 === 0 ? undefined : 25,
    target: { jenis: "nilai", nilai: target / 100 },
    realisasi: index % 20 === 0 ? undefined : realisasi / 100,
    alasan: undefined,
  };
}

function makeKegiatan(index: number): Kegiatan {
  const program = (index - (index % KEGIATAN_PER_PROGRAM)) / KEGIATAN_PER_PROGRAM;
  const isProgram = index % KEGIATAN_PER_PROGRAM === 0;
  return {
    kode: isProgram ? `${program}` : `${program}.2.${index % KEGIATAN_PER_PROGRAM}`,
    uraian: `Kegiatan ${index}`,
    pagu: rupiah(1_000_000 + index * 1_234.56),
    realisasiAnggaran: rupiah(900_000 + index * 1_111.11),
    tidakTerbaca: false,
  };
}

const makeBahan = (size: number): BahanPerhitungan => ({
  daftarIndikator: Array.from({ length: size }, (_, index) => makeIndikator(index)),
  daftarKegiatan: Array.from({ length: size }, (_, index) => makeKegiatan(index)),
  skala: SKALA_BAWAAN,
  pengaturan: PENGATURAN_BAWAAN,
});

function time(size: number): Timing {
  const bahan = makeBahan(size);
  const runs = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    computePerhitungan(bahan);
    return performance.now() - start;
  });
  return { size, milliseconds: Math.min(...runs) };
}

/** Slope of the least-squares line through (log size, log time): 1 is linear, 2 quadratic. */
function slope(timings: readonly Timing[]): number {
  const points = timings.map(
    ({ size, milliseconds }) => [Math.log(size), Math.log(milliseconds)] as const,
  );
  const mean = (axis: 0 | 1): number =>
    points.reduce((sum, point) => sum + point[axis], 0) / points.length;
  const [meanX, meanY] = [mean(0), mean(1)];
  const covariance = points.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0);
  const variance = points.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0);
  return covariance / variance;
}

const line = ({ size, milliseconds }: Timing): string =>
  `  ${size.toLocaleString("en-US").padStart(7)} indicators + as many budget rows  ` +
  `${milliseconds.toFixed(1).padStart(8)} ms  ${((milliseconds / size) * 1_000).toFixed(2)} µs per pair`;

/**
 * Times the whole calculation ({@link computePerhitungan}) at growing sizes, and tells how it grows.
 * Prints nothing; returns the lines to print.
 */
export function benchPureCalculation(): Promise<BenchLines> {
  time(SIZES[0]);
  const timings = SIZES.map(time);
  return Promise.resolve([
    `Pure calculation (best of ${RUNS} runs)`,
    ...timings.map(line),
    `  growth: time ~ size^${slope(timings).toFixed(2)} (log-log slope; 1 is linear)`,
  ]);
}
