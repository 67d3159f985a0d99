import fc from "fast-check";
import { persen } from "../kinerja/satuan";
import { formatPoin } from "./poin";

test.each([
  [-24.99, 5, "24,99"],
  [5, 5, "5"],
  [-5, 5, "5"],
  [12.5, 5, "12,50"],
  [5.004, 5, "5,004"],
  [4.9999, 5, "4,9999"],
  [0.003, 0, "0,003"],
  [0, 0, "0"],
  [1234.5, 5, "1.234,50"],
])("%d points against %d read %s", (selisih, batas, teks) => {
  expect(formatPoin(persen(selisih), batas)).toBe(teks);
});

test("what is printed lies on the side of the bound on which the value lies", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -9_000_000, max: 9_000_000 }),
      fc.integer({ min: 0, max: 9 }),
      (sejuta, batas) => {
        const selisih = sejuta / 1_000_000;
        const tercetak = Number(
          formatPoin(persen(selisih), batas).replaceAll(".", "").replace(",", "."),
        );
        expect(Math.sign(tercetak - batas)).toBe(Math.sign(Math.abs(selisih) - batas));
      },
    ),
  );
});
