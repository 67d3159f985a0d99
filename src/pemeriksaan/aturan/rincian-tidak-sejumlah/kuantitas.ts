import { KATA_PENGALI } from "../../../masukan/angka-teks/kata-pengali";
import { KAMUS_KOSONG } from "../../../naskah/kamus";
import { kamusToken } from "../../../naskah/kamus-token";
import { bacaKataAngka, bacaKataKurung } from "../../../naskah/kata-angka";
import { desimalOf, kenaliPersen, kenaliRupiah, nilaiOf } from "../../../naskah/kenali-angka";
import { kenaliNomor } from "../../../naskah/kenali-nomor";
import { kenaliPeriode, kenaliTanggal } from "../../../naskah/kenali-waktu";
import type { Petikan } from "../../../naskah/naskah";
import type { RentangToken } from "../../../naskah/pisah-kalimat";
import type { Bacaan, Temu } from "../../../naskah/temu";
import { isRapat, kecil, pisahToken } from "../../../naskah/token";
import { isSebenda } from "../../teks/kata-besaran";
import { selangUang } from "../../teks/uang-tercetak";
import { BUKAN_SEBELUM, BULAN, KIRA_KIRA, SATUAN } from "./kata-rincian";

/** A number that can be added: `nilai` give or take `sela`, which is what the print left out. */
export interface Kuantitas extends Petikan, RentangToken {
  readonly jenis: "rupiah" | "persen" | "cacah";
  readonly nilai: number;
  readonly sela: number;
  /** A range, a fraction, something near a number, a figure with other words: it says no sum wrong. */
  readonly isRagu: boolean;
}

/** A sentence with its numbers, left to right, and how deep in brackets each token stands. */
export interface KalimatBerangka {
  readonly bacaan: Bacaan;
  readonly daftar: readonly Kuantitas[];
  readonly kedalaman: readonly number[];
}

const KAMUS = kamusToken(KAMUS_KOSONG);
const TAHUN = /^(?:19|20)\d\d$/;
const RIBUAN = /^[1-9]\d{0,2}(?:\.\d{3})+$/;
const RIBUAN_KOMA = /^[1-9]\d{0,2}(?:,\d{3})+$/;
const PENYAMBUNG = new Set(["/", "-", "–", "—", "×", "x", "*", ":"]);

type Isi = Pick<Kuantitas, "jenis" | "nilai" | "sela" | "isRagu"> & { readonly sampai: number };

const isRibuan = (teks: string, satuan: string): boolean =>
  RIBUAN.test(teks) || (RIBUAN_KOMA.test(teks) && isSebenda("orang", satuan));

/** Thousands are parted by dots, and by commas where what is counted one by one has no decimals (`1,239 orang`). */
const angkaPolos = (teks: string, satuan: string): number | undefined =>
  isRibuan(teks, satuan) ? Number(teks.replace(/[.,]/g, "")) : nilaiOf(teks);

const desimalPolos = (teks: string, satuan: string): number =>
  isRibuan(teks, satuan) ? 0 : desimalOf(teks);

const isAngka = ({ daftar }: Bacaan, posisi: number): boolean => daftar[posisi]?.jenis === "angka";

/** `2–3`, `3/4`, `2 x 5`: not one number. */
function isTersambung(bacaan: Bacaan, posisi: number): boolean {
  const [kiri, kanan] = [kecil(bacaan, posisi - 1), kecil(bacaan, posisi + 1)];
  if (PENYAMBUNG.has(kiri) && isAngka(bacaan, posisi - 2)) return true;
  return PENYAMBUNG.has(kanan) && (isAngka(bacaan, posisi + 2) || kanan === "/");
}

/** `S2`, `COVID-19`, `2T`: part of a word. */
function isBagianKata({ daftar }: Bacaan, posisi: number): boolean {
  const [dua, kiri, angka, kanan] = [-2, -1, 0, 1].map((geser) => daftar[posisi + geser]);
  if (isRapat(angka, kanan) && kanan?.jenis === "kata") return true;
  if (kiri === undefined || !isRapat(kiri, angka) || dua?.jenis === "angka") return false;
  return kiri.jenis === "kata" || /^[-–/.]$/.test(kiri.teks);
}

