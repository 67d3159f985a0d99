import { formatPersen } from "../../../format/persen";
import { persen } from "../../../kinerja/satuan";
import type { BahanNaskah, TemuanTeks } from "../../aturan";
import type { AngkaTercetak, Selang } from "../../teks/angka-tercetak";
import { selangOf } from "../../teks/angka-tercetak";
import { bacaanOf } from "../../teks/bacaan-naskah";
import { isPerbandingan } from "../../teks/konteks";
import type { AngkaBerperan } from "../../teks/angka-berperan";
import { listPeran } from "../../teks/peran-angka";
import { sebutPeriodeLain } from "../../teks/periode-utama";
import { temuanKata } from "../../teks/temuan-teks";
import type { DeretCapaian } from "./deret-capaian";
import { listDeret } from "./deret-capaian";
import { isRataDari, rataTercetak } from "./rata-capaian";

const RATA_RATA = /\b(?:rata-rata|rerata)\b/i;
/** A mean of capaian, not the capaian of an indikator that is a mean itself: `rata-rata waktu tunggu`. */
const RATA_CAPAIAN =
  /\b(?:rata-rata|rerata)\s+(?:(?:dari|atas|nilai|tingkat|persentase|hasil|total|seluruh|semua|ke\p{L}+|\d+|dua|tiga|empat|lima|enam|tujuh|delapan|\([^)]*\))\s+)*(?:capaian|pencapaian)\b|\b(?:capaian|pencapaian)\b(?:(?!\b(?:rata-rata|rerata)\b)[^.])*\b(?:rata-rata|rerata|dirata-ratakan)(?:nya)?(?:\s+(?:(?:dari|untuk|atas)\s+)?(?:(?:seluruh|semua|ke\p{L}+)\s+)?(?:indikator|iku|kinerja(?:nya)?|sebesar|adalah|mencapai|ialah|yakni|yaitu|tercatat))*[\s:=(]*$|\bdirata-ratakan\b/iu;
/** Of a part only, or of something else. */
const BAGIAN =
  /\b(?:sasaran|program|kegiatan|tujuan|misi|seksi|bidang|tahun|renstra|nasional|provinsi)\b|[“"]/i;
const CACAH: readonly (readonly [RegExp, number])[] = [
  [/\b(?:kedua|dua|2)\b/i, 2],
  [/\b(?:ketiga|tiga|3)\b/i, 3],
  [/\b(?:keempat|empat|4)\b/i, 4],
  [/\b(?:kelima|lima|5)\b/i, 5],
  [/\b(?:keenam|enam|6)\b/i, 6],
  [/\b(?:ketujuh|tujuh|7)\b/i, 7],
  [/\b(?:kedelapan|delapan|8)\b/i, 8],
];
/** Decimals a capaian is computed to before it is printed. */
const DESIMAL_LAZIM = 2;

/** How many are averaged, where the words say it. */
const banyakOf = (antara: string): number | undefined =>
  CACAH.find(([kata]) => kata.test(antara))?.[1];

/** A whole percentage may have been 109,0039 and lost its two zeros, as our own reports print it. */
const selangPersen = ({ nilai, desimal }: AngkaTercetak): Selang =>
  selangOf({ nilai, desimal: desimal === 0 ? DESIMAL_LAZIM : desimal });

const isRata = ({ sebutan, antara }: AngkaBerperan): boolean =>
  sebutan.jenis === "persen" &&
  sebutan.hal === "capaian" &&
  sebutan.lingkup?.jenis !== "bernama" &&
  RATA_CAPAIAN.test(antara) &&
  !BAGIAN.test(antara);

/** The mean that the text should have; undefined where some row of numbers gives it, or none is known. */
function seharusnya(
  { sebutan, antara }: AngkaBerperan,
  daftarDeret: readonly DeretCapaian[],
): string | undefined {
  if (sebutan.jenis !== "persen") return undefined;
  const banyak = banyakOf(antara);
  const cocok = daftarDeret.filter(
    ({ daftar }) => banyak === undefined || daftar.length === banyak,
  );
  const [satu] = cocok;
  if (!satu) return undefined;
  if (cocok.some((deret) => isRataDari(sebutan, deret, selangPersen))) return undefined;
  return `rata-rata ${satu.daftar.length} capaian ${satu.sebutan} adalah ${formatPersen(persen(rataTercetak(satu.daftar)))}`;
}

/** A mean of capaian that the capaian of the same text do not give. */
export function* checkRataRata(bahan: BahanNaskah): Generator<TemuanTeks> {
  const daftarDeret = listDeret(bahan);
  if (daftarDeret.length === 0) return;
  for (const { paragraf, daftarKalimat } of bacaanOf(bahan).daftarParagraf) {
    for (const kalimat of daftarKalimat) {
      if (!RATA_RATA.test(kalimat.teks) || isPerbandingan(kalimat.teks)) continue;
      if (sebutPeriodeLain(kalimat, bahan)) continue;
      for (const angka of listPeran(kalimat).filter(isRata)) {
        const benar = seharusnya(angka, daftarDeret);
        if (benar === undefined) continue;
        const { awal, akhir } = angka.sebutan;
        yield temuanKata(paragraf, angka.sebutan, {
          pesan: `Rata-rata tertulis ${paragraf.teks.slice(awal, akhir)}, sedangkan ${benar}.`,
          saran: "Hitung lagi rata-ratanya, atau periksa capaian yang dirata-ratakan.",
        });
      }
    }
  }
}
