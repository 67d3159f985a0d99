import type { BatasCapaian, Pembulatan, Pengaturan } from "../../kinerja/pengaturan";
import type { AturanCelah } from "../../kinerja/skala";
import type { SelTerbaca } from "../sel/baca-sel";
import type { SetelanKontrak } from "./setelan";
import { angkaOf, pilih } from "./setelan";

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

function readBatas(terbaca: SelTerbaca): BatasCapaian | undefined {
  const nilai = angkaOf(terbaca);
  return BATAS.find((batas) => batas === nilai) ?? pilih(TANPA_BATAS)(terbaca);
}

function readToleransi(terbaca: SelTerbaca): number | undefined {
  const nilai = angkaOf(terbaca);
  return nilai !== undefined && nilai >= 0 && nilai <= 100 ? nilai : undefined;
}

const setelan = <Kunci extends keyof Pengaturan>(
  isi: SetelanKontrak<Pengaturan, Kunci>,
): SetelanKontrak<Pengaturan, Kunci> => isi;

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
