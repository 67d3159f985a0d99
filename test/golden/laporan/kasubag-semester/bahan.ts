import { PENGATURAN_BAWAAN } from "../../../../src/kinerja/pengaturan";
import { bahanLaporan, identitas, masalah } from "../../../support/bahan-laporan";
import { daftarBarisAnggaran, daftarBarisKinerja } from "../../../support/daftar-baris";

const nilai = (angka: number) => ({ jenis: "nilai", nilai: angka }) as const;

const [LAYANAN, ASET, PEGAWAI] = [
  "Terpenuhinya layanan administrasi perkantoran",
  "Tertibnya pengelolaan barang milik daerah",
  "Meningkatnya disiplin dan kompetensi pegawai",
];

/** Half a year with many sasaran, weights, every kind of target, gaps, and a budget that names what it serves. */
export const bahan = bahanLaporan({
  identitas: identitas({
    pejabat: { ...identitas().pejabat, jabatan: "Kasubag Umum dan Kepegawaian" },
    atasan: { ...identitas().atasan, jabatan: "Sekretaris Kecamatan Junrejo" },
    unitKerja: undefined,
    daerah: "Batu",
    jenisDaerah: "Kota",
    kecamatan: "Junrejo",
    tempat: "Batu",
    periode: { jenis: "semester", ke: 1, tahun: 2024 },
    tanggalLaporan: { tahun: 2024, bulan: 7, hari: 5 },
    tanggalPerjanjian: { tahun: 2024, bulan: 1, hari: 10 },
    jenisPerjanjian: "Perjanjian Kinerja",
    dokumenAnggaran: "DPA",
    dasarHukum: "Peraturan Wali Kota Batu Nomor 80 Tahun 2021",
    urusan: "umum dan kepegawaian",
  }),
  pengaturan: { ...PENGATURAN_BAWAAN, batasCapaian: 120 },
  barisKinerja: daftarBarisKinerja(
    {
      nama: "Persentase surat yang ditindaklanjuti tepat waktu",
      sasaran: LAYANAN,
      target: nilai(100),
      realisasi: 96.5,
      bobot: 60,
    },
    {
      nama: "Jumlah rapat koordinasi yang difasilitasi",
      sasaran: LAYANAN,
      satuan: "rapat",
      target: nilai(12),
      realisasi: 18,
      bobot: 40,
      tambahan: { penyebab: "banyaknya rapat persiapan pemilihan kepala daerah" },
    },
    {
      nama: "Persentase barang yang tercatat",
      sasaran: ASET,
      target: { jenis: "rentang", bawah: 90, atas: 100 },
      realisasi: 81.52,
      tambahan: { penyebab: "inventarisasi gudang belum selesai" },
    },
    {
      nama: "Jumlah temuan pengelolaan barang",
      sasaran: ASET,
      satuan: "temuan",
      arah: "negatif",
      target: nilai(2),
      realisasi: 5,
      tambahan: { keterangan: "Menunggu tindak lanjut." },
    },
    {
      nama: "Jumlah pelanggaran disiplin",
      sasaran: PEGAWAI,
      satuan: "kasus",
      arah: "negatif",
      target: nilai(0),
      realisasi: 0,
    },
    {
      nama: "Rata-rata jam pelatihan pegawai",
      sasaran: PEGAWAI,
      satuan: "jam",
      target: nilai(10),
      realisasi: undefined,
    },
  ),
  barisAnggaran: daftarBarisAnggaran(
    ["1", "Administrasi Umum Perangkat Daerah", undefined, undefined, LAYANAN],
    ["1.1", "Penyediaan Bahan Logistik Kantor", 64_250_000, 31_100_000],
    ["1.2", "Fasilitasi Kunjungan Tamu", 15_000_000, 9_875_250],
    ["2", "Pemeliharaan Barang Milik Daerah", 40_000_000, 12_400_000, ASET],
    ["3", "Administrasi Kepegawaian Perangkat Daerah", 22_500_000, undefined],
  ),
  daftarFungsi: [
    "Pengelolaan surat menyurat dan kearsipan",
    "Pengelolaan barang milik daerah",
    "Pengelolaan administrasi kepegawaian.",
  ],
  daftarKesimpulan: ["Inventarisasi barang perlu diselesaikan sebelum akhir tahun"],
  daftarMasalah: [
    masalah({
      hambatan: "Inventarisasi gudang belum selesai",
      upaya: "Pembentukan tim inventarisasi",
      rencana: "Penyelesaian inventarisasi pada Semester II",
    }),
    masalah({ hambatan: "Anggaran pelatihan belum cair", upaya: undefined, rencana: undefined }),
  ],
});
