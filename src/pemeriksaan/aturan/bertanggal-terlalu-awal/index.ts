import { formatTanggal } from "../../../format/tanggal";
import type { Tanggal } from "../../../kinerja/tanggal";
import { akhirMasa } from "../../teks/masa";
import { masaLaporan } from "../../teks/masa-laporan";
import { isPeriodeLain } from "../../teks/periode-utama";
import type { TandaTangan } from "../../teks/tanda-tangan";
import { listTandaTangan, tandaTanganTerakhir } from "../../teks/tanda-tangan";
import { temuanKata } from "../../teks/temuan-teks";
import { akhirPeriode, isSebelum } from "../../akhir-periode";
import type { AturanNaskah, BahanNaskah } from "../../aturan";
import { checkPerjanjian } from "./perjanjian-terlambat";

/** The last day of the report's period; without one of its own, of the workbook's. */
function batasOf(bahan: BahanNaskah): Tanggal | undefined {
  const sendiri = masaLaporan(bahan);
  if (sendiri) return akhirMasa(sendiri);
  const periode = isPeriodeLain(bahan) ? undefined : bahan.buku?.masukan.laporan.identitas.periode;
  return periode && akhirPeriode(periode);
}

/** The latest day, and those that close the report or its preface. */
function listTerlaluAwal(bahan: BahanNaskah, batas: Tanggal): readonly TandaTangan[] {
  const terakhir = tandaTanganTerakhir(bahan);
  return listTandaTangan(bahan).filter(
    (satu) =>
      isSebelum(satu.tanggal, batas) && (satu.isPenutup || satu.paragraf === terakhir?.paragraf),
  );
}

/** The day a text is signed on comes before the end of the period it reports, or its agreement after it. */
export const bertanggalTerlaluAwal: AturanNaskah = {
  id: "bertanggal-terlalu-awal",
  kode: "R-18",
  tingkat: "peringatan",

  *checkNaskah(bahan) {
    const batas = batasOf(bahan);
    if (!batas) return;
    for (const { paragraf, tanggal, isBulanSaja } of listTerlaluAwal(bahan, batas)) {
      const kapan = isBulanSaja
        ? paragraf.teks.slice(tanggal.awal, tanggal.akhir)
        : formatTanggal(tanggal);
      yield temuanKata(paragraf, tanggal, {
        pesan: `Laporan bertanggal ${kapan}, sedangkan periodenya berakhir ${formatTanggal(batas)}.`,
        saran: "Periksa tanggal itu, atau periode pada judul laporan.",
      });
    }
    yield* checkPerjanjian(bahan, batas);
  },
};
