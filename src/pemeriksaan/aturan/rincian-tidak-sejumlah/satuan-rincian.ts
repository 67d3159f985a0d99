import { isSebenda } from "../../teks/kata-besaran";
import { kecil } from "../../../naskah/token";
import type { Bingkai } from "./bingkai";
import type { Butir, DaftarButir } from "./daftar-butir";
import { PENGGOLONG, SATUAN, SEARTI, UKURAN } from "./kata-rincian";
import type { KalimatBerangka, Kuantitas } from "./kuantitas";

/** So many words behind a number may name what it counts. */
const SATUAN_TERPANJANG = 4;

const searti = (kata: string): string => SEARTI.get(kata) ?? kata;

/** The word right behind a number; undefined for a number that stands alone. */
function kataSesudah({ bacaan }: KalimatBerangka, { sampai }: Kuantitas): string | undefined {
  const token = bacaan.daftar[sampai];
  return token?.jenis === "kata" && token.kecil !== "dan" ? searti(token.kecil) : undefined;
}

/** Words behind the whole, up to a sign. */
function kataUtuh({ bacaan }: KalimatBerangka, { sampai }: Kuantitas): readonly string[] {
  const hasil: string[] = [];
  for (let p = sampai; p < sampai + SATUAN_TERPANJANG && bacaan.daftar[p]?.jenis === "kata"; p++)
    hasil.push(searti(kecil(bacaan, p)));
  return hasil;
}

/** Whether one part is counted in what the whole is counted in, as far as both say. */
function isSatuanSama(
  utuh: readonly string[],
  bagian: string | undefined,
  wajib: boolean,
): boolean {
  if (utuh[0] === undefined) return true;
  if (bagian !== undefined && utuh.some((kata) => isSebenda(kata, bagian))) return true;
  if (UKURAN.has(utuh[0]) && bagian !== undefined) return false;
  if (wajib) return false;
  if (bagian === undefined || !SATUAN.has(bagian)) return true;
  return PENGGOLONG.has(bagian) && !SATUAN.has(utuh[0]);
}

/** `Desa A 3 posyandu, Desa B 8 posyandu`: all count one thing, and it is not the whole's. */
function isHalLain(utuh: readonly string[], daftar: readonly Butir[], bagian: readonly string[]) {
  const [satu] = bagian;
  const isSama = bagian.length === daftar.length && bagian.every((kata) => kata === satu);
  const isBernama = daftar.every(({ dari, kuantitas }) => dari < kuantitas.dari);
  return isSama && isBernama && utuh.length > 0 && satu !== undefined && !utuh.includes(satu);
}

/** Whether parts may be counted together and in the unit of their whole. */
export function isSesatuan(
  kalimat: KalimatBerangka,
  { utuh, isSesatuan: wajib = false, isAsal = false }: Bingkai,
  { daftar }: DaftarButir,
): boolean {
  if (utuh.jenis === "rupiah") return true;
  const kata = kataUtuh(kalimat, utuh);
  const bagian = daftar.map(({ kuantitas }) => kataSesudah(kalimat, kuantitas));
  const bersatuan = bagian.filter((satu) => satu !== undefined);
  const isGolongan = bersatuan.every((satu) => PENGGOLONG.has(satu));
  if (!isGolongan && isHalLain(kata, daftar, bersatuan)) return false;
  return daftar.every((butir, ke) => {
    const isAngkaDulu = isAsal && butir.dari === butir.kuantitas.dari;
    return isSatuanSama(kata, bagian[ke], wajib || isAngkaDulu);
  });
}
