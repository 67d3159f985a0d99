import { isSebelum } from "../akhir-periode";
import type { BahanNaskah } from "../aturan";
import type { KalimatNaskah } from "./bacaan-naskah";
import { listKalimat } from "./bacaan-naskah";
import type { SebutanJenis } from "./sebutan-kalimat";
import { sebutanOf } from "./sebutan-kalimat";

/** `Candipuro, 02 Januari 2024`, `Tgl: 11 Juni 2022`: nothing but a place and a day. */
const SEBELUM_TANGGAL =
  /^\s*(?:\p{Lu}[\p{L}.'’-]*(?:\s+\p{Lu}[\p{L}.'’-]*){0,3}\s*,|(?:[Tt]gl|[Tt]anggal)\s*[.:]+)\s*$/u;

/** A line with the day a text was signed on. */
export interface TandaTangan extends Pick<KalimatNaskah, "paragraf"> {
  readonly tanggal: SebutanJenis<"tanggal">;
}

function listTandaTangan(bahan: BahanNaskah): readonly TandaTangan[] {
  return listKalimat(bahan).flatMap(({ paragraf, kalimat }) => {
    const [tanggal, ...lain] = sebutanOf(kalimat, "tanggal");
    if (!tanggal || lain.length > 0) return [];
    const sesudah = paragraf.teks.slice(tanggal.akhir).replaceAll(/[\s.,]/g, "");
    const isBarisTanggal = SEBELUM_TANGGAL.test(paragraf.teks.slice(0, tanggal.awal));
    return isBarisTanggal && sesudah === "" ? [{ paragraf, tanggal }] : [];
  });
}

/** The agreement in an annex is signed at the year's beginning, rightly: only the latest day is the report's. */
export const tandaTanganTerakhir = (bahan: BahanNaskah): TandaTangan | undefined =>
  listTandaTangan(bahan).reduce<TandaTangan | undefined>(
    (akhir, satu) => (akhir && !isSebelum(akhir.tanggal, satu.tanggal) ? akhir : satu),
    undefined,
  );
