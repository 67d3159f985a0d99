import type { Dokumen } from "../dokumen/dokumen";

/** Keys of the texts that carry a verdict, without what tells their variants apart. */
const KUNCI_PUTUSAN = [
  "capaian-kinerja.simpulan",
  "capaian-kinerja.serapan",
  "capaian-kinerja.efisiensi",
  "evaluasi.ringkasan",
];

const isPutusan = (kunci: string): boolean =>
  KUNCI_PUTUSAN.some((awal) => kunci === awal || kunci.startsWith(`${awal}.`));

/** The texts that carry a verdict, to be read before the report is written. */
export const pratinjauOf = ({ isi }: Dokumen): readonly string[] =>
  isi.flatMap((blok) =>
    blok.type === "paragraf" && isPutusan(blok.kunci) ? [blok.kalimat.teks] : [],
  );
