import { formatTanggal } from "../../../format/tanggal";
import type { Periode } from "../../../kinerja/periode";
import { periodeJudul } from "../../teks/periode-judul";
import { isPeriodeLain } from "../../teks/periode-utama";
import { tandaTanganTerakhir } from "../../teks/tanda-tangan";
import { temuanKata } from "../../teks/temuan-teks";
import { akhirPeriode, isSebelum } from "../../akhir-periode";
import type { AturanNaskah, BahanNaskah } from "../../aturan";

function periodeOf(bahan: BahanNaskah): Periode | undefined {
  const judul = periodeJudul(bahan);
  if (judul || isPeriodeLain(bahan)) return judul;
  return bahan.buku?.masukan.laporan.identitas.periode;
}

/** The day a text is signed on comes before the end of the period it reports. */
export const bertanggalTerlaluAwal: AturanNaskah = {
  id: "bertanggal-terlalu-awal",
  kode: "R-18",
  tingkat: "peringatan",

  *checkNaskah(bahan) {
    const periode = periodeOf(bahan);
    const akhir = tandaTanganTerakhir(bahan);
    if (!periode || !akhir) return;
    const batas = akhirPeriode(periode);
    if (!isSebelum(akhir.tanggal, batas)) return;
    yield temuanKata(akhir.paragraf, akhir.tanggal, {
      pesan: `Laporan bertanggal ${formatTanggal(akhir.tanggal)}, sedangkan periodenya berakhir ${formatTanggal(batas)}.`,
      saran: "Periksa tanggal itu, atau periode pada judul laporan.",
    });
  },
};
