import type { BahanNaskah, TemuanTeks } from "../../aturan";
import type { KalimatNaskah, ParagrafTerbaca } from "../../teks/bacaan-naskah";
import { bacaanOf, listKalimat } from "../../teks/bacaan-naskah";
import { listJudul } from "../../teks/periode-judul";
import type { SebutanJenis } from "../../teks/sebutan-kalimat";
import { sebutanOf } from "../../teks/sebutan-kalimat";
import { temuanKata } from "../../teks/temuan-teks";

type SebutanPeriode = SebutanJenis<"periode">;

const LABEL =
  /^\W*(?:[a-z0-9]{1,2}[.)]\s*)?(?:periode|masa)(?:\s+(?:laporan|pelaporan|kinerja))?\s*[:=]/i;
/** An identity stands at the beginning. */
const PARAGRAF_AWAL = 30;

interface Disebut extends Pick<KalimatNaskah, "paragraf"> {
  readonly sebutan: SebutanPeriode;
}

const jenisOf = ({ sebutan }: SebutanPeriode): string =>
  sebutan === "triwulan" ? "tribulan" : sebutan;

const isSejenis = (a: SebutanPeriode, b: SebutanPeriode): boolean =>
  jenisOf(a) === jenisOf(b) && a.nomor !== undefined && b.nomor !== undefined;

/** The only part of a year that lines name; undefined for none and for several. */
function satuSebutan(daftar: readonly ParagrafTerbaca[]): Disebut | undefined {
  const [satu, ...lain] = daftar.flatMap(({ paragraf, daftarKalimat }) =>
    daftarKalimat
      .flatMap((kalimat) => sebutanOf(kalimat, "periode"))
      .filter(({ nomor }) => nomor !== undefined)
      .map((sebutan) => ({ paragraf, sebutan })),
  );
  const isSama = ({ sebutan }: Disebut): boolean =>
    satu !== undefined && isSejenis(sebutan, satu.sebutan) && sebutan.nomor === satu.sebutan.nomor;
  return lain.every(isSama) ? satu : undefined;
}

const isLabel = ({ paragraf }: ParagrafTerbaca): boolean => LABEL.test(paragraf.teks);

/** How often a text names that part of the year. */
const hitung = (bahan: BahanNaskah, { sebutan }: Disebut): number =>
  listKalimat(bahan)
    .flatMap(({ kalimat }) => sebutanOf(kalimat, "periode"))
    .filter((satu) => isSejenis(satu, sebutan) && satu.nomor === sebutan.nomor).length;

/** Title and identity of one report that name two periods: told where the text says it less often. */
export function* checkLabel(bahan: BahanNaskah): Generator<TemuanTeks> {
  const label = satuSebutan(bacaanOf(bahan).daftarParagraf.slice(0, PARAGRAF_AWAL).filter(isLabel));
  const judul = label && satuSebutan(listJudul(bahan).filter((satu) => !isLabel(satu)));
  if (!judul || !isSejenis(judul.sebutan, label.sebutan)) return;
  if (judul.sebutan.nomor === label.sebutan.nomor) return;
  const isJudulSalah = hitung(bahan, label) >= hitung(bahan, judul);
  const { paragraf, sebutan } = isJudulSalah ? judul : label;
  const teks = paragraf.teks.slice(sebutan.awal, sebutan.akhir);
  yield temuanKata(paragraf, sebutan, {
    pesan: `Tertulis “${teks}”, sedangkan ${isJudulSalah ? "isian periodenya" : "judul laporan"} menyebut periode lain.`,
    saran: "Samakan periode pada judul dengan isian periode di identitas.",
  });
}
