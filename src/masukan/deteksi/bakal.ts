import type { Calon } from "./calon";

/** A candidate with what is needed to weigh it against others. */
export interface Bakal {
  readonly calon: Calon;
  /** What its rows speak of, as names compare: indikator, kegiatan, keys, items. */
  readonly isi: ReadonlySet<string>;
  /** The fuller of two that say the same: compared from the first number on. */
  readonly peringkat: readonly number[];
}

/** Adds a reason for doubt, unless there is one already. */
export const ragukan = (bakal: Bakal, keraguan: string | undefined): Bakal =>
  keraguan === undefined || bakal.calon.keraguan !== undefined
    ? bakal
    : { ...bakal, calon: { ...bakal.calon, keraguan } };

/** Whether nothing speaks against it. */
export const isPasti = ({ calon }: Bakal): boolean => calon.keraguan === undefined;

/** Negative when the first is fuller. */
export function bandingkan(a: Bakal, b: Bakal): number {
  for (const [urutan, nilai] of a.peringkat.entries()) {
    const selisih = (b.peringkat[urutan] ?? 0) - nilai;
    if (selisih !== 0) return selisih;
  }
  return 0;
}
