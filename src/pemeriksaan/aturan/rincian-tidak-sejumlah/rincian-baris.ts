import type { Naskah, ParagrafNaskah } from "../../../naskah/naskah";
import { kecil } from "../../../naskah/token";
import { BUKAN_BAGIAN } from "./kata-rincian";
import type { KalimatBerangka, Kuantitas } from "./kuantitas";
import { bacaKuantitas } from "./kuantitas";
import { jumlahOf } from "./penjumlahan";

/** A total in one paragraph that the lines around it do not add up to; places are in that paragraph. */
export interface BarisKeliru {
  readonly paragraf: ParagrafNaskah;
  readonly utuh: Kuantitas;
  readonly bagian: readonly Kuantitas[];
}

/** One line of a list, without its marker. */
export interface BarisAngka {
  readonly daftar: readonly Kuantitas[];
  readonly satuan: string;
  /** The words before its first number, in lower case. */
  readonly label: string;
}

/** What stands before an item of a list. */
export const PENANDA = /^\s*(?:[-•–—*·▪]|\(?(?:[a-z]|\d{1,2})[.)])\s+/i;
/** Longer lists are not added up. */
export const BARIS_TERBANYAK = 20;
const KATA_TERBANYAK = 16;
const BATAS = [0.7, 1.45] as const;

/** `-`, `a)` and `1.` are three kinds of markers. */
export const bentukPenanda = (teks: string): string | undefined =>
  PENANDA.exec(teks)?.[0].trim().replace(/[a-z]/i, "a").replace(/\d+/, "1");

/** Numbers outside brackets that can be added. */
export const dasar = ({ daftar, kedalaman }: KalimatBerangka): readonly Kuantitas[] =>
  daftar.filter(({ dari, jenis }) => jenis !== "persen" && kedalaman[dari] === 0);

/** The word right behind a number, `""` for none. */
export const satuanDi = ({ bacaan }: KalimatBerangka, { sampai }: Kuantitas): string =>
  bacaan.daftar[sampai]?.jenis === "kata" ? kecil(bacaan, sampai) : "";

/** A short line that says numbers of one kind and nothing else; undefined for any other. */
function bacaBaris(teks: string): BarisAngka | undefined {
  const kalimat = bacaKuantitas(teks.replace(PENANDA, ""));
  const daftar = dasar(kalimat);
  const [satu] = daftar;
  if (
    !satu ||
    kalimat.bacaan.daftar.filter(({ jenis }) => jenis === "kata").length > KATA_TERBANYAK
  )
    return undefined;
  const isLain = daftar.some(({ jenis, isRagu }) => isRagu || jenis !== satu.jenis);
  const label = kalimat.bacaan.daftar.slice(0, satu.dari).map((token) => token.kecil);
  if (isLain || label.length === 0 || label.some((kata) => BUKAN_BAGIAN.has(kata)))
    return undefined;
  const satuan = satu.jenis === "rupiah" ? "" : satuanDi(kalimat, satu);
  return { daftar, satuan, label: label.join(" ") };
}

/** Lines read alike: as many numbers each, in one unit. */
const isSerupa = (a: BarisAngka, b: BarisAngka): boolean =>
  a.daftar.length === b.daftar.length &&
  a.daftar[0]?.jenis === b.daftar[0]?.jenis &&
  a.satuan === b.satuan;

/** The nth number of each line. */
export const kolom = (daftar: readonly BarisAngka[], ke: number): readonly Kuantitas[] =>
  daftar.flatMap((baris) => baris.daftar[ke] ?? []);

/** Further off, the list is of something else. */
export function isDekat(utuh: Kuantitas, bagian: readonly Kuantitas[]): boolean {
  const rasio = jumlahOf(bagian) / utuh.nilai;
  return rasio >= BATAS[0] && rasio <= BATAS[1];
}

/** Pieces of a text in reading order. */
export type Bagian = Naskah["daftarBagian"];

/** `PPh 23 : Rp612.400`: a line of a form. */
const ISIAN = /^[^.;:]{1,60}:\s*(?:Rp\s?)?\d/i;

/** Whether a list goes on in a line that is read otherwise than its others: nobody knows what it adds. */
const isTerus = (teks: string, penanda: string | undefined): boolean =>
  bentukPenanda(teks) === penanda && (penanda !== undefined || ISIAN.test(teks));

/** Lines alike from a place on, upwards or downwards, with one kind of marker; none where one of them is not alike. */
export function kumpulkan(daftar: Bagian, awal: number, arah: 1 | -1): readonly BarisAngka[] {
  const hasil: BarisAngka[] = [];
  let penanda: string | undefined;
  for (let ke = awal; hasil.length <= BARIS_TERBANYAK; ke += arah) {
    const bagian = daftar[ke];
    if (bagian?.jenis !== "paragraf") break;
    const baris = bacaBaris(bagian.teks);
    const [lalu] = hasil;
    if (lalu && !(baris && bentukPenanda(bagian.teks) === penanda && isSerupa(lalu, baris))) {
      return isTerus(bagian.teks, penanda) ? [] : hasil;
    }
    if (!baris) break;
    penanda = bentukPenanda(bagian.teks);
    hasil.push(baris);
  }
  return hasil;
}
