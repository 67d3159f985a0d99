import fc from "fast-check";
import { bedaTeks } from "./beda-teks";

test("one changed word stands out, with five words on either side", () => {
  const [kini, nanti] = bedaTeks(
    "Capaian indikator pelayanan yang tepat waktu adalah sangat baik menurut skala yang berlaku di kantor ini.",
    "Capaian indikator pelayanan yang tepat waktu adalah sedang menurut skala yang berlaku di kantor ini.",
  );
  expect(kini).toEqual({
    awal: "… pelayanan yang tepat waktu adalah",
    beda: "sangat baik",
    akhir: "menurut skala yang berlaku di …",
  });
  expect(nanti.beda).toBe("sedang");
});

test("a word put in is missing from the other text", () => {
  expect(bedaTeks("Adapun laporan ini", "laporan ini").map(({ beda }) => beda)).toEqual([
    "Adapun",
    "",
  ]);
});

test("a repeated word is not counted twice", () => {
  expect(bedaTeks("a a", "a")).toEqual([
    { awal: "a", beda: "a", akhir: "" },
    { awal: "a", beda: "", akhir: "" },
  ]);
});

const TEKS = fc
  .array(fc.constantFrom("a", "b", "c"), { maxLength: 12 })
  .map((kata) => kata.join(" "));

test("putting the other stretch into a text makes the other text", () => {
  fc.assert(
    fc.property(TEKS, TEKS, (satu, lain) => {
      const [kiri, kanan] = bedaTeks(satu, lain);
      const panjang = (teks: string): number =>
        teks.split(" ").filter((kata) => kata !== "").length;
      // What the two have in common is equally long in both.
      expect(panjang(satu) - panjang(kiri.beda)).toBe(panjang(lain) - panjang(kanan.beda));
      expect([kiri.awal, kiri.akhir]).toEqual([kanan.awal, kanan.akhir]);
      if (satu === lain) expect(kiri.beda).toBe("");
      else expect(kiri.beda).not.toBe(kanan.beda);
    }),
  );
});
