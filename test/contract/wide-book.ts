import type { BookSpec, Isi } from "./book";

const KEPALA = [
  "No",
  "Sasaran Strategis",
  "Indikator Sasaran",
  "Satuan",
  "Target",
  "Realisasi",
  "% Capaian",
  "Kategori",
  "Pagu Anggaran",
  "Realisasi Anggaran",
  "Serapan",
  "Keterangan",
];

/** Twelve columns as offices fill them: long texts, numbers, and a third of the cells formulas. */
const row = (_: unknown, index: number): Isi[] => {
  const line = index + 2;
  return [
    index + 1,
    "Meningkatnya kualitas pelayanan publik",
    `Persentase pelayanan tepat waktu ${index}`,
    "Persen",
    0.92,
    0.69,
    `=IF(E${line}<=0,"tak terukur",F${line}/E${line})`,
    `=IF(G${line}>=0.9,"Sangat Tinggi","Tinggi")`,
    428_807_750,
    301_250_500,
    `=J${line}/I${line}`,
    index % 10 === 0 ? "Berdasarkan laporan bulanan seksi" : null,
  ];
};

/** A workbook of so many sheets, each with headings and so many used rows in all. */
export const wideBook = (sheets: number, rows: number): BookSpec => ({
  sheets: Array.from({ length: sheets }, (_, index) => ({
    name: `Lembar ${index + 1}`,
    rows: [KEPALA, ...Array.from({ length: rows - 1 }, row)],
    formats: { [`E2:G${rows}`]: "0.00%", [`I2:J${rows}`]: "#,##0" },
  })),
});
