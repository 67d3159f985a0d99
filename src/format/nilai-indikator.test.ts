import fc from "fast-check";
import { formatNilai, formatTarget } from "./nilai-indikator";

test.each([
  [92, "%", "92%"],
  [83.33, "Persen", "83,33%"],
  [99.99627, "persentase", "99,99%"],
  [73, "orang", "73 orang"],
  [1_100_000, " orang ", "1.100.000 orang"],
  [98.5, "", "98,5"],
  [5000, "Rp", "Rp5.000,00"],
  [1_250_000.5, "rupiah", "Rp1.250.000,50"],
])("%d in “%s” is %s", (nilai, satuan, teks) => {
  expect(formatNilai(nilai, satuan)).toBe(teks);
});

test("percentages are rounded as the office chose", () => {
  expect(formatNilai(99.99627, "%", "setengah-ke-atas")).toBe("100%");
});

test.each([
  [{ jenis: "nilai", nilai: 92 }, "%", "92%"],
  [{ jenis: "nilai", nilai: 73 }, "orang", "73 orang"],
  [{ jenis: "rentang", bawah: 80, atas: 90 }, "%", "80–90%"],
  [{ jenis: "rentang", bawah: 80.5, atas: 90 }, "orang", "80,5–90 orang"],
  [{ jenis: "rentang", bawah: 1000, atas: 2000 }, "Rp", "Rp1.000,00–Rp2.000,00"],
  [{ jenis: "predikat", kode: "WTP", skor: 100 }, "predikat", "WTP"],
] as const)("the target %j in “%s” is %s", (target, satuan, teks) => {
  expect(formatTarget(target, satuan)).toBe(teks);
});

test("a unit stands once, whatever it is", () => {
  fc.assert(
    fc.property(
      fc.constantFrom("%", "orang", "dokumen"),
      fc.integer({ min: 0, max: 1000 }),
      fc.integer({ min: 0, max: 1000 }),
      (satuan, bawah, lebar) => {
        const teks = formatTarget({ jenis: "rentang", bawah, atas: bawah + lebar }, satuan);
        expect(teks.split(satuan)).toHaveLength(2);
      },
    ),
  );
});
