import { alamatLengkap } from "../../masukan/alamat";
import type { Letak } from "../../masukan/kisi";
import type { SelMasukan } from "../../masukan/masukan";
import { tempatSel } from "../../masukan/temuan";

/** The formula that shows what stands in another cell: `=Kinerja!E4`. */
export const rumusLetak = (letak: Letak): string => `=${alamatLengkap(tempatSel(letak))}`;

/**
 * The formula for a number that was read from a cell; undefined where the cell would not show the same: it holds text,
 * it holds percent as plain points (92 instead of 92 %) or the other way round, or the report has rounded the number.
 */
export function rumusMasukan(
  { berupaAngka, pengali, letak }: SelMasukan,
  { isPersen, isDibulatkan }: { readonly isPersen: boolean; readonly isDibulatkan: boolean },
): string | undefined {
  const seukuran = pengali === (isPersen ? 100 : 1);
  return berupaAngka && seukuran && !isDibulatkan ? rumusLetak(letak) : undefined;
}
