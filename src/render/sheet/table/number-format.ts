import type { FormatAngka } from "../../../dokumen/dokumen";

const digits = (whole: string, desimal: number): string =>
  desimal > 0 ? `${whole}.${"0".repeat(desimal)}` : whole;

/** A text that stands in a number format as it is; a quote in it stands outside the quotes. */
const literal = (text: string): string => `"${text.replaceAll('"', String.raw`"\""`)}"`;

/** Excel takes formats of 255 characters, in one line. */
export const isFormat = (format: string): boolean => /^[^\p{Cc}]{1,255}$/u.test(format);

/** The number format, in Excel's en-US notation, that shows a number as the report prints it. */
export function numberFormat(format: FormatAngka): string {
  switch (format.jenis) {
    case "persen":
      return digits("0", format.desimal) + "%";
    case "rupiah":
      return digits("#,##0", 2);
    case "angka": {
      const { desimal, satuan } = format;
      return digits("#,##0", desimal) + (satuan === "" ? "" : ` ${literal(satuan)}`);
    }
  }
}
