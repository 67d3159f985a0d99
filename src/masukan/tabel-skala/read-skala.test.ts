import fc from "fast-check";
import type { LainKisi, SelUji } from "../../../test/support/kisi";
import { kisi, nama, persenSel } from "../../../test/support/kisi";
import { SKALA_BAWAAN } from "../../kinerja/skala";
import { readMasukan } from "../baca-masukan";
import { isHalangan } from "../halangan";

type Baris = readonly (readonly SelUji[])[];

function baca(matriks: Baris, lain: LainKisi = {}) {
  const { skala, daftarTemuan } = readMasukan([
    nama("LKj_Skala", kisi(matriks, { lembar: "Skala", ...lain })),
  ]);
  return {
    skala,
    isi: skala.skala.map(({ nama: sebutan, bawah, atas }) => [sebutan, bawah, atas]),
    temuan: daftarTemuan.filter(({ aturan }) => aturan === "skala-tidak-terbaca"),
  };
}

const PERMENDAGRI = [
  ["Sangat Tinggi", 91, 100],
  ["Tinggi", 76, 90],
  ["Sedang", 66, 75],
  ["Rendah", 51, 65],
  ["Sangat Rendah", 0, 50],
];

const tigaKolom = (tulis: (nilai: number) => SelUji): Baris => [
  ["No", "Batas Bawah", "Batas Atas", "Kriteria", "Warna"],
  ...PERMENDAGRI.map(([sebutan, bawah, atas], urutan): readonly SelUji[] => [
    urutan + 1,
    tulis(Number(bawah)),
    tulis(Number(atas)),
    String(sebutan),
    "hijau",
  ]),
];

test.each<[string, (nilai: number) => SelUji, 1 | 100 | undefined]>([
  ["fractions with percent format", (nilai) => persenSel(nilai / 100), 100],
  ["points", (nilai) => nilai, 1],
  ["percent texts", (nilai) => `${nilai}%`, undefined],
])("bounds are read from %s", (_, tulis, pengali) => {
  const { isi, skala, temuan } = baca(tigaKolom(tulis));
  expect(isi).toEqual(PERMENDAGRI);
  expect(skala.sel?.pengali).toBe(pengali);
  expect(temuan).toEqual([]);
});

test("cells a formula may refer to are given only while they run highest first without a gap", () => {
  const [judul = [], ...baris] = tigaKolom((nilai) => nilai);
  expect(baca([judul, ...baris]).skala.sel).toEqual({
    lembar: "Skala",
    bawah: { baris: 1, kolom: 1, tinggi: 5, lebar: 1 },
    atas: { baris: 1, kolom: 2, tinggi: 5, lebar: 1 },
    nama: { baris: 1, kolom: 3, tinggi: 5, lebar: 1 },
    pengali: 1,
  });
  expect(baca([judul, ...[...baris].reverse()]).skala.sel).toBeUndefined();
  expect(baca([judul, ...baris.slice(0, 2), [], ...baris.slice(2)]).skala.sel).toBeUndefined();
});

test("the order of the rows never matters to the scale", () => {
  const [judul = [], ...baris] = tigaKolom((nilai) => nilai);
  fc.assert(
    fc.property(fc.shuffledSubarray([...baris], { minLength: baris.length }), (acak) => {
      expect(baca([judul, ...acak]).isi).toEqual(PERMENDAGRI);
    }),
    { numRuns: 30 },
  );
});

test.each<[string, readonly string[]]>([
  ["ranges", ["91 - 100", "76 – 90", "66 s.d. 75", "51-65", "≤ 50"]],
  ["percent ranges", ["91% - 100%", "76-90%", "66% – 75%", "51% - 65%", "≤ 50%"]],
  [
    "ranges as the regulation prints them",
    ["91% ≤ 100%", "76% ≤ 90%", "66% ≤ 75%", "51% ≤ 65%", "≤ 50%"],
  ],
  ["inequalities", ["91 ≤ x ≤ 100", "76 <= x <= 90", "66 ≤ x ≤ 75", "51 ≤ x ≤ 65", "<= 50"]],
])("bounds are read from %s in one column", (_, rentang) => {
  const baris = rentang.map((teks, urutan) => [teks, String(PERMENDAGRI[urutan]?.[0])]);
  const { isi, skala, temuan } = baca([
    ["Interval Nilai Realisasi Kinerja", "Kriteria Penilaian"],
    ...baris,
  ]);
  expect(isi).toEqual(PERMENDAGRI);
  expect(skala.sel).toBeUndefined();
  expect(temuan).toEqual([]);
});

