import { terbilang } from "../format/terbilang";
import { readAngkaTeks } from "../masukan/angka-teks/angka-teks";
import type { Hal } from "./naskah";
import type { Bacaan, Pengenal } from "./temu";
import { isRapat, kecil } from "./token";

const PENGALI = new Set("ribu rb juta jt miliar milyar triliun trilyun".split(" "));
/** Miliar or meter, triliun or ton: what one capital letter means is not said, here as in a cell. */
const SINGKATAN = /^[MTKB]$/;
const TANDA_PISAH = new Set(["-", "–", "—", "−"]);
/** Number words as `terbilang` writes them, by the number they mean. */
const KATA_ANGKA = new Map(Array.from({ length: 1000 }, (_, nilai) => [terbilang(nilai), nilai]));
const KATA_TERBANYAK = 6;

/** A number that words clearly say; undefined where there is more than one reading. */
function nilaiOf(teks: string): number | undefined {
  const bacaan = readAngkaTeks(teks);
  return bacaan.jenis === "angka" ? bacaan.nilai : undefined;
}

const potong = ({ teks, daftar }: Bacaan, dari: number, sampai: number): string =>
  teks.slice(daftar[dari]?.awal, daftar[sampai - 1]?.akhir);

/** Digits behind the decimal sign. */
export const desimalOf = (teks: string): number => /[.,](\d+)$/.exec(teks)?.[1]?.length ?? 0;

/** The number is the upper bound of `90–100%` or the factor of `× 100%`. */
function isBagianRumus(bacaan: Bacaan, posisi: number): boolean {
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
  ["%", "persen", "prosen"].includes(kecil(bacaan, posisi));

/** `5% - 6%`: the lower bound of a range says nothing by itself. */
const isBatasBawah = (bacaan: Bacaan, sesudah: number): boolean =>
  TANDA_PISAH.has(kecil(bacaan, sesudah)) && bacaan.daftar[sesudah + 1]?.jenis === "angka";

/** `76,67%`, `76.67 %`, `76,67 persen`. */
export const kenaliPersen: Pengenal = (bacaan, posisi) => {
  const angka = bacaan.daftar[posisi];
  if (angka?.jenis !== "angka" || !isSatuanPersen(bacaan, posisi + 1)) return undefined;
  if (isBagianRumus(bacaan, posisi) || isBatasBawah(bacaan, posisi + 2)) return undefined;
  const dari = isNegatif(bacaan, posisi) ? posisi - 1 : posisi;
  const sampai = posisi + 2;
  const nilai = nilaiOf(potong(bacaan, dari, sampai));
  if (nilai === undefined) return undefined;
  return { dari, sampai, isi: { jenis: "persen", nilai, desimal: desimalOf(angka.teks) } };
};

/** Tokens behind the digits that are part of an amount: `,-`, `juta`. */
function ekorRupiah(bacaan: Bacaan, posisi: number): number {
  const [satu, dua] = [kecil(bacaan, posisi), kecil(bacaan, posisi + 1)];
  const isSingkatan = SINGKATAN.test(bacaan.daftar[posisi]?.teks ?? "");
  if (PENGALI.has(satu) || isSingkatan) return posisi + 1;
  const isEkor = (satu === "," || satu === ".") && TANDA_PISAH.has(dua);
  return isEkor && isRapat(bacaan.daftar[posisi], bacaan.daftar[posisi + 1]) ? posisi + 2 : posisi;
}

/** `Rp428.807.750,00`, `Rp. 428.807.750,-`, `428,8 juta rupiah`. */
export const kenaliRupiah: Pengenal = (bacaan, posisi) => {
  const isRp = ["rp", "idr"].includes(kecil(bacaan, posisi));
  const titik = isRp && kecil(bacaan, posisi + 1) === "." ? 1 : 0;
  const angka = isRp ? posisi + 1 + titik : posisi;
  if (bacaan.daftar[angka]?.jenis !== "angka") return undefined;
  const akhir = ekorRupiah(bacaan, angka + 1);
  const isKata = kecil(bacaan, akhir) === "rupiah";
  if (!isRp && !isKata) return undefined;
  const nilai = nilaiOf(`Rp${potong(bacaan, angka, akhir)}`);
  if (nilai === undefined) return undefined;
  return { dari: posisi, sampai: isKata ? akhir + 1 : akhir, isi: { jenis: "rupiah", nilai } };
};

const HAL_CACAH: ReadonlyMap<string, Hal> = new Map([
  ["sasaran", "sasaran"],
  ["indikator", "indikator"],
  ["program", "program"],
  ["kegiatan", "kegiatan"],
  ["fungsi", "fungsi"],
  ["hambatan", "hambatan"],
  ["permasalahan", "hambatan"],
  ["kendala", "hambatan"],
]);

/** What a count counts, by the word behind it. */
export const halCacah = ({ daftar }: Bacaan, posisi: number): Hal | undefined =>
  HAL_CACAH.get(daftar[posisi]?.kecil ?? "");

/** Number words in brackets that begin at a token, and where the brackets end. */
function bacaKurung(bacaan: Bacaan, posisi: number): { kata: number; sampai: number } | undefined {
  if (kecil(bacaan, posisi) !== "(") return undefined;
  const kata: string[] = [];
  for (let p = posisi + 1; p <= posisi + 1 + KATA_TERBANYAK; p++) {
    if (kecil(bacaan, p) === ")") {
      const nilai = KATA_ANGKA.get(kata.join(" "));
      return nilai === undefined ? undefined : { kata: nilai, sampai: p + 1 };
    }
    kata.push(kecil(bacaan, p));
  }
  return undefined;
}

/** `1 (satu)`, `3 (tiga) indikator`, `6 indikator`; the words are read as what they say, right or wrong. */
export const kenaliCacah: Pengenal = (bacaan, posisi) => {
  const angka = bacaan.daftar[posisi];
  if (angka?.jenis !== "angka" || !/^\d{1,4}$/.test(angka.teks)) return undefined;
  const kurung = bacaKurung(bacaan, posisi + 1);
  if (kurung === undefined && halCacah(bacaan, posisi + 1) === undefined) return undefined;
  return {
    dari: posisi,
    sampai: kurung?.sampai ?? posisi + 1,
    isi: { jenis: "cacah", nilai: Number(angka.teks), kata: kurung?.kata },
  };
};

const BUKAN_SATUAN = new Set(
  (
    "dan atau dari pada yang tahun dengan untuk di ke dalam oleh sebagai adalah merupakan sampai hingga " +
    "serta sehingga karena tentang juta ribu miliar persen rupiah terhadap menjadi telah belum tidak " +
    "sedangkan namun tetapi atas bulan tanggal koma x per lebih kurang ini tersebut sebesar sd an " +
    "daripada terealisasi terserap belum lebih"
  ).split(" "),
);

/** `73 orang`: a number with a unit, a word in small letters. */
export const kenaliNilai: Pengenal = (bacaan, posisi) => {
  const [angka, satuan] = [bacaan.daftar[posisi], bacaan.daftar[posisi + 1]];
  if (angka?.jenis !== "angka" || satuan?.jenis !== "kata") return undefined;
  if (satuan.teks !== satuan.kecil || BUKAN_SATUAN.has(satuan.kecil)) return undefined;
  if (isBagianRumus(bacaan, posisi) || isRapat(angka, satuan)) return undefined;
  const nilai = nilaiOf(angka.teks);
  if (nilai === undefined) return undefined;
  return { dari: posisi, sampai: posisi + 2, isi: { jenis: "nilai", nilai, satuan: satuan.kecil } };
};
