import type { KalimatTerbaca } from "../../../naskah/naskah";
import type { ParagrafTerbaca } from "../../teks/bacaan-naskah";
import type { KamusBaris } from "../../teks/kamus-baris";
import { bagianTahunTerakhir, tahunTerakhir } from "../../teks/kepala-kolom";
import type { AngkaBerperan, Peran } from "../../teks/angka-berperan";
import { listPeran } from "../../teks/peran-angka";
import type { SebutanBaris } from "../../teks/sebutan-baris";
import { listSebutanBaris } from "../../teks/sebutan-baris";
import { isJalanLangsung } from "./jalan-nama";

/** A number of a sentence, the row it is of, and of what time. */
export interface AngkaBernama {
  readonly angka: AngkaBerperan;
  readonly kalimat: KalimatTerbaca;
  readonly baris: SebutanBaris;
  /** Every row the paragraph names. */
  readonly sekitar: readonly SebutanBaris[];
  readonly peran: Peran | undefined;
  /** Only words that tie the number to the name and the role stand between them. */
  readonly isLangsung: boolean;
  /** The name stands in an earlier sentence or the heading above. */
  readonly isWarisan: boolean;
  readonly tahun: number | undefined;
  readonly bagianTahun: string | undefined;
}

/** The role the words say, or that of a realisasi where the number follows its name: `temuan berulang sebanyak 9`. */
const DISEBUT =
  /^(?:\s*pada)?(?:\s*tahun\s+\d{4})?\s*(?:sebesar|sebanyak|mencapai|tercatat|sejumlah)\s*$/i;

const KATA_PERAN = /\b(?:realisasi(?:nya)?|terealisasi|target(?:nya)?|ditargetkan)\b/i;
/** `Capaian indeks kepuasan tercatat 98%`: the word stands before the name. */
const DI_DEPAN = /\b(capaian|realisasi|target)\s+(?:indikator\s+)?["“]?$/i;
const HAL_LAIN = /\b(?:capaian|target|serapan|penyerapan|pagu|anggaran|sisa|realisasi)\b/i;

/** The words before a name and those from it to the number. */
interface KataSekitar {
  readonly depan: string;
  readonly antara: string;
}

const PERAN_DEPAN: Readonly<Partial<Record<string, Peran>>> = {
  capaian: "capaian",
  realisasi: "realisasi",
  target: "target",
};

function peranOf(angka: AngkaBerperan, { depan, antara }: KataSekitar): Peran | undefined {
  const { peran, isTersurat } = angka;
  const isKinerja = peran === "target" || peran === "realisasi";
  if (isTersurat || (isKinerja && KATA_PERAN.test(angka.antara))) return peran;
  if (!DISEBUT.test(antara)) return undefined;
  const [, kata = ""] = DI_DEPAN.exec(depan) ?? [];
  return PERAN_DEPAN[kata.toLowerCase()] ?? (HAL_LAIN.test(depan) ? undefined : "realisasi");
}

/** A sentence being read: where it begins in its paragraph, and the names before it. */
interface Keadaan {
  readonly kalimat: KalimatTerbaca;
  readonly daftarBaris: readonly SebutanBaris[];
  readonly warisan: SebutanBaris | undefined;
  readonly sekitar: readonly SebutanBaris[];
  /** Everything the paragraph says up to the sentence. */
  readonly sebelum: string;
}

/** Numbers and their units are no words of the way from name to number. */
const hapusAngka = (ruas: string, kalimat: KalimatTerbaca, mulai: number): string => {
  let hasil = ruas;
  for (const { awal, akhir, jenis } of kalimat.daftarSebutan) {
    if (!["persen", "rupiah", "nilai", "cacah"].includes(jenis)) continue;
    const [dari, sampai] = [awal - kalimat.awal - mulai, akhir - kalimat.awal - mulai];
    if (dari < 0 || sampai > ruas.length) continue;
    hasil = hasil.slice(0, dari) + ",".repeat(sampai - dari) + hasil.slice(sampai);
  }
  return hasil;
};

/** The name nearest to the left of a number; one of two that are equally near is none. */
function barisDi(daftar: readonly SebutanBaris[], letak: number): SebutanBaris | undefined {
  const kiri = daftar.filter(({ akhir }) => akhir <= letak);
  const satu = kiri.at(-1);
  const isRagu = kiri.some((lain) => lain !== satu && lain.akhir > (satu?.awal ?? 0));
  return isRagu ? undefined : satu;
}

/** The time said last before a number, else right behind it. */
function waktuOf(sebelum: string, sesudah: string) {
  const ekor = /^[^,;.]{0,25}/.exec(sesudah)?.[0] ?? "";
  return {
    tahun: tahunTerakhir(sebelum) ?? tahunTerakhir(ekor),
    bagianTahun: bagianTahunTerakhir(sebelum) ?? bagianTahunTerakhir(ekor),
  };
}

function bernama(angka: AngkaBerperan, keadaan: Keadaan): AngkaBernama | undefined {
  const { kalimat, daftarBaris, warisan, sekitar } = keadaan;
  const letak = angka.sebutan.awal - kalimat.awal;
  const isWarisan = daftarBaris.length === 0;
  const baris = isWarisan ? warisan : barisDi(daftarBaris, letak);
  if (!baris) return undefined;
  const mulai = isWarisan ? 0 : baris.akhir;
  const [sebelum, antara] = [kalimat.teks.slice(0, letak), kalimat.teks.slice(mulai, letak)];
  const sesudah = kalimat.teks.slice(angka.sebutan.akhir - kalimat.awal);
  const ruas = hapusAngka(antara, kalimat, mulai);
  return {
    angka,
    kalimat,
    baris,
    sekitar,
    peran: peranOf(angka, { depan: isWarisan ? "" : sebelum.slice(0, baris.awal), antara }),
    isLangsung: isJalanLangsung({ baris, isWarisan, ruas, sebelum, sesudah }),
    isWarisan,
    ...waktuOf(`${keadaan.sebelum} ${sebelum}`, sesudah),
  };
}

/** The numbers of a paragraph that are of a named row; `judul` is the name in the heading above. */
export function listAngkaBernama(
  { daftarKalimat }: ParagrafTerbaca,
  kamus: KamusBaris,
  judul: SebutanBaris | undefined,
): readonly AngkaBernama[] {
  const perKalimat = daftarKalimat.map(({ teks }) => listSebutanBaris(teks, kamus));
  const sekitar = [...(judul ? [judul] : []), ...perKalimat.flat()];
  if (sekitar.length === 0) return [];
  let warisan = judul;
  let sebelum = "";
  return daftarKalimat.flatMap((kalimat, ke) => {
    const daftarBaris = perKalimat[ke] ?? [];
    const keadaan = { kalimat, daftarBaris, warisan, sekitar, sebelum };
    const hasil = listPeran(kalimat).flatMap((angka) => bernama(angka, keadaan) ?? []);
    if (daftarBaris.length > 0) warisan = barisDi(daftarBaris, kalimat.teks.length);
    sebelum += ` ${kalimat.teks}`;
    return hasil;
  });
}
