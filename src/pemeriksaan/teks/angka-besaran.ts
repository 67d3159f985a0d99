import { readDigit } from "../../masukan/angka-teks/digit";
import { KATA_PENGALI } from "../../masukan/angka-teks/kata-pengali";
import { bacaKataAngka, bacaKataKurung } from "../../naskah/kata-angka";
import type { Token } from "../../naskah/token";
import { isRapat, kecil } from "../../naskah/token";
import { BUKAN_SEBELUM, isSebenda, SATUAN_UKUR } from "./kata-besaran";

/** The tokens of a sentence. */
export interface Deret {
  readonly daftar: readonly Token[];
}

/** A number without what it counts; `sela`: how far it may lie from what was printed; `sampai`: the token behind it. */
export interface AngkaBesaran {
  readonly jenis: "benda" | "rupiah" | "persen";
  readonly nilai: number;
  readonly desimal: number;
  readonly sela: number;
  readonly sampai: number;
}

const PERSEN = new Set(["%", "persen", "prosen", "pct"]);
const TAHUN = /^(?:19|20)\d\d$/;
const PISAH = new Set(["-", "–", "—", "/", "x", "×", "*", ":"]);

const isAngka = (token: Token | undefined): boolean => token?.jenis === "angka";
const isPisah = (token: Token | undefined): boolean =>
  token !== undefined && PISAH.has(token.kecil);

/** Part of a date, a range, a fraction or a formula. */
function isBerpasangan({ daftar }: Deret, posisi: number): boolean {
  const [dua, satu, ini, sesudah, lusa] = [-2, -1, 0, 1, 2].map((geser) => daftar[posisi + geser]);
  if (isPisah(satu) && (isAngka(dua) || (isRapat(satu, ini) && satu?.teks !== ":"))) return true;
  return isPisah(sesudah) && isAngka(lusa);
}

/** `1.`, `2)` at the head of a line, `(3)` anywhere. */
function isNomorButir({ daftar }: Deret, posisi: number): boolean {
  const [satu, ini, sesudah] = [-1, 0, 1].map((geser) => daftar[posisi + geser]);
  if (!/^\d{1,2}$/.test(ini?.teks ?? "")) return false;
  if (satu === undefined) return [".", ")"].includes(sesudah?.teks ?? "") && isRapat(ini, sesudah);
  return satu.teks === "(" && sesudah?.teks === ")";
}

/** The number of a rule, of a period or of a list item, a date, a range. */
const isNama = (deret: Deret, posisi: number): boolean =>
  BUKAN_SEBELUM.has(kecil(deret, posisi - 1)) ||
  isBerpasangan(deret, posisi) ||
  isNomorButir(deret, posisi);

/** Digits behind the decimal sign; thousands have none. */
const desimalDigit = (teks: string, isPengali: boolean, nilai: number): number => {
  const ekor = /[.,](\d+)$/.exec(teks)?.[1]?.length ?? 0;
  return ekor === 3 && !isPengali && nilai >= 1000 ? 0 : ekor;
};

/** The value of digits; undefined where two readings remain. */
function nilaiDigit(teks: string, isPengali: boolean, satuan: string): number | undefined {
  const digit = readDigit(teks);
  if (digit.jenis === "pasti") return digit.nilai;
  if (digit.jenis === "tak-terbaca") return undefined;
  if (isPengali) return digit.desimal;
  const isUkur = satuan === "" || SATUAN_UKUR.has(satuan) || PERSEN.has(satuan);
  return digit.pemisah === "," && isUkur ? undefined : digit.ribuan;
}

/** The multiplier behind digits; `M` is miliar only of money. */
const pengaliDi = (deret: Deret, posisi: number, isRp: boolean): number | undefined =>
  isRp && deret.daftar[posisi]?.teks === "M" ? 1e9 : KATA_PENGALI.get(kecil(deret, posisi));

/** `,-` behind an amount. */
const lewatEkor = (deret: Deret, posisi: number): number =>
  [",", "."].includes(kecil(deret, posisi)) && isPisah(deret.daftar[posisi + 1])
    ? posisi + 2
    : posisi;

