import { penyebabLanjutan } from "./analisis-penyebab";

test.each([
  [
    "dua subkegiatan mengalami pengurangan anggaran",
    "dua subkegiatan mengalami pengurangan anggaran",
  ],
  ["Karena cuaca buruk.", "cuaca buruk"],
  ["Disebabkan oleh cuaca buruk", "cuaca buruk"],
  [
    "Hal ini disebabkan karena Dinas Sosial belum mengirim data.",
    "Dinas Sosial belum mengirim data",
  ],
  ["Hal tersebut terjadi akibat dari banjir", "banjir"],
  ["Adanya pengurangan anggaran", "adanya pengurangan anggaran"],
  ["Karenanya tidak terlaksana", "karenanya tidak terlaksana"],
  ["-", undefined],
  ["", undefined],
  ["Tidak ada", undefined],
])("%j is woven in as %j", (diketik, penyebab) => {
  expect(penyebabLanjutan(diketik, [])).toBe(penyebab);
});
