import { desimal } from "../../kinerja/satuan";
import type { AlasanDitolak, AngkaRancu, AngkaTeks, CatatanAngka } from "./bacaan-teks";
import { KATA_PENGALI } from "./kata-pengali";
import { DIGIT_TERBANYAK, jumlahDigit, readDigit } from "./digit";

type Ditolak = { readonly jenis: "ditolak"; readonly alasan: AlasanDitolak };

const tolak = (alasan: AlasanDitolak): Ditolak => ({ jenis: "ditolak", alasan });

const POLA = /^([+\-−–]?)\s*(\d(?:[\d.,]|\s(?=\d))*)(.*)$/s;
const PERSEN = /^\s*(%|persen\b|prosen\b)\s*/i;
const PERMIL = /^\s*(‰|permil\b)\s*/i;
/** Whether the first word of a number scales it. */
export const isBerpengali = (teks: string): boolean =>
  KATA_PENGALI.has(/\p{L}+/u.exec(teks)?.[0].toLowerCase() ?? "");

/** Miliar or meter, ribu or kilo: one capital letter does not say. */
const SINGKATAN = /^[MTKB]$/;
/** A unit of measure: words without digits, but for areas and volumes. */
const SATUAN = /^(?:\/\s*)?\p{L}[\p{L}²³'’ ./-]*$/u;
const SATUAN_BERPANGKAT = /^(?:mm|cm|dm|m|hm|km)[23]$/i;
const KATA_HUBUNG = /(^|\s)(dari|dan|atau|s\/d|sampai|hingga|ke atas|lebih|kurang|an)(\s|$)/i;
const RIBUAN_BERSPASI = /^[1-9]\d{0,2}(\s\d{3})+(?:[.,]\d+)?$/;

/** The tail behind the digits, told apart into what scales the number and what only names its unit. */
interface Ekor {
  readonly persen: boolean;
  readonly pengali: number;
  readonly satuan: string;
}

function readEkor(ekor: string): Ekor | Ditolak {
  if (PERMIL.test(ekor))
    return checkSatuan(ekor.replace(PERMIL, ""), { persen: true, pengali: 0.1 });
  if (PERSEN.test(ekor)) return checkSatuan(ekor.replace(PERSEN, ""), { persen: true, pengali: 1 });
  const kata = /^\s*(\p{L}+)/u.exec(ekor);
  const pengali = KATA_PENGALI.get(kata?.[1]?.toLowerCase() ?? "");
  if (pengali === undefined) return checkSatuan(ekor, { persen: false, pengali: 1 });
  return checkSatuan(ekor.slice(kata?.[0].length), { persen: false, pengali });
}

const isSatuan = (teks: string): boolean =>
  SATUAN_BERPANGKAT.test(teks) || (SATUAN.test(teks) && !KATA_HUBUNG.test(teks));

function checkSatuan(sisa: string, ekor: Omit<Ekor, "satuan">): Ekor | Ditolak {
  const satuan = sisa.trim().replace(/\.$/, "");
  if (satuan === "" || isSatuan(satuan)) {
    return SINGKATAN.test(satuan) ? tolak("singkatan") : { ...ekor, satuan: satuan.toLowerCase() };
  }
  if (satuan.startsWith(":")) return tolak("rasio");
  if (/^[/x×*]\s*\d/i.test(satuan) || /^dari\b/i.test(satuan)) return tolak("pecahan");
  return tolak(/\d/.test(satuan) ? "banyak-angka" : "bukan-angka");
}

const isDitolak = (hasil: Ekor | Ditolak): hasil is Ditolak => "jenis" in hasil;

/** Digits as written: spaces between thousands go, a closing dot goes. */
function rapikanDigit(digit: string): string | undefined {
  const rapi = digit.trim().replace(/\.$/, "");
  if (!/\s/.test(rapi)) return rapi;
  return RIBUAN_BERSPASI.test(rapi) ? rapi.replace(/\s/g, "") : undefined;
}

/** Reads one number with its sign and its unit (`73 orang`, `-5`, `1,5 juta`, `28.90‰`); brackets and `Rp` are gone. */
export function readSatuAngka(
  teks: string,
  catatan: CatatanAngka | undefined,
): AngkaTeks | AngkaRancu | Ditolak {
  const cocok = POLA.exec(teks);
  if (!cocok) return tolak("bukan-angka");
  const [, tanda = "", digitMentah = "", ekorTeks = ""] = cocok;
  const digit = rapikanDigit(digitMentah);
  if (digit === undefined) return tolak("banyak-angka");
  if (jumlahDigit(digit) > DIGIT_TERBANYAK) return tolak("terlalu-panjang");
  const ekor = readEkor(ekorTeks);
  if (isDitolak(ekor)) return ekor;
  return toAngka(digit, { ...ekor, tanda, catatan });
}

interface AngkaBerekor extends Ekor {
  readonly tanda: string;
  readonly catatan: CatatanAngka | undefined;
}

function toAngka(digit: string, ekor: AngkaBerekor): AngkaTeks | AngkaRancu | Ditolak {
  const { persen, pengali, satuan, tanda, catatan } = ekor;
  const bacaan = readDigit(digit);
  if (bacaan.jenis === "tak-terbaca") return tolak("pemisah-angka");
  const faktor = tanda === "" || tanda === "+" ? pengali : -pengali;
  const angka = (nilai: number): AngkaTeks => ({
    jenis: "angka",
    nilai: desimal(nilai).times(faktor).toNumber(),
    persen,
    satuan,
    petunjuk: undefined,
    catatan,
  });
  if (bacaan.jenis === "rancu") {
    return {
      jenis: "rancu",
      pemisah: bacaan.pemisah,
      desimal: angka(bacaan.desimal),
      ribuan: angka(bacaan.ribuan),
    };
  }
  return {
    ...angka(bacaan.nilai),
    petunjuk: bacaan.petunjuk,
    catatan: bacaan.pemisahSama ? "pemisah-sama" : catatan,
  };
}
