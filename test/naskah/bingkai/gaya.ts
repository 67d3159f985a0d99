import { terbilang } from "../../../src/format/terbilang";
import type { Acak } from "./acak";

/** How one office prints its numbers, the same all through a report. */
export interface Gaya {
  readonly desimal: number;
  /** Whole percentages keep their zeros: `100,00%`. */
  readonly isNolPenuh: boolean;
  readonly koma: "," | ".";
  readonly persen: string;
  readonly rupiah: readonly [depan: string, belakang: string];
  readonly poin: string;
  /** Counts: `2`, `dua`, `2 (dua)`. */
  readonly cacah: "angka" | "kata" | "huruf";
  /** Every number is followed by its words, as in a decree. */
  readonly isResmi: boolean;
}

export function buatGaya(acak: Acak): Gaya {
  const koma = acak.chance(0.15) ? "." : ",";
  const sen =
    koma === "."
      ? []
      : ([
          ["Rp", ",00"],
          ["Rp ", ",00"],
          ["Rp.", ",-"],
          ["Rp. ", ",00"],
        ] as const);
  return {
    desimal: acak.chance(0.75) ? 2 : 1,
    isNolPenuh: acak.chance(0.3),
    koma,
    persen: acak.pick(["%", "%", "%", " %", " persen"]),
    rupiah: acak.pick([["Rp", ""], ["Rp ", ""], ["Rp. ", ""], ...sen] as const),
    poin: acak.pick(["poin", "poin persen", "poin"]),
    cacah: acak.pick(["angka", "angka", "kata", "huruf"] as const),
    isResmi: false,
  };
}

const ribuan = (angka: string): string => angka.replace(/\B(?=(\d{3})+$)/g, ".");

/** `1.234,50`: zeros behind the comma stay where `isPenuh`. */
export function angka(
  { koma }: Gaya,
  nilai: number,
  bentuk: { desimal: number; isPenuh: boolean },
): string {
  const [utuh = "", pecahan = ""] = Math.abs(nilai).toFixed(bentuk.desimal).split(".");
  const depan = (nilai < 0 ? "-" : "") + ribuan(utuh);
  return pecahan === "" || (!bentuk.isPenuh && /^0+$/.test(pecahan))
    ? depan
    : depan + koma + pecahan;
}

/** The number in words, digits behind the comma one by one. */
export function denganKata(teksAngka: string, koma: string): string {
  const [utuh = "", pecahan] = teksAngka.split(koma === "," ? /,/ : /\.(?=\d{1,2}$)/);
  const depan = terbilang(Number(utuh.replace(/\D/g, "")));
  if (pecahan === undefined) return depan;
  return `${depan} koma ${Array.from(pecahan, (digit) => terbilang(Number(digit))).join(" ")}`;
}
