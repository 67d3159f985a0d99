import { POLA_PENGALI } from "../masukan/angka-teks/kata-pengali";
import { desimalOf, nilaiOf } from "./kenali-angka";
import type { LabelIsian } from "./label-isian";
import { bacaLabel } from "./label-isian";
import type { Petikan } from "./naskah";

/** The number a field begins with. `desimal`: digits behind the sign, as printed. */
export interface AngkaIsian extends Petikan {
  readonly jenis: "persen" | "rupiah" | "nilai";
  readonly nilai: number;
  readonly desimal: number;
  /** Words behind it, `""` for none. */
  readonly satuan: string;
}

/** `Target 2021 : 55 poin`: a label, and what stands behind it. */
export interface Isian extends LabelIsian, Petikan {
  /** What follows the label, as written. */
  readonly isi: string;
  /** Where that begins. */
  readonly awalIsi: number;
  /** Undefined where it begins with none, or where the number is a part, a range or has two readings. */
  readonly angka: AngkaIsian | undefined;
}

const PENANDA = /^\s*(?:[-–—•*·▪►→○√✓]+|\(?(?:\p{L}|\d{1,2})\s?[.)])?\s*/u;
const PEMISAH =
  /^(?<label>[\p{L}%][^:=;|\t\n]{0,60}?)(?:\s*(?:\.{2,}|…+)?\s*[:=]\s*|\s*(?:\.{2,}|…+)\s*|\t+|\s+[-–—]\s+|\s+(?:adalah|sebesar|sejumlah|sebanyak|yaitu|yakni|senilai|mencapai)\s+)(?<isi>\S.*)$/su;
const RAPAT =
  /^(?<label>\p{L}[\p{L} ]{0,40}?(?: (?:tahun )?(?:19|20)\d\d)?)\s+(?<isi>(?:Rp\.?\s?)?\d.*)$/su;
