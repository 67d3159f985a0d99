import fc from "fast-check";
import { namaBebas, namaLembar } from "./nama-lembar";

test.each([
  ["LKj Tribulan IV 2023", "LKj Tribulan IV 2023"],
  ["LKj/LAKIP: Semester I [2023]", "LKj-LAKIP- Semester I -2023-"],
  ["'LKj'", "LKj"],
  ["Laporan Kinerja Instansi Pemerintah Tribulan IV 2023", "Laporan Kinerja Instansi Pemeri"],
  ["", "Laporan"],
  ["'''", "Laporan"],
])("%s becomes the sheet name %s", (usulan, nama) => {
  expect(namaLembar(usulan)).toBe(nama);
});

test("a taken name gets the next free number, whatever its case", () => {
  expect(namaBebas("LKj", ["Kinerja"])).toBe("LKj");
  expect(namaBebas("LKj", ["lkj", "LKJ (2)"])).toBe("LKj (3)");
});

test("a numbered name stays within the limit", () => {
  const nama = namaLembar("x".repeat(40));
  expect(namaBebas(nama, [nama])).toBe(`${"x".repeat(27)} (2)`);
});

test("whatever is proposed, Excel takes the name", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 60 }), (usulan) => {
      const nama = namaLembar(usulan);
      expect(nama).toMatch(/^(?!')[^:\\/?*[\]]{1,31}(?<!')$/u);
    }),
  );
});
