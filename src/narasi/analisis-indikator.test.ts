import fc from "fast-check";
import type { AlasanTakTerukur, Arah, Target } from "../kinerja/indikator";
import { KATA_ALASAN_TAK_TERUKUR } from "./analisis-tak-terukur";
import { paragrafIndikator, sebutanNilai } from "./analisis-indikator";
import type {
  CatatanCapaian,
  HasilIndikator,
  LetakRentang,
  SlotIndikator,
  UraianIndikator,
  UraianTakTerukur,
  UraianTerukur,
} from "./analisis-uraian";
import { createPenulis } from "./create-penulis";
import { kosong } from "./penulis";

const slot = (over: Partial<SlotIndikator> = {}): SlotIndikator => ({
  indikator: "Persentase layanan tepat waktu",
  sasaran: "Meningkatnya mutu pelayanan",
  target: "92%",
  realisasi: "69%",
  sebutanTarget: "92%",
  sebutanRealisasi: "69%",
  capaian: "75%",
  kategori: "Sedang",
  penyebab: "dua subkegiatan mengalami pengurangan anggaran",
  capaianAsli: "75%",
  jumlahIndikatorSasaran: "1 (satu)",
  ...over,
});

const terukur = ({
  slot: overSlot,
  ...over
}: Partial<Omit<UraianTerukur, "slot">> & {
  slot?: Partial<SlotIndikator>;
} = {}): UraianTerukur => ({
  urutan: 0,
  status: "terukur",
  jenisTarget: "nilai",
  arah: "positif",
  hasil: "belum-tercapai",
  letakRentang: undefined,
  daftarCatatan: [],
  isPembukaSasaran: false,
  hasPenyebab: false,
  slot: slot(overSlot),
  ...over,
});

const takTerukur = (over: Partial<UraianTakTerukur> = {}): UraianTakTerukur => ({
  urutan: 0,
  status: "tak-terukur",
  alasan: "realisasi-kosong",
  hasTarget: true,
  hasRealisasi: false,
  isDikecualikan: true,
  isPembukaSasaran: false,
  hasPenyebab: false,
  slot: slot(),
  ...over,
});

const teks = (uraian: UraianIndikator): string =>
  paragrafIndikator(createPenulis([]).tulis, uraian).kalimat.teks;

const PEMBUKA =
  "Indikator “Persentase layanan tepat waktu” memiliki target 92% dengan realisasi 69% sehingga capaiannya sebesar 75% dan termasuk kategori Sedang.";

test("a target not met, with the cause the office typed", () => {
  expect(teks(terukur({ hasPenyebab: true }))).toBe(
    `${PEMBUKA} Target yang ditetapkan belum tercapai karena dua subkegiatan mengalami pengurangan anggaran.`,
  );
});

test("a target not met, without cause, shows what is missing", () => {
  expect(teks(terukur({ slot: { penyebab: kosong("penyebab") } }))).toBe(
    `${PEMBUKA} Target yang ditetapkan belum tercapai karena [penyebab].`,
  );
});

test("equivalent wordings take turns", () => {
  expect(teks(terukur({ urutan: 1, hasPenyebab: true }))).toBe(
    "Target indikator “Persentase layanan tepat waktu” adalah 92% dan realisasinya 69%. Capaian indikator tersebut sebesar 75% dengan kategori Sedang. Target tersebut belum dapat dicapai karena dua subkegiatan mengalami pengurangan anggaran.",
  );
  expect(teks(terukur({ urutan: 2, hasPenyebab: true }))).toBe(
    "Dengan realisasi 69% terhadap target 92%, indikator “Persentase layanan tepat waktu” memperoleh capaian sebesar 75% yang termasuk kategori Sedang. Target indikator ini belum terpenuhi karena dua subkegiatan mengalami pengurangan anggaran.",
  );
  expect(teks(terukur({ urutan: 3, hasPenyebab: true }))).toBe(
    teks(terukur({ hasPenyebab: true })),
  );
});

test.each<[HasilIndikator, string]>([
  ["tercapai", "Target yang ditetapkan telah tercapai."],
  ["terlampaui", "Realisasi tersebut melampaui target yang ditetapkan."],
  [
    "jauh-terlampaui",
    "Realisasi tersebut jauh melampaui target yang ditetapkan. Penetapan target periode berikutnya perlu dicermati kembali.",
  ],
])("a target that is %s", (hasil, kalimat) => {
  expect(teks(terukur({ hasil }))).toBe(`${PEMBUKA} ${kalimat}`);
});

