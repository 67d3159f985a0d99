import type { TabelTemplat } from "./tabel-templat";
import type { Aturan } from "./validasi";
import { NOL_KE_ATAS, pilihan } from "./validasi";

/** How a column of a ready table looks, what may be typed into it, and an example. */
export interface RupaKolom {
  /** Points. */
  readonly lebar: number;
  readonly format?: string;
  readonly aturan?: Aturan;
  readonly contoh?: string;
}

const RUPIAH = "#,##0";
const KALIMAT = 200;
const SINGKAT = 70;
const ANGKA = 80;
const UANG = 105;

const BUTIR: RupaKolom = { lebar: 330 };

/** By table of the contract and key of its column. */
export const RUPA_KOLOM: Readonly<Record<TabelTemplat, Readonly<Record<string, RupaKolom>>>> = {
  Kinerja: {
    sasaran: { lebar: KALIMAT, contoh: "Meningkatnya kualitas pelayanan; kosong berarti sama" },
    indikator: { lebar: KALIMAT, contoh: "Persentase pelayanan tepat waktu" },
    satuan: { lebar: SINGKAT, contoh: "%, orang, dokumen" },
    arah: {
      lebar: SINGKAT,
      aturan: pilihan("Positif", "Negatif"),
      contoh: "Negatif bila makin kecil makin baik; kosong berarti Positif",
    },
    rumus: {
      lebar: 60,
      aturan: pilihan("A", "B"),
      contoh: "hanya untuk Negatif: A = (2T-R)/T, B = T/R",
    },
    bobot: { lebar: 60, aturan: NOL_KE_ATAS, contoh: "25, bila indikator tidak sama pentingnya" },
    target: { lebar: ANGKA, contoh: "92%, 12, 80-90, atau WTP" },
    realisasi: { lebar: ANGKA, contoh: "69%, 9; tulis 0 bila memang nol" },
    capaian: { lebar: ANGKA },
    kategori: { lebar: ANGKA },
    penyebab: { lebar: KALIMAT, contoh: "dua kegiatan dijadwalkan ulang" },
    keterangan: { lebar: 120 },
    targetTahunan: { lebar: ANGKA, contoh: "target sampai akhir tahun" },
    realisasiTahunLalu: { lebar: ANGKA },
    targetRenstra: { lebar: ANGKA, contoh: "target pada tahun terakhir Renstra" },
    nasional: { lebar: ANGKA, contoh: "angka nasional indikator yang sama" },
    metode: {
      lebar: 85,
      aturan: pilihan("Terakhir", "Jumlah", "Rata-rata", "Kumulatif"),
      contoh: "Jumlah bila tiap periode ditambahkan",
    },
  },
  Anggaran: {
    kode: { lebar: 85, format: "@", contoh: "1, 1.1, atau 7.01.03.2.01" },
    uraian: { lebar: KALIMAT, contoh: "Koordinasi Pemberdayaan Desa" },
    pagu: { lebar: UANG, format: RUPIAH, aturan: NOL_KE_ATAS, contoh: "428.807.750" },
    realisasi: { lebar: UANG, format: RUPIAH, aturan: NOL_KE_ATAS, contoh: "428.791.750" },
    serapan: { lebar: ANGKA },
    sisa: { lebar: UANG },
    sasaran: { lebar: KALIMAT, contoh: "sasaran yang dilayani kegiatan ini" },
  },
  Skala: {
    bawah: { lebar: ANGKA, aturan: NOL_KE_ATAS, contoh: "91" },
    atas: { lebar: ANGKA, aturan: NOL_KE_ATAS, contoh: "100" },
    nama: { lebar: 120, contoh: "Sangat Tinggi" },
  },
  Pengaturan: { kunci: { lebar: 150 }, nilai: { lebar: 150 } },
  Identitas: { kunci: { lebar: 140 }, nilai: { lebar: 240 } },
  Fungsi: { butir: { ...BUTIR, contoh: "penyusunan rencana kegiatan seksi" } },
  Masalah: {
    hambatan: { lebar: KALIMAT, contoh: "data desa terlambat masuk" },
    upaya: { lebar: KALIMAT, contoh: "pendampingan ke desa" },
    rencana: { lebar: KALIMAT, contoh: "menetapkan batas waktu pengiriman" },
    penanggungJawab: { lebar: 120, contoh: "Kasi Pemerintahan" },
    waktu: { lebar: 90, contoh: "Tribulan I 2024" },
  },
  Faktor: { butir: { ...BUTIR, contoh: "kerja sama pemerintah desa" } },
  Kesimpulan: { butir: { ...BUTIR, contoh: "pelayanan berjalan sesuai rencana" } },
  Frasa: {
    bagian: { lebar: 150, format: "@", contoh: "kunci kalimat dari panduan frasa" },
    teks: { lebar: 420, format: "@" },
  },
};
