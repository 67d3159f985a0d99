import { formatPersen } from "../../../format/persen";
import { persen } from "../../../kinerja/satuan";
import type { BahanNaskah, TemuanTeks } from "../../aturan";
import { listKalimat } from "../../teks/bacaan-naskah";
import { capaianPerNama } from "../../teks/capaian-baris";
import { kamusBaris } from "../../teks/kamus-baris";
import { isPerbandingan, kunciNama } from "../../teks/konteks";
import type { SebutanBaris } from "../../teks/sebutan-baris";
import { listSebutanBaris } from "../../teks/sebutan-baris";
import { temuanKalimat } from "../../teks/temuan-teks";

const PENUH = 100;
/** At the head of a sentence: `Keberhasilan kepatuhan identifikasi pasien …`, and no `tingkat keberhasilan`. */
const AWAL =
  /^\s*(?:[-–•*·]\s*|\(?[\p{L}\d]{1,2}[.)]\s*)?keberhasilan\s+(?:(?:pada|dari|dalam|indikator|capaian|pencapaian|pelaksanaan|layanan)\s+)*/iu;
/** Between the name and the word that makes it a claim at most a number in brackets. */
const KLAIM =
  /^["”]?\s*(?:\([^()]{1,40}\)\s*)?,?\s*(?:(?:ini|tersebut|juga|terutama)\s+)*(?:didukung|ditunjang|ditopang|didorong|diperoleh|diraih|dicapai|tercapai|disebabkan|karena|berkat|tidak (?:ter)?lepas|ditunjukkan|tampak|terlihat|terjadi)\b/iu;

/** The row whose success a sentence claims from its first word on; undefined for none, and where it may be another. */
function barisBerhasil(teks: string, bahan: BahanNaskah): SebutanBaris | undefined {
  const awal = AWAL.exec(teks)?.[0];
  if (awal === undefined || isPerbandingan(teks)) return undefined;
  const [baris, ...lain] = listSebutanBaris(teks, kamusBaris(bahan));
  const isSatu = baris !== undefined && lain.length === 0 && baris.awal <= awal.length;
  return isSatu && KLAIM.test(teks.slice(baris.akhir)) ? baris : undefined;
}

/** The success of one row of a table whose capaian is less than 100 %. */
export function* checkKeberhasilanBaris(bahan: BahanNaskah): Generator<TemuanTeks> {
  const perNama = capaianPerNama(bahan);
  if (perNama.size === 0) return;
  for (const satu of listKalimat(bahan)) {
    const { teks } = satu.kalimat;
    const baris = barisBerhasil(teks, bahan);
    const nilai = baris && perNama.get(kunciNama(baris.kelompok.nama))?.nilai;
    if (!baris || nilai === undefined || nilai >= PENUH) continue;
    const awal = teks.length - teks.trimStart().length;
    yield temuanKalimat(
      satu,
      { awal, akhir: baris.akhir },
      {
        pesan: `Keberhasilan disebut, padahal capaian “${baris.kelompok.nama}” di tabel ${formatPersen(persen(nilai))}.`,
        saran: "Sebut sebagai faktor pendukung dan jelaskan penyebab target belum tercapai.",
      },
    );
  }
}