function angkaDigit(deret: Deret, posisi: number, isRp: boolean): AngkaBesaran | undefined {
  const teks = kecil(deret, posisi);
  const kali = pengaliDi(deret, posisi + 1, isRp);
  const isKali = kali !== undefined;
  const nilai = nilaiDigit(teks, isKali, isRp ? "rp" : kecil(deret, posisi + 1));
  if (nilai === undefined) return undefined;
  const desimal = desimalDigit(teks, isKali, nilai);
  const ekor = isKali ? posisi + 2 : lewatEkor(deret, posisi + 1);
  const isKata = kecil(deret, ekor) === "rupiah";
  const isUang = isRp || isKata;
  return {
    jenis: isUang ? "rupiah" : "benda",
    nilai: nilai * (kali ?? 1),
    desimal,
    sela: selaOf({ desimal, kali, isUang }),
    sampai: isKata ? ekor + 1 : ekor,
  };
}

/** Whole numbers and full amounts are exact; others were rounded or cut at their last digit. */
function selaOf(angka: { desimal: number; kali: number | undefined; isUang: boolean }): number {
  const { desimal, kali, isUang } = angka;
  if (kali === undefined && (isUang || desimal === 0)) return 0;
  return (kali ?? 1) * 10 ** -desimal;
}

/** `(empat)`, `(satu juta rupiah)` behind a figure, `(4)` behind a word. */
function lewatKurung(deret: Deret, posisi: number): number {
  if (kecil(deret, posisi) !== "(") return posisi;
  const isDigit = isAngka(deret.daftar[posisi + 1]) && kecil(deret, posisi + 2) === ")";
  if (isDigit && /^\d{1,4}$/.test(kecil(deret, posisi + 1))) return posisi + 3;
  return bacaKataKurung(deret, posisi, ["rupiah", "persen"])?.sampai ?? posisi;
}

const BUKAN_SEBELUM_KATA = new Set(["salah", "koma", "ke", "-", "(", "nomor", "se"]);

function angkaKata(deret: Deret, posisi: number): AngkaBesaran | undefined {
  if (BUKAN_SEBELUM_KATA.has(kecil(deret, posisi - 1))) return undefined;
  const kata = bacaKataAngka(deret, posisi);
  if (kata === undefined || isAngka(deret.daftar[posisi - 1])) return undefined;
  const sampai = lewatKurung(deret, kata.sampai);
  const sela = kata.desimal === 0 ? 0 : 10 ** -kata.desimal;
  return { jenis: "benda", nilai: kata.nilai, desimal: kata.desimal, sela, sampai };
}

function angkaUang(deret: Deret, posisi: number): AngkaBesaran | undefined {
  const angka = kecil(deret, posisi + 1) === "." ? posisi + 2 : posisi + 1;
  const isi = isAngka(deret.daftar[angka]) ? angkaDigit(deret, angka, true) : undefined;
  return isi && { ...isi, sampai: lewatKurung(deret, isi.sampai) };
}

function angkaPolos(deret: Deret, posisi: number): AngkaBesaran | undefined {
  if (isNama(deret, posisi)) return undefined;
  const isTahun = TAHUN.test(kecil(deret, posisi)) && !isSebenda("orang", kecil(deret, posisi + 1));
  const isi = isTahun ? undefined : angkaDigit(deret, posisi, false);
  return isi && { ...isi, sampai: lewatKurung(deret, isi.sampai) };
}

function bacaAngka(deret: Deret, posisi: number): AngkaBesaran | undefined {
  const token = deret.daftar[posisi];
  if (token?.kecil === "rp" || token?.kecil === "idr") return angkaUang(deret, posisi);
  if (token?.jenis === "kata") return angkaKata(deret, posisi);
  return token?.jenis === "angka" ? angkaPolos(deret, posisi) : undefined;
}

/** The number that begins at a token: figures or words, with their words in brackets, `%`, `Rp`, `juta`. */
export function bacaAngkaBesaran(deret: Deret, posisi: number): AngkaBesaran | undefined {
  const angka = bacaAngka(deret, posisi);
  if (!angka || !PERSEN.has(kecil(deret, angka.sampai))) return angka;
  const sampai = lewatKurung(deret, angka.sampai + 1);
  return { ...angka, jenis: "persen", sela: 10 ** -angka.desimal, sampai };
}
