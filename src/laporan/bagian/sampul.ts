import type { Blok } from "../../dokumen/dokumen";
import { kosong } from "../../narasi/penulis";
import type { BahanLaporan } from "../bahan";
import { sebutanOf } from "../sebutan";

/** Capital letters, but what is missing stays as it is called in the list of what is missing. */
const kapital = (teks: string): string =>
  teks
    .replace(/\s+/g, " ")
    .trim()
    .split(/(\[[^\]]*\])/)
    .map((potongan) => (potongan.startsWith("[") ? potongan : potongan.toUpperCase()))
    .join("");

/** The organisation under the government's name: the kecamatan, else the unit the office has named. */
function kantorOf({ identitas: { kecamatan, unitKerja } }: BahanLaporan): string {
  if (kecamatan === undefined && unitKerja !== undefined) return unitKerja;
  return `Kecamatan ${kecamatan ?? kosong("nama kecamatan")}`;
}

/** The cover: which report, whose, of when; below, of which government and office. */
export function susunSampul(bahan: BahanLaporan): readonly Blok[] {
  const { jabatan, periode, daerah } = sebutanOf(bahan);
  return [
    {
      type: "sampul",
      kunci: "sampul",
      judul: [bahan.istilah.laporan, jabatan, periode].map(kapital),
      kaki: [`Pemerintah ${daerah}`, kantorOf(bahan)].map(kapital),
    },
  ];
}
