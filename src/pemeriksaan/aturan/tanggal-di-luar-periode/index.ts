import { formatPeriode } from "../../../format/periode";
import { formatTanggal } from "../../../format/tanggal";
import { tempatSel } from "../../../masukan/temuan";
import { akhirPeriode, isSebelum } from "../../akhir-periode";
import type { Aturan } from "../../aturan";

/** A report is not signed before its period ends, nor an agreement after it. */
export const tanggalDiLuarPeriode: Aturan = {
  id: "tanggal-di-luar-periode",
  kode: "R-18",
  tingkat: "peringatan",

  *check({ masukan: { laporan } }) {
    const { identitas, istilah } = laporan;
    const { periode, tanggalLaporan, tanggalPerjanjian } = identitas;
    if (!periode) return;
    const akhir = akhirPeriode(periode);
    const batas = `${formatPeriode(periode, istilah)} (berakhir ${formatTanggal(akhir)})`;
    const { tanggalLaporan: letakLaporan, tanggalPerjanjian: letakPerjanjian } =
      laporan.letak.identitas;
    if (tanggalLaporan && isSebelum(tanggalLaporan, akhir)) {
      yield {
        letak: letakLaporan && tempatSel(letakLaporan),
        pesan: `Laporan bertanggal ${formatTanggal(tanggalLaporan)}, sebelum ${batas}.`,
        saran: "Periksa tanggal laporan, periode, dan tahunnya.",
      };
    }
    if (tanggalPerjanjian && isSebelum(akhir, tanggalPerjanjian)) {
      yield {
        letak: letakPerjanjian && tempatSel(letakPerjanjian),
        pesan: `Perjanjian kinerja bertanggal ${formatTanggal(tanggalPerjanjian)}, sesudah ${batas}.`,
        saran: "Periksa tanggal perjanjian kinerja, periode, dan tahunnya.",
      };
    }
  },
};
