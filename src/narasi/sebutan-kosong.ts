const isiIdentitas = (kunci: string): string =>
  `Isi “${kunci}” pada tabel LKj_Identitas, lalu buat ulang laporan.`;

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
} as const;

/** What the report calls a datum that is not there. */
export type SebutanKosong = keyof typeof SARAN_KEKURANGAN;
