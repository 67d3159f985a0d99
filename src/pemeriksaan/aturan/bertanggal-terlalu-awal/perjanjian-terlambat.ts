import { formatTanggal } from "../../../format/tanggal";
import type { Tanggal } from "../../../kinerja/tanggal";
import type { KalimatTerbaca } from "../../../naskah/naskah";
import { isSebelum } from "../../akhir-periode";
import type { BahanNaskah, TemuanTeks } from "../../aturan";
import { listKalimat } from "../../teks/bacaan-naskah";
import type { SebutanJenis } from "../../teks/sebutan-kalimat";
import { sebutanOf } from "../../teks/sebutan-kalimat";
import { temuanKata } from "../../teks/temuan-teks";

const PERJANJIAN = /\b(?:perjanjian kinerja|PK)\b/i;
/** Between the agreement and its day: it was signed or made then. */
const BERTANGGAL =
  /\b(?:perjanjian kinerja|PK)\b(?:(?!\b(?:tahun (?:berikut|depan)|laporan|evaluasi|reviu|diunggah|dipublikasi|disampaikan|diserahkan|diterima|dievaluasi)).){0,90}(?:\b(?:di)?(?:tanda\s?tangani|tetapkan|susun|buat|sepakati)(?:kan)?\b[^.;]{0,40}|\b(?:ber|ter)?tanggal\s*:?\s*|:\s*)$/i;
const LAIN = /\b(?:berikutnya|mendatang|depan|rencana|rancangan|akan|hingga|sampai)\b/i;

/** The day a sentence says the agreement was signed on. */
function tanggalPerjanjian(kalimat: KalimatTerbaca): SebutanJenis<"tanggal"> | undefined {
  if (!PERJANJIAN.test(kalimat.teks) || LAIN.test(kalimat.teks)) return undefined;
  const [tanggal, ...lain] = sebutanOf(kalimat, "tanggal");
  if (!tanggal || lain.length > 0) return undefined;
  const sebelum = kalimat.teks.slice(0, tanggal.awal - kalimat.awal);
  // `Perjanjian Kinerja Tahun 2025 …` in a report of 2024 is of another year.
  if (/\b(?:19|20)\d\d\b/.test(kalimat.teks.slice(tanggal.akhir - kalimat.awal))) return undefined;
  return BERTANGGAL.test(sebelum) ? tanggal : undefined;
}

/** An agreement signed after the period it is for had ended. */
export function* checkPerjanjian(bahan: BahanNaskah, batas: Tanggal): Generator<TemuanTeks> {
  for (const { paragraf, kalimat } of listKalimat(bahan)) {
    const tanggal = tanggalPerjanjian(kalimat);
    if (!tanggal || !isSebelum(batas, tanggal)) continue;
    const tahun = kalimat.teks.slice(0, tanggal.awal - kalimat.awal).match(/\b(?:19|20)\d\d\b/g);
    if (tahun?.some((satu) => Number(satu) !== batas.tahun) === true) continue;
    yield temuanKata(paragraf, tanggal, {
      pesan: `Perjanjian kinerja bertanggal ${formatTanggal(tanggal)}, sedangkan periode laporan berakhir ${formatTanggal(batas)}.`,
      saran: "Periksa tanggal perjanjian itu, atau periode pada judul laporan.",
    });
  }
}
