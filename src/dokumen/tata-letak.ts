/** Typefaces whose widths are known, so that no line is cut on paper. */
export type NamaHuruf = "Arial" | "Times New Roman" | "Calibri";

/** How the report lies on paper (DOMAIN §7). */
export interface TataLetak {
  /** `folio` stands in for F4, which has no name in Excel. */
  readonly kertas: "A4" | "folio";
  readonly huruf: NamaHuruf;
  /** Points, 9–14. */
  readonly ukuranHuruf: number;
  /** Centimetres. */
  readonly margin: {
    readonly kiri: number;
    readonly kanan: number;
    readonly atas: number;
    readonly bawah: number;
  };
}

/** A4, Arial 11, 3 cm left and 2,5 cm elsewhere. */
export const TATA_LETAK_BAWAAN: TataLetak = {
  kertas: "A4",
  huruf: "Arial",
  ukuranHuruf: 11,
  margin: { kiri: 3, kanan: 2.5, atas: 2.5, bawah: 2.5 },
};
