import fc from "fast-check";
import { naskahDariTeks } from "./naskah-dari-teks";
import { sejajarkanKepala } from "./sejajarkan-kepala";

const pisah = (...daftar: string[]): string[][] => daftar.map((baris) => baris.split(" "));
const ISI = "1 Surat 92% 69% 75% 1.000.000 900.000 90%";

test("a row of merged headings pasted from Word comes to stand over its columns", () => {
  expect(
    sejajarkanKepala([
      ["No", "Indikator", "Kinerja", "Anggaran"],
      ["", "", "Target", "Realisasi", "Capaian", "Pagu", "Realisasi", "Serapan"],
      ISI.split(" "),
    ])[0],
  ).toEqual(["No", "Indikator", "Kinerja", "", "", "Anggaran", "", ""]);
});

test("groups of unequal width part where the money begins, and a last column keeps its own heading", () => {
  expect(
    sejajarkanKepala([
      ["No", "Indikator", "Kinerja", "Anggaran", "Ket."],
      ["", "", "Target", "Realisasi", "Pagu", "Realisasi", "%", ""],
      ISI.split(" "),
    ])[0],
  ).toEqual(["No", "Indikator", "Kinerja", "", "Anggaran", "", "", "Ket."]);
});

test("a copy from the web leaves out the blank cells below; they are put back", () => {
  const [atas, daun] = sejajarkanKepala([
    ["No", "Indikator", "Kinerja", "Ket."],
    ["Target", "Realisasi", "Capaian"],
    ["1", "Surat", "92%", "69%", "75%", "Sedang"],
  ]);
  expect(atas).toEqual(["No", "Indikator", "Kinerja", "", "", "Ket."]);
  expect(daun).toEqual(["", "", "Target", "Realisasi", "Capaian", ""]);
});

test.each([
  ["it cannot be told which group is wider", ["No Nama A B", ["", "", "x", "y", "z"], "1 a 2 3 4"]],
  ["the rows are as wide as each other", ["No Nama A", ["", "", "x"], "1 a 2"]],
  ["a short row is one of data", ["Nama Target", ["Surat", "92%", "a"], "b 1 2"]],
] as const)("a table stays as it is where %s", (_apa, [atas, kedua, ketiga]) => {
  const baris = [...pisah(atas), [...kedua], ...pisah(ketiga)];
  expect(sejajarkanKepala(baris)).toEqual(baris);
});

test("no cell is lost and no row of data changed, whatever the rows are", () => {
  const sel = fc.constantFrom("", "No", "Kinerja", "Pagu", "Ket.", "1", "92%");
  fc.assert(
    fc.property(fc.array(fc.array(sel, { maxLength: 6 }), { maxLength: 5 }), (daftar) => {
      const hasil = sejajarkanKepala(daftar);
      expect(hasil.map((baris) => baris.filter(Boolean))).toEqual(
        daftar.map((baris) => baris.filter(Boolean)),
      );
      expect(hasil.slice(2)).toEqual(daftar.slice(2));
    }),
  );
});

test("a pasted table with merged headings is read by its columns", () => {
  const teks = `No\tIndikator\tKinerja\n\t\tTarget\tRealisasi\n${ISI.split(" ").slice(0, 4).join("\t")}`;
  expect(naskahDariTeks(teks).daftarBagian).toMatchObject([
    { daftarBaris: [["No", "Indikator", "Kinerja", ""], ["", "", "Target", "Realisasi"], {}] },
  ]);
});