/** `Pasal 3`, `31 Desember`, `1)` at the head, a year: digits that count nothing. */
function isBukanBilangan(bacaan: Bacaan, posisi: number): boolean {
  const [kiri, angka, kanan] = [
    kecil(bacaan, posisi - 1),
    kecil(bacaan, posisi),
    kecil(bacaan, posisi + 1),
  ];
  if (isBagianKata(bacaan, posisi)) return true;
  if (BUKAN_SEBELUM.has(kiri) || BULAN.has(kanan)) return true;
  if (posisi === 0 && /^[).\-–]$/.test(kanan)) return true;
  return TAHUN.test(angka) && !SATUAN.has(kanan);
}

/** `Rp1,92 M`: an amount that could not be read. */
const isBerRp = (bacaan: Bacaan, posisi: number): boolean =>
  [1, 2].some((geser) => kecil(bacaan, posisi - geser) === "rp");

const isKiraKira = (bacaan: Bacaan, posisi: number): boolean =>
  KIRA_KIRA.has(kecil(bacaan, posisi - 1)) || isBerRp(bacaan, posisi);

/** Digits as they are printed, with what multiplies them. */
function bacaDigit(bacaan: Bacaan, posisi: number) {
  const [teks, satuan] = [bacaan.daftar[posisi]?.teks ?? "", kecil(bacaan, posisi + 1)];
  const pengali = KATA_PENGALI.get(satuan);
  const angka = angkaPolos(teks, satuan);
  const desimal = desimalPolos(teks, satuan);
  const isBulat = desimal === 0 && pengali === undefined;
  return {
    angka,
    nilai: (angka ?? 0) * (pengali ?? 1),
    sela: isBulat ? 0 : (pengali ?? 1) * 10 ** -desimal,
    sampai: posisi + (pengali === undefined ? 1 : 2),
  };
}

function bacaAngka(bacaan: Bacaan, posisi: number): Isi | undefined {
  if (isBukanBilangan(bacaan, posisi)) return undefined;
  const { angka, nilai, sela, sampai } = bacaDigit(bacaan, posisi);
  const kurung = bacaKataKurung(bacaan, sampai, []);
  const isLain = kurung !== undefined && kurung.nilai !== nilai;
  const isTaktentu = isTersambung(bacaan, posisi) || isKiraKira(bacaan, posisi);
  const isRagu = angka === undefined || isLain || isTaktentu;
  return { jenis: "cacah", nilai, sela, isRagu, sampai: kurung?.sampai ?? sampai };
}

/** `Keenam rancangan itu terdiri atas …`: what was counted before, named all at once. */
function bacaKataBersama(bacaan: Bacaan, posisi: number): Isi | undefined {
  const [kata, benda] = [bacaan.daftar[0], bacaan.daftar[1]];
  if (posisi > 0 || !kata?.kecil.startsWith("ke") || benda?.jenis !== "kata") return undefined;
  const angka = bacaKataAngka({ daftar: pisahToken(kata.kecil.slice(2)) }, 0);
  return angka && { jenis: "cacah", nilai: angka.nilai, sela: 0, isRagu: false, sampai: 1 };
}

const BUKAN_SEBELUM_KATA = new Set(["salah", "ke", "-", "roda"]);

/** `seratus dua belas`, `seratus dua belas (112)`; not `salah satu`. */
function bacaKata(bacaan: Bacaan, posisi: number): Isi | undefined {
  const kata = bacaKataAngka(bacaan, posisi);
  if (kata === undefined) return bacaKataBersama(bacaan, posisi);
  if (kata.desimal > 0 || BUKAN_SEBELUM_KATA.has(kecil(bacaan, posisi - 1))) return undefined;
  const isKurung = kecil(bacaan, kata.sampai) === "(" && kecil(bacaan, kata.sampai + 2) === ")";
  const angka = isKurung ? angkaPolos(kecil(bacaan, kata.sampai + 1), "") : undefined;
  const sampai = angka === undefined ? kata.sampai : kata.sampai + 3;
  const isRagu = isKiraKira(bacaan, posisi) || (angka !== undefined && angka !== kata.nilai);
  return { jenis: "cacah", nilai: kata.nilai, sela: 0, isRagu, sampai };
}

