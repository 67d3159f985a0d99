import type { TabelNaskah } from "../../naskah/naskah";
import type { Peran } from "./angka-berperan";

/** What a column of a table gives of each row, as its heading says. */
export interface KolomTabel {
  /** Undefined where the heading says no role, or one of another time or place (Renstra, nasional). */
  readonly peran: Peran | undefined;
  readonly tahun: number | undefined;
  /** Quarter or semester: `TW III`. */
  readonly bagianTahun: string | undefined;
}

/** The headings of a table: its columns, which of them names the rows, and where the rows begin. */
export interface KepalaTabel {
  readonly daftarKolom: readonly KolomTabel[];
  readonly kolomNama: number;
  readonly kolomSatuan: number;
  readonly kolomNomor: number;
  readonly barisData: number;
}

const KEPALA_TERTINGGI = 3;
const NOMOR_KOLOM = /^\(?\d{1,2}\)?(?:\s*=.*)?$/;
const BERANGKA = /\d/;
const KEPALA_BERANGKA = /\b(?:19|20)\d\d\b|\b(?:TW|triwulan|tribulan|semester)\b/i;

const isBarisNomor = (baris: readonly string[]): boolean => {
  const isi = baris.filter((teks) => teks.trim() !== "");
  return isi.length > 1 && isi.every((teks) => NOMOR_KOLOM.test(teks.trim()));
};

/** Numbers that a heading never holds: the rows have begun. */
const isBarisIsi = (baris: readonly string[]): boolean =>
  !isBarisNomor(baris) &&
  baris.slice(1).some((teks) => BERANGKA.test(teks) && !KEPALA_BERANGKA.test(teks));

/** A heading merged over several columns is said once. */
const bentangkan = (baris: readonly string[], bawah: readonly string[] | undefined): string[] => {
  let kiri = "";
  return baris.map((teks, kolom) => {
    if (teks.trim() !== "") kiri = teks;
    return (bawah?.[kolom] ?? "").trim() === "" ? teks : kiri;
  });
};

const LAIN =
  /\b(?:renstra|rpjmd|nasional|provinsi|akhir|tahunan|lalu|sebelumnya|selisih|bobot|kemajuan|standar|kumulatif|fisik|semula|awal|menjadi)\b/i;
const PERAN: readonly (readonly [RegExp, Peran])[] = [
  [/^sisa\b/i, "sisa"],
  [/^(?:t$|target\b|rencana\b)/i, "target"],
  [/^(?:c\b|%?\s*(?:tingkat |persentase )?(?:capaian|pencapaian)\b)/i, "capaian"],
  [/^(?:r$|realisasi\b)/i, "realisasi"],
  [/^(?:serapan|penyerapan)\b/i, "serapan"],
  [/^(?:pagu|anggaran|alokasi)\b/i, "pagu"],
];
const PERSEN = /^(?:%|\(%\)|persen|persentase)$/i;

const UANG: Readonly<Partial<Record<Peran, Peran>>> = {
  realisasi: "realisasi-anggaran",
  capaian: "serapan",
};

function peranJudul(judul: string, isUang: boolean): Peran | undefined {
  if (PERSEN.test(judul)) return isUang ? "serapan" : "capaian";
  if (LAIN.test(judul)) return undefined;
  const peran = PERAN.find(([pola]) => pola.test(judul))?.[1];
  return peran && isUang ? (UANG[peran] ?? peran) : peran;
}

const TAHUN = /\b(?:19|20)\d\d\b/g;
const BAGIAN_TAHUN = /\b(TW|triwulan|tribulan|semester)\s*(IV|III|II|I|[1-4])\b/i;
const ROMAWI: Readonly<Record<string, string>> = { i: "1", ii: "2", iii: "3", iv: "4" };

/** `TW III` and `Triwulan 3` are one; undefined where no part of a year is named. */
export function bagianTahunOf(teks: string): string | undefined {
  const [, jenis = "", nomor = ""] = BAGIAN_TAHUN.exec(teks) ?? [];
  if (jenis === "") return undefined;
  return `${/^s/i.test(jenis) ? "semester" : "tribulan"} ${ROMAWI[nomor.toLowerCase()] ?? nomor}`;
}

/** The only year that words name. */
export function tahunOf(teks: string): number | undefined {
  const daftar = new Set(Array.from(teks.matchAll(TAHUN), ([tahun]) => Number(tahun)));
  const [satu] = daftar;
  return daftar.size === 1 ? satu : undefined;
}

/** The year that words name last. */
export function tahunTerakhir(teks: string): number | undefined {
  const tahun = Array.from(teks.matchAll(TAHUN)).at(-1)?.[0];
  return tahun === undefined ? undefined : Number(tahun);
}

/** The part of a year that words name last. */
export const bagianTahunTerakhir = (teks: string): string | undefined =>
  teks
    .split(/(?=\b(?:TW|triwulan|tribulan|semester)\b)/i)
    .map(bagianTahunOf)
    .findLast((satu) => satu !== undefined);

const NAMA: readonly RegExp[] = [
  /^(?:indikator|iku)\b/i,
  /^(?:program|kegiatan|sub|uraian|sumber|jenis|belanja|bidang)/i,
];

function kolomNamaOf(daftarJudul: readonly string[]): number {
  for (const pola of NAMA) {
    const kolom = daftarJudul.findIndex((judul) => pola.test(judul));
    if (kolom >= 0) return kolom;
  }
  return -1;
}

function akhirKepala({ daftarBaris }: TabelNaskah): number {
  const isi = daftarBaris.findIndex((baris, ke) => ke > 0 && isBarisIsi(baris));
  return Math.min(isi < 0 ? daftarBaris.length : isi, KEPALA_TERTINGGI);
}

/** Reads the headings of any table whose rows have names; undefined where none has a role. */
export function bacaKepala(tabel: TabelNaskah): KepalaTabel | undefined {
  const barisData = akhirKepala(tabel);
  const kepala = tabel.daftarBaris.slice(0, barisData).filter((baris) => !isBarisNomor(baris));
  const tingkat = kepala.map((baris, ke) => bentangkan(baris, kepala[ke + 1]));
  const daftarJudul = (tabel.daftarBaris[0] ?? []).map((_, kolom) =>
    tingkat
      .map((baris) => baris[kolom] ?? "")
      .join(" ")
      .replace(/\s+/g, " ")
      .trim(),
  );
  const kolomNama = kolomNamaOf(daftarJudul);
  const isUang = daftarJudul.some((judul) => /^(?:pagu|anggaran|alokasi)\b/i.test(judul));
  const daftarKolom = daftarJudul.map((judul) => ({
    peran: peranJudul(judul, isUang),
    tahun: tahunOf(judul),
    bagianTahun: bagianTahunOf(judul),
  }));
  const isBerperan = daftarKolom.some(({ peran }) => peran !== undefined);
  if (kolomNama < 0 || !isBerperan) return undefined;
  const kolomNomor = daftarJudul.findIndex((judul) => /^no(?:mor)?\.?$/i.test(judul));
  const kolomSatuan = daftarJudul.findIndex((judul) => /^sat(?:uan)?\.?$/i.test(judul));
  return { daftarKolom, kolomNama, kolomSatuan, kolomNomor, barisData };
}
