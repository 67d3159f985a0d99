import type { BatasCapaian, Pembulatan, Pengaturan } from "../../kinerja/pengaturan";
import type { AturanCelah } from "../../kinerja/skala";
import type { SelTerbaca } from "../sel/baca-sel";

/** One setting: how its key may be written, what it accepts, and how its value is read. */
export interface SetelanKontrak<Kunci extends keyof Pengaturan = keyof Pengaturan> {
  readonly kunci: Kunci;
  readonly sebutan: string;
  readonly sinonim: readonly string[];
  /** For the officer, when a value is refused. */
  readonly pilihan: readonly string[];
  readonly read: (terbaca: SelTerbaca) => Pengaturan[Kunci] | undefined;
}

/** Words compare without case, blanks, hyphens and underscores. */
export const ringkasKata = (teks: string): string =>
  teks
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

const pilih =
  <Nilai>(daftar: Readonly<Record<string, Nilai>>) =>
  ({ sel }: SelTerbaca): Nilai | undefined =>
    Object.hasOwn(daftar, ringkasKata(sel.teks)) ? daftar[ringkasKata(sel.teks)] : undefined;

const BATAS: readonly BatasCapaian[] = [100, 110, 120];
const TANPA_BATAS: Readonly<Record<string, BatasCapaian>> = {
  tanpa: "tanpa",
  "tanpa batas": "tanpa",
  "tidak ada": "tanpa",
  "tidak dibatasi": "tanpa",
};
const PEMBULATAN: Readonly<Record<string, Pembulatan>> = {
  "cegah 100 palsu": "cegah-100-palsu",
  "setengah ke atas": "setengah-ke-atas",
  potong: "potong",
};
const CELAH: Readonly<Record<string, AturanCelah>> = {
  "batas bawah": "batas-bawah",
  "batas atas": "batas-atas",
  bulatkan: "bulatkan",
};

const angkaOf = ({ bacaan }: SelTerbaca): number | undefined =>
  bacaan.jenis === "angka" ? bacaan.nilai : undefined;

function readBatas(terbaca: SelTerbaca): BatasCapaian | undefined {
  const nilai = angkaOf(terbaca);
  return BATAS.find((batas) => batas === nilai) ?? pilih(TANPA_BATAS)(terbaca);
}

function readToleransi(terbaca: SelTerbaca): number | undefined {
  const nilai = angkaOf(terbaca);
  return nilai !== undefined && nilai >= 0 && nilai <= 100 ? nilai : undefined;
}

const setelan = <Kunci extends keyof Pengaturan>(
  isi: SetelanKontrak<Kunci>,
): SetelanKontrak<Kunci> => isi;

/** The settings of DOMAIN §2, as `LKj_Pengaturan` holds them. */
export const DAFTAR_SETELAN = [
  setelan({
    kunci: "batasCapaian",
    sebutan: "Batas capaian",
    sinonim: ["batas capaian", "batas atas capaian", "capaian maksimal"],
    pilihan: ["tanpa", "100", "110", "120"],
    read: readBatas,
  }),
  setelan({
    kunci: "pembulatan",
    sebutan: "Pembulatan",
    sinonim: ["pembulatan", "cara pembulatan"],
    pilihan: ["cegah-100-palsu", "setengah-ke-atas", "potong"],
    read: pilih(PEMBULATAN),
  }),
  setelan({
    kunci: "aturanCelah",
    sebutan: "Aturan celah",
    sinonim: ["aturan celah", "aturan celah skala", "celah skala"],
    pilihan: ["batas-bawah", "batas-atas", "bulatkan"],
    read: pilih(CELAH),
  }),
  setelan({
    kunci: "toleransiEfisiensi",
    sebutan: "Toleransi efisiensi",
    sinonim: ["toleransi efisiensi", "toleransi"],
    pilihan: ["angka 0 sampai 100"],
    read: readToleransi,
  }),
  setelan({
    kunci: "keluaran",
    sebutan: "Keluaran",
    sinonim: ["keluaran", "isi kolom hasil", "hasil"],
    pilihan: ["rumus", "angka"],
    read: pilih<Pengaturan["keluaran"]>({ rumus: "rumus", angka: "angka", nilai: "angka" }),
  }),
  setelan({
    kunci: "kategoriKeluaran",
    sebutan: "Kategori keluaran",
    sinonim: ["kategori keluaran", "keluaran kategori", "isi kolom kategori"],
    pilihan: ["rumus", "teks"],
    read: pilih<Pengaturan["kategoriKeluaran"]>({ rumus: "rumus", teks: "teks" }),
  }),
] as const;

/** Keys of the report (paper, font, terms): they belong in the table and are read elsewhere. */
export const KUNCI_LAPORAN =
  /^(ukuran )?(kertas|orientasi|margin|huruf|font|jenis huruf|ukuran huruf|istilah|sebutan)( .*)?$/;
