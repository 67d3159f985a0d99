/** A value up to some time of the year. */
export interface NilaiKumulatif {
  /** Where in the year it ends, in months. */
  readonly letak: number;
  readonly nilai: number;
}

const TERSEDIKIT = 3;

/**
 * Where a row of cumulative values falls: the first value that is less than the one before it. Undefined where the times
 * do not follow each other, where there are fewer than three, and where it falls again or ends below its beginning: then
 * something else is told than a sum.
 */
export function letakTurun(daftar: readonly NilaiKumulatif[]): number | undefined {
  if (daftar.length < TERSEDIKIT) return undefined;
  if (!daftar.every(({ letak }, ke) => letak > (daftar[ke - 1]?.letak ?? 0))) return undefined;
  const turun = [...daftar.keys()].filter((ke) => {
    const [lalu, kini] = [daftar[ke - 1], daftar[ke]];
    return lalu !== undefined && kini !== undefined && kini.nilai < lalu.nilai;
  });
  const [awal, akhir] = [daftar[0]?.nilai ?? 0, daftar.at(-1)?.nilai ?? 0];
  return turun.length === 1 && akhir >= awal ? turun[0] : undefined;
}
