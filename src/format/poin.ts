import Big from "big.js";
import type { Persen } from "../kinerja/satuan";
import { desimal } from "../kinerja/satuan";
import { teksDesimal } from "./desimal";

const DESIMAL_POIN = 2;
const DESIMAL_TERBANYAK = 12;

/**
 * The size of a difference of two percentages, without its sign: `24,99`, `5`. Two decimals, but more where it would
 * otherwise read as `batas` or as lying on its other side: 5,004 against 5 is `5,004`.
 *
 * @param batas what it is judged by, in percentage points
 */
export function formatPoin(selisih: Persen, batas: number): string {
  const tepat = desimal(selisih).abs();
  const letak = tepat.cmp(desimal(batas));
  let angka = DESIMAL_POIN;
  while (angka < DESIMAL_TERBANYAK && bulat(tepat, angka).cmp(desimal(batas)) !== letak) angka += 1;
  const dibulatkan = bulat(tepat, angka);
  const desimalTampil = dibulatkan.eq(dibulatkan.round(0, Big.roundDown)) ? 0 : angka;
  return teksDesimal(Number(dibulatkan.toString()), { desimal: desimalTampil, ribuan: true });
}

const bulat = (nilai: Big, angka: number): Big => nilai.round(angka, Big.roundHalfUp);
