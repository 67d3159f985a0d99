import fc from "fast-check";
import { sambungBaris } from "./sambung-baris";

const baris = (teks: string): readonly string[] => sambungBaris(teks.split("\n"));

/** As a PDF gives it: each line broken at about fifty letters. */
const PATAH = `Pada tahun 2023 dinas mengukur empat indikator
sasaran yang ditetapkan dalam perjanjian kinerja
dan diukur tiap triwulan.
1. Panjang jalan mantap
Target 650 km, realisasi 612,4 km, capaian
kinerja 94,22 % dengan kategori Sangat
Tinggi. Sisa anggaran sebesar
Rp 2.338.225.000,- berasal dari sisa tender.`;

test("lines broken in mid-sentence are one paragraph, broken where they were", () => {
  expect(baris(PATAH)).toEqual([
    "Pada tahun 2023 dinas mengukur empat indikator\nsasaran yang ditetapkan dalam perjanjian kinerja\ndan diukur tiap triwulan.",
    "1. Panjang jalan mantap",
    "Target 650 km, realisasi 612,4 km, capaian\nkinerja 94,22 % dengan kategori Sangat\nTinggi. Sisa anggaran sebesar\nRp 2.338.225.000,- berasal dari sisa tender.",
  ]);
});

test.each([
  ["an amount apart from its Rp", "Anggaran Bidang Bina Marga Rp.\n9.449.500.000,-"],
  ["a share on a line of its own", "Realisasi Rp 40.921.775.000\n( 97,09 % )"],
  ["a word cut by a hyphen", "Panjang jalan selu-\nruhnya 875 km"],
  ["a sentence that hangs on a preposition", "Target tercapai dengan\nRealisasi 90%"],
])("%s is joined even where nothing else is broken", (_nama, teks) => {
  expect(baris(teks)).toEqual([teks]);
});

test.each([
  ["items of a list", "Hambatan,\na. dana terbatas,\nb. pegawai kurang"],
  ["lines of a form", "Target : 80\nrealisasi : 75\nCapaian : 93,75%"],
  ["headings", "LAPORAN KINERJA\nDINAS SOSIAL\nTAHUN 2023"],
  ["full sentences", "Target 80% tercapai.\nRealisasi 75%."],
  ["rows of a table", "No\tTarget dan\n1\trealisasi"],
  ["a text that writes everything small", "target 10 orang\nrealisasi 9 orang\ncapaian 90%"],
])("%s stay apart", (_nama, teks) => {
  expect(baris(teks)).toEqual(teks.split("\n"));
});

test("nothing but blanks at the ends is lost", () => {
  const potongan = fc.constantFrom("kata", "Rp", "1.000", ",", ".", " ", "\n", "a.", "Sangat", "-");
  fc.assert(
    fc.property(fc.array(potongan), (daftar) => {
      const semula = daftar.join("").split("\n");
      expect(baris(daftar.join("")).join("\n").split("\n")).toEqual(
        semula.map((satu) => satu.trim()),
      );
    }),
  );
});
