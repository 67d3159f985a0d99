import { formatTanggal } from "../../../format/tanggal";
import type { Periode } from "../../../kinerja/periode";
import type { Tanggal } from "../../../kinerja/tanggal";
import { periodeLaporan } from "../../teks/periode-laporan";
import { isPeriodeLain } from "../../teks/periode-utama";
import type { TandaTangan } from "../../teks/tanda-tangan";
import { listTandaTangan, tandaTanganTerakhir } from "../../teks/tanda-tangan";
import { temuanKata } from "../../teks/temuan-teks";
import { akhirPeriode, isSebelum } from "../../akhir-periode";
import type { AturanNaskah, BahanNaskah } from "../../aturan";
import { checkPerjanjian } from "./perjanjian-terlambat";

function periodeOf(bahan: BahanNaskah): Periode | undefined {
  const sendiri = periodeLaporan(bahan);
  if (sendiri || isPeriodeLain(bahan)) return sendiri;
  return bahan.buku?.masukan.laporan.identitas.periode;
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
    const periode = periodeOf(bahan);
    if (!periode) return;
    const batas = akhirPeriode(periode);
    for (const { paragraf, tanggal } of listTerlaluAwal(bahan, batas)) {
      yield temuanKata(paragraf, tanggal, {
        pesan: `Laporan bertanggal ${formatTanggal(tanggal)}, sedangkan periodenya berakhir ${formatTanggal(batas)}.`,
        saran: "Periksa tanggal itu, atau periode pada judul laporan.",
      });
    }
    yield* checkPerjanjian(bahan, batas);
  },
};
