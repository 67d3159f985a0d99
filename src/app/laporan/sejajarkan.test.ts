import fc from "fast-check";
import { sejajarkan } from "./sejajarkan";

const tulis = (lama: string, kini: string): string =>
  sejajarkan(Array.from(lama), Array.from(kini))
    .map(({ lama: i, kini: j }) => `${i ?? "-"}:${j ?? "-"}`)
    .join(" ");

test.each([
  ["an untouched sheet", "abc", "abc", "0:0 1:1 2:2"],
  ["an edited row", "abc", "axc", "0:0 1:1 2:2"],
  ["a row put in", "abc", "abxc", "0:0 1:1 -:2 2:3"],
  ["a row taken out", "abc", "ac", "0:0 1:- 2:1"],
  ["one put in and one edited", "abcd", "xabyd", "-:0 0:1 1:2 2:3 3:4"],
  ["an empty sheet", "ab", "", "0:- 1:-"],
])("%s is paired row by row", (...[, lama, kini, hasil]) => {
  expect(tulis(lama, kini)).toBe(hasil);
});

test("every row of both sides stands in exactly one pair, in rising order", () => {
  const baris = fc.array(fc.constantFrom("a", "b", "c", "d"), { maxLength: 12 });
  fc.assert(
    fc.property(baris, baris, (lama, kini) => {
      const hasil = sejajarkan(lama, kini);
      const indeks = (sisi: "lama" | "kini"): number[] =>
        hasil.flatMap((pasangan) => pasangan[sisi] ?? []);
      expect(indeks("lama")).toEqual(lama.map((_, i) => i));
      expect(indeks("kini")).toEqual(kini.map((_, i) => i));
    }),
  );
});

test("beyond reason the rows are still paired, one by one", () => {
  const lama = Array.from({ length: 3000 }, (_, i) => `lama ${i}`);
  const kini = Array.from({ length: 3001 }, (_, i) => `kini ${i}`);
  expect(sejajarkan(lama, kini).at(-1)).toEqual({ lama: undefined, kini: 3000 });
});