function isiTemu({ teks, daftar }: Bacaan, { isi, dari, sampai }: Temu): Isi | undefined {
  if (isi.jenis !== "rupiah" && isi.jenis !== "persen") return undefined;
  const { jenis, nilai, kata } = isi;
  const isRagu = kata !== undefined && Math.abs(kata - nilai) >= 1;
  if (isi.jenis === "persen") return { jenis, nilai, sela: 10 ** -isi.desimal, isRagu, sampai };
  const cetakan = teks.slice(daftar[dari]?.awal, daftar[sampai - 1]?.akhir);
  const { atas } = selangUang(
    { ...isi, hal: undefined, lingkup: undefined, awal: 0, akhir: 0 },
    cetakan,
  );
  return { jenis, nilai, sela: atas - nilai, isRagu, sampai };
}

/** `Rp2.567 juta`, `Rp 1,92 M`: among amounts that are added up, dots part thousands and M is miliar. */
function bacaRupiahPendek(bacaan: Bacaan, posisi: number): Isi | undefined {
  const angka = kecil(bacaan, posisi + 1) === "." ? posisi + 2 : posisi + 1;
  const { angka: polos, sampai } = bacaDigit(bacaan, angka);
  const teks = bacaan.daftar[angka]?.teks ?? "";
  const isM = bacaan.daftar[angka + 1]?.teks === "M";
  const pengali = isM ? 1e9 : KATA_PENGALI.get(kecil(bacaan, angka + 1));
  if (polos === undefined || pengali === undefined) return undefined;
  const sela = pengali * 10 ** -desimalPolos(teks, "");
  const isRagu = isKiraKira(bacaan, posisi);
  return {
    jenis: "rupiah",
    nilai: polos * pengali,
    sela,
    isRagu,
    sampai: isM ? angka + 2 : sampai,
  };
}

function bacaDi(bacaan: Bacaan, posisi: number): Isi | number | undefined {
  const lain =
    kenaliTanggal(bacaan, posisi) ?? kenaliPeriode(bacaan, posisi) ?? kenaliNomor(bacaan, posisi);
  if (lain) return lain.sampai;
  const temu = kenaliRupiah(bacaan, posisi) ?? kenaliPersen(bacaan, posisi);
  if (temu) return isiTemu(bacaan, temu);
  if (isAngka(bacaan, posisi)) return bacaAngka(bacaan, posisi);
  const isRp = kecil(bacaan, posisi) === "rp";
  return isRp ? bacaRupiahPendek(bacaan, posisi) : bacaKata(bacaan, posisi);
}

function kedalamanOf({ daftar }: Bacaan): readonly number[] {
  let dalam = 0;
  return daftar.map(({ teks }) => {
    if (teks === ")") dalam = Math.max(dalam - 1, 0);
    const di = dalam;
    if (teks === "(") dalam++;
    return di;
  });
}

/** Reads every number of a sentence; linear in its length. */
export function bacaKuantitas(teks: string): KalimatBerangka {
  const bacaan: Bacaan = { teks, daftar: pisahToken(teks), kamus: KAMUS };
  const daftar: Kuantitas[] = [];
  let posisi = 0;
  while (posisi < bacaan.daftar.length) {
    const isi = bacaDi(bacaan, posisi);
    if (typeof isi === "object") {
      const [awal, akhir] = [bacaan.daftar[posisi]?.awal, bacaan.daftar[isi.sampai - 1]?.akhir];
      daftar.push({ ...isi, dari: posisi, awal: awal ?? 0, akhir: akhir ?? 0 });
    }
    posisi = Math.max(posisi + 1, typeof isi === "number" ? isi : (isi?.sampai ?? 0));
  }
  return { bacaan, daftar, kedalaman: kedalamanOf(bacaan) };
}
