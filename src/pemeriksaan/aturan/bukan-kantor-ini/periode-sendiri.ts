import type { KalimatTerbaca } from "../../../naskah/naskah";
import type { Periode } from "../../../kinerja/periode";
import type { BahanNaskah, TemuanTeks } from "../../aturan";
import type { KalimatNaskah } from "../../teks/bacaan-naskah";
import { listKalimat } from "../../teks/bacaan-naskah";
import { isPerbandingan } from "../../teks/konteks";
import { periodeJudul } from "../../teks/periode-judul";
import type { SebutanJenis } from "../../teks/sebutan-kalimat";
import { sebutanOf } from "../../teks/sebutan-kalimat";
import { temuanKata } from "../../teks/temuan-teks";
import { isLainDari, isSejenis } from "./periode-lain";
import { petikanJudul } from "./petikan-judul";

type SebutanPeriode = SebutanJenis<"periode">;

/** Words with which a report speaks of itself as a whole: its thanks, its closing, its sum. */
const KLAIM =
  /\b(?:demikian(?:lah)?|puji|syukur|rahmat|secara (?:keseluruhan|umum)|disimpulkan|pertanggung\s?jawaban|(?:laporan|lkj(?:ip)?|lakip) ini)\b/i;
/** Right before the period: it is the period of the report or of the office's work. */
const SENDIRI =
  /\b(?:laporan (?:akuntabilitas )?kinerja|lkj(?:ip)?|lakip|kinerja)\b[^.;:]{0,100}$/i;
/** Earlier reports that were judged, plans, and works of other names. */
const BUKAN_SENDIRI =
  /\b(?:evaluasi|reviu|rekomendasi|hasil|nilai|akan|rencana|opini|sejak|mulai|menindaklanjuti|perubahan atas|berpedoman|mengacu|lkpd|lppd|renja|rkpd|peraturan|keputusan)\b/i;
const BERUBAH = /\b(?:lebih|naik|turun|meningkat|menurun|peningkatan|penurunan|kenaikan)\b/i;

/** The one year a sentence names; undefined for none and for several. */
function satuTahun(kalimat: KalimatTerbaca): SebutanPeriode | undefined {
  const [satu, ...lain] = sebutanOf(kalimat, "periode");
  const tahun = new Set(kalimat.teks.match(/\b(?:19|20)\d\d\b/g) ?? []);
  return lain.length === 0 && tahun.size === 1 && satu?.tahun !== undefined ? satu : undefined;
}

/** `Demikian Laporan Kinerja … Tahun 2022` in a report of 2023. */
function klaimSalah(kalimat: KalimatTerbaca, periode: Periode): SebutanPeriode | undefined {
  if (!KLAIM.test(kalimat.teks) || isPerbandingan(kalimat.teks)) return undefined;
  const sebutan = satuTahun(kalimat);
  if (!sebutan || !isLainDari(sebutan, periode) || BERUBAH.test(kalimat.teks)) return undefined;
  const sebelum = kalimat.teks.slice(0, sebutan.awal - kalimat.awal);
  return SENDIRI.test(sebelum) && !BUKAN_SENDIRI.test(sebelum) ? sebutan : undefined;
}

/** `Hambatan yang dijumpai pada triwulan II:`; a sentence that says what became of them may speak of another. */
const HAMBATAN =
  /^\W*(?:[a-z0-9]{1,3}[.)]\s*)?(?:adapun\s+)?(?:hambatan|kendala|permasalahan|masalah)\b/i;
const LANJUTAN =
  /\b(?:telah|sudah|masih|tetap|berlanjut|teratasi|diselesaikan|ditindaklanjuti|lalu)\b/i;
/** `Kendala dan Rencana Triwulan IV`: what is planned is of the period to come. */
const RENCANA =
  /\b(?:rencana|tindak lanjut|target|antisipasi|prakiraan|perkiraan|potensi|strategi|langkah|upaya|solusi|akan|depan|berikut(?:nya)?|mendatang)\b/i;

const isBerperiodeLain = (pokok: string): boolean =>
  LANJUTAN.test(pokok) || RENCANA.test(pokok) || isPerbandingan(pokok);

function hambatanSalah(kalimat: KalimatTerbaca, periode: Periode): SebutanPeriode | undefined {
  if (periode.jenis === "tahunan" || !HAMBATAN.test(kalimat.teks)) return undefined;
  const [pokok = ""] = kalimat.teks.split(":");
  const daftar = sebutanOf(kalimat, "periode").filter(
    ({ awal }) => awal - kalimat.awal < pokok.length,
  );
  const [satu, ...lain] = daftar;
  if (!satu || lain.length > 0 || isBerperiodeLain(pokok)) return undefined;
  const isLain = isSejenis(satu, periode) && satu.nomor !== periode.ke;
  return isLain ? satu : undefined;
}

/** A period the report compares itself with cannot be its own. */
const DIBANDING =
  /\b(?:di|mem)?banding(?:kan)?\s+(?:(?:dengan|capaian|realisasi|kinerja|rata-rata|kondisi|hasil|periode|pada)\s+)*$/i;

function isDibandingkan(kalimat: KalimatTerbaca, periode: Periode): boolean {
  if (periode.jenis === "tahunan" || !/banding/i.test(kalimat.teks)) return false;
  const [satu, ...lain] = sebutanOf(kalimat, "periode");
  if (!satu || lain.length > 0 || satu.tahun !== periode.tahun) return false;
  if (!isSejenis(satu, periode) || satu.nomor !== periode.ke) return false;
  return DIBANDING.test(kalimat.teks.slice(0, satu.awal - kalimat.awal));
}

const SARAN = "Samakan periodenya dengan periode laporan.";

/** The title of a report that compares itself with the period of its title. */
function* checkJudul(daftar: readonly KalimatNaskah[], periode: Periode): Generator<TemuanTeks> {
  if (!daftar.some(({ kalimat }) => isDibandingkan(kalimat, periode))) return;
  const judul = petikanJudul(daftar, periode);
  if (!judul) return;
  const teks = judul.asal.paragraf.teks.slice(judul.awal, judul.akhir);
  yield temuanKata(judul.asal.paragraf, judul, {
    pesan: `Judul menyebut “${teks}”, sedangkan isinya membandingkan diri dengan periode itu.`,
    saran: "Periksa periode pada judul, atau periode pembandingnya.",
  });
}

/** Periods that a report says of itself and that are not those of its title. */
export function* checkPeriodeSendiri(bahan: BahanNaskah): Generator<TemuanTeks> {
  const periode = periodeJudul(bahan);
  if (!periode) return;
  const daftar = listKalimat(bahan);
  for (const { paragraf, kalimat } of daftar) {
    const salah = klaimSalah(kalimat, periode) ?? hambatanSalah(kalimat, periode);
    if (!salah) continue;
    const teks = paragraf.teks.slice(salah.awal, salah.akhir);
    yield temuanKata(paragraf, salah, {
      pesan: `Tertulis “${teks}”, sedangkan periode pada judul laporan ini lain.`,
      saran: SARAN,
    });
  }
  yield* checkJudul(daftar, periode);
}
