import type { AngkaTercetak } from "../../teks/angka-tercetak";
import { isSamaTercetak } from "../../teks/angka-tercetak";
import type { SelBernama } from "../../teks/baris-bernama";
import type { KelompokBaris } from "../../teks/kamus-baris";
import type { Peran, SebutanAngka } from "../../teks/angka-berperan";
import { tercetakOf } from "../../teks/serangkai";
import { selangUang } from "../../teks/uang-tercetak";

/** A number of a sentence as it is printed. */
export interface AngkaDibanding {
  readonly sebutan: SebutanAngka;
  readonly teks: string;
}

const KELIPATAN = [1, 1e3, 1e6, 1e9];
/** Whole numbers below it and 100 stand in many rows: they prove nothing. */
const TERKECIL_TEGAS = 10;

const digit = (teks: string): string => (/\d[\d.,]*/.exec(teks)?.[0] ?? "").replace(/\D/g, "");

const cetakan = ({ sebutan, teks }: AngkaDibanding): AngkaTercetak =>
  sebutan.jenis === "rupiah"
    ? { nilai: sebutan.nilai, desimal: 2 }
    : tercetakOf(sebutan, teks.replace(/\./g, ","));

/** Whether an amount may be printed so in a table of thousands or millions too. */
function isSamaUang(dibanding: AngkaDibanding, nilai: number): boolean {
  const { sebutan, teks } = dibanding;
  if (sebutan.jenis !== "rupiah") return false;
  const { bawah, atas } = selangUang(sebutan, teks);
  return KELIPATAN.some((kali) => {
    const sela = kali === 1 ? 1 : kali;
    return nilai * kali > bawah - sela && nilai * kali < atas + sela;
  });
}

/** Whether a number is what a cell says, however either was rounded. */
export function isSamaSel(dibanding: AngkaDibanding, { angka, teks }: SelBernama): boolean {
  if (digit(teks) !== "" && digit(teks) === digit(dibanding.teks)) return true;
  if (!angka) return false;
  if (dibanding.sebutan.jenis === "rupiah") return isSamaUang(dibanding, angka.nilai);
  const nilai = cetakan(dibanding);
  const perseratus = { nilai: angka.nilai * 100, desimal: Math.max(0, angka.desimal - 2) };
  return isSamaTercetak(nilai, angka) || isSamaTercetak(nilai, perseratus);
}

/** Sums and differences of a row: `51 bidang` from 139 to 190. */
function isTurunan(dibanding: AngkaDibanding, daftar: readonly SelBernama[]): boolean {
  const nilai = daftar.flatMap(({ angka }) => (angka ? [angka.nilai] : []));
  const { sebutan } = dibanding;
  const sama = (lain: number): boolean => Math.abs(sebutan.nilai - lain) < 0.006;
  return nilai.some((a, ke) =>
    nilai.some((b, di) => di > ke && (sama(a + b) || sama(Math.abs(a - b)))),
  );
}

/** Whether any cell under the name explains the number. */
export const isTermuat = (dibanding: AngkaDibanding, { daftarBaris }: KelompokBaris): boolean =>
  daftarBaris.some(
    ({ daftarSel }) =>
      daftarSel.some((sel) => isSamaSel(dibanding, sel)) || isTurunan(dibanding, daftarSel),
  );

const isUang = (peran: Peran): boolean =>
  peran === "pagu" || peran === "realisasi-anggaran" || peran === "sisa";

const isPersenan = (peran: Peran): boolean => peran === "capaian" || peran === "serapan";

const TANPA_SATUAN = /^(?:|nilai|indeks|index|poin|point|skor|skala|rasio|angka)$/;

/** A percentage, or a number where its unit or none is said as in the table. */
function isSenilai({ sebutan }: AngkaDibanding, sel: SelBernama, satuan: string): boolean {
  const isPersen = sel.persen || satuan === "%" || satuan === "persen";
  if (sebutan.jenis === "persen") return isPersen;
  if (sebutan.jenis === "rupiah") return false;
  if (isPersen) return false;
  // A bare number in a line of its own may be that of the page.
  return sebutan.satuan === ""
    ? TANPA_SATUAN.test(satuan) && !/\p{L}/u.test(sel.teks)
    : isSesatuan(sebutan.satuan, satuan, sel);
}

/** Whether a cell can be compared with a number at all: one notion in one unit. */
export function isSejenisSel(dibanding: AngkaDibanding, sel: SelBernama, satuan: string): boolean {
  const { sebutan } = dibanding;
  const { peran, angka, persen } = sel;
  if (!angka || peran === undefined) return false;
  const isRupiah = sebutan.jenis === "rupiah";
  if (isUang(peran)) return isRupiah && seukuran(sebutan.nilai, angka.nilai);
  if (!isPersenan(peran)) return isSenilai(dibanding, sel, satuan);
  return sebutan.jenis === "persen" || (!isRupiah && sebutan.satuan === "" && !persen);
}

/** Thousands, millions and plain rupiah are not told apart by a bare number. */
const seukuran = (a: number, b: number): boolean => a > 0 && b > 0 && a / b < 10 && b / a < 10;

/** The unit stands in its column or behind the number of the cell; where it does in neither, it is not said. */
function isSesatuan(kata: string, satuan: string, { teks }: SelBernama): boolean {
  const tertulis = Array.from(
    `${satuan} ${teks.toLowerCase()}`.matchAll(/\p{L}+/gu),
    ([satu]) => satu,
  );
  return tertulis.length === 0 || tertulis.includes(kata);
}

/** Whether a number equals a cell and is one that few others equal. */
export const isBukti = (dibanding: AngkaDibanding, sel: SelBernama): boolean => {
  const { nilai } = dibanding.sebutan;
  const isLazim = nilai === 100 || (Number.isInteger(nilai) && nilai < TERKECIL_TEGAS);
  const { angka } = sel;
  // `16,30` is no print of `16`: only the cell may be the finer one.
  const isLebihHalus = angka !== undefined && cetakan(dibanding).desimal > angka.desimal;
  if (isLazim || (isLebihHalus && dibanding.sebutan.jenis !== "rupiah" && nilai !== angka.nilai))
    return false;
  return isSamaSel(dibanding, sel);
};
