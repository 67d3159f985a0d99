import type { BagianUji } from "../../../../test/support/naskah";
import { naskahUji } from "../../../../test/support/naskah";
import type { ButirKelengkapan } from "../butir";
import { susunKelengkapanNaskah } from "./susun-kelengkapan-naskah";

const JUDUL = ["LAPORAN KINERJA", "DINAS PERIKANAN KABUPATEN TELUK BAYUR", "TAHUN 2023"] as const;

const TANDA_TANGAN = [
  ["Mengetahui,", "Kepala Seksi Budidaya"],
  ["NIP 1", "NIP 2"],
];

const susun = (isi: readonly BagianUji[]): readonly ButirKelengkapan[] =>
  susunKelengkapanNaskah({ naskah: naskahUji(isi), buku: undefined }) ?? [];

const butirOf = (id: string, isi: readonly BagianUji[]): ButirKelengkapan | undefined =>
  susun([...JUDUL, ...isi]).find((butir) => butir.id === id);

const LENGKAP: readonly BagianUji[] = [
  ...JUDUL,
  "BAB I PENDAHULUAN",
  "Dinas Perikanan mempunyai tugas membantu Bupati dan menyelenggarakan fungsi perumusan kebijakan berdasarkan Peraturan Bupati Nomor 12 Tahun 2021.",
  "BAB II PERJANJIAN KINERJA",
  "Perjanjian Kinerja Tahun 2023 memuat 1 (satu) indikator.",
  [
    ["No", "Indikator Kinerja", "Target", "Realisasi", "Capaian (%)"],
    ["1", "Produksi perikanan", "100 ton", "95 ton", "95,00"],
  ],
  "Realisasi tahun 2023 naik 5 ton dibandingkan dengan tahun sebelumnya.",
  "Terhadap target akhir Renstra sebesar 120 ton, realisasi mencapai 79,17%.",
  "Rata-rata nasional sebesar 90 ton.",
  "Capaian itu dipengaruhi oleh cuaca.",
  "Capaian 95% dicapai dengan serapan 93%, sehingga terdapat efisiensi 2 poin.",
  "Dari pagu Rp1.000.000,00 terealisasi Rp930.000,00 (93%).",
  "Program Pengelolaan Perikanan Tangkap mendukung sasaran meningkatnya produksi.",
  "Hambatan yang dihadapi adalah cuaca.",
  "Upaya yang dilakukan adalah penyuluhan.",
  "Rencana tindak lanjutnya menambah sarana; laporan ini diumumkan di laman dinas.",
  "Teluk Bayur, 30 Januari 2024",
  "Kepala Dinas Perikanan",
  "NIP 197001011990011001",
];

test("a report that says all of it meets every criterion, each with the piece that meets it", () => {
  const daftar = susun(LENGKAP);
  expect(daftar.filter(({ keadaan }) => keadaan !== "terpenuhi")).toEqual([]);
  expect(daftar.filter(({ keterangan }) => !/[Bb]agian \d+/.test(keterangan))).toEqual([]);
  expect(daftar.map(({ id }) => id)).toContain("nasional");
});

test("a bare title meets nothing but itself, and every other criterion says what to add", () => {
  const daftar = susun(JUDUL);
  expect(daftar.filter(({ keadaan }) => keadaan === "terpenuhi").map(({ id }) => id)).toEqual([
    "laporan-resmi",
  ]);
  const kurang = daftar.filter(({ keadaan }) => keadaan === "belum");
  expect(
    kurang.filter(({ keterangan }) => !/[Tt]ambahkan|[Ss]ebut|umumkan/.test(keterangan)),
  ).toEqual([]);
});

test("an excerpt that is no report gets no checklist", () => {
  const naskah = naskahUji(["Capaian kinerja sebesar 75% dengan kategori Sedang."]);
  expect(susunKelengkapanNaskah({ naskah, buku: undefined })).toBeUndefined();
});

