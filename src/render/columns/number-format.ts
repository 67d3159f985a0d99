import type { Kisi } from "../../masukan/kisi";
import type { TabelAnggaran } from "../../masukan/masukan";

/** Excel's limit is generous, but each distinct format stays in the workbook for good. */
const MAX_FORMATS = 40;

/** Two decimals; also for text, so that a later number in the cell reads well. */
export const DUA_DESIMAL = "0.00%";

/** Whole percents without decimals, but only as long as the cell holds exactly this value. */
const wholeFormat = (fraction: number): string => `[=${fraction}]0%;${DUA_DESIMAL}`;

/** Told by the digits, because 0,29 × 100 is 28,999999999999996 in binary. */
const isWholePercent = (fraction: number): boolean => /^-?\d+(\.\d{1,2})?$/.test(String(fraction));

/** Formats of one write, by the value each cell shows; beyond 40 distinct ones only 100 % is whole. */
export function percentFormats(
  values: readonly (number | undefined)[],
): (fraction: number | undefined) => string {
  const whole = new Set(values.filter((value) => value !== undefined).filter(isWholePercent));
  const kept = whole.size > MAX_FORMATS ? new Set([1]) : whole;
  return (fraction) =>
    fraction !== undefined && kept.has(fraction) ? wholeFormat(fraction) : DUA_DESIMAL;
}

const TEKS = "@";

const formatAt = ({ rentang, format }: Kisi, baris: number, kolom: number): string | undefined =>
  format[baris - rentang.baris]?.[kolom - rentang.kolom];

/** A formula in a cell formatted as text would stay text; any other format is the officer's own. */
export const generalFormat = (
  kisi: Kisi,
  baris: number,
  kolom: number | undefined,
): string | undefined =>
  kolom !== undefined && formatAt(kisi, baris, kolom) === TEKS ? "General" : undefined;

/** Any format with digits that is neither percent nor text shows rupiah well. */
const showsAmount = (format: string | undefined): format is string =>
  format !== undefined && /[0#]/.test(format) && !/[%@]/.test(format);

/** The sisa looks like the pagu beside it; where that shows none, whole rupiah with separators. */
export function amountFormat({ kisiKeluaran, daftarBaris }: TabelAnggaran, baris: number): string {
  const column = daftarBaris[0]?.pagu.letak.kolom;
  const format = column === undefined ? undefined : formatAt(kisiKeluaran, baris, column);
  return showsAmount(format) ? format : "#,##0";
}
