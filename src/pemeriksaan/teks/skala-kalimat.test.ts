import { skalaKalimat } from "./skala-kalimat";

const bacaan = (...daftar: string[]): readonly string[] =>
  (skalaKalimat(daftar) ?? []).map(({ nama, bawah, atas }) => `${nama} ${bawah}-${atas ?? ""}`);

const EMPAT = ["Sangat Baik 100-", "Baik 80-100", "Cukup 60-80", "Kurang 0-60"];

test.each<[string, readonly string[], readonly string[]]>([
  [
    "bounds in brackets behind the word",
    [
      "Kriteria penilaian: Sangat Baik (100 ke atas), Baik (80 sampai di bawah 100), Cukup (60 sampai di bawah 80), Kurang (di bawah 60).",
    ],
    EMPAT,
  ],
  [
    "bounds before the word",
    ["Skala capaian: >= 91% = Sangat Tinggi; 76% s.d. 90% = Tinggi; <= 75% = Sedang"],
    ["Sangat Tinggi 91-", "Tinggi 76-90", "Sedang 0-75"],
  ],
  [
    "a line for each",
    [
      "Kategori capaian kinerja:",
      "a. Sangat Tinggi : 91 – 100",
      "b. Tinggi : 76 – 90",
      "c. Sedang : 66 – 75",
    ],
    ["Sangat Tinggi 91-100", "Tinggi 76-90", "Sedang 66-75"],
  ],
])("a scale is read: %s", (_nama, daftar, harapan) => {
  expect(bacaan(...daftar)).toEqual(harapan);
});

test.each<[string, readonly string[]]>([
  ["two words only", ["Kategori Tinggi (76-90) dan Sedang (66-75)."]],
  [
    "results, not bounds",
    ["Kategori Sangat Tinggi 3 indikator, Tinggi 2 indikator, Sedang 1 indikator."],
  ],
  [
    "a scale of satisfaction",
    ["Skala IKM: Sangat Baik (88-100), Baik (76-88), Kurang Baik (65-76)"],
  ],
  ["bounds that overlap", ["Kriteria: Tinggi (70-100), Sedang (60-90), Rendah (0-80)"]],
])("no scale is read: %s", (_nama, daftar) => {
  expect(bacaan(...daftar)).toEqual([]);
});
