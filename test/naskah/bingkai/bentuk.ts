import type { Fakta } from "./fakta";
import type { Gaya } from "./gaya";
import { angka, denganKata } from "./gaya";

/** How one number is printed, and with its words behind it where they differ from it. */
export interface Bentuk {
  readonly tulis: (nilai: number) => string;
  /** The number of one value with the words of another, where both are printed. */
  readonly tulisBeda: ((nilai: number, kata: number) => string) | undefined;
}

const TANPA_SATUAN = ["", "nilai", "indeks", "cacah"];

function satuanOf(gaya: Gaya, satuan: string): readonly [depan: string, belakang: string] {
  if (satuan === "%") return ["", gaya.persen];
  if (satuan === "Rp") return gaya.rupiah;
  if (satuan === "poin") return ["", ` ${gaya.poin}`];
  // A score is a bare number.
  return ["", TANPA_SATUAN.includes(satuan) ? "" : ` ${satuan}`];
}

const KATA_SATUAN: Readonly<Record<string, string>> = { "%": " persen", Rp: " rupiah" };

/** `cara` is `polos` without unit, `kata` in words, `huruf` in both, or empty as the office does. */
export function bentukOf(gaya: Gaya, { satuan, desimal }: Fakta, cara: string): Bentuk {
  const isPenuh = satuan === "%" ? gaya.isNolPenuh : satuan !== "cacah";
  const tulis = (nilai: number): string => angka(gaya, nilai, { desimal, isPenuh });
  const kataOf = (nilai: number): string => denganKata(tulis(nilai), gaya.koma);
  const pilihan = satuan === "cacah" && cara === "" ? gaya.cacah : cara;
  if (pilihan === "kata") return { tulis: kataOf, tulisBeda: undefined };
  const [depan, belakang] = cara === "polos" ? ["", ""] : satuanOf(gaya, satuan);
  // Per cent and rupiah stand before the words, other units behind them.
  const kataSatuan = KATA_SATUAN[satuan];
  const tulisBeda = (nilai: number, kata: number): string =>
    kataSatuan === undefined
      ? `${tulis(nilai)} (${kataOf(kata)})${belakang}`
      : `${depan}${tulis(nilai)}${belakang} (${kataOf(kata)}${kataSatuan})`;
  return pilihan === "huruf" || (gaya.isResmi && cara === "")
    ? { tulis: (nilai) => tulisBeda(nilai, nilai), tulisBeda }
    : { tulis: (nilai) => depan + tulis(nilai) + belakang, tulisBeda: undefined };
}