test("a target met gives its cause as the reason of the result", () => {
  const uraian = terukur({
    hasil: "tercapai",
    hasPenyebab: true,
    slot: { penyebab: "koordinasi berjalan baik" },
  });
  expect(teks(uraian)).toBe(
    `${PEMBUKA} Target yang ditetapkan telah tercapai. Hasil tersebut dicapai karena koordinasi berjalan baik.`,
  );
});

test("the only indikator of its sasaran introduces the sasaran", () => {
  expect(teks(terukur({ isPembukaSasaran: true }))).toBe(
    `Sasaran “Meningkatnya mutu pelayanan” diukur melalui 1 (satu) indikator. ${PEMBUKA} Target yang ditetapkan belum tercapai karena dua subkegiatan mengalami pengurangan anggaran.`,
  );
});

describe("an indikator for which smaller is better", () => {
  const KETENTUAN =
    "Indikator ini dinilai dengan ketentuan semakin kecil realisasi, semakin baik kinerja.";

  test.each<[HasilIndikator, string]>([
    [
      "belum-tercapai",
      "Target yang ditetapkan belum tercapai karena dua subkegiatan mengalami pengurangan anggaran.",
    ],
    ["tercapai", "Target yang ditetapkan telah tercapai."],
    [
      "terlampaui",
      "Realisasi tersebut lebih kecil daripada target, yang berarti lebih baik daripada yang ditetapkan.",
    ],
    [
      "jauh-terlampaui",
      "Realisasi tersebut jauh lebih kecil daripada target, yang berarti jauh lebih baik daripada yang ditetapkan. Penetapan target periode berikutnya perlu dicermati kembali.",
    ],
  ])("%s", (hasil, kalimat) => {
    expect(teks(terukur({ arah: "negatif", hasil }))).toBe(`${PEMBUKA} ${KETENTUAN} ${kalimat}`);
  });

  test("does not say so of a predikat, which is scored", () => {
    expect(teks(terukur({ arah: "negatif", jenisTarget: "predikat", hasil: "terlampaui" }))).toBe(
      `${PEMBUKA} Realisasi tersebut melampaui target yang ditetapkan.`,
    );
  });
});

describe("a range", () => {
  const RENTANG = { target: "80–90%", sebutanTarget: sebutanNilai("80–90%", "rentang") };
  const rentang = (
    letakRentang: LetakRentang,
    hasil: HasilIndikator,
    hasPenyebab = false,
  ): string =>
    teks(
      terukur({ jenisTarget: "rentang", letakRentang, hasil, hasPenyebab, slot: RENTANG }),
    ).replace(
      "Indikator “Persentase layanan tepat waktu” memiliki target rentang 80–90% dengan realisasi 69% sehingga capaiannya sebesar 75% dan termasuk kategori Sedang. ",
      "",
    );

  test("is met inside", () => {
    expect(rentang("dalam", "tercapai")).toBe("Realisasi tersebut berada dalam rentang target.");
  });

  test("is not met below, and the cause follows", () => {
    expect(rentang("bawah", "belum-tercapai", true)).toBe(
      "Realisasi tersebut berada di bawah rentang target. Target yang ditetapkan belum tercapai karena dua subkegiatan mengalami pengurangan anggaran.",
    );
  });

  test("is exceeded above", () => {
    expect(rentang("atas", "terlampaui")).toBe("Realisasi tersebut berada di atas rentang target.");
  });
});

test("a predikat is named as one", () => {
  const uraian = terukur({
    jenisTarget: "predikat",
    slot: {
      sebutanTarget: sebutanNilai("WTP", "predikat"),
      sebutanRealisasi: sebutanNilai("WDP", "predikat"),
    },
  });
  expect(teks(uraian)).toBe(
    "Indikator “Persentase layanan tepat waktu” memiliki target predikat WTP dengan realisasi predikat WDP sehingga capaiannya sebesar 75% dan termasuk kategori Sedang. Target yang ditetapkan belum tercapai karena dua subkegiatan mengalami pengurangan anggaran.",
  );
});

