import type { Blok, Dokumen } from "../../src/dokumen/dokumen";
import {
  blokTandaTangan,
  daftar,
  dokumen,
  garisTulis,
  gantiHalaman,
  judul,
  kotakCentang,
  paragraf,
  sampul,
  tandaTangan,
} from "./dokumen";
import {
  indikatorContoh,
  nomor,
  tabelAnggaran,
  tabelBiaya,
  tabelCapaian,
  tabelPerjanjian,
  tabelSkala,
} from "./tabel-contoh";

const PANJANG =
  "Laporan kinerja ini disusun sebagai bentuk pertanggungjawaban atas pelaksanaan tugas dan fungsi, serta sebagai bahan evaluasi bagi peningkatan kinerja pada masa yang akan datang. ";

const analisis = (indeks: number): Blok =>
  paragraf(
    `Indikator “${indikatorContoh(indeks)}” ditargetkan 92% dan terealisasi 83,33%, sehingga capaiannya 90,58% dengan kategori Tinggi. ` +
      PANJANG.repeat((indeks % 3) + 1).trim(),
  );

const pembuka = (): Blok[] => [
  sampul(
    ["LAPORAN KINERJA", "KASI PEMBERDAYAAN MASYARAKAT", "TRIBULAN IV TAHUN 2023"],
    ["PEMERINTAH KABUPATEN LUMAJANG", "KECAMATAN CANDIPURO"],
  ),
  judul(1, "KATA PENGANTAR"),
  paragraf(PANJANG.repeat(4).trim()),
  paragraf(PANJANG.repeat(2).trim()),
  paragraf("Demikian laporan ini disusun, semoga bermanfaat."),
  tandaTangan(),
];

const pendahuluan = (): Blok[] => [
  judul(1, "PENDAHULUAN", "BAB I"),
  judul(3, "Tugas Pokok dan Fungsi", "A."),
  paragraf(PANJANG.repeat(2).trim()),
  paragraf("Dalam melaksanakan tugas tersebut Kasi mempunyai fungsi:"),
  daftar([
    "penyusunan rencana kegiatan pemberdayaan masyarakat desa dan kelurahan di wilayah kecamatan setiap tahun anggaran;",
    "pembinaan lembaga kemasyarakatan desa; dan",
    "pelaksanaan tugas lain yang diberikan oleh Camat.",
  ]),
];

const capaian = (jumlah: number): Blok[] => [
  gantiHalaman(),
  judul(1, "AKUNTABILITAS KINERJA", "BAB II"),
  judul(2, "Perjanjian Kinerja", "2.1"),
  paragraf(PANJANG.repeat(2).trim()),
  tabelPerjanjian(jumlah),
  judul(2, "Capaian Kinerja", "2.2"),
  paragraf(PANJANG.repeat(2).trim()),
  paragraf("Capaian = Realisasi / Target × 100%", { perataan: "tengah" }),
  tabelSkala(),
  paragraf(PANJANG.trim()),
  tabelCapaian(jumlah),
  tabelBiaya(jumlah),
];

const evaluasi = (jumlah: number): Blok[] => [
  judul(2, "Evaluasi dan Analisis Capaian Kinerja", "2.3"),
  ...nomor(jumlah).map(analisis),
  paragraf(PANJANG.repeat(3).trim()),
  tabelAnggaran(jumlah),
];

const akhir = (): Blok[] => [
  judul(2, "Hambatan", "2.4"),
  daftar(["belum seluruh kader terlatih;", "terbatasnya anggaran."], "angka"),
  judul(2, "Rencana Tindak Lanjut", "2.5"),
  paragraf(PANJANG.trim()),
  judul(2, "Tanggapan Atasan Langsung", "2.6"),
  paragraf("Atasan langsung memberi tanda centang pada kotak yang sesuai:"),
  kotakCentang(
    "Laporan kinerja sudah baik",
    "Laporan kinerja kurang baik",
    "Segera diperbaiki",
    "Teliti ulang target dan realisasi pada perjanjian kinerja, tabel pengukuran, dan lampiran yang menyertai laporan ini",
    "Teliti ulang capaian",
    "Lain-lain",
  ),
  garisTulis(4),
  gantiHalaman(),
  judul(1, "PENUTUP", "BAB III"),
  paragraf(PANJANG.repeat(3).trim()),
  tandaTangan(
    blokTandaTangan(),
    blokTandaTangan({ atas: ["Mengetahui,", "Camat Candipuro,"], nama: "NAMA ATASAN" }),
  ),
];

/** A report as one would be put together, of `jumlah` indicators and as many budget rows; for layout, not for wording. */
export const dokumenContoh = (jumlah: number): Dokumen =>
  dokumen(...pembuka(), ...pendahuluan(), ...capaian(jumlah), ...evaluasi(jumlah), ...akhir());
