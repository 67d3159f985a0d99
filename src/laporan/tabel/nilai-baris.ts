import { formatNilai, formatTarget, isSatuanPersen } from "../../format/nilai-indikator";
import type { Pembulatan } from "../../kinerja/pengaturan";
import type { BarisKinerja, SelMasukan } from "../../masukan/masukan";

/** Printed where a cell has nothing to say. */
export const TIADA = "–";

/** The unit somebody typed behind the number in the cell itself: `%`, `orang`. */
const SATUAN_DI_SEL = /^[^\p{L}%]*\d\s*(%|\p{L}[\p{L} ]*)/u;

const satuanSel = ({ teks }: SelMasukan): string => SATUAN_DI_SEL.exec(teks)?.[1]?.trim() ?? "";

/**
 * The unit in which target and realisasi of a row are printed: percent where a cell is formatted as such, else what
 * stands in the column Satuan, else what was typed behind the numbers.
 */
export function satuanOf({ indikator, target, realisasi }: BarisKinerja): string {
  const { satuan } = indikator;
  if (target.pengali === 100 || realisasi.pengali === 100 || isSatuanPersen(satuan)) return "%";
  return satuan.trim() || satuanSel(target) || satuanSel(realisasi);
}

/** What was typed where no number could be read; an error of the sheet is no text to print. */
const teksMentah = ({ teks }: SelMasukan): string => {
  const rapat = teks.replace(/\s+/g, " ").trim();
  return rapat === "" || rapat.startsWith("#") ? TIADA : rapat;
};

/** The target as it is printed, in tables and sentences alike: `92%`, `80–90%`, `WTP`; as typed where it is no number. */
export function teksTarget(baris: BarisKinerja, pembulatan: Pembulatan): string {
  const { target } = baris.indikator;
  return target ? formatTarget(target, satuanOf(baris), pembulatan) : teksMentah(baris.target);
}

/** The realisasi as it is printed; a predikat is its code, never its score. */
export function teksRealisasi(baris: BarisKinerja, pembulatan: Pembulatan): string {
  const { target, realisasi } = baris.indikator;
  if (realisasi === undefined || target?.jenis === "predikat") return teksMentah(baris.realisasi);
  return formatNilai(realisasi, satuanOf(baris), pembulatan);
}
