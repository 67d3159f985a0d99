import { JUDUL_TABEL } from "../../masukan/judul-tabel";
import { KONTRAK } from "../../masukan/kontrak";
import type { TabelDicari } from "../../masukan/deteksi/calon";
import { DAFTAR_BERJUDUL } from "../../masukan/deteksi/kontrak-dicari";
import type { NamaTabel } from "../../masukan/masukan";
import { NAMA_PEMBANDING } from "../../masukan/tabel-pembanding/tabel-pembanding";
import type { KeadaanTabel } from "./siapkan";

/** Tables found by their headings; the others are known by their rows. */
export type TabelBerjudul = (typeof DAFTAR_BERJUDUL)[number];

const BERJUDUL: ReadonlySet<string> = new Set(DAFTAR_BERJUDUL);

export const isBerjudul = (tabel: TabelDicari): tabel is TabelBerjudul => BERJUDUL.has(tabel);

/** In the order a user fills them. */
export const URUTAN_TABEL: readonly NamaTabel[] = [
  "Identitas",
  "Kinerja",
  "Target",
  "Realisasi",
  "Anggaran",
  "Skala",
  "Pengaturan",
  "Fungsi",
  "Masalah",
  "Faktor",
  "Kesimpulan",
  "Frasa",
];

/** What a period has of its own: named in the scope of its sheet where there are sheets of several periods. */
const SEPERIODE: ReadonlySet<TabelDicari> = new Set<TabelDicari>([
  "Kinerja",
  "Target",
  "Realisasi",
  "Anggaran",
  "Masalah",
  "Faktor",
  "Kesimpulan",
  "Pembanding",
]);

export const isSeperiode = (tabel: TabelDicari): boolean => SEPERIODE.has(tabel);

const KEPENTINGAN: Readonly<Record<TabelDicari, KeadaanTabel["kepentingan"]>> = {
  Kinerja: "wajib",
  Target: "hitungan",
  Realisasi: "hitungan",
  Anggaran: "hitungan",
  Skala: "hitungan",
  Pengaturan: "hitungan",
  Identitas: "laporan",
  Fungsi: "laporan",
  Masalah: "laporan",
  Faktor: "laporan",
  Kesimpulan: "laporan",
  Frasa: "laporan",
  Pembanding: "pembanding",
};

const GUNA_PEMBANDING = "angka yang sama di tabel lain; hanya dibandingkan, tidak dihitung";

/** What is said of a table whatever its state. */
export const perianTabel = (
  tabel: TabelDicari,
  nama = tabel === "Pembanding" ? (NAMA_PEMBANDING[0] ?? "") : KONTRAK[tabel].nama,
): Omit<KeadaanTabel, "keadaan"> => ({
  tabel,
  nama,
  judul: tabel === "Pembanding" ? "Tabel pembanding" : JUDUL_TABEL[tabel],
  guna: tabel === "Pembanding" ? GUNA_PEMBANDING : KONTRAK[tabel].guna,
  kepentingan: KEPENTINGAN[tabel],
});

const AWALAN_KONTRAK: ReadonlySet<string> = new Set(
  [...Object.values(KONTRAK).map(({ nama }) => nama), ...NAMA_PEMBANDING].map((nama) =>
    nama.toLowerCase(),
  ),
);

/** Whether a name is one the add-in defines for a table. */
export const isNamaKontrak = (nama: string): boolean => AWALAN_KONTRAK.has(nama.toLowerCase());
