import type { Tabel } from "../../dokumen/dokumen";
import { formatPersen } from "../../format/persen";
import type { Kategori, Skala } from "../../kinerja/skala";
import { catatanDiAtasSkala } from "../../narasi/catatan-capaian";
import type { BahanLaporan } from "../bahan";
import { barisBiasa, kolom, selTeks } from "./sel";

/** The values of a category as the scale prints them: `91%–100%`, `≤ 50%`. */
function rentangTeks({ bawah, atas }: Kategori, letak: number, skala: Skala): string {
  const isTerendah = letak === skala.length - 1;
  if (isTerendah && bawah <= 0 && atas !== undefined) return `≤ ${formatPersen(atas)}`;
  if (atas !== undefined) return `${formatPersen(bawah)}–${formatPersen(atas)}`;
  const diAtas = skala[letak - 1];
  return diAtas
    ? `${formatPersen(bawah)} sampai di bawah ${formatPersen(diAtas.bawah)}`
    : `≥ ${formatPersen(bawah)}`;
}

/** A note on what lies above the highest bound, where something does. */
function catatanSkala({ skala, perhitungan: { kinerja } }: BahanLaporan): string[] {
  const [tertinggi] = skala;
  const batas = tertinggi?.atas;
  if (!tertinggi || batas === undefined) return [];
  const isDiAtas = kinerja.daftarIndikator.some(
    ({ capaianTerbatas }) => capaianTerbatas.status === "terukur" && capaianTerbatas.nilai > batas,
  );
  return isDiAtas ? [catatanDiAtasSkala(formatPersen(batas), tertinggi.nama)] : [];
}

/** Tabel skala: the categories in use, highest first. */
export const tabelSkala = (bahan: BahanLaporan, nomor: string): Tabel => ({
  type: "tabel",
  kunci: "capaian-kinerja.tabel-skala",
  nomor,
  judul: "Skala Kategori Capaian Kinerja",
  kolom: [
    kolom("No", 1, { rata: "tengah" }),
    kolom("Rentang Capaian", 5, { rata: "tengah" }),
    kolom("Kategori", 6),
  ],
  barisNomor: false,
  baris: bahan.skala.map((kategori, letak, skala) =>
    barisBiasa([
      selTeks(String(letak + 1)),
      selTeks(rentangTeks(kategori, letak, skala)),
      selTeks(kategori.nama),
    ]),
  ),
  catatan: catatanSkala(bahan),
});
