import { formatTanggal } from "../../../format/tanggal";
import type { Periode } from "../../../kinerja/periode";
import type { KalimatNaskah } from "../../teks/bacaan-naskah";
import { listKalimat } from "../../teks/bacaan-naskah";
import { periodeJudul } from "../../teks/periode-judul";
import type { SebutanJenis } from "../../teks/sebutan-kalimat";
import { sebutanOf } from "../../teks/sebutan-kalimat";
import { isPeriodeLain } from "../../teks/periode-utama";
import { temuanKata } from "../../teks/temuan-teks";
import { akhirPeriode, isSebelum } from "../../akhir-periode";
import type { AturanNaskah, BahanNaskah } from "../../aturan";

/** `Candipuro, 02 Januari 2024`, `Tgl: 11 Juni 2022`: nothing but a place and a day. */
const SEBELUM_TANGGAL =
  /^\s*(?:\p{Lu}[\p{L}.'’-]*(?:\s+\p{Lu}[\p{L}.'’-]*){0,3}\s*,|(?:[Tt]gl|[Tt]anggal)\s*[.:]+)\s*$/u;

interface TandaTangan extends Pick<KalimatNaskah, "paragraf"> {
  readonly tanggal: SebutanJenis<"tanggal">;
}

function listTandaTangan(bahan: BahanNaskah): readonly TandaTangan[] {
  return listKalimat(bahan).flatMap(({ paragraf, kalimat }) => {
    const [tanggal, ...lain] = sebutanOf(kalimat, "tanggal");
    if (!tanggal || lain.length > 0) return [];
    const sesudah = paragraf.teks.slice(tanggal.akhir).replaceAll(/[\s.,]/g, "");
    const isBarisTanggal = SEBELUM_TANGGAL.test(paragraf.teks.slice(0, tanggal.awal));
    return isBarisTanggal && sesudah === "" ? [{ paragraf, tanggal }] : [];
  });
}

/** The agreement in an annex is signed at the year's beginning, rightly: only the latest day is the report's. */
const terakhirOf = (daftar: readonly TandaTangan[]): TandaTangan | undefined =>
  daftar.reduce<TandaTangan | undefined>(
    (akhir, satu) => (akhir && !isSebelum(akhir.tanggal, satu.tanggal) ? akhir : satu),
    undefined,
  );

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
    const akhir = terakhirOf(listTandaTangan(bahan));
    if (!periode || !akhir) return;
    const batas = akhirPeriode(periode);
    if (!isSebelum(akhir.tanggal, batas)) return;
    yield temuanKata(akhir.paragraf, akhir.tanggal, {
      pesan: `Laporan bertanggal ${formatTanggal(akhir.tanggal)}, sedangkan periodenya berakhir ${formatTanggal(batas)}.`,
      saran: "Periksa tanggal itu, atau periode pada judul laporan.",
    });
  },
};
