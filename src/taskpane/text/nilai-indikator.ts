import { printedCapaian } from "../../format/capaian";
import { formatAngka } from "../../format/angka";
import { formatPersen } from "../../format/persen";
import type { Target } from "../../kinerja/indikator";
import type { Pengaturan, Pembulatan } from "../../kinerja/pengaturan";
import type { IndikatorDinilai } from "../../kinerja/penilaian";
import { persen } from "../../kinerja/satuan";
import type { Persen } from "../../kinerja/satuan";
import type { BarisKinerja, SelMasukan } from "../../masukan/masukan";
import { KATA_TAK_TERUKUR } from "./kata-alasan";

const KOSONG = "–";

const isPersen = (satuan: string, { pengali, teks }: SelMasukan): boolean =>
  pengali === 100 || teks.includes("%") || /^(%|persen|persentase)$/i.test(satuan.trim());

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
  return formatTarget(target, (nilai) => formatNilai(nilai, isPersen(satuan, sel), pembulatan));
}

function formatTarget(target: Target, format: (nilai: number) => string): string {
  switch (target.jenis) {
    case "nilai":
      return format(target.nilai);
    case "rentang":
      return `${format(target.bawah).replace("%", "")}–${format(target.atas)}`;
    case "predikat":
      return target.kode;
  }
}

/** Realisasi as computed with; a predikat and what could not be read as it stands in the cell. */
export function realisasiText(
  { indikator, realisasi: sel }: BarisKinerja,
  pembulatan: Pembulatan,
): string {
  const { realisasi, satuan, target } = indikator;
  if (realisasi === undefined || target?.jenis === "predikat") return sel.teks.trim() || KOSONG;
  return formatNilai(realisasi, isPersen(satuan, sel), pembulatan);
}

const formatNilai = (nilai: number, asPersen: boolean, pembulatan: Pembulatan): string =>
  asPersen ? formatPersen(persen(nilai), pembulatan) : formatAngka(nilai);

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
