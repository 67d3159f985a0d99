import { bahanLaporan, identitas, masalah } from "../../../support/bahan-laporan";
import { daftarBarisAnggaran, daftarBarisKinerja } from "../../../support/daftar-baris";

const nilai = (angka: number) => ({ jenis: "nilai", nilai: angka }) as const;

const { pejabat, atasan } = identitas();

/** A whole year of a kecamatan, with last year, the Renstra target and a national benchmark. */
export const bahan = bahanLaporan({
  identitas: identitas({
    pejabat: { ...pejabat, jabatan: "Plt. Camat Candipuro", pangkat: "Pembina" },
    atasan: { ...atasan, jabatan: "Bupati Lumajang", nip: undefined, pangkat: undefined },
    unitKerja: undefined,
    periode: { jenis: "tahunan", tahun: 2023 },
    tanggalLaporan: { tahun: 2024, bulan: 1, hari: 15 },
    jenisPerjanjian: "Perjanjian Kinerja",
    tanggalPerjanjian: { tahun: 2023, bulan: 1, hari: 12 },
    dokumenAnggaran: "DPA",
    urusan: "pemerintahan umum dan pelayanan publik",
  }),
  barisKinerja: daftarBarisKinerja(
    {
      nama: "Indeks Kepuasan Masyarakat",
      sasaran: "Meningkatnya kualitas pelayanan publik di kecamatan",
      satuan: "",
      target: nilai(85),
      realisasi: 87.25,
      tambahan: {
        penyebab: "penambahan loket pelayanan dan penerapan antrean daring",
        realisasiTahunLalu: 83.5,
        targetRenstra: 90,
        nasional: 88.03,
      },
    },
    {
      nama: "Rata-rata lama penyelesaian surat keterangan",
      sasaran: "Meningkatnya kualitas pelayanan publik di kecamatan",
      satuan: "hari",
      arah: "negatif",
      target: nilai(2),
      realisasi: 3,
      tambahan: {
        penyebab: "Petugas verifikasi hanya satu orang.",
        realisasiTahunLalu: 4,
        targetRenstra: 1,
      },
    },
    {
      nama: "Predikat akuntabilitas kinerja kecamatan",
      sasaran: "Meningkatnya akuntabilitas kinerja kecamatan",
      satuan: "predikat",
      target: { jenis: "predikat", kode: "BB", skor: 80 },
      realisasi: 70,
      selRealisasi: { teks: "B" },
      tambahan: { penyebab: "indikator kinerja belum seluruhnya berorientasi hasil" },
    },
    {
      nama: "Persentase desa dengan administrasi tertib",
      sasaran: "Meningkatnya tata kelola pemerintahan desa",
      target: nilai(90),
      realisasi: 81.52,
      tambahan: { realisasiTahunLalu: 80, targetRenstra: 100 },
    },
  ),
  barisAnggaran: daftarBarisAnggaran(
    ["7.01.01", "Program Penunjang Urusan Pemerintahan Daerah", undefined, undefined],
    ["7.01.01.2.01", "Perencanaan dan Evaluasi Kinerja", 45_500_000, 44_120_000],
    ["7.01.01.2.02", "Administrasi Keuangan", 1_850_000_000, 1_799_430_500],
    ["7.01.02", "Program Penyelenggaraan Pelayanan Publik", undefined, undefined],
    ["7.01.02.2.01", "Koordinasi Pelayanan di Kecamatan", 212_340_000, 198_765_400.5],
  ),
  daftarFungsi: [
    "penyelenggaraan urusan pemerintahan umum",
    "koordinasi kegiatan pemberdayaan masyarakat desa",
    "koordinasi ketenteraman dan ketertiban umum",
    "pembinaan dan pengawasan penyelenggaraan pemerintahan desa",
  ],
  daftarFaktor: ["Komitmen pimpinan", "Dukungan pemerintah desa", "Sarana pelayanan memadai"],
  daftarKesimpulan: [
    "Pelayanan daring perlu diperluas ke seluruh desa",
    "Pendampingan administrasi desa perlu dilanjutkan",
  ],
  daftarMasalah: [
    masalah({
      hambatan: "Petugas verifikasi terbatas",
      upaya: "Penugasan bergilir pegawai seksi",
      rencana: "Mengusulkan tambahan petugas verifikasi",
      penanggungJawab: "Kasubag Umum dan Kepegawaian",
      waktu: "Tribulan I Tahun 2024",
    }),
    masalah(),
  ],
});
