import { jumlahHari } from "../../kinerja/tanggal";
import { KATA_BULAN, POLA_BULAN } from "../../naskah/kata-bulan";
import type { Petikan } from "../../naskah/naskah";
import type { Masa } from "./masa";

/** Whole months from one to another, as they are written: `Juli s.d. September 2023`; the year only where it is said. */
export interface RentangBulan extends Petikan, Pick<Masa, "bulanAwal" | "bulanAkhir"> {
  readonly tahun: number | undefined;
}

const TAHUN = "(?:\\s+(?:tahun\\s+)?((?:19|20)\\d\\d))?";
const SAMPAI = "(?:s\\s?[./]?\\s?d\\b\\.?|sampai(?:\\s+dengan)?|hingga|[-–—])";
const RENTANG = new RegExp(
  `(?<![\\p{L}\\d])(?:(\\d{1,2})\\s+)?(${POLA_BULAN})(?!\\p{L})(?:\\.(?=\\s*\\d))?${TAHUN}\\s*${SAMPAI}\\s*(?:(?:dengan|akhir|bulan|tanggal)\\s+)*(?:(\\d{1,2})\\s+)?(${POLA_BULAN})(?!\\p{L})(?:\\.(?=\\s*\\d))?${TAHUN}`,
  "giu",
);
/** Two months stand in a span; most sentences have none. */
const CIRI = /[-–—]|s\s?[./]?\s?d\b|sampai|hingga/i;

const bulanOf = (kata: string | undefined): number =>
  KATA_BULAN.get((kata ?? "").toLowerCase()) ?? 0;
const angkaOf = (teks: string | undefined): number | undefined =>
  teks === undefined ? undefined : Number(teks);

/** From the first day of a month to the last of a later one; days that are not said are those. */
const isUtuh = (
  [hariAwal, hariAkhir]: readonly (string | undefined)[],
  { bulanAwal, bulanAkhir, tahun }: Pick<RentangBulan, "bulanAwal" | "bulanAkhir" | "tahun">,
): boolean =>
  bulanAwal < bulanAkhir &&
  Number(hariAwal ?? 1) === 1 &&
  (hariAkhir === undefined || Number(hariAkhir) >= jumlahHari(bulanAkhir, tahun ?? 1));

/** Undefined for half months and for what goes over the turn of a year: they are no period of a report. */
function rentangOf(cocok: RegExpMatchArray): RentangBulan | undefined {
  const [utuh, hariAwal, kataAwal, tahunAwal, hariAkhir, kataAkhir, tahunAkhir] = cocok;
  const tahun = angkaOf(tahunAkhir ?? tahunAwal);
  const bulan = { bulanAwal: bulanOf(kataAwal), bulanAkhir: bulanOf(kataAkhir), tahun };
  if (tahunAwal !== undefined && Number(tahunAwal) !== tahun) return undefined;
  const awal = cocok.index ?? 0;
  return isUtuh([hariAwal, hariAkhir], bulan)
    ? { awal, akhir: awal + utuh.length, ...bulan }
    : undefined;
}

/** The spans of whole months a text names, in order. */
export const listRentang = (teks: string): readonly RentangBulan[] =>
  CIRI.test(teks)
    ? Array.from(teks.matchAll(RENTANG)).flatMap((cocok) => rentangOf(cocok) ?? [])
    : [];