test.each<[CatatanCapaian, string]>([
  [
    "dibatasi",
    "Hasil perhitungan sebesar 150% dibatasi menjadi 75% sesuai dengan batas capaian yang digunakan dalam laporan ini.",
  ],
  [
    "dicetak-nol",
    "Hasil perhitungan sebesar 150% dicantumkan sebagai 75% karena capaian tidak disajikan di bawah nol.",
  ],
  [
    "dibulatkan",
    "Angka 75% tersebut merupakan hasil pembulatan dari nilai yang sedikit di bawahnya.",
  ],
])("a capaian that was %s says so", (catatan, kalimat) => {
  expect(teks(terukur({ daftarCatatan: [catatan], slot: { capaianAsli: "150%" } }))).toBe(
    `${PEMBUKA} ${kalimat} Target yang ditetapkan belum tercapai karena dua subkegiatan mengalami pengurangan anggaran.`,
  );
});

describe("an unmeasured indikator", () => {
  test("gives its reason, its target, and that it is left out of the mean", () => {
    expect(teks(takTerukur())).toBe(
      "Capaian indikator “Persentase layanan tepat waktu” belum dapat diukur karena realisasi belum dilaporkan. Target yang ditetapkan adalah 92%. Indikator ini tidak diperhitungkan dalam rata-rata capaian.",
    );
  });

  test("gives what is known of it and why", () => {
    const uraian = takTerukur({
      urutan: 2,
      hasTarget: false,
      hasRealisasi: true,
      hasPenyebab: true,
      isDikecualikan: false,
      alasan: "target-kosong",
      slot: slot({ penyebab: "survei belum dilaksanakan" }),
    });
    expect(teks(uraian)).toBe(
      "Oleh karena target belum ditetapkan, capaian indikator “Persentase layanan tepat waktu” belum dapat diukur. Realisasi yang dilaporkan adalah 69%. Keadaan tersebut terjadi karena survei belum dilaksanakan.",
    );
  });

  test("has its reason in words that follow “karena”", () => {
    expect(Object.values(KATA_ALASAN_TAK_TERUKUR)).not.toContainEqual(
      expect.stringMatching(/^[A-Z]|[.;]$/),
    );
  });
});

test("the name of the text says what the result was and which indikator it is", () => {
  const { tulis } = createPenulis([]);
  expect(
    [
      terukur({ urutan: 2 }),
      terukur({ urutan: 9, hasil: "jauh-terlampaui" }),
      takTerukur({ urutan: 0 }),
    ].map((uraian) => paragrafIndikator(tulis, uraian).kunci),
  ).toEqual([
    "evaluasi.indikator.belum-tercapai-3",
    "evaluasi.indikator.jauh-terlampaui-10",
    "evaluasi.indikator.tak-terukur-1",
  ]);
});

const pilih = <T>(...daftar: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...daftar);
const boolean = fc.boolean();
const urutan = fc.nat({ max: 40 });

const UMUM = {
  urutan,
  isPembukaSasaran: boolean,
  hasPenyebab: boolean,
  slot: fc.constant(slot()),
};

const SEMUA: fc.Arbitrary<UraianIndikator> = fc.oneof(
  fc.record({
    ...UMUM,
    status: fc.constant("terukur" as const),
    jenisTarget: pilih<Target["jenis"]>("nilai", "rentang", "predikat"),
    arah: pilih<Arah>("positif", "negatif"),
    hasil: pilih<HasilIndikator>("tercapai", "terlampaui", "jauh-terlampaui", "belum-tercapai"),
    letakRentang: pilih<LetakRentang | undefined>(undefined, "dalam", "atas", "bawah"),
    daftarCatatan: fc.subarray<CatatanCapaian>(["dibatasi", "dicetak-nol", "dibulatkan"]),
  }),
  fc.record({
    ...UMUM,
    status: fc.constant("tak-terukur" as const),
    alasan: pilih<AlasanTakTerukur>("realisasi-kosong", "target-nol"),
    hasTarget: boolean,
    hasRealisasi: boolean,
    isDikecualikan: boolean,
  }),
);

test("no variant leaves a hole, doubles a blank or a mark, or speaks of success", () => {
  fc.assert(
    fc.property(SEMUA, (uraian) => {
      const hasil = teks(uraian);
      expect(hasil).not.toMatch(/[{}]|undefined|NaN|\s\s|[.,;:]\s*[.,;:]|\s[.,;]/);
      expect(hasil).not.toMatch(/berhasil/i);
      expect(hasil).toMatch(/^\p{Lu}.*\.$/u);
    }),
  );
});
