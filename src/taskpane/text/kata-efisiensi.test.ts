import { persen } from "../../kinerja/satuan";
import { kataEfisiensi } from "./kata-efisiensi";

const terukur = (putusan: "efisien" | "sebanding" | "efisiensi-rendah", selisih: number) =>
  kataEfisiensi({ status: "terukur", putusan, selisih: persen(selisih) }, 5).alasan;

test("the reason names the distance, its direction and the limit", () => {
  expect(terukur("efisien", 9.876)).toBe(
    "Capaian kinerja 9,88 poin di atas serapan anggaran, melewati batas 5 poin.",
  );
  expect(terukur("sebanding", -5)).toBe(
    "Capaian kinerja 5 poin di bawah serapan anggaran, masih dalam batas 5 poin.",
  );
});

test("rounding never makes the distance look like the limit it passes", () => {
  expect(terukur("efisiensi-rendah", -5.001)).toBe(
    "Capaian kinerja sedikit lebih dari 5 poin di bawah serapan anggaran, melewati batas 5 poin.",
  );
});

test("a difference too small for two decimals is not called 0", () => {
  expect(terukur("sebanding", 0.0037)).toContain("0,0037 poin di atas");
});

test("equal values are called equal", () => {
  expect(terukur("sebanding", 0)).toBe("Capaian kinerja sama dengan serapan anggaran.");
});

test("what cannot be judged says why", () => {
  const kata = kataEfisiensi({ status: "tak-terukur", alasan: "serapan-tak-terukur" }, 5);
  expect(kata).toEqual({
    putusan: "Efisiensi belum dapat dinilai",
    alasan: "Serapan anggaran belum dapat dihitung.",
  });
});
