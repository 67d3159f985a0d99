import { kisi } from "../../../test/support/kisi";
import { naskahDariLembar } from "../../app/periksa/naskah-dari-lembar";
import type { Naskah } from "../../naskah/naskah";
import { checkNaskah } from "../../pemeriksaan/periksa-naskah";
import { naskahDariHtml } from "./naskah-dari-html";
import { naskahDariTeks } from "./naskah-dari-teks";

const DAUN = ["Target", "Realisasi", "Capaian", "Pagu", "Realisasi", "Serapan"];
const NOMOR = ["(1)", "(2)", "(3)", "(4)", "(5=4/3)", "(6)", "(7)", "(8=7/6)"];
/** A capaian and a serapan that their own row cannot give. */
const ISI = [
  ["1", "Persentase surat selesai", "92%", "69%", "85,00%", "1.000.000", "900.000", "90,00%"],
  ["2", "Persentase desa tertib", "80%", "60%", "75,00%", "2.000.000", "1.000.000", "95,00%"],
];
/** The same row with realisasi and capaian in each other's columns. */
const TERTUKAR = ["3", "Indeks kepuasan", "92%", "75%", "69%", "500.000", "400.000", "80,00%"];

const sel = (isi: readonly string[]): string => isi.map((satu) => `<td>${satu}</td>`).join("");

const html = (isi: readonly (readonly string[])[]): Naskah =>
  naskahDariHtml(`<table>
    <tr><td rowspan="2">No</td><td rowspan="2">Indikator</td><td colspan="3">Kinerja</td><td colspan="3">Anggaran</td></tr>
    <tr>${sel(DAUN)}</tr>${[NOMOR, ...isi].map((baris) => `<tr>${sel(baris)}</tr>`).join("")}</table>`);

const tempelan = (isi: readonly (readonly string[])[]): Naskah =>
  naskahDariTeks(
    [["No", "Indikator", "Kinerja", "Anggaran"], ["", "", ...DAUN], NOMOR, ...isi]
      .map((baris) => baris.join("\t"))
      .join("\n"),
  );

const lembar = (isi: readonly (readonly string[])[]): Naskah =>
  naskahDariLembar({
    nama: "Lembar",
    tampak: true,
    terproteksi: false,
    kisi: kisi(
      [
        ["No", "Indikator", "Kinerja", null, null, "Anggaran", null, null],
        [null, null, ...DAUN],
        NOMOR,
        ...isi.map((baris) => [...baris]),
      ],
      {
        lembar: "Lembar",
        gabungan: [
          { baris: 0, kolom: 0, tinggi: 2, lebar: 1 },
          { baris: 0, kolom: 1, tinggi: 2, lebar: 1 },
          { baris: 0, kolom: 2, tinggi: 1, lebar: 3 },
          { baris: 0, kolom: 5, tinggi: 1, lebar: 3 },
        ],
      },
    ),
    jumlahBarisTakTerbaca: 0,
    daftarTabelExcel: [],
    daftarPivot: [],
  });

const temuanOf = (naskah: Naskah): string[] =>
  checkNaskah(naskah, undefined).map(({ kode, kutipan }) => `${kode} ${kutipan}`);

describe.each([
  ["a dropped document", html],
  ["a pasted text", tempelan],
  ["a sheet", lembar],
])("two rows of headings in %s", (_, susun) => {
  test("capaian and serapan of every row are computed again", () => {
    expect(temuanOf(susun(ISI))).toEqual(["R-03 85,00%", "R-11 95,00%"]);
  });

  test("realisasi and capaian in each other's columns are told as that", () => {
    expect(temuanOf(susun([TERTUKAR]))).toEqual(["R-02 69%"]);
  });
});
