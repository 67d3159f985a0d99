import type { IsianTemplat } from "../../../app/siapkan/siapkan";

type Sebutan = IsianTemplat["sebutanPeriode"];

const BANYAK: Readonly<Record<Sebutan, number>> = {
  Tribulan: 4,
  Triwulan: 4,
  Semester: 2,
  Tahunan: 1,
};

/** How many periods of this kind a year has. */
export const nomorPeriode = (sebutan: Sebutan): number => BANYAK[sebutan];

/** Another kind of period; a number that it does not have becomes its last. */
export const withSebutan = (isian: IsianTemplat, sebutanPeriode: Sebutan): IsianTemplat => ({
  ...isian,
  sebutanPeriode,
  nomorPeriode: Math.min(isian.nomorPeriode, BANYAK[sebutanPeriode]),
});

const BULAN_SETRIBULAN = 3;

/** What the calendar suggests: the tribulan that `hari` is in. */
export function isianAwal(hari: Date): IsianTemplat {
  const bulan = hari.getMonth();
  return {
    jabatan: "",
    unitKerja: "",
    kecamatan: "",
    jenisDaerah: "Kabupaten",
    namaDaerah: "",
    sebutanPeriode: "Tribulan",
    nomorPeriode: (bulan - (bulan % BULAN_SETRIBULAN)) / BULAN_SETRIBULAN + 1,
    tahun: hari.getFullYear(),
  };
}
