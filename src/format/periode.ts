import type { Istilah } from "../kinerja/istilah";
import type { Periode } from "../kinerja/periode";
import { romawi } from "./romawi";

type KataPeriode = Pick<Istilah, "tribulan">;

const bagianOf = (
  periode: Exclude<Periode, { jenis: "tahunan" }>,
  { tribulan }: KataPeriode,
): string => `${periode.jenis === "tribulan" ? tribulan : "Semester"} ${romawi(periode.ke)}`;

/** A period in the words of the office: `Tribulan IV Tahun 2023`, `Semester I Tahun 2023`, `Tahun 2023`. */
export function formatPeriode(periode: Periode, istilah: KataPeriode): string {
  const tahun = `Tahun ${String(periode.tahun)}`;
  return periode.jenis === "tahunan" ? tahun : `${bagianOf(periode, istilah)} ${tahun}`;
}

/** The same without the word for the year, for names and captions: `Tribulan IV 2023`; a year stays `Tahun 2023`. */
export const formatPeriodePendek = (periode: Periode, istilah: KataPeriode): string =>
  periode.jenis === "tahunan"
    ? formatPeriode(periode, istilah)
    : `${bagianOf(periode, istilah)} ${String(periode.tahun)}`;
