import { susunLaporan } from "../../src/laporan/susun-laporan";
import type { BahanLaporan } from "../../src/laporan/bahan";
import { checkNaskah } from "../../src/pemeriksaan/periksa-naskah";
import { bagianUji, bukuLaporan, naskahDokumen, naskahUji } from "../support/naskah";
import type { JenisTanam } from "./daftar-tanam";

/** Numbers below a bound, the same for the same seed. */
export function acakDari(benih: number): (batas: number) => number {
  let keadaan = benih >>> 0;
  return (batas) => {
    keadaan = (Math.imul(keadaan, 1664525) + 1013904223) >>> 0;
    return batas === 0 ? 0 : Math.floor((keadaan / 2 ** 32) * batas);
  };
}

/** Plants one defect into the report of a workbook: whether it is told of; undefined where there is no place for it. */
export function ditemukan(
  { tanam, denganBuku, dikenali }: JenisTanam,
  bahan: BahanLaporan,
  acak: (batas: number) => number,
): { readonly ada: boolean; readonly sebagai: readonly string[] } | undefined {
  const tanaman = tanam(bagianUji(naskahDokumen(susunLaporan(bahan).dokumen)), acak);
  if (!tanaman) return undefined;
  const temuan = checkNaskah(naskahUji(tanaman.isi), denganBuku ? bukuLaporan(bahan) : undefined);
  const sebagai = temuan.map(({ kode }) => kode);
  return { ada: sebagai.some((kode) => dikenali.includes(kode)), sebagai };
}
