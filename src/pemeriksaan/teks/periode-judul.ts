import type { Periode } from "../../kinerja/periode";
import { POLA_BULAN } from "../../naskah/kata-bulan";
import type { BahanNaskah } from "../aturan";
import type { ParagrafTerbaca } from "./bacaan-naskah";
import { bacaanOf } from "./bacaan-naskah";
import type { SebutanJenis } from "./sebutan-kalimat";
import { sebutanOf } from "./sebutan-kalimat";
import { satuSaja } from "./satu-saja";

/** The cover and the head of a report; what follows may speak of other periods. */
const PARAGRAF_JUDUL = 12;
const PANJANG_JUDUL = 100;
const JUDUL_KINERJA = /\b(?:laporan (?:akuntabilitas )?kinerja|lkj(?:ip)?|lakip)\b/i;
const JUDUL_LAPORAN =
  /\b(?:laporan|lkj(?:ip)?|lakip|evaluasi (?:hasil|kinerja|pelaksanaan|program|renja|rkpd)|paparan kinerja|rekapitulasi)\b/i;

type SebutanPeriode = SebutanJenis<"periode">;

const jenisOf = ({ sebutan, nomor }: SebutanPeriode): string => `${sebutan} ${nomor ?? ""}`;

/** The period a mention with its number makes with a year. */
export function periodeOf(sebutan: SebutanPeriode, tahun: number): Periode | undefined {
  const { nomor } = sebutan;
  if (nomor === undefined) return undefined;
  if (sebutan.sebutan === "semester") {
    return nomor === 1 || nomor === 2 ? { jenis: "semester", ke: nomor, tahun } : undefined;
  }
  return nomor === 1 || nomor === 2 || nomor === 3 || nomor === 4
    ? { jenis: "tribulan", ke: nomor, tahun }
    : undefined;
}

/** A sentence, or the title of a table that may be of another time. */
const isIsi = (teks: string): boolean =>
  teks.trim().endsWith(".") || /^\s*(?:tabel|gambar|grafik)\s+\d/i.test(teks);

/** The short lines at the head of a text that calls itself a report there; none where it does not. */
export function listJudul(bahan: BahanNaskah): readonly ParagrafTerbaca[] {
  const judul = bacaanOf(bahan)
    .daftarParagraf.slice(0, PARAGRAF_JUDUL)
    .filter(({ paragraf: { teks } }) => teks.length <= PANJANG_JUDUL && !isIsi(teks));
  return judul.some(({ paragraf }) => JUDUL_LAPORAN.test(paragraf.teks)) ? judul : [];
}

/** Whether lines of a head call the text a report of performance, which an evaluator asks more of. */
export const isJudulKinerja = (judul: readonly ParagrafTerbaca[]): boolean =>
  judul.some(({ paragraf }) => JUDUL_KINERJA.test(paragraf.teks));

const listSebutanJudul = (bahan: BahanNaskah): readonly SebutanPeriode[] =>
  listJudul(bahan).flatMap(({ daftarKalimat }) =>
    daftarKalimat.flatMap((kalimat) => sebutanOf(kalimat, "periode")),
  );

/** Periods we do not know: a third of a year, a month, a span of months. */
const PERIODE_LAIN = new RegExp(
  `\\b(?:catur ?wulan|cawu|kuartal|bulan|minggu|(?:${POLA_BULAN})\\s*(?:[-–—]|s\\.?d\\.?|sampai))`,
  "i",
);

/** Whether words name a part of the year that is no quarter and no half year. */
export const sebutBagianLain = (teks: string): boolean => PERIODE_LAIN.test(teks);

/** Whether the head of a report names a period at all: where it names two, no other words decide. */
export const isJudulBerperiode = (bahan: BahanNaskah): boolean =>
  listSebutanJudul(bahan).length > 0;

/**
 * The period the head of a report names, on one line or on two; undefined where it names none, or more than one year
 * or quarter.
 */
export function periodeJudul(bahan: BahanNaskah): Periode | undefined {
  const daftar = listSebutanJudul(bahan);
  const isDikenal = daftar.some(({ nomor }) => nomor !== undefined);
  const isLain = listJudul(bahan).some(({ paragraf: { teks } }) => sebutBagianLain(teks));
  if (!isDikenal && isLain) return undefined;
  const tahun = satuSaja(
    daftar.flatMap((sebutan) => (sebutan.tahun === undefined ? [] : [sebutan.tahun])),
  );
  if (tahun === undefined) return undefined;
  const bagianTahun = daftar.filter(({ sebutan }) => sebutan !== "tahun");
  const [satu] = bagianTahun;
  // Another report of a year may be written before its end: an evaluation, a state of affairs.
  if (!satu) return isJudulKinerja(listJudul(bahan)) ? { jenis: "tahunan", tahun } : undefined;
  return satuSaja(bagianTahun.map(jenisOf)) === undefined ? undefined : periodeOf(satu, tahun);
}