test("a short paste whose only title ends in a dot gets a checklist, with its period", () => {
  const naskah = naskahUji([
    "Laporan Kinerja Kasi Pelayanan Umum Kecamatan Teluk Bayur Tribulan IV Tahun 2023.",
    "Capaian kinerja adalah 75% dengan kategori Sedang.",
    "Teluk Bayur, 2 Oktober 2023",
  ]);
  const daftar = susunKelengkapanNaskah({ naskah, buku: undefined }) ?? [];
  const butir = Object.fromEntries(daftar.map(({ id, ...isi }) => [id, isi]));
  expect(butir["laporan-resmi"]?.keadaan).toBe("terpenuhi");
  expect(butir["tepat-waktu"]?.keterangan).toMatch(/sebelum periode berakhir \(31 Desember 2023\)/);
  expect(butir["analisis-penyebab"]?.keterangan).toMatch(/Tambahkan penyebab/);
});

test.each([
  "Laporan Kinerja ini disusun sebagai bentuk pertanggungjawaban.",
  "LKj Tahun 2023 telah disampaikan kepada Bupati.",
  "Laporan kinerja tahun 2023 terdiri atas tiga bab.",
])("a sentence about a report is no title: %s", (kalimat) => {
  const naskah = naskahUji([kalimat, "Capaian kinerja sebesar 75%."]);
  expect(susunKelengkapanNaskah({ naskah, buku: undefined })).toBeUndefined();
});

test("a report of a quarter is not asked for comparisons of a year", () => {
  const daftar = susun(["LAPORAN KINERJA", "KASI PELAYANAN UMUM", "TRIBULAN II TAHUN 2024"]);
  expect(daftar.map(({ id }) => id)).not.toContain("tahun-lalu");
});

describe("a line of contents or a heading alone meets nothing", () => {
  test.each<[string, string, readonly BagianUji[]]>([
    ["dots and a page", "efisiensi", ["3.4 Analisis Efisiensi Anggaran .......... 12"]],
    ["a heading before a heading", "tindak-lanjut", ["Hambatan", "Upaya", "Rencana Aksi"]],
    ["a law's name", "jangka-menengah", ["Renstra 2021–2026 menjadi dasar penyusunan laporan."]],
    ["an exam", "nasional", ["Nilai rata-rata ujian nasional sebesar 71,5."]],
    ["money of a province", "nasional", ["Dana provinsi sebesar Rp50.000.000,00 diterima."]],
  ])("%s", (_apa, id, isi) => {
    expect(butirOf(id, isi)?.keadaan).toBe("belum");
  });
});

describe("other offices' ways of saying it are found", () => {
  test.each<[string, readonly BagianUji[]]>([
    ["tindak-lanjut", ["3.5 Hambatan dan Upaya", "- Cuaca buruk; rencana aksi disusun Maret."]],
    ["analisis-penyebab", ["   - sebab : pertemuan tatap muka dibatasi"]],
    ["anggaran", ["Pagu : Rp 6.640.000.000", "Realisasi : Rp 6.308.000.000"]],
    ["target-realisasi", ["Target 650 km , realisasi 612,4 km , capaian", "94,22 % ."]],
    ["tahun-lalu", ["Setahun sebelumnya kunjungan baru 651.000 orang."]],
    ["tepat-waktu", ["Ditetapkan di Teluk Bayur", "pada tanggal 20 Februari 2024"]],
    ["tepat-waktu", [[["Mengetahui,", "", "Teluk Bayur, 03 April 2024"]]]],
    ["ditandatangani", [TANDA_TANGAN]],
  ])("%s: %j", (id, isi) => {
    expect(butirOf(id, isi)?.keadaan).toBe("terpenuhi");
  });
});

describe("what is there in part says what is missing", () => {
  test.each<[string, readonly BagianUji[], RegExp]>([
    ["tindak-lanjut", ["Hambatan yang dihadapi adalah cuaca."], /Tambahkan: upaya, rencana/],
    ["anggaran", ["Realisasi anggaran sebesar Rp930.000,00."], /Tambahkan pagu/],
    ["efisiensi", ["Anggaran digunakan secara efisien oleh dinas."], /dengan angkanya/],
    ["tepat-waktu", ["Teluk Bayur, 30 Januari 2023", "Kepala Dinas"], /sebelum periode berakhir/],
    ["ditandatangani", ["Teluk Bayur, 3 Januari 2024", "Kepala Seksi Budidaya"], /Mengetahui/],
  ])("%s", (id, isi, kata) => {
    const butir = butirOf(id, isi);
    expect(butir?.keadaan).toBe("sebagian");
    expect(butir?.keterangan).toMatch(kata);
    expect(butir?.keterangan).toMatch(/[Bb]agian [45]/);
  });
});
