import type { Periode } from "../../../kinerja/periode";
import type { KalimatTerbaca } from "../../../naskah/naskah";
import type { BahanNaskah, TemuanTeks } from "../../aturan";
import { listKalimat, listTabelUtuh } from "../../teks/bacaan-naskah";
import { isPerbandingan } from "../../teks/konteks";
import { periodeJudul } from "../../teks/periode-judul";
import type { SebutanJenis } from "../../teks/sebutan-kalimat";
import { sebutanOf } from "../../teks/sebutan-kalimat";
import { temuanKata } from "../../teks/temuan-teks";
import { isLainDari } from "./periode-lain";

/** The whole of a report in one percentage. */
const KESELURUHAN = /\b(?:rata-rata|rerata|keseluruhan|kinerja)\b/i;
/** Another time has the number, rightly. */
const LALU = /\b(?:lalu|sebelumnya|dahulu)\b/i;
const TETAP = /\b(?:tetap|sama|naik|turun|meningkat|menurun|selisih|poin|lebih)\b/i;

type Persen = SebutanJenis<"persen">;

interface Klaim {
  readonly kalimat: KalimatTerbaca;
  readonly persen: Persen;
}

interface KlaimLain extends Klaim {
  readonly sebutan: SebutanJenis<"periode">;
}

/** A percentage two reports would hardly share. */
const isKhas = ({ desimal, nilai }: Persen): boolean => desimal > 0 && !Number.isInteger(nilai);

const isUtuh = ({ teks }: KalimatTerbaca): boolean => KESELURUHAN.test(teks);

/** A comparison may rightly give another period its number. */
const isTegas = ({ teks }: KalimatTerbaca): boolean =>
  !TETAP.test(teks) && !isPerbandingan(teks.replace(/sampai dengan/i, ""));

/** The period before the first percentage of a sentence; undefined where others stand there too. */
function periodeSebelum(kalimat: KalimatTerbaca, persen: Persen) {
  const [satu, ...lain] = sebutanOf(kalimat, "periode").filter(({ awal }) => awal < persen.awal);
  return lain.length === 0 ? satu : undefined;
}

/** Digits of a cell or a sentence, dots and commas alike. */
const bakuOf = (teks: string): string => teks.replace(/[%\s]|persen/gi, "").replace(",", ".");

/** Whether a row of means or totals has that number and no other. */
const isDiTabel = (bahan: BahanNaskah, angka: string): boolean =>
  listTabelUtuh(bahan).some(({ tabel }) =>
    tabel.daftarBaris.some((baris) => {
      const isi = baris.filter((sel) => /\d/.test(sel));
      return (
        baris.some((sel) => KESELURUHAN.test(sel)) &&
        isi.length === 1 &&
        bakuOf(isi[0] ?? "") === angka
      );
    }),
  );

/** Whether the same percentage of the whole is said elsewhere of this report. */
function isDimiliki(bahan: BahanNaskah, { kalimat: sendiri, persen }: Klaim, periode: Periode) {
  const isDiKalimat = listKalimat(bahan).some(({ kalimat }) => {
    if (kalimat === sendiri || !isUtuh(kalimat)) return false;
    if (!sebutanOf(kalimat, "persen").some(({ nilai }) => nilai === persen.nilai)) return false;
    const daftar = sebutanOf(kalimat, "periode");
    const isSendiri = daftar.every((sebutan) => !isLainDari(sebutan, periode));
    return isSendiri && !LALU.test(kalimat.teks);
  });
  const teks = bakuOf(sendiri.teks.slice(persen.awal - sendiri.awal, persen.akhir - sendiri.awal));
  return isDiKalimat || isDiTabel(bahan, teks);
}

/** A sentence that gives the whole of another period, with the percentage it gives. */
function klaimLain(kalimat: KalimatTerbaca, periode: Periode): KlaimLain | undefined {
  if (!isUtuh(kalimat) || !isTegas(kalimat)) return undefined;
  const [persen] = sebutanOf(kalimat, "persen");
  if (!persen || !isKhas(persen)) return undefined;
  const sebutan = periodeSebelum(kalimat, persen);
  const isLain = sebutan?.tahun !== undefined && isLainDari(sebutan, periode);
  return isLain ? { kalimat, persen, sebutan } : undefined;
}

/** Another period beside the very percentage that the report has as its own. */
export function* checkPeriodeAngka(bahan: BahanNaskah): Generator<TemuanTeks> {
  const periode = periodeJudul(bahan);
  if (!periode) return;
  for (const { paragraf, kalimat } of listKalimat(bahan)) {
    const klaim = klaimLain(kalimat, periode);
    if (!klaim || !isDimiliki(bahan, klaim, periode)) continue;
    const teks = paragraf.teks.slice(klaim.sebutan.awal, klaim.sebutan.akhir);
    yield temuanKata(paragraf, klaim.sebutan, {
      pesan: `Tertulis “${teks}”, sedangkan angka di belakangnya milik periode laporan ini.`,
      saran: "Samakan periodenya dengan periode laporan, atau periksa angkanya.",
    });
  }
}
