import { KONTRAK } from "../../masukan/kontrak";
import type { Temuan } from "../../masukan/temuan";
import type { WorkbookReading } from "../../workbook/workbook";

/**
 * Tables that tell of another period. Eight tribulan, two years and the sheets they share are within the limit; each
 * sheet costs the request 2 kB, whether it has the tables or not, because nobody knows before asking.
 */
export const LEMBAR_LAIN = {
  names: [KONTRAK.Kinerja.nama, KONTRAK.Identitas.nama],
  limit: 16,
} as const;

const MAKS_DISEBUT = 4;

/** Sheets after the limit, by name: the first of them and how many more. */
export function sebutLembar(daftar: readonly string[]): string {
  const sisa = daftar.length - MAKS_DISEBUT;
  const disebut = daftar.slice(0, MAKS_DISEBUT).join(", ");
  return sisa > 0 ? `${disebut}, dan ${sisa} lembar lain` : disebut;
}

/** Where the workbook keeps several periods, sheets that were not looked at are told. */
export function temuanLembarLain({ sheets, otherSheets }: WorkbookReading): readonly Temuan[] {
  const takDibaca = sheets.slice(LEMBAR_LAIN.limit).map(({ name }) => name);
  if (otherSheets.length === 0 || takDibaca.length === 0) return [];
  return [
    {
      aturan: "lembar-tidak-dibaca",
      tingkat: "informasi",
      letak: undefined,
      pesan: `Periode lain hanya dicari di ${LEMBAR_LAIN.limit} lembar pertama; ${sebutLembar(takDibaca)} tidak ikut dibaca.`,
      saran: "Bila di antaranya ada lembar periode, geser tabnya ke depan lalu baca ulang.",
    },
  ];
}
