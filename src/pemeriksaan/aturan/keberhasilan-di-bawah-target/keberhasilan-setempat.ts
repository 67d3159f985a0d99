import { formatPersen } from "../../../format/persen";
import { persen } from "../../../kinerja/satuan";
import type { KalimatTerbaca } from "../../../naskah/naskah";
import type { BahanNaskah, TemuanTeks } from "../../aturan";
import type { ParagrafTerbaca } from "../../teks/bacaan-naskah";
import { bacaanOf } from "../../teks/bacaan-naskah";
import { isPerbandingan } from "../../teks/konteks";
import { sebutPeriodeLain } from "../../teks/periode-utama";
import { sebutanOf } from "../../teks/sebutan-kalimat";
import { temuanKata } from "../../teks/temuan-teks";

const PENUH = 100;
/** Says why it was a success: a claim, not a wish and not the heading of both. */
const SEBAB =
  /(?<!\b(?:hambatan|penghambat|mengukur|menilai|menentukan|mendukung|untuk|agar)\s)\b(?:(?:faktor(?:-faktor)?|penyebab|pendorong|pendukung|penunjang|penentu|kunci)\s+)+keberhasilan(?:nya)?\b(?:\s+(?:pencapaian|capaian|target|indikator|kinerja|ini|tersebut))*\s*(?::|,|\b(?:yaitu|yakni|ialah|adalah|antara lain|meliputi|terletak)\b)/i;
const DUA_HAL = /\b(?:kegagalan|kekurangberhasilan|ketidakberhasilan|hambatan|penghambat)\b/i;
/** Lines of a form or list reach back over so many others to their capaian. */
const JANGKAUAN = 3;
const BARIS = /^\s*(?:[-–—•·*▪]|\(?(?:[a-z]|\d{1,2})[.)])?\s*[\p{L} ]{3,40}:/u;

/** The capaian that sentences give, each value once. */
const listCapaian = (daftar: readonly KalimatTerbaca[]): readonly number[] => [
  ...new Set(
    daftar.flatMap((kalimat) =>
      sebutanOf(kalimat, "persen").flatMap(({ hal, nilai }) => (hal === "capaian" ? [nilai] : [])),
    ),
  ),
];

/** Every percentage of a line, whatever it is of. */
const listPersen = ({ daftarKalimat }: ParagrafTerbaca): readonly number[] =>
  daftarKalimat.flatMap((kalimat) => sebutanOf(kalimat, "persen").map(({ nilai }) => nilai));

/** The capaian on one of the lines before, in a form or a list. */
function capaianBaris(daftar: readonly ParagrafTerbaca[], ke: number): readonly number[] {
  for (let p = ke - 1; p >= Math.max(0, ke - JANGKAUAN); p--) {
    const baris = daftar[p];
    if (!baris || !BARIS.test(baris.paragraf.teks)) return [];
    if (/\bcapaian\b[^:]*:/i.test(baris.paragraf.teks)) return listPersen(baris);
  }
  return [];
}

/** The one capaian a sentence speaks of: its own paragraph's, up to it, or that of the lines before. */
function capaianOf(
  daftar: readonly ParagrafTerbaca[],
  ke: number,
  kalimat: KalimatTerbaca,
): number | undefined {
  const terbaca = daftar[ke];
  if (!terbaca) return undefined;
  const sendiri = listCapaian(terbaca.daftarKalimat);
  const isBaris = sendiri.length === 0 && BARIS.test(kalimat.teks);
  const [satu, ...lain] = isBaris ? capaianBaris(daftar, ke) : sendiri;
  return lain.length === 0 ? satu : undefined;
}

/** A reason for success beside the one capaian it can be of, which is below 100 %. */
export function* checkSetempat(bahan: BahanNaskah): Generator<TemuanTeks> {
  const { daftarParagraf } = bacaanOf(bahan);
  for (const [ke, { paragraf, daftarKalimat }] of daftarParagraf.entries()) {
    if (!/keberhasilan/i.test(paragraf.teks) || DUA_HAL.test(paragraf.teks)) continue;
    for (const kalimat of daftarKalimat) {
      const cocok = SEBAB.exec(kalimat.teks);
      if (!cocok || isPerbandingan(kalimat.teks) || sebutPeriodeLain(kalimat, bahan)) continue;
      const capaian = capaianOf(daftarParagraf, ke, kalimat);
      if (capaian === undefined || capaian >= PENUH) continue;
      const kata = cocok[0].replace(/[\s:,]+$/, "");
      const awal = kalimat.awal + cocok.index;
      yield temuanKata(
        paragraf,
        { awal, akhir: awal + kata.length },
        {
          pesan: `“${kata}”, padahal capaiannya ${formatPersen(persen(capaian))}.`,
          saran: "Sebut sebagai faktor pendukung dan jelaskan penyebab target belum tercapai.",
        },
      );
    }
  }
}
