import { formatAngka } from "./angka";
import { terbilang } from "./terbilang";

/**
 * A count as the report prints it: the number and its words, `1 (satu)`.
 *
 * @throws RangeError unless it is a whole number: counts are, by construction
 */
export const formatCacah = (jumlah: number): string =>
  `${formatAngka(jumlah)} (${terbilang(jumlah)})`;
