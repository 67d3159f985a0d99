import { formatPeriode } from "../../../format/periode";
import { formatTanggal } from "../../../format/tanggal";
import type { Periode } from "../../../kinerja/periode";
import type { Tanggal } from "../../../kinerja/tanggal";
import { jumlahHari } from "../../../kinerja/tanggal";
import { tempatSel } from "../../../masukan/temuan";
import type { Aturan } from "../../aturan";

const BULAN = { tribulan: 3, semester: 6 } as const;

function akhirPeriode(periode: Periode): Tanggal {
  const { tahun } = periode;
  const bulan = periode.jenis === "tahunan" ? 12 : periode.ke * BULAN[periode.jenis];
  return { tahun, bulan, hari: jumlahHari(bulan, tahun) };
}

const urutan = ({ tahun, bulan, hari }: Tanggal): number => tahun * 10_000 + bulan * 100 + hari;

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
    if (tanggalLaporan && urutan(tanggalLaporan) < urutan(akhir)) {
      yield {
        letak: letakLaporan && tempatSel(letakLaporan),
        pesan: `Laporan bertanggal ${formatTanggal(tanggalLaporan)}, sebelum ${batas}.`,
        saran: "Periksa tanggal laporan, periode, dan tahunnya.",
      };
    }
    if (tanggalPerjanjian && urutan(tanggalPerjanjian) > urutan(akhir)) {
      yield {
        letak: letakPerjanjian && tempatSel(letakPerjanjian),
        pesan: `Perjanjian kinerja bertanggal ${formatTanggal(tanggalPerjanjian)}, sesudah ${batas}.`,
        saran: "Periksa tanggal perjanjian kinerja, periode, dan tahunnya.",
      };
    }
  },
};
