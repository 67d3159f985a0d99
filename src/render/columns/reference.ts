import { alamat, alamatLengkap, lembarRumus } from "../../masukan/alamat";
import type { Letak, Rentang } from "../../masukan/kisi";

/** Cells as a formula on sheet `from` writes them: `F4:F9` on their own sheet, `'Data A'!F4` elsewhere. */
export const rangeReference = (lembar: string, rentang: Rentang, from: string): string =>
  lembar === from ? alamat(rentang) : alamatLengkap({ lembar, rentang });

/** One cell, as {@link rangeReference}. */
export const cellReference = ({ lembar, baris, kolom }: Letak, from: string): string =>
  rangeReference(lembar, { baris, kolom, tinggi: 1, lebar: 1 }, from);

/** `Skala!$B$4:$B$8`: stays in place when the formula is copied, and names its sheet from anywhere. */
export const fixedReference = (lembar: string, rentang: Rentang): string =>
  `${lembarRumus(lembar)}!${alamat(rentang).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2")}`;

/** A text as a formula writes it. */
export const textLiteral = (text: string): string => `"${text.replaceAll('"', '""')}"`;
