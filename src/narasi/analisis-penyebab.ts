import { lanjutan } from "./lanjutan";
import { isNihil } from "./nihil";

/** Words that already say what our “karena” says: `Hal ini disebabkan oleh`, `Dikarenakan`, `Akibat`. */
const PEMBUKA =
  /^\s*(?:hal (?:ini|itu|tersebut) )?(?:oleh |terjadi )?(?:karena|dikarenakan|disebabkan|diakibatkan|akibat)(?: oleh| karena| dari)?\s+/i;

/**
 * A cause as an officer typed it, made to stand behind “karena”; undefined where nothing was typed, or only that there is
 * none.
 *
 * @example penyebabLanjutan("Disebabkan oleh cuaca buruk.", []) // cuaca buruk
 */
export function penyebabLanjutan(teks: string, namaDiri: readonly string[]): string | undefined {
  if (isNihil(teks)) return undefined;
  return lanjutan(teks.replace(PEMBUKA, ""), namaDiri) || undefined;
}
