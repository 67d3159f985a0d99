import type { Periode } from "../../../kinerja/periode";
import type { ParagrafNaskah, Petikan } from "../../../naskah/naskah";
import type { BahanNaskah, TemuanTeks } from "../../aturan";
import type { TabelDibaca } from "../../teks/bacaan-naskah";
import { listKalimat, listTabelUtuh } from "../../teks/bacaan-naskah";
import { bacaKepala, bagianTahunOf, tahunOf } from "../../teks/kepala-kolom";
import { isPerbandingan } from "../../teks/konteks";
import { periodeJudul } from "../../teks/periode-judul";
import { temuanKata } from "../../teks/temuan-teks";

/** A table of what the report itself reports. */
const KINERJA = /\b(?:capaian|realisasi|kinerja|hasil|serapan|penyerapan|keuangan|belanja)\b/i;
const BUKAN_SENDIRI =
  /\b(?:\p{L}*banding\p{L}*|perkembangan|tren|trend|target|rencana|proyeksi|evaluasi|rekomendasi|tindak lanjut|renstra|rpjm\p{L}*|lalu|sebelumnya|berikutnya|antar\p{L}*)\b/iu;
const PERIODE =
  /(?:\b(?:tw|triwulan|tribulan|semester)\s+(?:IV|I{1,3}|[1-4])\b(?:\s*,?\s*(?:tahun(?:\s+anggaran)?\s+)?(?:19|20)\d\d\b)?|(?:\btahun(?:\s+anggaran)?\s+)?\b(?:19|20)\d\d\b)/i;

/** The time a title or a column names, in the ways the report's own is told by. */
interface Waktu {
  readonly tahun: number | undefined;
  readonly bagianTahun: string | undefined;
}

const waktuOf = (teks: string): Waktu => ({
  tahun: tahunOf(teks),
  bagianTahun: bagianTahunOf(teks),
});

const bagianOf = (periode: Periode): string | undefined =>
  periode.jenis === "tahunan" ? undefined : `${periode.jenis} ${periode.ke}`;

const jenisOf = (bagian: string | undefined): string | undefined => bagian?.split(" ")[0];

/** Whether words name another time than the report's, of the kind it has. */
function isLain({ tahun, bagianTahun }: Waktu, periode: Periode): boolean {
  if (tahun !== undefined && tahun !== periode.tahun) return true;
  const sendiri = bagianOf(periode);
  return jenisOf(bagianTahun) === jenisOf(sendiri) && bagianTahun !== sendiri;
}

/** Whether words name the very time in which the title differs. */
const isSendiri = (waktu: Waktu, judul: Waktu, periode: Periode): boolean =>
  judul.tahun !== undefined && judul.tahun !== periode.tahun
    ? waktu.tahun === periode.tahun
    : waktu.bagianTahun === bagianOf(periode) && !isLain(waktu, periode);

const MENUNJUK =
  /\b(?:disajikan|tersaji|dimuat|termuat|dilihat|terlihat|ditampilkan|dituangkan|tertuang|diuraikan|dirinci|sebagaimana|seperti|ditunjukkan|tampak)\b/i;
const BERGERAK = /\b(?:lebih|naik|turun|meningkat|menurun|dari)\b/i;

/** A sentence that says what the table shows: `Capaian tahun 2023 disajikan pada Tabel 2.1`. */
function isDitunjuk(bahan: BahanNaskah, nomor: string, cocok: (teks: string) => boolean): boolean {
  if (nomor === "") return false;
  const pola = new RegExp(`\\btabel\\s+${nomor.replaceAll(".", "\\.")}(?![\\d.]*\\d)`, "i");
  return listKalimat(bahan).some(
    ({ kalimat: { teks } }) =>
      pola.test(teks) &&
      MENUNJUK.test(teks) &&
      !/^\s*tabel\b/i.test(teks) &&
      !BERGERAK.test(teks) &&
      !isPerbandingan(teks) &&
      cocok(teks),
  );
}

function petikanWaktu({ teks }: ParagrafNaskah): Petikan {
  const cocok = PERIODE.exec(teks);
  return cocok
    ? { awal: cocok.index, akhir: cocok.index + cocok[0].length }
    : { awal: 0, akhir: teks.length };
}

/** The title of a table whose columns, or whose mention in a sentence, are of the report's own time. */
function judulSalah(
  { tabel, judul }: TabelDibaca,
  periode: Periode,
  bahan: BahanNaskah,
): ParagrafNaskah | undefined {
  if (judul?.isTegas !== true) return undefined;
  const { paragraf, nomor } = judul;
  if (!KINERJA.test(paragraf.teks) || BUKAN_SENDIRI.test(paragraf.teks)) return undefined;
  const waktu = waktuOf(paragraf.teks);
  if (!isLain(waktu, periode)) return undefined;
  const cocok = (lain: Waktu): boolean => isSendiri(lain, waktu, periode);
  const daftarKolom = bacaKepala(tabel)?.daftarKolom ?? [];
  const isIsi = daftarKolom.some(
    (kolom) => (kolom.peran === "realisasi" || kolom.peran === "capaian") && cocok(kolom),
  );
  return isIsi || isDitunjuk(bahan, nomor, (teks) => cocok(waktuOf(teks))) ? paragraf : undefined;
}

/** Titles of tables with the time of another report, above numbers of this one. */
export function* checkJudulTabel(bahan: BahanNaskah): Generator<TemuanTeks> {
  const periode = periodeJudul(bahan);
  if (!periode) return;
  for (const tabel of listTabelUtuh(bahan)) {
    const paragraf = judulSalah(tabel, periode, bahan);
    if (!paragraf) continue;
    const petikan = petikanWaktu(paragraf);
    yield temuanKata(paragraf, petikan, {
      pesan: `Judul tabel menyebut “${paragraf.teks.slice(petikan.awal, petikan.akhir)}”, sedangkan isinya periode laporan ini.`,
      saran: "Samakan periode pada judul tabel dengan isinya.",
    });
  }
}
