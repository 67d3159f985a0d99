import type { KunciIdentitas } from "../masukan-laporan";

/** One row of `LKj_Identitas`: what it says, how its key may be written, and an example of a value. */
export interface IsianKontrak {
  readonly kunci: KunciIdentitas;
  readonly sebutan: string;
  /** Keys compare as headings do (`kepala/kunci-judul.ts`); the key itself is one of them. */
  readonly sinonim: readonly string[];
  /** For the guide and for whoever has to correct a value. */
  readonly contoh: string;
}

const isian = (
  kunci: KunciIdentitas,
  sebutan: string,
  lain: { readonly contoh: string; readonly sinonim?: readonly string[] },
): IsianKontrak => ({
  kunci,
  sebutan,
  sinonim: [sebutan.toLowerCase(), ...(lain.sinonim ?? [])],
  contoh: lain.contoh,
});

const PEJABAT = [
  isian("jabatan", "Jabatan", {
    contoh: "Kasi Pemberdayaan Masyarakat",
    sinonim: ["jabatan pejabat", "nama jabatan", "jabatan pelapor"],
  }),
  isian("statusJabatan", "Status Jabatan", {
    contoh: "Plt.",
    sinonim: ["status", "status pejabat"],
  }),
  isian("namaPejabat", "Nama Pejabat", {
    contoh: "nama lengkap dan gelar",
    sinonim: ["nama", "nama pelapor", "nama lengkap", "pejabat"],
  }),
  isian("nipPejabat", "NIP Pejabat", {
    contoh: "19700101 199001 1 001, diketik sebagai teks",
    sinonim: ["nip", "nip pelapor"],
  }),
  isian("pangkatPejabat", "Pangkat Pejabat", {
    contoh: "Penata Tingkat I",
    sinonim: [
      "pangkat",
      "pangkat golongan",
      "pangkat gol",
      "pangkat gol ruang",
      "pangkat golongan ruang",
      "pangkat golongan pejabat",
    ],
  }),
];

const ATASAN = [
  isian("jabatanAtasan", "Jabatan Atasan", {
    contoh: "Camat Candipuro",
    sinonim: ["jabatan atasan langsung", "atasan", "atasan langsung"],
  }),
  isian("statusJabatanAtasan", "Status Jabatan Atasan", {
    contoh: "Plh.",
    sinonim: ["status atasan", "status jabatan atasan langsung"],
  }),
  isian("namaAtasan", "Nama Atasan", {
    contoh: "nama lengkap dan gelar",
    sinonim: ["nama atasan langsung", "nama pejabat atasan"],
  }),
  isian("nipAtasan", "NIP Atasan", {
    contoh: "19650101 198901 1 001, diketik sebagai teks",
    sinonim: ["nip atasan langsung"],
  }),
  isian("pangkatAtasan", "Pangkat Atasan", {
    contoh: "Pembina",
    sinonim: ["pangkat atasan langsung", "pangkat golongan atasan", "pangkat gol atasan"],
  }),
];

const KANTOR = [
  isian("unitKerja", "Unit Kerja", {
    contoh: "Seksi Pemberdayaan Masyarakat",
    sinonim: ["unit", "nama unit kerja", "bagian", "seksi", "perangkat daerah", "skpd", "opd"],
  }),
  isian("kecamatan", "Kecamatan", { contoh: "Candipuro", sinonim: ["nama kecamatan"] }),
  isian("daerah", "Kabupaten", {
    contoh: "Kabupaten Lumajang, atau Kota dan namanya",
    sinonim: [
      "kabupaten kota",
      "kab kota",
      "kab",
      "kota",
      "daerah",
      "pemerintah daerah",
      "pemerintah kabupaten",
      "pemerintah kota",
      "nama kabupaten",
    ],
  }),
];

const WAKTU = [
  isian("periode", "Periode", {
    contoh: "Tribulan IV, Semester I, atau Tahunan",
    sinonim: ["periode laporan", "periode pelaporan", "tribulan", "triwulan", "tw", "semester"],
  }),
  isian("tahun", "Tahun", {
    contoh: "2023",
    sinonim: ["tahun anggaran", "tahun laporan", "tahun pelaporan", "ta"],
  }),
  isian("tempat", "Tempat", {
    contoh: "Candipuro",
    sinonim: ["tempat laporan", "tempat penandatanganan", "kota penandatanganan"],
  }),
  isian("tanggalLaporan", "Tanggal Laporan", {
    contoh: "02 Januari 2024",
    sinonim: ["tanggal", "tgl laporan", "tanggal penandatanganan", "tanggal pelaporan"],
  }),
];

const DASAR = [
  isian("jenisPerjanjian", "Jenis PK", {
    contoh: "Perjanjian Kinerja Perubahan",
    sinonim: ["jenis perjanjian kinerja", "jenis perjanjian", "perjanjian kinerja"],
  }),
  isian("tanggalPerjanjian", "Tanggal PK", {
    contoh: "03 Oktober 2023",
    sinonim: ["tanggal perjanjian kinerja", "tanggal perjanjian", "tgl pk"],
  }),
  isian("dokumenAnggaran", "Dokumen Anggaran", {
    contoh: "DPA atau DPPA",
    sinonim: ["jenis dokumen anggaran", "dokumen pelaksanaan anggaran", "dpa"],
  }),
  isian("dasarHukum", "Dasar Hukum", {
    contoh: "peraturan tentang kedudukan dan tugas jabatan",
    sinonim: ["dasar hukum tugas", "peraturan", "dasar"],
  }),
  isian("urusan", "Urusan", {
    contoh: "pemberdayaan masyarakat",
    sinonim: ["bidang", "bidang urusan", "urusan pemerintahan"],
  }),
];

/** What `LKj_Identitas` may say, in any order; everything may be missing. */
export const DAFTAR_ISIAN: readonly IsianKontrak[] = [
  ...PEJABAT,
  ...ATASAN,
  ...KANTOR,
  ...WAKTU,
  ...DASAR,
];
