import type { Kalimat, Paragraf } from "../dokumen/dokumen";

/** A paragraph of one text; the block bears the name of its text. */
export const paragraf = (
  kalimat: Kalimat,
  perataan: Paragraf["perataan"] = "rata-kiri-kanan",
): Paragraf => ({ type: "paragraf", kunci: kalimat.kunci, kalimat, perataan });
