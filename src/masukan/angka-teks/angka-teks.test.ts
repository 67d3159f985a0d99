import fc from "fast-check";
import { formatAngka } from "../../format/angka";
import { readAngkaTeks } from "./angka-teks";
import type { BacaanTeks } from "./bacaan-teks";

const angka = (nilai: number, persen = false) => ({ jenis: "angka", nilai, persen });

describe("numbers seen in real reports are read", () => {
  test.each<[string, number, boolean]>([
    ["98,5", 98.5, false],
    ["95.89", 95.89, false],
    ["74,85%", 74.85, true],
    ["132,05 %", 132.05, true],
    ["92 persen", 92, true],
    ["73 orang", 73, false],
    ["1.100.000 orang", 1_100_000, false],
    ["(3.14)", -3.14, false],
    ["(101%)", 101, true],
    ["(Rp5.000)", -5000, false],
    ["≥ 80", 80, false],
    [">=80%", 80, true],
    ["≤ 1.5%", 1.5, true],
    ["maks. 15 hari", 15, false],
    ["28.90‰", 2.89, true],
    ["100% (Hijau)", 100, true],
    ["63,36 % (Sedang)", 63.36, true],
    ["1 (satu) dokumen", 1, false],
    ["Rp. 986.233.565.704,00,-", 986_233_565_704, false],
    ["Rp1.047.832.100,00", 1_047_832_100, false],
    ["Rp 1.234.567,-", 1_234_567, false],
    ["Rp500.000.-", 500_000, false],
    ["IDR 5.000", 5000, false],
    ["-Rp 5.000,50", -5000.5, false],
    ["428.807.750,00", 428_807_750, false],
    ["452,750,000.00", 452_750_000, false],
    ["707,736,300,00", 707_736_300, false],
    ["1.234,567", 1234.567, false],
    ["0,500", 0.5, false],
    ["0.92", 0.92, false],
    ["1 234 567", 1_234_567, false],
    ["1\u00a0234\u00a0567,5", 1_234_567.5, false],
    ["−5", -5, false],
    ["+5", 5, false],
    ["1,5 juta", 1_500_000, false],
    ["2 miliar", 2_000_000_000, false],
    ["100 m2", 100, false],
    ["5 constructor", 5, false],
    ["80%.", 80, true],
    ["4 kali/tahun", 4, false],
    ["\u200b92%\u200b", 92, true],
    ["0", 0, false],
  ])("%s is %d", (teks, nilai, persen) => {
    expect(readAngkaTeks(teks)).toMatchObject(angka(nilai, persen));
  });
});

describe("what is no single number is refused with its reason", () => {
  test.each([
    ["1:400", "rasio"],
    ["12/15", "pecahan"],
    ["3 dari 4", "pecahan"],
    ["12/05/2023", "tanggal"],
    ["5-6-2023", "tanggal"],
    ["90-80", "rentang-terbalik"],
    ["80%-90", "banyak-angka"],
    ["100% (3 dokumen)", "banyak-angka"],
    ["12 34", "banyak-angka"],
    ["2 dokumen, 3 laporan", "banyak-angka"],
    ["±80", "kira-kira"],
    ["sekitar 80", "kira-kira"],
    ["1.23.456", "pemisah-angka"],
    ["1,,2", "pemisah-angka"],
    ["80 ke atas", "bukan-angka"],
    ["80 -", "bukan-angka"],
    ["nihil", "bukan-angka"],
    ["WTP", "bukan-angka"],
    ["1.5e3", "banyak-angka"],
    ["5 M", "singkatan"],
    ["Rp1,5 M", "singkatan"],
    [`1${" x".repeat(16_000)}!`, "bukan-angka"],
    ["19700101 199001 1 001", "banyak-angka"],
    ["1234567890123456", "terlalu-panjang"],
  ])("%s: %s", (teks, alasan) => {
    expect(readAngkaTeks(teks)).toEqual({ jenis: "ditolak", alasan });
  });
});

test.each([
  ["1,309", ",", 1.309, 1309],
  ["3,000 poin", ",", 3, 3000],
  ["203,440*", ",", 203.44, 203440],
  ["1.309", ".", 1.309, 1309],
  ["(1.309)", ".", -1.309, -1309],
  ["92,345%", ",", 92.345, 92345],
] as const)("%s has two readings and neither is taken", (...[teks, pemisah, desimal, ribuan]) => {
  expect(readAngkaTeks(teks)).toMatchObject({
    jenis: "rancu",
    pemisah,
    desimal: { nilai: desimal },
    ribuan: { nilai: ribuan },
  });
});

