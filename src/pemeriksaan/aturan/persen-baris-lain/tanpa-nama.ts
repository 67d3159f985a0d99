import type { KalimatTerbaca } from "../../../naskah/naskah";
import type { BahanNaskah, TemuanTeks } from "../../aturan";
import { isCetakan } from "../../teks/angka-tercetak";
import type { ParagrafTerbaca } from "../../teks/bacaan-naskah";
import { bacaanOf } from "../../teks/bacaan-naskah";
import { isPerbandingan, kunciNama } from "../../teks/konteks";
import { sebutPeriodeLain } from "../../teks/periode-utama";
import type { SebutanJenis } from "../../teks/sebutan-kalimat";
import { sebutanOf } from "../../teks/sebutan-kalimat";
import { temuanKata } from "../../teks/temuan-teks";
import type { BarisPersen, TabelPersen } from "./baris-persen";

/** `Serapan 95,20 persen`, `sedangkan serapan anggarannya 36,04%`: of all, as nothing else is named. */
const SERAPAN =
  /(?:^|[.,;:]\s*|\b(?:sedangkan|dan|dengan|adapun|sementara)\s+)(?:[-–•*]\s*)?(?:(?:tingkat|persentase|total|capaian|realisasi)\s+)*(?:serapan|penyerapan)(?:nya)?(?:\s+(?:anggaran(?:nya)?|keuangan|belanja|total|gabungan|keseluruhan|seluruhnya|dipa|apbd|dpa))*\s*(?:sebesar|mencapai|adalah|[:=])?\s*$/i;
const PUNCAK = /\b(?:tertinggi|terendah|terbesar|terkecil|paling|masing-masing|menurut|per)\b/i;
/** What a heading or a sentence so many paragraphs before names may be what is meant. */
const PARAGRAF_LALU = 8;

const isSebut = (teks: string, { daftarKata }: BarisPersen): boolean =>
  kunciNama(teks).includes(daftarKata.slice(0, 2).join(" "));

/** The row whose percentage was taken for that of all; undefined where the total has it, or the words may be of that row. */
function barisTertukar(
  persen: SebutanJenis<"persen">,
  { daftarBaris, jumlah }: TabelPersen,
  sekitar: readonly ParagrafTerbaca[],
): BarisPersen | undefined {
  if (!jumlah || jumlah.persen.length === 0) return undefined;
  if (jumlah.persen.some(({ nilai }) => isCetakan(persen, nilai))) return undefined;
  const baris = daftarBaris.find((satu) => satu.persen.some(({ nilai }) => nilai === persen.nilai));
  const isDisebut = daftarBaris.some((satu) =>
    sekitar.some(({ paragraf }) => isSebut(paragraf.teks, satu)),
  );
  return baris && !isDisebut ? baris : undefined;
}

/** Absorptions that a sentence tells of nobody by name. */
function listSerapan(
  kalimat: KalimatTerbaca,
  bahan: BahanNaskah,
): readonly SebutanJenis<"persen">[] {
  const { teks, awal } = kalimat;
  if (!/serap/i.test(teks) || PUNCAK.test(teks) || isPerbandingan(teks)) return [];
  if (sebutPeriodeLain(kalimat, bahan)) return [];
  return sebutanOf(kalimat, "persen").filter((satu) =>
    SERAPAN.test(teks.slice(0, satu.awal - awal)),
  );
}

/** An absorption that is said of all and is the one of a single row of the text's only table of money with a total. */
export function* checkTanpaNama(
  bahan: BahanNaskah,
  daftarTabel: readonly TabelPersen[],
): Generator<TemuanTeks> {
  const [tabel, ...lain] = daftarTabel.filter(({ isUang }) => isUang);
  const jumlah = tabel?.jumlah?.persen[0];
  if (!tabel || !jumlah || lain.length > 0) return;
  const { daftarParagraf } = bacaanOf(bahan);
  for (const [ke, { paragraf, daftarKalimat }] of daftarParagraf.entries()) {
    for (const persen of daftarKalimat.flatMap((kalimat) => listSerapan(kalimat, bahan))) {
      const sekitar = daftarParagraf.slice(Math.max(0, ke - PARAGRAF_LALU), ke + 1);
      const baris = barisTertukar(persen, tabel, sekitar);
      if (!baris) continue;
      yield temuanKata(paragraf, persen, {
        pesan: `Serapan seluruhnya di tabel ${jumlah.teks}; ${paragraf.teks.slice(persen.awal, persen.akhir)} adalah angka “${baris.nama}”.`,
        saran: "Tulis serapan seluruhnya, atau sebut nama barisnya.",
      });
    }
  }
}
