import { tanpaStatus, tingkatJabatan } from "./tingkat-jabatan";

test.each([
  ["Kasi Pemberdayaan Masyarakat", "kasi"],
  ["Plt. Kepala Seksi Pemerintahan", "kasi"],
  ["Kasubag Umum dan Kepegawaian", "kasubag"],
  ["Kasubbag Keuangan", "kasubag"],
  ["Kepala Subbagian Keuangan", "kasubag"],
  ["KEPALA SUB BAGIAN PERENCANAAN", "kasubag"],
  ["Sekretaris Kecamatan", "sekretaris"],
  ["Pj. Sekcam Candipuro", "sekretaris"],
  ["Camat Candipuro", "camat"],
  ["Pelaksana Harian Camat", "camat"],
  ["Kepala Bidang Sarana", "lain"],
  ["Kasir", "lain"],
  ["", "lain"],
  [undefined, "lain"],
])("%s is of level %s", (jabatan, tingkat) => {
  expect(tingkatJabatan(jabatan)).toBe(tingkat);
});

test.each([
  ["Plt. Camat Candipuro", "Camat Candipuro"],
  ["Plt Camat", "Camat"],
  ["Plh.Camat", "Camat"],
  ["Penjabat Sementara Camat", "Camat"],
  [" Camat ", "Camat"],
  ["Pjok Kecamatan", "Pjok Kecamatan"],
])("the post behind %j is %s", (jabatan, sebutan) => {
  expect(tanpaStatus(jabatan)).toBe(sebutan);
});
