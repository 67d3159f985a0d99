import { KONTRAK } from "../../masukan/kontrak";
import type { Rentang } from "../../masukan/kisi";
import { fixedReference } from "../../render/columns/reference";
import { textInput } from "../../workbook/cell-input";
import type { SheetWrite, StyledAreas } from "../../workbook/sheet-plan";
import { halamanLanskap } from "../../render/sheet/page/halaman-lanskap";

/** A text of the report in the office's own wording. */
export interface FrasaBaru {
  readonly kunci: string;
  readonly templat: string;
}

/** Points: the key of a text, and the text itself. */
const LEBAR = [150, 420] as const;
const TINGGI_KEPALA = 21;
/** Of one line, and about as many characters as a line holds: nobody prints this sheet. */
const TINGGI_BARIS = 15;
const KARAKTER_PER_BARIS = 80;

function tinggiBaris({ templat }: FrasaBaru): number {
  let tinggi = TINGGI_BARIS;
  for (let sisa = templat.length; sisa > KARAKTER_PER_BARIS; sisa -= KARAKTER_PER_BARIS) {
    tinggi += TINGGI_BARIS;
  }
  return Math.min(tinggi, 409);
}

const rupa = (semua: Rentang): readonly StyledAreas[] => [
  { areas: [semua], style: { wrap: true, vertical: "Top", border: "grid", numberFormat: "@" } },
  {
    areas: [{ ...semua, tinggi: 1 }],
    style: { font: { bold: true }, horizontal: "Center", vertical: "Center", fill: "#D9D9D9" },
  },
];

/** A new sheet that is the table `LKj_Frasa`. */
export function rencanaLembarFrasa(lembar: string, daftar: readonly FrasaBaru[]): SheetWrite {
  const { nama, kolom } = KONTRAK.Frasa;
  const semua = { baris: 0, kolom: 0, tinggi: daftar.length + 1, lebar: LEBAR.length };
  return {
    name: lembar,
    rebuild: false,
    plan: {
      columnWidths: LEBAR,
      rowHeights: [TINGGI_KEPALA, ...daftar.map(tinggiBaris)],
      cells: [
        [kolom.bagian.judul, kolom.teks.judul],
        ...daftar.map(({ kunci, templat }) => [textInput(kunci), textInput(templat)]),
      ],
      styles: rupa(semua),
      merges: [],
      pageBreaks: [],
      page: halamanLanskap(semua),
    },
    names: [{ name: nama, sheet: undefined, refersTo: `=${fixedReference(lembar, semua)}` }],
    store: {},
  };
}
