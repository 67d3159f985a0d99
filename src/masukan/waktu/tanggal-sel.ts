import type { Tanggal } from "../../kinerja/tanggal";
import type { Kisi } from "../kisi";
import { isGalat, isKosongSel } from "../sel/baca-sel";
import { artiFormat } from "../sel/format-angka";
import type { BacaanWaktu } from "./bacaan-waktu";
import { ditolak, terbaca } from "./bacaan-waktu";
import { readTanggalSeri } from "./tanggal-seri";
import { readTanggalTeks } from "./tanggal-teks";

/** Whether a cell holds a day as Excel keeps it: a number that is shown as a date. */
export const isSelTanggal = (kisi: Kisi, baris: number, kolom: number): boolean =>
  typeof kisi.nilai[baris]?.[kolom] === "number" &&
  artiFormat(kisi.format[baris]?.[kolom] ?? "General").tanggal;

/** Reads the date in a cell, by offsets in the grid; undefined when the cell is blank. */
export function readTanggalSel(
  kisi: Kisi,
  baris: number,
  kolom: number,
): BacaanWaktu<Tanggal> | undefined {
  const nilai = kisi.nilai[baris]?.[kolom];
  if (isKosongSel(nilai)) return undefined;
  if (typeof nilai === "string") return readTanggalTeks(nilai);
  if (isGalat(nilai)) return ditolak(`berisi galat ${nilai.galat}`);
  if (typeof nilai !== "number") return ditolak("bukan tanggal");
  if (!isSelTanggal(kisi, baris, kolom)) return ditolak("berupa angka, bukan tanggal");
  const tanggal = readTanggalSeri(nilai);
  return tanggal ? terbaca(tanggal) : ditolak("tidak ada di kalender");
}
