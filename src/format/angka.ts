import { teksDesimal } from "./desimal";

/** A plain number in Indonesian form with the decimals it has, binary noise left out: `1.100.000`, `98,5`. */
export const formatAngka = (nilai: number): string =>
  teksDesimal(nilai, { desimal: undefined, ribuan: true });
