import { formatAngka } from "../../../format/angka";
import { formatPersen } from "../../../format/persen";
import { persen } from "../../../kinerja/satuan";
import type { BarisAngka, KisiAngka } from "../../../naskah/kisi-angka";
import type { AngkaTabel } from "../../../naskah/tabel-terbaca";
import type { Selang } from "../../teks/angka-tercetak";
import { isCetakanSelang, selangOf } from "../../teks/angka-tercetak";
import { isCapaianMungkin } from "../../teks/rumus-capaian";
import { bagianPersen, kurangSelang } from "../../teks/uang-tercetak";

type Angka2 = readonly [AngkaTabel, AngkaTabel];

/** How a column of a table comes of others: its rows show it, nobody reads it from the headings. */
export interface Hukum {
  /** The column that is computed, and those it is computed from. */
  readonly hasil: number;
  readonly daftarOperan: readonly number[];
  /** What a row with these operands should have; undefined where every number would do. */
  readonly hitung: (daftarOperan: readonly AngkaTabel[]) => Selang | undefined;
  readonly isCocok: (angka: AngkaTabel, hitung: Selang) => boolean;
  /** A row that goes by a rule of its own tells nothing of the law. */
  readonly isLain?: (angka: AngkaTabel, operan: readonly AngkaTabel[]) => boolean;
  readonly teks: (nilai: number) => string;
  /** A sum: the heading may say it too. */
  readonly isJumlah?: boolean;
}

const jumlahSelang = (daftar: readonly Selang[]): Selang => ({
  bawah: daftar.reduce((jumlah, { bawah }) => jumlah + bawah, 0),
  atas: daftar.reduce((jumlah, { atas }) => jumlah + atas, 0),
});

const NOISE = 1e-6;

/** Counts are exact; what has decimals has been rounded. */
const isDalam = (angka: AngkaTabel, { bawah, atas }: Selang): boolean => {
  const tercetak = selangOf(angka);
  return tercetak.atas >= bawah - NOISE && tercetak.bawah <= atas + NOISE;
};

const dua = ([a, b]: readonly AngkaTabel[]): Angka2 | undefined => a && b && [a, b];

/** A share; where smaller is better, or capped, it is no plain one. */
const persenDari = (hasil: number, bagian: number, utuh: number): Hukum => ({
  hasil,
  daftarOperan: [bagian, utuh],
  hitung: (daftar) => {
    const [a, b] = dua(daftar) ?? [];
    const isBerkata = a && b && b.nilai > 0 && a.nilai > 0 && a.nilai !== b.nilai;
    return isBerkata ? bagianPersen(selangOf(a), selangOf(b)) : undefined;
  },
  isCocok: isCetakanSelang,
  isLain: (capaian, daftar) => {
    const [realisasi, target] = dua(daftar) ?? [];
    return realisasi && target ? isCapaianMungkin({ target, realisasi, capaian }) : true;
  },
  teks: (nilai) => formatPersen(persen(nilai)),
});

/** A difference, with or without its sign. */
const selisihDari = (hasil: number, utuh: number, bagian: number): Hukum => ({
  hasil,
  daftarOperan: [utuh, bagian],
  hitung: (daftar) => {
    const [a, b] = dua(daftar) ?? [];
    return a && b && b.nilai !== 0 ? kurangSelang(selangOf(a), selangOf(b)) : undefined;
  },
  isCocok: (angka, { bawah, atas }) =>
    isDalam(angka, { bawah, atas }) || isDalam(angka, { bawah: -atas, atas: -bawah }),
  teks: formatAngka,
});

const jumlahDari = (hasil: number, daftarOperan: readonly number[]): Hukum => ({
  hasil,
  daftarOperan,
  hitung: (daftar) =>
    daftar.filter(({ nilai }) => nilai !== 0).length > 1
      ? jumlahSelang(daftar.map(selangOf))
      : undefined,
  isCocok: isDalam,
  teks: formatAngka,
  isJumlah: true,
});

