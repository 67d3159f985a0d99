const isiIdentitas = (kunci: string): string =>
  `Isi “${kunci}” pada tabel LKj_Identitas, lalu buat ulang laporan.`;

const isiKinerja = (kolom: string): string =>
  `Isi kolom “${kolom}” pada tabel LKj_Kinerja, lalu buat ulang laporan.`;

/** Everything that can be missing visibly, by the name it is printed under, with what to do about it. */
export const SARAN_KEKURANGAN = {
  jabatan: isiIdentitas("Jabatan"),
  "nama pejabat": isiIdentitas("Nama Pejabat"),
  "NIP pejabat": isiIdentitas("NIP Pejabat"),
  "jabatan atasan": isiIdentitas("Jabatan Atasan"),
  "nama atasan": isiIdentitas("Nama Atasan"),
  "NIP atasan": isiIdentitas("NIP Atasan"),
  "nama kecamatan": isiIdentitas("Kecamatan"),
  "nama kabupaten/kota": isiIdentitas("Kabupaten"),
  periode: isiIdentitas("Periode"),
  tempat: isiIdentitas("Tempat"),
  "tanggal laporan": isiIdentitas("Tanggal Laporan"),
  "tanggal perjanjian kinerja": isiIdentitas("Tanggal Perjanjian Kinerja"),
  "dasar hukum": isiIdentitas("Dasar Hukum"),
  "bidang urusan": isiIdentitas("Urusan"),
  tahun: isiIdentitas("Tahun"),
  "dokumen anggaran": isiIdentitas("Dokumen Anggaran"),
  "nama indikator": isiKinerja("Indikator Kinerja"),
  "nama sasaran": isiKinerja("Sasaran"),
  target: isiKinerja("Target"),
  realisasi: isiKinerja("Realisasi"),
  capaian: "Isi target dan realisasi pada tabel LKj_Kinerja, lalu buat ulang laporan.",
  kategori: "Isi target dan realisasi pada tabel LKj_Kinerja, lalu buat ulang laporan.",
  penyebab: isiKinerja("Penyebab"),
  "serapan anggaran": "Isi pagu dan realisasi pada tabel LKj_Anggaran, lalu buat ulang laporan.",
  "hambatan dan upaya":
    "Isi kolom “Hambatan” dan “Upaya” pada tabel LKj_Masalah, lalu buat ulang laporan. Jika memang tidak ada hambatan, biarkan tabel itu tanpa isi.",
  "rencana tindak lanjut":
    "Isi kolom “Rencana Tindak Lanjut” pada tabel LKj_Masalah, lalu buat ulang laporan.",
} as const;

/** What the report calls a datum that is not there. */
export type SebutanKosong = keyof typeof SARAN_KEKURANGAN;
