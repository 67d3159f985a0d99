import type { BagianUji } from "../../../test/support/naskah";
import { naskahUji } from "../../../test/support/naskah";
import { checkNaskah } from "../periksa-naskah";

/** What is found, by its number and words. */
const temuan = (isi: readonly BagianUji[]): string[] =>
  checkNaskah(naskahUji(isi), undefined)
    .filter(({ tingkat }) => tingkat !== "informasi")
    .map(({ kode, kutipan }) => `${kode} ${kutipan}`);

const SKALA =
  "Kriteria penilaian: Sangat Baik (100 ke atas), Baik (80 sampai di bawah 100), Cukup (60 sampai di bawah 80), Kurang (di bawah 60).";

test.each<[string, readonly BagianUji[], readonly string[]]>([
  [
    "a form line by line",
    ["Target 2021      : 55", "Realisasi 2021   : 51,15", "Capaian          : 90,33 %"],
    ["R-03 90,33 %"],
  ],
  [
    "a category by the scale the text tells",
    [SKALA, "Target : 140 ton", "Realisasi : 105 ton", "Capaian : 75,00 %", "Kriteria : Kurang"],
    ["R-06 Kurang"],
  ],
  [
    "items below a heading, the category behind an arrow",
    ["1) Rapat terfasilitasi", "- target : 48", "- realisasi : 36", "- capaian : 75% → Tinggi"],
    ["R-06 Tinggi"],
  ],
  [
    "dots and equal signs",
    ["Target ........ 80 %", "Realisasi ........ 72 %", "Capaian = 95 %"],
    ["R-03 95 %"],
  ],
  [
    "words instead of signs",
    [
      "• Target tahun 2023 sebesar 80%",
      "• Realisasi tahun 2023 sebesar 72%",
      "• Capaian kinerja sebesar 95%",
    ],
    ["R-03 95%"],
  ],
  [
    "no sign at all",
    ["a. Target 60 dokumen", "b. Realisasi 45 dokumen", "c. Capaian 85%"],
    ["R-03 85%"],
  ],
  [
    "fields side by side",
    ["Target: 14 raperda; Realisasi: 12 raperda", "Capaian: 95,71%"],
    ["R-03 95,71%"],
  ],
  [
    "a negative indikator that says so",
    ["Sifat : makin rendah makin baik", "Target : 20", "Realisasi : 22", "Capaian : 110%"],
    ["R-03 110%"],
  ],
  [
    "a share in brackets behind the realisasi",
    ["Target : 80,00", "Realisasi : 78,50 (89,13%)"],
    ["R-03 89,13%"],
  ],
  [
    "thousands with dots",
    ["- Target : 1.300 KK", "- Realisasi : 1.040 KK", "- Persentase capaian : 85%"],
    ["R-03 85%"],
  ],
  [
    "a table of labels and contents",
    [
      [
        ["Target", ":", "55"],
        ["Realisasi", ":", "51,15"],
        ["Capaian", ":", "90,33 %"],
      ],
    ],
    ["R-03 90,33 %"],
  ],
  [
    "a table whose rows are numbered and have a unit",
    [
      [
        ["1", "Target", "80", "persen"],
        ["2", "Realisasi", "60", "persen"],
        ["3", "Capaian", "85,00%", ""],
      ],
    ],
    ["R-03 85,00%"],
  ],
  [
    "money line by line",
    [
      "Pagu             : Rp 6.640.000.000",
      "Realisasi        : Rp 6.308.000.000",
      "Persentase       : 98 %",
      "Sisa             : Rp 232.000.000",
    ],
    ["R-11 98 %", "R-11 Rp 232.000.000"],
  ],
  [
    "money in miliar with one letter",
    ["Pagu Anggaran: Rp 3,25 M", "Realisasi Anggaran: Rp 1,43 M", "Sisa Anggaran: Rp 1,92 M"],
    ["R-11 Rp 1,92 M"],
  ],
  [
    "money beside kinerja",
    [
      "Target : 90%",
      "Realisasi : 81%",
      "Capaian : 90%",
      "Pagu anggaran : Rp100.000.000",
      "Realisasi anggaran : Rp90.000.000 (95%)",
    ],
    ["R-11 95%"],
  ],
  [
    "the second of two records",
    [
      "Indikator : Nilai SAKIP",
      "Target : 70,00",
      "Realisasi : 63,00",
      "Capaian : 90%",
      "Indikator : Nilai IKM",
      "Target : 80,00",
      "Realisasi : 60,00",
      "Capaian : 85%",
    ],
    ["R-03 85%"],
  ],
  [
    "records one after the other without a name",
    ["Target: 70", "Realisasi: 63", "Capaian: 90%", "Target: 80", "Realisasi: 60", "Capaian: 85%"],
    ["R-03 85%"],
  ],
])("%s: what does not compute is found", (_nama, isi, harapan) => {
  expect(temuan(isi).sort()).toEqual([...harapan].sort());
});

