import { bahanLaporan, identitas } from "../../../support/bahan-laporan";
import { daftarBarisAnggaran, daftarBarisKinerja } from "../../../support/daftar-baris";

const nilai = (angka: number) => ({ jenis: "nilai", nilai: angka }) as const;

/** Every target is met for less than the budget. */
export const bahan = bahanLaporan({
  identitas: identitas({
    pejabat: { ...identitas().pejabat, jabatan: "Kasi Pelayanan" },
    unitKerja: "Seksi Pelayanan",
    periode: { jenis: "tribulan", ke: 2, tahun: 2024 },
    tanggalLaporan: { tahun: 2024, bulan: 7, hari: 3 },
    tanggalPerjanjian: { tahun: 2024, bulan: 1, hari: 8 },
    jenisPerjanjian: undefined,
    dokumenAnggaran: "DPA",
    urusan: "pelayanan umum",
  }),
  barisKinerja: daftarBarisKinerja({
    nama: "Persentase permohonan yang selesai tepat waktu",
    sasaran: "Terwujudnya pelayanan yang cepat dan tepat",
    target: nilai(95),
    realisasi: 96,
    tambahan: { penyebab: "permohonan diproses pada hari yang sama" },
  }),
  barisAnggaran: daftarBarisAnggaran([
    "",
    "Penyelenggaraan Pelayanan Kecamatan",
    80_000_000,
    60_000_000,
  ]),
  daftarFungsi: ["penyelenggaraan pelayanan administrasi kecamatan"],
  daftarFaktor: ["Petugas yang terlatih"],
  daftarKesimpulan: ["Pelayanan pada hari yang sama perlu dipertahankan"],
  daftarMasalah: [],
});