test("≥ at the top and < at the bottom leave the outer bounds open", () => {
  const { isi } = baca([
    ["Rentang", "Kategori"],
    ["≥ 90", "Baik"],
    ["60 - 89", "Cukup"],
    ["< 60", "Kurang"],
  ]);
  expect(isi).toEqual([
    ["Baik", 90, undefined],
    ["Cukup", 60, 89],
    ["Kurang", 0, undefined],
  ]);
});

test.each<[string, Baris]>([
  [
    "a bound that is no number",
    [
      ["Batas Bawah", "Kriteria"],
      ["tinggi sekali", "A"],
      [0, "B"],
    ],
  ],
  [
    "a bound that excludes itself",
    [
      ["Rentang", "Kriteria"],
      ["> 100", "A"],
      ["0 - 100", "B"],
    ],
  ],
  [
    "a category without a name",
    [
      ["Batas Bawah", "Kriteria"],
      [50, null],
      [0, "B"],
    ],
  ],
  [
    "a lower bound above the upper one",
    [
      ["Batas Bawah", "Batas Atas", "Kriteria"],
      [90, 80, "A"],
      [0, 70, "B"],
    ],
  ],
  [
    "overlapping categories",
    [
      ["Batas Bawah", "Batas Atas", "Kriteria"],
      [80, 100, "A"],
      [0, 85, "B"],
    ],
  ],
  [
    "equal lower bounds",
    [
      ["Batas Bawah", "Kriteria"],
      [80, "A"],
      [80, "B"],
    ],
  ],
  [
    "percent and bare numbers",
    [
      ["Batas Bawah", "Kriteria"],
      [persenSel(0.8), "A"],
      [50, "B"],
      [0, "C"],
    ],
  ],
  [
    "fractions without percent format",
    [
      ["Batas Bawah", "Kriteria"],
      [0.8, "A"],
      [0, "B"],
    ],
  ],
  [
    "two categories without lower bound",
    [
      ["Batas Bawah", "Batas Atas", "Kriteria"],
      [null, 100, "A"],
      [null, 50, "B"],
    ],
  ],
  [
    "no bounds at all",
    [
      ["Batas Bawah", "Kriteria"],
      [null, "A"],
      [null, "B"],
    ],
  ],
  ["no rows", [["Batas Bawah", "Kriteria"]]],
])("%s stops the writing: the default scale is no substitute", (_, matriks) => {
  const { skala, temuan } = baca(matriks);
  expect(skala.sumber).toBeUndefined();
  expect(skala.skala).toBe(SKALA_BAWAAN);
  expect(temuan).toMatchObject([{ tingkat: "kesalahan", letak: { lembar: "Skala" } }]);
  expect(temuan.every(isHalangan)).toBe(true);
});

test("bounds that touch are left to the check that weighs them", () => {
  const { isi, temuan } = baca([
    ["Batas Bawah", "Batas Atas", "Kriteria"],
    [90, 100, "A"],
    [0, 90, "B"],
  ]);
  expect(isi).toEqual([
    ["A", 90, 100],
    ["B", 0, 90],
  ]);
  expect(temuan).toEqual([]);
});

test("without a table the default scale is used, and said", () => {
  const { skala, daftarTemuan } = readMasukan([]);
  expect(skala).toMatchObject({ sumber: undefined, skala: SKALA_BAWAAN });
  expect(daftarTemuan).toContainEqual(
    expect.objectContaining({ aturan: "tabel-skala-tidak-ada", tingkat: "informasi" }),
  );
});
