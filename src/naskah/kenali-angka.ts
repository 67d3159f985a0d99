import { readAngkaTeks } from "../masukan/angka-teks/angka-teks";
import { KATA_PENGALI } from "../masukan/angka-teks/kata-pengali";
import { bacaKataAngka, bacaKataKurung } from "./kata-angka";
import type { Bacaan, Pengenal, Temu } from "./temu";
import { isRapat, kecil } from "./token";

/** One capital letter may scale an amount; behind `Rp` two of them are plain, the others are not. */
const SINGKATAN = /^[MTKB]$/;
const KATA_SINGKATAN: readonly (readonly [RegExp, string])[] = [
  [/(\d)\s*M$/, "$1 miliar"],
  [/(\d)\s*T$/, "$1 triliun"],
];
const tanpaSingkatan = (teks: string): string =>
  KATA_SINGKATAN.reduce((hasil, [huruf, kata]) => hasil.replace(huruf, kata), teks);
const TANDA_PISAH = new Set(["-", "–", "—", "−"]);
const SATUAN_PERSEN = ["%", "persen", "prosen", "pct"] as const;

/** A number that words clearly say; undefined where there is more than one reading. */
export function nilaiOf(teks: string): number | undefined {
  const bacaan = readAngkaTeks(teks);
  return bacaan.jenis === "angka" ? bacaan.nilai : undefined;
}

const potong = ({ teks, daftar }: Bacaan, dari: number, sampai: number): string =>
  teks.slice(daftar[dari]?.awal, daftar[sampai - 1]?.akhir);

/** Digits behind the decimal sign. */
export const desimalOf = (teks: string): number => /[.,](\d+)$/.exec(teks)?.[1]?.length ?? 0;

/** The number is the upper bound of `90–100%` or the factor of `× 100%`. */
export function isBagianRumus(bacaan: Bacaan, posisi: number): boolean {
  const [dua, satu] = [bacaan.daftar[posisi - 2], bacaan.daftar[posisi - 1]];
  if (satu === undefined) return false;
  if (["×", "x", "*"].includes(satu.kecil)) return true;
  return TANDA_PISAH.has(satu.teks) && (dua?.jenis === "angka" || dua?.teks === "%");
}

/** `-50%`: the sign stands close to the number and away from the word before. */
const isNegatif = (bacaan: Bacaan, posisi: number): boolean => {
  const [dua, satu, angka] = [-2, -1, 0].map((geser) => bacaan.daftar[posisi + geser]);
  return TANDA_PISAH.has(satu?.teks ?? "") && isRapat(satu, angka) && !isRapat(dua, satu);
};

const isSatuanPersen = (bacaan: Bacaan, posisi: number): boolean =>
  SATUAN_PERSEN.some((satuan) => satuan === kecil(bacaan, posisi));

/** `5% - 6%`: the lower bound of a range says nothing by itself. */
export const isBatasBawah = (bacaan: Bacaan, sesudah: number): boolean =>
  TANDA_PISAH.has(kecil(bacaan, sesudah)) && bacaan.daftar[sesudah + 1]?.jenis === "angka";

/** `sembilan puluh dua persen`. */
const kenaliPersenKata: Pengenal = (bacaan, posisi) => {
  const angka = bacaKataAngka(bacaan, posisi);
  if (angka === undefined || !isSatuanPersen(bacaan, angka.sampai)) return undefined;
  const { nilai, desimal, sampai } = angka;
  return { dari: posisi, sampai: sampai + 1, isi: { jenis: "persen", nilai, desimal } };
};

function kenaliPersenAngka(bacaan: Bacaan, posisi: number): Temu | undefined {
  if (!isSatuanPersen(bacaan, posisi + 1)) return undefined;
  if (isBagianRumus(bacaan, posisi) || isBatasBawah(bacaan, posisi + 2)) return undefined;
  const dari = isNegatif(bacaan, posisi) ? posisi - 1 : posisi;
  const nilai = nilaiOf(potong(bacaan, dari, posisi + 2));
  if (nilai === undefined) return undefined;
  const { nilai: kata, sampai } = denganKata(bacaan, posisi + 2, SATUAN_PERSEN);
  const desimal = desimalOf(bacaan.daftar[posisi]?.teks ?? "");
  return { dari, sampai, isi: { jenis: "persen", nilai, desimal, kata } };
}

/** What the words in brackets behind a figure say, and where it ends with them. */
function denganKata(
  bacaan: Bacaan,
  posisi: number,
  satuan: readonly string[],
): { readonly nilai: number | undefined; readonly sampai: number } {
  const kata = bacaKataKurung(bacaan, posisi, satuan);
  return kata ?? { nilai: undefined, sampai: posisi };
}

/** `76,67%`, `76.67 %`, `76,67 persen`, `92% (sembilan puluh dua persen)`, `sembilan puluh dua persen`. */
export const kenaliPersen: Pengenal = (bacaan, posisi) => {
  const jenis = bacaan.daftar[posisi]?.jenis;
  if (jenis === "kata") return kenaliPersenKata(bacaan, posisi);
  return jenis === "angka" ? kenaliPersenAngka(bacaan, posisi) : undefined;
};

/** Tokens behind the digits that are part of an amount: `,-`, `juta`. */
function ekorRupiah(bacaan: Bacaan, posisi: number): number {
  const [satu, dua] = [kecil(bacaan, posisi), kecil(bacaan, posisi + 1)];
  const isSingkatan = SINGKATAN.test(bacaan.daftar[posisi]?.teks ?? "");
  if (KATA_PENGALI.has(satu) || isSingkatan) return posisi + 1;
  const isEkor = (satu === "," || satu === ".") && TANDA_PISAH.has(dua);
  return isEkor && isRapat(bacaan.daftar[posisi], bacaan.daftar[posisi + 1]) ? posisi + 2 : posisi;
}

/** `1,936 miliar` has three decimals: nobody writes thousands of it. A fourth makes that plain. */
const denganDesimal = (teks: string): string =>
  teks.replace(/^(\d{1,3},\d{3})(?=\s*(?:juta|miliar|milyar|triliun|trilyun)\b)/i, "$10");

const lewatTitik = (bacaan: Bacaan, posisi: number): number =>
  kecil(bacaan, posisi) === "." ? posisi + 1 : posisi;

/** `Rp428.807.750,00`, `Rp. 428.807.750,-`, `428,8 juta rupiah`. */
export const kenaliRupiah: Pengenal = (bacaan, posisi) => {
  const isRp = ["rp", "idr"].includes(kecil(bacaan, posisi));
  const angka = isRp ? lewatTitik(bacaan, posisi + 1) : posisi;
  if (bacaan.daftar[angka]?.jenis !== "angka") return undefined;
  const akhir = ekorRupiah(bacaan, angka + 1);
  const isKata = kecil(bacaan, akhir) === "rupiah";
  if (!isRp && !isKata) return undefined;
  const tertulis = potong(bacaan, angka, akhir);
  const nilai = nilaiOf(`Rp${denganDesimal(isRp ? tanpaSingkatan(tertulis) : tertulis)}`);
  if (nilai === undefined) return undefined;
  const ekor = isKata ? akhir + 1 : akhir;
  const { nilai: kata, sampai } = denganKata(bacaan, ekor, ["rupiah"]);
  return { dari: posisi, sampai, isi: { jenis: "rupiah", nilai, kata } };
};