test("rupiah has no three decimals, so three digits behind a sign are thousands", () => {
  expect(readAngkaTeks("Rp 1.309")).toMatchObject(angka(1309));
  expect(readAngkaTeks("Rp1,309")).toMatchObject(angka(1309));
});

test.each([
  ["80-90", 80, 90, false],
  ["80–90", 80, 90, false],
  ["80% - 90%", 80, 90, true],
  ["5-6%", 5, 6, true],
  ["80 s.d. 90", 80, 90, false],
  ["80 s/d 90 hari", 80, 90, false],
  ["1,5 – 2,25", 1.5, 2.25, false],
  ["1,309 - 1,5", 1.309, 1.5, false],
] as const)("%s is a range", (...[teks, bawah, atas, persen]) => {
  expect(readAngkaTeks(teks)).toMatchObject({ jenis: "rentang", bawah, atas, persen });
});

test.each(["", "   ", "-", "–", "n/a", "NA", "N.A.", "…", "Rp -", "\u00a0"])(
  "“%s” is no filling",
  (teks) => {
    expect(readAngkaTeks(teks)).toMatchObject({ jenis: "kosong" });
  },
);

test("three digits before a word that scales are as doubtful in rupiah as elsewhere", () => {
  expect(readAngkaTeks("Rp 1,664 miliar")).toMatchObject({
    jenis: "rancu",
    desimal: { nilai: 1_664_000_000 },
  });
  expect(readAngkaTeks("Rp 1.664")).toMatchObject({ jenis: "angka", nilai: 1664 });
});

test("the unit behind a number is kept", () => {
  expect(readAngkaTeks("12 Bulan")).toMatchObject({ nilai: 12, satuan: "bulan" });
  expect(readAngkaTeks("1,5 juta orang")).toMatchObject({ nilai: 1_500_000, satuan: "orang" });
});

test("a comparing sign is kept as a note", () => {
  expect(readAngkaTeks("≤ 1.5%")).toMatchObject({ catatan: "paling-banyak" });
  expect(readAngkaTeks("minimal 80")).toMatchObject({ catatan: "paling-sedikit" });
});

/** Unicode soup with the characters this reader cares about in the majority. */
const coretan = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({ unit: fc.constantFrom(..."0123456789.,%-–() Rp≥≤:/*‰sd".split("")) }),
);

test("no text makes it throw or gives a number that is none", () => {
  fc.assert(
    fc.property(coretan, (teks) => {
      const bacaan = readAngkaTeks(teks);
      if (bacaan.jenis === "angka") expect(Number.isFinite(bacaan.nilai)).toBe(true);
      if (bacaan.jenis === "rentang") expect(bacaan.bawah).toBeLessThanOrEqual(bacaan.atas);
    }),
    { numRuns: 500 },
  );
});

/** Values of either reading, so that an ambiguous text can be compared with the number it came from. */
const bacaanMungkin = (bacaan: BacaanTeks): readonly number[] => {
  if (bacaan.jenis === "angka") return [bacaan.nilai];
  return bacaan.jenis === "rancu" ? [bacaan.desimal.nilai, bacaan.ribuan.nilai] : [];
};

const angkaTercetak = fc
  .tuple(fc.integer({ min: -999_999_999, max: 999_999_999 }), fc.constantFrom(1, 10, 100, 1000))
  .map(([bulat, pembagi]) => bulat / pembagi);

test("a number written in Indonesian form is read back, or called ambiguous with it among the readings", () => {
  fc.assert(
    fc.property(angkaTercetak, (nilai) => {
      expect(bacaanMungkin(readAngkaTeks(formatAngka(nilai)))).toContain(nilai);
    }),
    { numRuns: 500 },
  );
});

test("an amount with two decimals is always read back, whatever form and dressing", () => {
  const bentuk = fc.constantFrom<(teks: string) => string>(
    (teks) => teks,
    (teks) => `Rp${teks}`,
    (teks) => `Rp. ${teks},-`,
    (teks) => `${teks} %`,
    (teks) => teks.replace(/[.,]/g, (tanda) => (tanda === "." ? "," : ".")),
  );
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 99_999_999_999 }), bentuk, (sen, tulis) => {
      const bulat = formatAngka((sen - (sen % 100)) / 100);
      const teks = `${bulat},${String(sen % 100).padStart(2, "0")}`;
      expect(readAngkaTeks(tulis(teks))).toMatchObject({ jenis: "angka", nilai: sen / 100 });
    }),
    { numRuns: 300 },
  );
});