const ANGKA = new RegExp(
  "^(?:(?:[≤≥<>]=?|±|sebesar|sebanyak|sejumlah|adalah)\\s*)*(?<angka>(?<rp>(?:rp|idr)\\.?\\s*)?-?\\d[\\d.,]*\\d?(?:\\s*,-|\\s*\\.-)?" +
    `(?:\\s*(?:${POLA_PENGALI}|[MT](?![\\p{L}\\d])))?(?<persen>\\s*(?:%|‰|persen|prosen|pct)(?!\\p{L}))?)`,
  "iu",
);
/** What may stand behind the number without making another one of it. */
const EKOR =
  /^\s*(?<satuan>(?:\p{L}[\p{L}/²³-]*(?:\s\p{L}[\p{L}/²³-]*){0,3})?)\s*(?:[.;,]?$|[.,;(→⇒=>|–—-].*$)/su;
/** Behind a number they make a part or a range of it. */
const BAGIAN = /^\s*(?:(?:\p{L}+\s+)?(?:dari|dan|sampai|hingga|s\.?d\.?|s\/d)\b|[-–—:/×x*]\s*\d)/iu;

const jenisOf = (rp: string | undefined, persen: string | undefined): AngkaIsian["jenis"] => {
  if (rp !== undefined) return "rupiah";
  return persen === undefined ? "nilai" : "persen";
};

/** `1.040` has no decimals though a sign stands in it. */
function desimalTercetak(teks: string, nilai: number): number {
  const digit = desimalOf(/\d[\d.,]*/.exec(teks)?.[0] ?? "");
  return digit === 3 && Number.isInteger(nilai) ? 0 : digit;
}

/** Thousands where a dot may stand for them: a form says `1.040 orang` so. */
const nilaiTeks = (teks: string): number | undefined =>
  nilaiOf(teks) ?? (/^\d{1,3}\.\d{3}$/.test(teks) ? Number(teks.replace(".", "")) : undefined);

/** `1,92 M` beside an amount with Rp is miliar. */
const denganMiliar = (teks: string, isRupiah: boolean): string =>
  isRupiah ? teks.replace(/\s*M$/, " miliar").replace(/\s*T$/, " triliun") : teks;

/** The number a text begins with. */
export function bacaAngkaIsian(isi: string, awal: number): AngkaIsian | undefined {
  const { angka, rp, persen } = ANGKA.exec(isi)?.groups ?? {};
  if (angka === undefined) return undefined;
  const dari = isi.indexOf(angka);
  const ekor = isi.slice(dari + angka.length);
  const satuan = EKOR.exec(ekor)?.groups?.satuan;
  if (satuan === undefined || BAGIAN.test(ekor)) return undefined;
  const teks = denganMiliar(angka.trim(), rp !== undefined);
  const nilai = nilaiTeks(teks);
  if (nilai === undefined) return undefined;
  return {
    jenis: jenisOf(rp, persen),
    nilai,
    desimal: desimalTercetak(angka, nilai),
    satuan: satuan.toLowerCase(),
    awal: awal + dari,
    akhir: awal + dari + angka.trimEnd().length,
  };
}

/** `Rp 754.000.000 (52 %)`: the share a number is followed by, and nothing else. */
const PERSEN_EKOR =
  /^\s*(?:\p{L}+\s+)?(?:\(|atau|=|\/|→|setara)\s*(?:(?:sebesar|capaian|serapan|setara|atau)\s+)*(?=\d[\d.,]*\s*(?:%|persen|pct)\s*(?:[);.]|$))/iu;

/** The share in brackets behind the number of a field, as a field of its own. */
function persenEkor(isian: Isian): readonly Isian[] {
  const { angka, isi, awalIsi } = isian;
  if (!angka || (isian.peran !== "realisasi" && isian.peran !== "realisasi-anggaran")) return [];
  const dari = angka.akhir - awalIsi;
  const sela = PERSEN_EKOR.exec(isi.slice(dari))?.[0];
  if (sela === undefined) return [];
  const awal = angka.akhir + sela.length;
  const persen = bacaAngkaIsian(isi.slice(dari + sela.length).replace(/\).*$/s, ""), awal);
  return persen ? [{ ...isian, peran: "persentase", angka: persen }] : [];
}

/** One field of a line; undefined where it does not begin with a label that is known. */
function bacaSatu(teks: string, awal: number): Isian | undefined {
  const penanda = PENANDA.exec(teks)?.[0].length ?? 0;
  const badan = teks.slice(penanda);
  const [berlabel] = [PEMISAH, RAPAT].flatMap((pola) => {
    const { label, isi } = pola.exec(badan)?.groups ?? {};
    const dikenal = label === undefined ? undefined : bacaLabel(label);
    return dikenal && isi !== undefined ? [{ dikenal, isi }] : [];
  });
  if (!berlabel) return undefined;
  const { dikenal, isi } = berlabel;
  const awalIsi = awal + penanda + badan.length - isi.length;
  return {
    ...dikenal,
    isi,
    awalIsi,
    angka: bacaAngkaIsian(isi, awalIsi),
    awal: awal + penanda,
    akhir: awal + teks.trimEnd().length,
  };
}

/** Fields that stand side by side in one line: `Target: 14; Realisasi: 12`. */
const SAMBUNG = /[;|\n]|\s\/\s(?=\p{L})|,(?=\s*\p{L})/gu;

/**
 * The fields of a form that a line holds, left to right. Empty where the line does not begin with one: then it is prose,
 * a heading or a remark.
 */
export function bacaIsian(teks: string): readonly Isian[] {
  const hasil: Isian[] = [];
  let awal = 0;
  for (const tanda of [...teks.matchAll(SAMBUNG), undefined]) {
    const potongan = teks.slice(awal, tanda?.index);
    const isian = bacaSatu(potongan, awal);
    if (!isian && hasil.length === 0) return [];
    if (isian) hasil.push(isian, ...persenEkor(isian));
    awal = tanda ? tanda.index + tanda[0].length : awal;
  }
  return hasil;
}
