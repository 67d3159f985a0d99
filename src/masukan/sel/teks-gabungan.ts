import type { Catat } from "../catat";
import type { TabelTerbuka } from "../nama/tabel-terbuka";
import { teksSel } from "./baca-sel";
import { catatGalatSel } from "./catat-galat-sel";

/** Signs for "nothing here" in a text column. */
const TANDA_KOSONG = /^[-–—−.…\s]+$/;

/** A text as it goes into the report; a sign such as `-` is none. */
export const rapikanTeks = (teks: string): string => (TANDA_KOSONG.test(teks) ? "" : teks);

/** Where a text stands, by offsets in the grid, and what it is called in a temuan. */
export interface SelTeks {
  readonly baris: number;
  readonly kolom: number | undefined;
  readonly sebutan: string;
}

/** Text of a cell for the report; one merged over several rows holds for each. An error is said and gives no text. */
export function readTeksGabungan(
  { kisi, cariGabungan }: TabelTerbuka,
  { baris, kolom, sebutan }: SelTeks,
  catat: Catat,
): string {
  if (kolom === undefined) return "";
  if (catatGalatSel(kisi, { baris, kolom, sebutan }, catat)) return "";
  const sendiri = teksSel(kisi, baris, kolom);
  const area = sendiri === "" ? cariGabungan(baris, kolom) : undefined;
  const { rentang } = kisi;
  return rapikanTeks(
    area ? teksSel(kisi, area.baris - rentang.baris, area.kolom - rentang.kolom) : sendiri,
  );
}
