import type { Periode } from "../../kinerja/periode";
import type { IsianTemplat } from "./siapkan";

const TAHUN_TERKECIL = 1900;
const TAHUN_TERBESAR = 2999;
const TRIBULAN = [1, 2, 3, 4] as const;
const SEMESTER = [1, 2] as const;

/** The period the form speaks of; undefined while it names none. */
export function periodeIsian({
  sebutanPeriode,
  nomorPeriode,
  tahun,
}: Pick<IsianTemplat, "sebutanPeriode" | "nomorPeriode" | "tahun">): Periode | undefined {
  if (!Number.isInteger(tahun) || tahun < TAHUN_TERKECIL || tahun > TAHUN_TERBESAR) {
    return undefined;
  }
  if (sebutanPeriode === "Tahunan") return { jenis: "tahunan", tahun };
  if (sebutanPeriode === "Semester") {
    const ke = SEMESTER.find((nomor) => nomor === nomorPeriode);
    return ke && { jenis: "semester", ke, tahun };
  }
  const ke = TRIBULAN.find((nomor) => nomor === nomorPeriode);
  return ke && { jenis: "tribulan", ke, tahun };
}
