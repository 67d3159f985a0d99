import type { AlasanTakTerukur, Target } from "../../kinerja/indikator";
import type { Predikat } from "../../kinerja/predikat";
import { predikatOf } from "../../kinerja/predikat";
import type { AlasanDitolak } from "../angka-teks/bacaan-teks";
import type { SelTerbaca } from "../sel/baca-sel";

type Sisi = "target" | "realisasi";

/** One side of an indikator as it stands in its cell, before both are compared. */
export type Isian =
  | {
      readonly jenis: "angka";
      readonly nilai: number;
      readonly persen: boolean;
      readonly satuan: string;
    }
  | {
      readonly jenis: "rentang";
      readonly bawah: number;
      readonly atas: number;
      readonly persen: boolean;
    }
  | { readonly jenis: "predikat"; readonly predikat: Predikat }
  | { readonly jenis: "kosong" }
  | { readonly jenis: "galat"; readonly galat: string }
  | { readonly jenis: "ditolak"; readonly alasan: AlasanDitolak };

/** What a pair of cells gives to measure with. */
export interface NilaiIndikator {
  readonly target: Target | undefined;
  readonly realisasi: number | undefined;
  readonly alasan: AlasanTakTerukur | undefined;
}

const SEBUTAN = /^(predikat|opini|nilai)\s*:?\s+/i;

/** The grade a cell's text names, also as `Opini WTP`. */
const predikatSel = (teks: string): Predikat | undefined =>
  predikatOf(teks.trim().replace(/\*+$/, "").replace(SEBUTAN, ""));

/** Reads one side. A target may be a range; a realisasi that is one names no single number. */
export function toIsian({ bacaan, sel }: SelTerbaca, sisi: Sisi): Isian {
  switch (bacaan.jenis) {
    case "angka":
      return { jenis: "angka", nilai: bacaan.nilai, persen: bacaan.persen, satuan: bacaan.satuan };
    case "rentang":
      return sisi === "target" ? bacaan : { jenis: "ditolak", alasan: "rentang" };
    case "rancu":
      return { jenis: "ditolak", alasan: "rancu" };
    case "kosong":
      return { jenis: "kosong" };
    case "galat":
      return bacaan;
    case "ditolak": {
      const predikat = bacaan.alasan === "bukan-angka" ? predikatSel(sel.teks) : undefined;
      return predikat ? { jenis: "predikat", predikat } : bacaan;
    }
  }
}

function alasanSisi(isian: Isian, sisi: Sisi): AlasanTakTerukur | undefined {
  switch (isian.jenis) {
    case "kosong":
      return `${sisi}-kosong`;
    case "galat":
      return `${sisi}-galat-sel`;
    case "ditolak":
      return `${sisi}-bukan-angka`;
    case "angka":
    case "rentang":
    case "predikat":
      return undefined;
  }
}

function toTarget(isian: Isian): Target | undefined {
  switch (isian.jenis) {
    case "angka":
      return { jenis: "nilai", nilai: isian.nilai };
    case "rentang":
      return { jenis: "rentang", bawah: isian.bawah, atas: isian.atas };
    case "predikat":
      return { jenis: "predikat", kode: isian.predikat.kode, skor: isian.predikat.skor };
    case "kosong":
    case "galat":
    case "ditolak":
      return undefined;
  }
}

/** The number one side stands for, a grade by its score; undefined where it is none. */
export function toRealisasi(isian: Isian): number | undefined {
  if (isian.jenis === "angka") return isian.nilai;
  return isian.jenis === "predikat" ? isian.predikat.skor : undefined;
}

/** Words without a number on one side and a grade on the other: a grade we have no score for. */
const isPredikatAsing = (satu: Isian, lain: Isian): boolean =>
  satu.jenis === "ditolak" && satu.alasan === "bukan-angka" && lain.jenis === "predikat";

/** Units that measure the same thing in other steps: 12 bulan beside 1 tahun is no 8 %. */
const UKURAN: ReadonlySet<string> = new Set([
  ..."detik menit jam hari minggu bulan tahun mm cm m meter km gram kg kuintal ton m2 km2 ha hektar m3 liter".split(
    " ",
  ),
]);

const isUkuranBerbeda = (target: Isian, realisasi: Isian): boolean =>
  target.jenis === "angka" &&
  realisasi.jenis === "angka" &&
  target.satuan !== realisasi.satuan &&
  UKURAN.has(target.satuan) &&
  UKURAN.has(realisasi.satuan);

/** Whether one side says in which unit the row is measured. */
export const isTerisi = ({ jenis }: Isian): boolean =>
  jenis === "angka" || jenis === "rentang" || jenis === "predikat";

/** Numbers compare only in one unit, grades only within one family. */
export function isSatuanBerbeda(target: Isian, realisasi: Isian): boolean {
  if (target.jenis === "predikat" && realisasi.jenis === "predikat") {
    return target.predikat.kelompok !== realisasi.predikat.kelompok;
  }
  if (target.jenis === "predikat" || realisasi.jenis === "predikat") return true;
  if (isUkuranBerbeda(target, realisasi)) return true;
  return "persen" in target && "persen" in realisasi && target.persen !== realisasi.persen;
}

/** Puts target and realisasi together: one row never mixes units, and which unit it is never depends on the size. */
export function combineNilai(target: Isian, realisasi: Isian): NilaiIndikator {
  const isian = { target: toTarget(target), realisasi: toRealisasi(realisasi) };
  if (isPredikatAsing(target, realisasi) || isPredikatAsing(realisasi, target)) {
    return { ...isian, alasan: "predikat-tak-dikenal" };
  }
  const alasan = alasanSisi(target, "target") ?? alasanSisi(realisasi, "realisasi");
  if (alasan !== undefined) return { ...isian, alasan };
  return { ...isian, alasan: isSatuanBerbeda(target, realisasi) ? "satuan-berbeda" : undefined };
}
