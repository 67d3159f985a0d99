import { formatCacah } from "./cacah";

test.each([
  [0, "0 (nol)"],
  [1, "1 (satu)"],
  [12, "12 (dua belas)"],
  [1000, "1.000 (seribu)"],
])("%i is counted as %s", (jumlah, teks) => {
  expect(formatCacah(jumlah)).toBe(teks);
});

test("half a thing is no count", () => {
  expect(() => formatCacah(1.5)).toThrow(RangeError);
});
