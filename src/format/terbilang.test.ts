import fc from "fast-check";
import { terbilang } from "./terbilang";

test.each([
  [0, "nol"],
  [1, "satu"],
  [10, "sepuluh"],
  [11, "sebelas"],
  [16, "enam belas"],
  [20, "dua puluh"],
  [21, "dua puluh satu"],
  [100, "seratus"],
  [111, "seratus sebelas"],
  [200, "dua ratus"],
  [1000, "seribu"],
  [1001, "seribu satu"],
  [2000, "dua ribu"],
  [11_000, "sebelas ribu"],
  [100_000, "seratus ribu"],
  [101_000, "seratus satu ribu"],
  [1_000_000, "satu juta"],
  [1_001_000, "satu juta seribu"],
  [1_000_000_000, "satu miliar"],
  [1_000_000_000_000, "satu triliun"],
  [
    428_807_750,
    "empat ratus dua puluh delapan juta delapan ratus tujuh ribu tujuh ratus lima puluh",
  ],
  [-3, "minus tiga"],
])("%d is %s", (angka, kata) => {
  expect(terbilang(angka)).toBe(kata);
});

test.each([1.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])("%d is refused", (angka) => {
  expect(() => terbilang(angka)).toThrow(RangeError);
});

const SATUAN = "nol satu dua tiga empat lima enam tujuh delapan sembilan".split(" ");
const KELOMPOK: Readonly<Record<string, number>> = {
  ribu: 1e3,
  juta: 1e6,
  miliar: 1e9,
  triliun: 1e12,
  kuadriliun: 1e15,
};

/** Reads words back, word by word and by other means than they were made. */
function readBack(teks: string): number {
  let jumlah = 0;
  let kelompok = 0;
  let satuan = 0;
  const lunas = (): number => {
    const nilai = kelompok + satuan;
    kelompok = satuan = 0;
    return nilai;
  };
  for (const kata of teks.replace(/\bse(?=puluh|belas|ratus|ribu)/g, "satu ").split(" ")) {
    if (kata === "belas") satuan += 10;
    else if (kata === "puluh" || kata === "ratus") {
      kelompok += satuan * (kata === "puluh" ? 10 : 100);
      satuan = 0;
    } else if (kata in KELOMPOK) jumlah += lunas() * (KELOMPOK[kata] ?? Number.NaN);
    else satuan = SATUAN.includes(kata) ? SATUAN.indexOf(kata) : Number.NaN;
  }
  return jumlah + lunas();
}

test("every count reads back", () => {
  for (let angka = 0; angka < 10_000; angka += 1) expect(readBack(terbilang(angka))).toBe(angka);
});

test("every safe integer reads back, without a doubled space or a nol inside", () => {
  fc.assert(
    fc.property(fc.maxSafeNat(), (angka) => {
      const kata = terbilang(angka);
      expect(readBack(kata)).toBe(angka);
      expect(kata).toMatch(/^[a-z]+( [a-z]+)*$/);
      expect(angka !== 0 && kata.includes("nol")).toBe(false);
    }),
  );
});

test("no word says satu where se- belongs", () => {
  fc.assert(
    fc.property(fc.maxSafeNat(), (angka) => {
      expect(terbilang(angka)).not.toMatch(/\bsatu (puluh|belas|ratus)\b/);
    }),
  );
});
