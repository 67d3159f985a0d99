import fc from "fast-check";
import type { Blok, Tabel } from "../dokumen/dokumen";
import { createPenulis } from "./create-penulis";
import type {
  JenisPerbandingan,
  Perbandingan,
  PerbandinganRenstra,
  PerbandinganSelisih,
} from "./perbandingan";
import { blokSatuPerbandingan } from "./perbandingan";

const TABEL: Tabel = {
  type: "tabel",
  kunci: "t",
  nomor: "2.6",
  judul: "Perbandingan",
  kolom: [],
  barisNomor: false,
  baris: [],
  catatan: [],
};

const selisih = (over: Partial<PerbandinganSelisih> = {}): PerbandinganSelisih => ({
  jenis: "tahun-lalu",
  indikator: "Indeks kepuasan",
  realisasi: "88 poin",
  pembanding: "83,5 poin",
  letak: "naik",
  selisih: "4,5 poin",
  arah: undefined,
  ...over,
});

const renstra = (over: Partial<PerbandinganRenstra> = {}): PerbandinganRenstra => ({
  jenis: "renstra",
  indikator: "Indeks kepuasan",
  realisasi: "88 poin",
  pembanding: "90 poin",
  kemajuan: "97,78%",
  isTerpenuhi: false,
  ...over,
});

const teksOf = (blok: Blok): string[] => {
  if (blok.type === "paragraf") return [blok.kalimat.teks];
  return blok.type === "daftar" ? blok.butir.map(({ teks }) => teks) : [];
};

const teks = (jenis: JenisPerbandingan, ...daftar: Perbandingan[]): string[] => {
  const letak = { jenis, tahun: "2023", tahunLalu: "2022", tabel: "2.6" };
  return blokSatuPerbandingan(createPenulis([]).tulis, letak, { daftar, tabel: TABEL }).flatMap(
    teksOf,
  );
};

test.each<[JenisPerbandingan, Perbandingan, string]>([
  [
    "tahun-lalu",
    selisih(),
    "Perbandingan realisasi kinerja tahun 2023 dengan realisasi tahun 2022 disajikan pada Tabel 2.6.",
  ],
  [
    "renstra",
    renstra(),
    "Perbandingan realisasi kinerja tahun 2023 dengan target akhir Rencana Strategis (Renstra) disajikan pada Tabel 2.6.",
  ],
  [
    "nasional",
    selisih({ jenis: "nasional" }),
    "Perbandingan realisasi kinerja tahun 2023 dengan angka nasional disajikan pada Tabel 2.6.",
  ],
])("%s: a sentence announces the table", (jenis, isi, kalimat) => {
  expect(teks(jenis, isi)[0]).toBe(kalimat);
});

test.each<[Partial<PerbandinganSelisih>, string]>([
  [{}, "meningkat 4,5 poin, yaitu dari 83,5 poin menjadi 88 poin."],
  [{ letak: "turun" }, "menurun 4,5 poin, yaitu dari 83,5 poin menjadi 88 poin."],
  [{ letak: "sama" }, "tetap, yaitu 88 poin."],
  [
    { letak: "turun", arah: "lebih-baik" },
    "menurun 4,5 poin, yaitu dari 83,5 poin menjadi 88 poin, yang berarti kinerja membaik.",
  ],
  [
    { arah: "lebih-buruk" },
    "meningkat 4,5 poin, yaitu dari 83,5 poin menjadi 88 poin, yang berarti kinerja menurun.",
  ],
])("with last year: %j", (over, akhir) => {
  expect(teks("tahun-lalu", selisih(over))[1]).toBe(
    `Berdasarkan tabel tersebut, realisasi indikator “Indeks kepuasan” ${akhir}`,
  );
});

test.each<[Partial<PerbandinganSelisih>, string]>([
  [{}, " adalah 88 poin, lebih tinggi 4,5 poin daripada angka nasional, yaitu 83,5 poin."],
  [
    { letak: "turun" },
    " adalah 88 poin, lebih rendah 4,5 poin daripada angka nasional, yaitu 83,5 poin.",
  ],
  [{ letak: "sama" }, " sama dengan angka nasional, yaitu 88 poin."],
  [
    { letak: "turun", arah: "lebih-baik" },
    " adalah 88 poin, lebih rendah 4,5 poin daripada angka nasional, yaitu 83,5 poin, yang berarti lebih baik.",
  ],
  [
    { arah: "lebih-buruk" },
    " adalah 88 poin, lebih tinggi 4,5 poin daripada angka nasional, yaitu 83,5 poin, yang berarti belum sebaik angka tersebut.",
  ],
])("with the nation: %j", (over, akhir) => {
  expect(teks("nasional", selisih({ ...over, jenis: "nasional" }))[1]).toBe(
    `Berdasarkan tabel tersebut, realisasi indikator “Indeks kepuasan”${akhir}`,
  );
});

test.each<[Partial<PerbandinganRenstra>, string]>([
  [{}, ", yaitu 88 poin, belum memenuhi target Renstra 90 poin dengan tingkat kemajuan 97,78%."],
  [
    { isTerpenuhi: true, kemajuan: "101%" },
    ", yaitu 88 poin, telah memenuhi target Renstra 90 poin dengan tingkat kemajuan 101%.",
  ],
  [
    { kemajuan: undefined },
    " adalah 88 poin, sedangkan tingkat kemajuannya terhadap target Renstra 90 poin tidak dapat dihitung.",
  ],
])("with the Renstra: %j", (over, akhir) => {
  expect(teks("renstra", renstra(over))[1]).toBe(
    `Berdasarkan tabel tersebut, realisasi indikator “Indeks kepuasan”${akhir}`,
  );
});

test("several indicators are a list", () => {
  expect(teks("tahun-lalu", selisih(), selisih({ letak: "sama" })).slice(1)).toEqual([
    "Berdasarkan tabel tersebut, perkembangan realisasi dibandingkan dengan tahun 2022 adalah sebagai berikut:",
    "realisasi indikator “Indeks kepuasan” meningkat 4,5 poin, yaitu dari 83,5 poin menjadi 88 poin; dan",
    "realisasi indikator “Indeks kepuasan” tetap, yaitu 88 poin.",
  ]);
});

test("no variant leaves a hole or doubles a mark", () => {
  const isi = fc.oneof(
    fc.record({
      jenis: fc.constantFrom<PerbandinganSelisih["jenis"]>("tahun-lalu", "nasional"),
      letak: fc.constantFrom<PerbandinganSelisih["letak"]>("naik", "turun", "sama"),
      arah: fc.constantFrom<PerbandinganSelisih["arah"]>(undefined, "lebih-baik", "lebih-buruk"),
    }),
    fc.record({
      jenis: fc.constant<"renstra">("renstra"),
      kemajuan: fc.constantFrom(undefined, "97,78%"),
      isTerpenuhi: fc.boolean(),
    }),
  );
  fc.assert(
    fc.property(isi, fc.integer({ min: 1, max: 3 }), (over, jumlah) => {
      const satu = over.jenis === "renstra" ? renstra(over) : selisih(over);
      const hasil = teks(over.jenis, ...Array.from({ length: jumlah }, () => satu)).join("\n");
      expect(hasil).not.toMatch(/[{}[\]]|undefined|[^\S\n]{2}|[.,;:] *[.,;:]| [.,;:]/);
    }),
  );
});