test.each<[string, readonly BagianUji[]]>([
  ["a form that computes", ["Target : 55", "Realisasi : 51,15", "Capaian : 93,00 %"]],
  ["a capped capaian", ["Target : 100", "Realisasi : 130", "Capaian : 120%"]],
  ["a negative indikator nobody calls so", ["Target : 20", "Realisasi : 22", "Capaian : 90%"]],
  ["a target that is a range", ["Target : 80 - 90", "Realisasi : 70", "Capaian : 95%"]],
  ["a part of a whole", ["Target : 100%", "Realisasi : 195 dari 200 dokumen", "Capaian : 97,5%"]],
  [
    "a capaian of the year's target",
    ["Target tahunan : 100", "Target TW II : 50", "Realisasi TW II : 45", "Capaian : 45%"],
  ],
  [
    "a capaian of the target of the Renstra",
    ["Target 2023 : 80", "Target Renstra : 90", "Realisasi 2023 : 72", "Capaian : 80%"],
  ],
  [
    "a capaian of last year",
    ["Target 2023 : 80", "Realisasi 2023 : 72", "Capaian 2022 : 95%", "Capaian 2023 : 90%"],
  ],
  ["a target of another year", ["Target 2026 : 80", "Realisasi 2024 : 70", "Capaian : 93%"]],
  [
    "two indikator, their targets first",
    ["Target A : 80", "Target B : 50", "Realisasi A : 72", "Realisasi B : 50", "Capaian : 90%"],
  ],
  ["targets in another unit", ["Target : 12 dokumen", "Realisasi : 92%", "Capaian : 95%"]],
  [
    "a capaian in the unit of the indikator",
    ["Target : 48 rapat", "Realisasi : 40 rapat", "Capaian : 40 rapat"],
  ],
  [
    "a word of another scale",
    ["Target : 80", "Realisasi : 60", "Capaian : 75%", "Kriteria : Cukup"],
  ],
  [
    "a scale of something else",
    [
      "Skala IKM: Sangat Tinggi (88 - 100), Tinggi (76 - 87), Sedang (25 - 75)",
      "Capaian : 92%",
      "Target : 100",
      "Realisasi : 92",
      "Kategori : Sangat Tinggi",
    ],
  ],
  [
    "money of the first and of the changed budget",
    [
      "Pagu awal : Rp 1.000.000.000",
      "Pagu perubahan : Rp 800.000.000",
      "Realisasi : Rp 760.000.000",
      "Serapan : 76%",
      "Sisa : Rp 40.000.000",
    ],
  ],
  [
    "a rest said in percent",
    [
      "Pagu : Rp 1.000.000.000",
      "Realisasi : Rp 950.000.000",
      "Sisa : Rp 50.000.000",
      "Persentase : 5%",
    ],
  ],
  [
    "physical progress beside money",
    [
      "Pagu : Rp 1.000.000.000",
      "Realisasi keuangan : Rp 950.000.000 (95%)",
      "Realisasi fisik : 100%",
    ],
  ],
  [
    "money rounded to miliar",
    ["Pagu : Rp 3,25 M", "Realisasi : Rp 1,43 M", "Serapan : 44%", "Sisa : Rp 1,82 M"],
  ],
  [
    "revenue beside its budget",
    [
      "Target pendapatan : Rp 60.000.000.000",
      "Realisasi pendapatan : Rp 61.200.000.000",
      "Capaian : 102%",
    ],
  ],
  [
    "a table of two years",
    [
      [
        ["Target", "80", "85"],
        ["Realisasi", "72", "85"],
        ["Capaian", "90%", "100%"],
      ],
    ],
  ],
  [
    "prose between the fields",
    ["Target : 80", "Tahun lalu dicapai 60 dari 75 paket.", "Capaian : 80%", "Realisasi : 60"],
  ],
  [
    "means of a recapitulation",
    ["Jumlah indikator : 4", "Target : 4", "Tercapai : 3", "Rata-rata capaian : 88,58%"],
  ],
])("%s: nothing is said", (_nama, isi) => {
  expect(temuan(isi)).toEqual([]);
});
