import { lanjutan } from "./lanjutan";
import { isNihil } from "./nihil";

/** Words that our own sentence says already: `Telah dilakukan`, `Dengan`, `Upaya:`, `Akan`. */
const PEMBUKA =
  /^\s*(?:(?:upaya|rencana|hambatan)\s*:\s*)?(?:(?:dengan|melalui|berupa|yaitu|akan|telah|sudah|perlu)\s+)?(?:(?:dilakukan|dilaksanakan|diadakan|diselenggarakan)(?:nya)?\s+)?/i;

/**
 * A problem, an effort or a plan as an officer typed it, made to stand behind “yaitu”, “dengan upaya” or “adalah”;
 * undefined where nothing was typed, or only that there is none.
 *
 * @example upayaLanjutan("Telah dilakukan pembinaan administrasi desa.", []) // pembinaan administrasi desa
 */
export function upayaLanjutan(
  teks: string | undefined,
  namaDiri: readonly string[],
): string | undefined {
  if (teks === undefined || isNihil(teks)) return undefined;
  const isi = lanjutan(teks.replace(PEMBUKA, ""), namaDiri);
  return isi || lanjutan(teks, namaDiri) || undefined;
}
