import { akarKata, isSeakar } from "./akar-kata";

describe("the roots of words", () => {
  test.each([
    ["pelatihan", "dilatih"],
    ["melayani", "pelayanan"],
    ["menemukan", "penemuan"],
    ["tersedia", "ketersediaan"],
    ["dipilah", "terpilah"],
    ["diselesaikan", "penyelesaian"],
    ["kepemilikan", "pemilik"],
    ["pengunjung", "kunjungan"],
    ["berangkat", "keberangkatan"],
  ])("%s and %s are of one", (a, b) => {
    expect(isSeakar(a, b)).toBe(true);
    expect(isSeakar(b, a)).toBe(true);
  });

  test.each([
    ["pelatihan", "pelayanan"],
    ["desa", "dinas"],
    ["sekolah", "sekarang"],
    ["terdaftar", "tertangani"],
    ["perusahaan", "peraturan"],
  ])("%s and %s are not", (a, b) => {
    expect(isSeakar(a, b)).toBe(false);
  });

  test("a word is among its own roots, and none is shorter than four letters", () => {
    expect(akarKata("dana")).toContain("dana");
    for (const kata of ["dibina", "mengisi", "berisi", "seni"]) {
      expect([...akarKata(kata)].every((akar) => akar === kata || akar.length >= 4)).toBe(true);
    }
  });
});
