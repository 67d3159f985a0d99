import { tempat } from "../../../test/support/tempat";
import { tinjauan } from "../../../test/support/tinjauan";
import { gabung, judulTujuan } from "./kata-tujuan";

test.each([
  [[], ""],
  [["A"], "A"],
  [["A", "B"], "A dan B"],
  [["A", "B", "C"], "A, B, dan C"],
])("%j is read as “%s”", (daftar, teks) => {
  expect(gabung(daftar)).toBe(teks);
});

test("a place is named after the column it is", () => {
  expect(judulTujuan(tinjauan(), tempat("Kinerja!H4"))).toBe("Kategori");
  expect(judulTujuan(tinjauan(), tempat("Lain!H4"))).toBeUndefined();
});
