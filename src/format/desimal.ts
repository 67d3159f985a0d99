import Big from "big.js";
import { desimal } from "../kinerja/satuan";

/** How {@link teksDesimal} writes a number. */
export interface BentukDesimal {
  /** Exactly this many decimals, half away from zero; undefined keeps the ones it has. */
  readonly desimal: number | undefined;
  /** A dot between thousands. */
  readonly ribuan: boolean;
}

/** A number in Indonesian form: decimal comma, dots between thousands, `-` before a negative. */
export function teksDesimal(nilai: number, bentuk: BentukDesimal): string {
  const dibulatkan =
    bentuk.desimal === undefined
      ? desimal(nilai)
      : desimal(nilai).round(bentuk.desimal, Big.roundHalfUp);
  const tanda = dibulatkan.lt(0) ? "-" : "";
  const [bulat = "0", pecahan] = dibulatkan.abs().toFixed(bentuk.desimal).split(".");
  const depan = bentuk.ribuan ? bulat.replace(/\B(?=(\d{3})+$)/g, ".") : bulat;
  return `${tanda}${depan}${pecahan === undefined ? "" : `,${pecahan}`}`;
}
