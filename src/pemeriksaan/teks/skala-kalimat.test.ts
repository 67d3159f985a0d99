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
  [
    "words of an office's own",
    ["STATUS : HIJAU >= 100%; KUNING 80% - 99,99%; MERAH < 80%."],
    ["HIJAU 100-", "KUNING 80-99.99", "MERAH 0-80"],
  ],
  [
    "one sentence among others",
    [
      "Cara menghitungnya sederhana. Nilai 100% ke atas kami sebut Baik Sekali, 85% sampai di bawah 100% kami sebut Baik, di bawah itu Cukup.",
    ],
    ["Baik Sekali 100-", "Baik 85-100", "Cukup 0-85"],
  ],
  [
    "words between a category and its bounds",
    [
      "Kriteria yang dipakai ialah Sangat Berhasil untuk capaian 100 ke atas, Berhasil untuk capaian dari 85 sampai kurang dari 100, dan Kurang Berhasil untuk capaian di bawah 85.",
    ],
    ["Sangat Berhasil 100-", "Berhasil 85-100", "Kurang Berhasil 0-85"],
  ],
  [
    "lower bounds only",
    ["Kategori: >=91 Sangat Tinggi; >=76 Tinggi; >=66 Sedang; <66 Rendah."],
    ["Sangat Tinggi 91-", "Tinggi 76-", "Sedang 66-", "Rendah 0-66"],
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
  ["gaps between the bounds", ["Kriteria: Tinggi (90-100), Sedang (60-70), Rendah (0-20)"]],
  [
    "shares of a whole",
    ["Capaian menurut bidang: Sosial 30-40 orang, Ekonomi 20-29 orang, Fisik 10-19 kali"],
  ],
  ["single letters", ["Kategori: A 90 ke atas; B 80 sampai kurang dari 90; C di bawah 80"]],
  ["bounds that overlap", ["Kriteria: Tinggi (70-100), Sedang (60-90), Rendah (0-80)"]],
])("no scale is read: %s", (_nama, daftar) => {
  expect(bacaan(...daftar)).toEqual([]);
});