/** Every law that could hold for a column. */
function listKemungkinan({ daftarKolom }: KisiAngka, hasil: number): readonly Hukum[] {
  const daftar = daftarKolom.flatMap((kolom, ke) => (ke === hasil || kolom.persen ? [] : [ke]));
  const pasangan = daftar.flatMap((a) => daftar.filter((b) => b !== a).map((b) => [a, b] as const));
  if (daftarKolom[hasil]?.persen === true)
    return pasangan.map(([bagian, utuh]) => persenDari(hasil, bagian, utuh));
  const kiri = daftar.filter((ke) => ke < hasil);
  return [
    ...pasangan.map(([utuh, bagian]) => selisihDari(hasil, utuh, bagian)),
    ...kiri.slice(0, -1).map((_, dari) => jumlahDari(hasil, kiri.slice(dari))),
  ];
}

const isAda = (angka: AngkaTabel | undefined): angka is AngkaTabel => angka !== undefined;

export const operanOf = ({ daftarOperan }: Hukum, { sel }: BarisAngka): readonly AngkaTabel[] =>
  daftarOperan.map((ke) => sel[ke]).filter(isAda);

/** Whether a row keeps a law; undefined where it cannot tell. */
export function isPatuh(hukum: Hukum, baris: BarisAngka): boolean | undefined {
  const [angka, operan] = [baris.sel[hukum.hasil], operanOf(hukum, baris)];
  const hitung = operan.length === hukum.daftarOperan.length ? hukum.hitung(operan) : undefined;
  if (!angka || !hitung) return undefined;
  if (hukum.isCocok(angka, hitung)) return true;
  return hukum.isLain?.(angka, operan) === true ? undefined : false;
}

/** A row that breaks a law which all others keep. */
export interface Pelanggaran {
  readonly hukum: Hukum;
  readonly baris: BarisAngka;
}

/** A table this wide is no table of a report; its columns are not compared with each other. */
const KOLOM_TERBANYAK = 10;
/** So many rows must show a law, with so many digits, before the one that breaks it is called wrong. */
const SAKSI = 3;
const DIGIT = 5;
/** The heading says it too. */
const JUDUL_JUMLAH = /^(?:jumlah|jml|total)\b/i;
const SAKSI_BERJUDUL = 2;

const digitOf = ({ nilai, desimal }: AngkaTabel): number =>
  Math.log10(1 + Math.abs(nilai) * 10 ** desimal);

function isTerbukti(daftarSaksi: readonly BarisAngka[], hukum: Hukum, judul: string): boolean {
  const { hasil, isJumlah } = hukum;
  if (isJumlah === true && JUDUL_JUMLAH.test(judul)) return daftarSaksi.length >= SAKSI_BERJUDUL;
  const digit = daftarSaksi.flatMap(({ sel }) => sel[hasil] ?? []).map(digitOf);
  return daftarSaksi.length >= SAKSI && digit.reduce((jumlah, satu) => jumlah + satu, 0) >= DIGIT;
}

/** The mean of the column stands in many a row of totals. */
function isRataKolom({ daftarBaris, jumlah }: KisiAngka, baris: BarisAngka, ke: number): boolean {
  const daftar = daftarBaris.flatMap(({ sel }) => sel[ke] ?? []);
  const angka = baris.sel[ke];
  if (baris !== jumlah || !angka || daftar.length === 0) return false;
  const { bawah, atas } = jumlahSelang(daftar.map(selangOf));
  return isCetakanSelang(angka, { bawah: bawah / daftar.length, atas: atas / daftar.length });
}

/** The rows that alone break what all others keep. */
export function listPelanggaran(kisi: KisiAngka): readonly Pelanggaran[] {
  const { daftarKolom, daftarBaris, jumlah } = kisi;
  if (daftarKolom.length > KOLOM_TERBANYAK) return [];
  const semua = jumlah ? [...daftarBaris, jumlah] : daftarBaris;
  return daftarKolom.flatMap(({ judul }, hasil) =>
    listKemungkinan(kisi, hasil).flatMap((hukum) => {
      const patuh = semua.map((baris) => isPatuh(hukum, baris));
      const [baris, ...lain] = semua.filter((_, ke) => patuh[ke] === false);
      if (!baris || lain.length > 0 || isRataKolom(kisi, baris, hasil)) return [];
      const saksi = semua.filter((_, ke) => patuh[ke] === true);
      return isTerbukti(saksi, hukum, judul) ? [{ hukum, baris }] : [];
    }),
  );
}
