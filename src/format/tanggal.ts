import type { Tanggal } from "../kinerja/tanggal";
import { NAMA_BULAN } from "./nama-bulan";

/** A date as the report prints it: `02 Januari 2024`. */
export const formatTanggal = ({ hari, bulan, tahun }: Tanggal): string =>
  `${String(hari).padStart(2, "0")} ${NAMA_BULAN[bulan - 1] ?? ""} ${String(tahun)}`;
