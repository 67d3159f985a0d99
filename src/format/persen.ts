import Big from "big.js";
import type { Pembulatan } from "../kinerja/pengaturan";
import type { Persen } from "../kinerja/satuan";
import { desimal, persen } from "../kinerja/satuan";
import { teksDesimal } from "./desimal";

/** Decimals a percentage is printed with (DOMAIN §2). */
const DESIMAL_PERSEN = 2;

const round = (nilai: Persen, cara: typeof Big.roundHalfUp | typeof Big.roundDown): Persen =>
  persen(desimal(nilai).round(DESIMAL_PERSEN, cara));

/** Half up, but a value that is not 100 stays visibly below or above it. */
function roundTanpa100Palsu(nilai: Persen): Persen {
  const dibulatkan = round(nilai, Big.roundHalfUp);
  if (dibulatkan !== 100 || nilai === 100) return dibulatkan;
  return persen(nilai < 100 ? 99.99 : 100.01);
}

/**
 * A percentage as it is printed: two decimals, in percentage points (`pembulatan`, DOMAIN §2).
 *
 *     cegah-100-palsu    half away from zero, but never 100 unless it is: 99,99627 → 99,99
 *     setengah-ke-atas   half away from zero: 99,99627 → 100
 *     potong             toward zero: 99,99627 → 99,99
 */
export function roundPersen(nilai: Persen, pembulatan: Pembulatan): Persen {
  switch (pembulatan) {
    case "cegah-100-palsu":
      return roundTanpa100Palsu(nilai);
    case "setengah-ke-atas":
      return round(nilai, Big.roundHalfUp);
    case "potong":
      return round(nilai, Big.roundDown);
  }
}

/**
 * Text of a percentage, rounded as {@link roundPersen}: `92%`, `76,67%`, `99,99%`, `-50%`. Whole
 * percents have no decimals, others two; no dots between thousands, as a cell shows none either.
 */
export function formatPersen(nilai: Persen, pembulatan: Pembulatan = "cegah-100-palsu"): string {
  const dibulatkan = roundPersen(nilai, pembulatan);
  const desimalTampil = Number.isInteger(dibulatkan) ? 0 : DESIMAL_PERSEN;
  return `${teksDesimal(dibulatkan, { desimal: desimalTampil, ribuan: false })}%`;
}
