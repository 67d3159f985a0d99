import { formatPersen } from "../../../format/persen";
import { persen } from "../../../kinerja/satuan";
import type { BahanNaskah, TemuanTeks } from "../../aturan";
import { listKalimat } from "../../teks/bacaan-naskah";
import { capaianPerNama } from "../../teks/capaian-baris";
import { kamusBaris } from "../../teks/kamus-baris";
import { kunciNama } from "../../teks/konteks";
import { listSebutanBaris } from "../../teks/sebutan-baris";
import { temuanKata } from "../../teks/temuan-teks";

const PENUH = 100;
const TERPANJANG = 200;
const ISYARAT = /\btarget\b/i;
/** `¤ belum mencapai target`, `Target ¤ tercapai`: the name of a row and what became of it, nothing else. */
const HASIL =
  /^\s*(?:[-–•*·]\s*|\(?[\p{L}\d]{1,2}[.)]\s*)?(?:indikator\s+|target\s+(?=¤))?["“]?¤["”]?\s+(?:(?:telah|sudah|berhasil|dapat)\s+)*(?<belum>(?:belum|tidak)\s+)?(?:(?:dapat|berhasil)\s+)?(?:(?:mencapai|memenuhi|melampaui|melebihi)\s+target(?:nya)?|tercapai|terpenuhi|terlampaui)\s*[.;]?\s*$/iu;

/** A row, and whether a sentence that says nothing else says that its target was missed. */
interface BarisDisebut {
  readonly nama: string;
  readonly isBelum: boolean;
}

function barisDi(teks: string, bahan: BahanNaskah): BarisDisebut | undefined {
  if (teks.length > TERPANJANG || !ISYARAT.test(teks)) return undefined;
  const [baris, ...lain] = listSebutanBaris(teks, kamusBaris(bahan));
  if (baris?.ketegasan !== "utuh" || lain.length > 0) return undefined;
  const cocok = HASIL.exec(`${teks.slice(0, baris.awal)}¤${teks.slice(baris.akhir)}`);
  return cocok
    ? { nama: baris.kelompok.nama, isBelum: cocok.groups?.belum !== undefined }
    : undefined;
}

/** A sentence that says nothing but whether a row of a table met its target, against the capaian of that row. */
export function* checkBaris(bahan: BahanNaskah): Generator<TemuanTeks> {
  const perNama = capaianPerNama(bahan);
  if (perNama.size === 0) return;
  for (const { paragraf, kalimat } of listKalimat(bahan)) {
    const baris = barisDi(kalimat.teks, bahan);
    const nilai = baris && perNama.get(kunciNama(baris.nama))?.nilai;
    if (!baris || nilai === undefined) continue;
    if (baris.isBelum ? nilai <= PENUH : nilai >= PENUH) continue;
    const akhir = kalimat.awal + kalimat.teks.trimEnd().length;
    yield temuanKata(
      paragraf,
      { awal: kalimat.awal, akhir },
      {
        pesan: `Di tabel, capaian “${baris.nama}” ${formatPersen(persen(nilai))}.`,
        saran: "Periksa angka capaiannya, atau kata tercapai dan belumnya.",
      },
    );
  }
}
