import { testAturanNaskah } from "../../../../test/support/test-aturan-naskah";
import { cacahBerbeda } from "./index";

const PROGRAM = [
  ["No", "Program", "Anggaran (Rp)", "Realisasi (Rp)"],
  ["1", "Program Penunjang Urusan", "3.412.550.000", "3.299.871.450"],
  ["2", "Program Pembinaan Perpustakaan", "1.876.400.000", "1.790.215.300"],
  ["3", "Program Pengelolaan Arsip", "645.300.000", "588.912.250"],
  ["", "Jumlah", "5.934.250.000", "5.678.999.000"],
];
/** Kegiatan stand below their program. */
const BERTINGKAT = [
  ["Kode", "Program", "Pagu"],
  ["1.01", "Program Penunjang Urusan", "500.000"],
  ["1.01.01", "Administrasi Keuangan", "300.000"],
  ["1.01.02", "Administrasi Umum", "200.000"],
  ["1.02", "Program Pengelolaan Arsip", "100.000"],
  ["", "Jumlah", "600.000"],
];
const PASAR = [
  ["Pasar", "Target", "Realisasi"],
  ["Pasar Induk", "1.480", "1.406"],
  ["Pasar Raya", "925", "948"],
  ["Pasar Hewan", "134", "141"],
  ["Jumlah", "2.539", "2.495"],
];
const SASARAN = [
  ["No", "Sasaran Strategis", "Indikator Kinerja", "Target"],
  ["1", "Meningkatnya budaya literasi", "Tingkat kegemaran membaca", "64"],
  ["", "", "Perpustakaan yang dibina", "40"],
  ["2", "Meningkatnya tertib arsip", "Arsip yang dikelola baku", "75"],
];

type Isi = string | readonly (readonly string[])[];
const isi = (...bagian: readonly Isi[]) => ({ isi: bagian });
const salah = (daftar: readonly Isi[], kata: string, ada: number) => ({
  isi: daftar,
  temuan: [[kata, `ada ${ada}`]] as const,
});

testAturanNaskah(cacahBerbeda, {
  accept: {
    "as many as the rows": isi("Anggaran itu tersebar pada 3 (tiga) program.", PROGRAM),
    "rows below rows": isi("Anggaran itu dialokasikan untuk dua program.", BERTINGKAT),
    "rows below rows, all of them": isi("Anggaran terdiri atas empat program.", BERTINGKAT),
    "some of them": isi(
      "Anggaran itu tersebar pada 4 program, antara lain Program Pembinaan Perpustakaan.",
      "Dinas melaksanakan dua program prioritas.",
      "Dari dua program dengan serapan di bawah 95%, satu selesai.",
      "Terdapat 2 program yang serapannya rendah.",
      PROGRAM,
    ),
    "those of another": isi(
      "Sasaran kedua didukung oleh 2 program.",
      "RPJMD memuat 5 sasaran.",
      "Renstra tahun sebelumnya terdiri atas 4 program.",
      PROGRAM,
      SASARAN,
    ),
    "those of one unit, one trouble, or before a change": isi(
      "Bidang Perpustakaan melaksanakan 2 program.",
      "Anggaran Bidang Arsip tersebar pada 2 program.",
      "Dari 2 program, serapan terbaik pada Program Pembinaan Perpustakaan.",
      "Pada awal tahun terdapat 4 program sesuai DPA murni.",
      "Hambatan terdapat pada 2 program dan 1 kegiatan.",
      "Sekretariat didukung oleh 1 program.",
      PROGRAM,
    ),
    "places where something need not be": isi(
      "Kabupaten terdiri atas 4 pasar.",
      "UPT mengelola empat pasar.",
      "Tabel 3.2 Penerima bantuan menurut pasar",
      PASAR,
    ),
    "a table without its total": isi("Dinas melaksanakan 4 program.", PROGRAM.slice(0, -1)),
    "far more than the table has": isi("Kabupaten memiliki dan mengelola 14 pasar.", PASAR),
    "places a table does not claim to be told by": isi(
      "UPT mengelola empat pasar.",
      "Tabel 3.2 Retribusi tahun 2023",
      PASAR,
    ),
    "places of which some are in the table": isi(
      "Survei dilakukan di empat pasar.",
      "Tabel 3.2 Retribusi menurut pasar",
      PASAR,
    ),
    "the largest only": isi(
      "Anggaran tersebar pada 5 program.",
      "Tabel 3.4 Tiga program dengan pagu terbesar",
      PROGRAM,
    ),
    "another table than the one meant": isi(
      "Belanja dibagi dalam empat program sebagaimana Tabel 4.1.",
      "Tabel 3.2 Realisasi Anggaran",
      PROGRAM,
    ),
    "two tables together": isi(
      "Anggaran tersebar pada 6 program.",
      PROGRAM,
      "Tabel 3.3 Realisasi",
      PROGRAM.map((baris) => baris.map((sel) => sel.replace("Program P", "Program Baru P"))),
    ),
    "each sasaran once": isi("Perjanjian Kinerja memuat 2 (dua) sasaran strategis.", SASARAN),
    "what is left out": isi("Anggaran tersebar pada 4 program.", [
      ...PROGRAM.slice(0, 3),
      ["3", "Program lainnya", "1", "1"],
      ...PROGRAM.slice(-1),
    ]),
  },
  reject: {
    "one program more": salah(
      ["Pagu Rp5.934.250.000,00 tersebar pada 4 (empat) program.", PROGRAM],
      "4 (empat)",
      3,
    ),
    "in words": salah(["Anggaran dituangkan dalam dua program.", PROGRAM], "dua", 3),
    "behind another count": salah(
      ["Perjanjian Kinerja memuat 2 sasaran dan 4 program.", SASARAN, PROGRAM],
      "4",
      3,
    ),
    "the table that is meant": salah(
      ["Pasar itu terdiri dari lima pasar sebagaimana Tabel 3.2.", "Tabel 3.2 Retribusi", PASAR],
      "lima",
      3,
    ),
    "places a table is told by": salah(
      ["UPT mengelola empat pasar.", "Tabel 3.2 Retribusi menurut pasar (rupiah)", PASAR],
      "empat",
      3,
    ),
    sasaran: salah(["Perjanjian Kinerja memuat 3 (tiga) sasaran.", SASARAN], "3 (tiga)", 2),
  },
});
