import type { Periode } from "./periode";

/** The longer periods that end with this one, shortest first; none where the year or half year goes on. */
export function listPeriodePanjang(periode: Periode): readonly Periode[] {
  const { tahun } = periode;
  if (periode.jenis === "tahunan") return [];
  if (periode.jenis === "semester") return periode.ke === 2 ? [{ jenis: "tahunan", tahun }] : [];
  if (periode.ke === 2) return [{ jenis: "semester", ke: 1, tahun }];
  return periode.ke === 4
    ? [
        { jenis: "semester", ke: 2, tahun },
        { jenis: "tahunan", tahun },
      ]
    : [];
}
