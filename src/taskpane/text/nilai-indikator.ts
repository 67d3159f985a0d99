import { printedCapaian } from "../../format/capaian";
import { formatNilai, formatTarget, isSatuanPersen } from "../../format/nilai-indikator";
import { formatPersen } from "../../format/persen";
import type { Pengaturan, Pembulatan } from "../../kinerja/pengaturan";
import type { IndikatorDinilai } from "../../kinerja/penilaian";
import type { Persen } from "../../kinerja/satuan";
import type { BarisKinerja, SelMasukan } from "../../masukan/masukan";
import { KATA_TAK_TERUKUR } from "./kata-alasan";

const KOSONG = "–";

const isPersen = (satuan: string, { pengali, teks }: SelMasukan): boolean =>
  pengali === 100 || teks.includes("%") || isSatuanPersen(satuan);

/** A number of this cell carries its percent sign; other units stand beside the name. */
const satuanSel = (satuan: string, sel: SelMasukan): "%" | "" => (isPersen(satuan, sel) ? "%" : "");

/** The unit to print beside the name; percents carry their own sign. */
export function satuanOf({ indikator, target, realisasi }: BarisKinerja): string {
  const { satuan } = indikator;
  return isPersen(satuan, target) || isPersen(satuan, realisasi) ? "" : satuan.trim();
}

/** Target as computed with; what stands in the cell where it could not be read. */
export function targetText(
  { indikator, target: sel }: BarisKinerja,
  pembulatan: Pembulatan,
): string {
  const { target, satuan } = indikator;
  if (!target) return sel.teks.trim() || KOSONG;
  return formatTarget(target, satuanSel(satuan, sel), pembulatan);
}

/** Realisasi as computed with; a predikat and what could not be read as it stands in the cell. */
export function realisasiText(
  { indikator, realisasi: sel }: BarisKinerja,
  pembulatan: Pembulatan,
): string {
  const { realisasi, satuan, target } = indikator;
  if (realisasi === undefined || target?.jenis === "predikat") return sel.teks.trim() || KOSONG;
  return formatNilai(realisasi, satuanSel(satuan, sel), pembulatan);
}

/** Capaian as it is written into the sheet. */
export const capaianText = (nilai: Persen, pembulatan: Pembulatan): string =>
  formatPersen(printedCapaian(nilai, pembulatan), pembulatan);

/** What a reader of the bare number would not know: why there is none, or what happened to it. */
export function catatanIndikator(dinilai: IndikatorDinilai, pengaturan: Pengaturan): string[] {
  const { capaian, capaianTerbatas, kategoriLain } = dinilai;
  if (capaian.status === "tak-terukur")
    return [`Tak terukur: ${KATA_TAK_TERUKUR[capaian.alasan]}.`];
  const asli = formatPersen(capaian.nilai, pengaturan.pembulatan);
  const notes: string[] = [];
  if (capaian.nilai < 0) notes.push(`Hasil hitungan ${asli} dicetak sebagai 0%.`);
  if (capaianTerbatas.status === "terukur" && capaianTerbatas.nilai < capaian.nilai) {
    notes.push(`Hasil hitungan ${asli} dibatasi.`);
  }
  if (kategoriLain) {
    const aturan = kategoriLain.aturan.replaceAll("-", " ");
    notes.push(`Dengan aturan “${aturan}”, kategorinya ${kategoriLain.kategori.nama}.`);
  }
  return notes;
}
