/** Which indikator and programs an office may have. */
export type UrusanBingkai =
  | "kecamatan"
  | "kesehatan"
  | "pengawasan"
  | "sekretariat"
  | "pangan"
  | "pekerjaan-umum"
  | "sosial"
  | "kependudukan";

/** `@` stands for the name of the kecamatan or kelurahan. */
export interface JenisKantor {
  readonly nama: string;
  readonly pimpinan: string;
  readonly urusan: UrusanBingkai;
}

export const JENIS_KANTOR: readonly JenisKantor[] = [
  { nama: "Kecamatan @", pimpinan: "Camat @", urusan: "kecamatan" },
  { nama: "Kelurahan @", pimpinan: "Lurah @", urusan: "kecamatan" },
  {
    nama: "Seksi Pemberdayaan Masyarakat Kecamatan @",
    pimpinan: "Kepala Seksi",
    urusan: "kecamatan",
  },
  { nama: "Sekretariat Kecamatan @", pimpinan: "Sekretaris Kecamatan", urusan: "kecamatan" },
  { nama: "RSUD Sehat Bersama", pimpinan: "Direktur RSUD", urusan: "kesehatan" },
  { nama: "UPTD Puskesmas @", pimpinan: "Kepala Puskesmas @", urusan: "kesehatan" },
  { nama: "Dinas Kesehatan", pimpinan: "Kepala Dinas Kesehatan", urusan: "kesehatan" },
  { nama: "Inspektorat Daerah", pimpinan: "Inspektur", urusan: "pengawasan" },
  { nama: "Sekretariat DPRD", pimpinan: "Sekretaris DPRD", urusan: "sekretariat" },
  {
    nama: "Bagian Organisasi Sekretariat Daerah",
    pimpinan: "Kepala Bagian Organisasi",
    urusan: "sekretariat",
  },
  { nama: "Badan Kepegawaian Daerah", pimpinan: "Kepala Badan", urusan: "sekretariat" },
  { nama: "Dinas Perikanan", pimpinan: "Kepala Dinas Perikanan", urusan: "pangan" },
  { nama: "Dinas Pertanian dan Ketahanan Pangan", pimpinan: "Kepala Dinas", urusan: "pangan" },
  {
    nama: "Dinas Pekerjaan Umum dan Penataan Ruang",
    pimpinan: "Kepala Dinas PUPR",
    urusan: "pekerjaan-umum",
  },
  { nama: "Dinas Perhubungan", pimpinan: "Kepala Dinas Perhubungan", urusan: "pekerjaan-umum" },
  {
    nama: "Dinas Lingkungan Hidup",
    pimpinan: "Kepala Dinas Lingkungan Hidup",
    urusan: "pekerjaan-umum",
  },
  { nama: "Dinas Sosial", pimpinan: "Kepala Dinas Sosial", urusan: "sosial" },
  { nama: "Dinas Tenaga Kerja", pimpinan: "Kepala Dinas Tenaga Kerja", urusan: "sosial" },
  {
    nama: "Dinas Kependudukan dan Pencatatan Sipil",
    pimpinan: "Kepala Dinas",
    urusan: "kependudukan",
  },
  { nama: "Dinas Penanaman Modal dan PTSP", pimpinan: "Kepala DPMPTSP", urusan: "kependudukan" },
];

export const NAMA_KABUPATEN = [
  "Wana Asri",
  "Teluk Kirana",
  "Gunung Damar",
  "Lembah Intan",
  "Muara Tenang",
  "Padang Embun",
  "Rawa Kencana",
] as const;

export const NAMA_KECAMATAN = [
  "Mekar Wangi",
  "Tanah Rata",
  "Air Jernih",
  "Kebun Dalam",
  "Sumber Arum",
  "Bukit Senja",
  "Karang Teduh",
] as const;

export const PROGRAM: Readonly<Record<UrusanBingkai, readonly string[]>> = {
  kecamatan: [
    "Program Penyelenggaraan Pemerintahan dan Pelayanan Publik",
    "Program Pemberdayaan Masyarakat Desa dan Kelurahan",
    "Program Koordinasi Ketenteraman dan Ketertiban Umum",
    "Program Pembinaan dan Pengawasan Pemerintahan Desa",
  ],
  kesehatan: [
    "Program Pemenuhan Upaya Kesehatan Perorangan dan Masyarakat",
    "Program Peningkatan Kapasitas Sumber Daya Manusia Kesehatan",
    "Program Sediaan Farmasi, Alat Kesehatan, dan Makanan Minuman",
  ],
  pengawasan: [
    "Program Penyelenggaraan Pengawasan",
    "Program Perumusan Kebijakan, Pendampingan, dan Asistensi",
  ],
  sekretariat: [
    "Program Dukungan Pelaksanaan Tugas dan Fungsi DPRD",
    "Program Pemerintahan dan Kesejahteraan Rakyat",
    "Program Kepegawaian Daerah",
    "Program Penataan Organisasi",
  ],
  pangan: [
    "Program Pengelolaan Perikanan Budidaya",
    "Program Penyediaan dan Pengembangan Sarana Pertanian",
    "Program Penyuluhan",
    "Program Pengolahan dan Pemasaran Hasil",
  ],
  "pekerjaan-umum": [
    "Program Penyelenggaraan Jalan",
    "Program Pengelolaan Sumber Daya Air",
    "Program Penyelenggaraan Lalu Lintas dan Angkutan Jalan",
    "Program Pengelolaan Persampahan",
  ],
  sosial: [
    "Program Rehabilitasi Sosial",
    "Program Perlindungan dan Jaminan Sosial",
    "Program Pelatihan Kerja dan Produktivitas Tenaga Kerja",
    "Program Hubungan Industrial",
  ],
  kependudukan: [
    "Program Pendaftaran Penduduk",
    "Program Pencatatan Sipil",
    "Program Pelayanan Penanaman Modal",
    "Program Pengelolaan Informasi Administrasi Kependudukan",
  ],
};
