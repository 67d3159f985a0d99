const NIHIL =
  /^(?:nihil|(?:tidak|belum) (?:ada|terdapat)(?: (?:hambatan|kendala|masalah|permasalahan))?|n\/?a|none)$/i;

/** Whether a cell says, in words or with a dash, that there is nothing to say. */
export function isNihil(teks: string): boolean {
  const isi = teks.replace(/[\s.\-–—]+/gu, " ").trim();
  return isi === "" || NIHIL.test(isi);
}
