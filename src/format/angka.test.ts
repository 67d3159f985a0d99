import fc from "fast-check";
import { rupiah } from "../kinerja/satuan";
import { formatAngka } from "./angka";
import { formatRupiah } from "./rupiah";

test.each([
  [0, "0"],
  [73, "73"],
  [1_100_000, "1.100.000"],
  [98.5, "98,5"],
  [0.92, "0,92"],
  [1234.5678, "1.234,5678"],
  [-1234.5, "-1.234,5"],
  [0.1 + 0.2, "0,3"],
  [1e21, "1.000.000.000.000.000.000.000"],
  [1e-7, "0,0000001"],
])("the number %d is written %s", (angka, teks) => {
  expect(formatAngka(angka)).toBe(teks);
});

test.each([
  [428_807_750, "428.807.750,00"],
  [0, "0,00"],
  [999.5, "999,50"],
  [1_047_832_100.05, "1.047.832.100,05"],
  [-16_000, "-16.000,00"],
])("%d rupiah is written %s", (nilai, teks) => {
  expect(formatRupiah(rupiah(nilai))).toBe(teks);
});

test("Rp stands in front without a space, behind the sign", () => {
  expect(formatRupiah(rupiah(16_000), "Rp")).toBe("Rp16.000,00");
  expect(formatRupiah(rupiah(-16_000), "Rp")).toBe("-Rp16.000,00");
});

test("every amount reads back to the sen", () => {
  fc.assert(
    fc.property(fc.integer({ min: -(10 ** 14), max: 10 ** 14 }), (sen) => {
      const teks = formatRupiah(rupiah(Number(`${sen}e-2`)));
      expect(teks).toMatch(/^-?\d{1,3}(\.\d{3})*,\d\d$/);
      expect(Number(teks.replace(/[.,]/g, ""))).toBe(sen + 0);
    }),
  );
});
