import fc from "fast-check";
import { bahanBersih } from "./bahan-bersih";
import { DAFTAR_TANAM } from "./daftar-tanam";
import { acakDari, ditemukan } from "./tanam-di";

/** Enough reports that each has a place for every kind of defect. */
const SAMPEL = fc.sample(bahanBersih, { seed: 11, numRuns: 24 });

describe("a defect planted into a clean report", () => {
  test.each(DAFTAR_TANAM.map((jenis) => [`${jenis.kode} ${jenis.nama}`, jenis] as const))(
    "is found: %s",
    (_, jenis) => {
      const hasil = SAMPEL.flatMap(
        (bahan, indeks) => ditemukan(jenis, bahan, acakDari(indeks)) ?? [],
      );
      expect(hasil.length).toBeGreaterThan(0);
      expect(hasil.some(({ ada }) => ada)).toBe(true);
    },
  );

  test("is planted in the same place for the same seed", () => {
    const acak = acakDari(3);
    const lagi = acakDari(3);
    expect([acak(100), acak(100), acak(100)]).toEqual([lagi(100), lagi(100), lagi(100)]);
  });
});
