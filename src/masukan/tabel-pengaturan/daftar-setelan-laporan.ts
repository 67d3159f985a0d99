import type { NamaHuruf, TataLetak } from "../../dokumen/tata-letak";
import type { SetelanLaporan } from "../masukan-laporan";
import type { SelTerbaca } from "../sel/baca-sel";
import type { SetelanKontrak } from "./setelan";
import { angkaAntara, pilih } from "./setelan";

const KERTAS: Readonly<Record<string, TataLetak["kertas"]>> = {
  a4: "A4",
  folio: "folio",
  f4: "folio",
  "folio f4": "folio",
  "f4 folio": "folio",
};
const HURUF: Readonly<Record<string, NamaHuruf>> = {
  arial: "Arial",
  "times new roman": "Times New Roman",
  times: "Times New Roman",
  calibri: "Calibri",
};

const UKURAN_TERKECIL = 9;
const UKURAN_TERBESAR = 14;
const MARGIN_TERKECIL = 0.5;
const MARGIN_TERBESAR = 6;
const ISTILAH_TERPANJANG = 80;
const SINGKATAN_TERPANJANG = 15;

/** Excel's own sizes go in halves of a point. */
function readUkuran(terbaca: SelTerbaca): number | undefined {
  const ukuran =
    angkaAntara(UKURAN_TERKECIL, UKURAN_TERBESAR, "pt")(terbaca) ??
    angkaAntara(UKURAN_TERKECIL, UKURAN_TERBESAR, "poin")(terbaca);
  return ukuran !== undefined && Number.isInteger(ukuran * 2) ? ukuran : undefined;
}

const kataPaling =
  (terpanjang: number) =>
  ({ bacaan, sel }: SelTerbaca): string | undefined => {
    const teks = sel.teks.replace(/\s+/g, " ").trim();
    if (bacaan.jenis === "galat" || sel.berupaAngka || !/\p{L}/u.test(teks)) return undefined;
    return teks.length <= terpanjang ? teks : undefined;
  };

const setelan = <Kunci extends keyof SetelanLaporan>(
  isi: SetelanKontrak<SetelanLaporan, Kunci>,
): SetelanKontrak<SetelanLaporan, Kunci> => isi;

const margin = <Kunci extends "marginKiri" | "marginKanan" | "marginAtas" | "marginBawah">(
  kunci: Kunci,
  sisi: string,
): SetelanKontrak<SetelanLaporan, Kunci> => ({
  kunci,
  sebutan: `Margin ${sisi}`,
  sinonim: ["margin", "batas", "tepi"].flatMap((kata) => [`${kata} ${sisi}`, `${kata} ${sisi} cm`]),
  pilihan: ["0,5 sampai 6 (cm)"],
  read: angkaAntara(MARGIN_TERKECIL, MARGIN_TERBESAR, "cm"),
});

/** The settings of the report, as `LKj_Pengaturan` holds them beside those of the calculation. */
export const DAFTAR_SETELAN_LAPORAN = [
  setelan({
    kunci: "kertas",
    sebutan: "Kertas",
    sinonim: ["kertas", "ukuran kertas", "jenis kertas"],
    pilihan: ["A4", "folio", "F4"],
    read: pilih(KERTAS),
  }),
  setelan({
    kunci: "huruf",
    sebutan: "Huruf",
    sinonim: ["huruf", "jenis huruf", "nama huruf", "font", "jenis font"],
    pilihan: ["Arial", "Times New Roman", "Calibri"],
    read: pilih(HURUF),
  }),
  setelan({
    kunci: "ukuranHuruf",
    sebutan: "Ukuran huruf",
    sinonim: ["ukuran huruf", "ukuran font", "besar huruf"],
    pilihan: ["9 sampai 14"],
    read: readUkuran,
  }),
  margin("marginKiri", "kiri"),
  margin("marginKanan", "kanan"),
  margin("marginAtas", "atas"),
  margin("marginBawah", "bawah"),
  setelan({
    kunci: "istilahTribulan",
    sebutan: "Istilah tribulan",
    sinonim: ["istilah tribulan", "istilah triwulan", "sebutan tribulan"],
    pilihan: ["Tribulan", "Triwulan"],
    read: pilih({ tribulan: "Tribulan", triwulan: "Triwulan" } as const),
  }),
  setelan({
    kunci: "istilahLaporan",
    sebutan: "Istilah laporan",
    sinonim: ["istilah laporan", "sebutan laporan", "nama laporan", "judul laporan"],
    pilihan: ["Laporan Kinerja, atau sebutan lain paling panjang 80 huruf"],
    read: kataPaling(ISTILAH_TERPANJANG),
  }),
  setelan({
    kunci: "singkatanLaporan",
    sebutan: "Singkatan laporan",
    sinonim: ["singkatan laporan", "singkatan"],
    pilihan: ["LKj, LKjIP, LAKIP, atau singkatan lain paling panjang 15 huruf"],
    read: kataPaling(SINGKATAN_TERPANJANG),
  }),
  setelan({
    kunci: "tabelLaporan",
    sebutan: "Tabel laporan",
    sinonim: ["tabel laporan", "isi tabel laporan"],
    pilihan: ["angka", "rumus"],
    read: pilih({ angka: "angka", nilai: "angka", rumus: "rumus" } as const),
  }),
] as const;
