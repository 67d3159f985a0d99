import type { Periode } from "../../../kinerja/periode";
import type { SebutanJenis } from "../../teks/sebutan-kalimat";

type SebutanPeriode = SebutanJenis<"periode">;

/** Whether a mention has the kind of a period: Triwulan and Tribulan are one. */
export const isSejenis = (
  { sebutan }: Pick<SebutanPeriode, "sebutan">,
  { jenis }: Periode,
): boolean => (sebutan === "triwulan" ? "tribulan" : sebutan) === jenis;

/** Another year, or another quarter of it; a quarter in a report of the year is a part of it. */
export function isLainDari(
  { sebutan, nomor, tahun }: Pick<SebutanPeriode, "sebutan" | "nomor" | "tahun">,
  periode: Periode,
): boolean {
  if (tahun !== undefined && tahun !== periode.tahun) return true;
  if (nomor === undefined || periode.jenis === "tahunan") return false;
  return isSejenis({ sebutan }, periode) && nomor !== periode.ke;
}
