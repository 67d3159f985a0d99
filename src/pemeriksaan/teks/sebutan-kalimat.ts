import type { Hal, KalimatTerbaca, Sebutan } from "../../naskah/naskah";

/** Things said of one kind. */
export type SebutanJenis<J extends Sebutan["jenis"]> = Extract<Sebutan, { jenis: J }>;

/** What a sentence says of one kind, left to right. */
export const sebutanOf = <J extends Sebutan["jenis"]>(
  { daftarSebutan }: KalimatTerbaca,
  jenis: J,
): readonly SebutanJenis<J>[] =>
  daftarSebutan.filter((sebutan): sebutan is SebutanJenis<J> => sebutan.jenis === jenis);

/** A percentage or a number with its unit. */
export type SebutanNilai = SebutanJenis<"persen"> | SebutanJenis<"nilai">;

const isNilai = (sebutan: Sebutan): sebutan is SebutanNilai =>
  sebutan.jenis === "persen" || sebutan.jenis === "nilai";

/** The only number a sentence gives for something; undefined when there is none or more than one. */
export function satuNilai({ daftarSebutan }: KalimatTerbaca, hal: Hal): SebutanNilai | undefined {
  const daftar = daftarSebutan.filter(isNilai).filter((sebutan) => sebutan.hal === hal);
  return daftar.length === 1 ? daftar[0] : undefined;
}

/** The only percentage a sentence gives for something. */
export function satuPersen(kalimat: KalimatTerbaca, hal: Hal): SebutanJenis<"persen"> | undefined {
  const nilai = satuNilai(kalimat, hal);
  return nilai?.jenis === "persen" ? nilai : undefined;
}

/** The only amount of money a sentence gives for something. */
export function satuRupiah(kalimat: KalimatTerbaca, hal: Hal): SebutanJenis<"rupiah"> | undefined {
  const daftar = sebutanOf(kalimat, "rupiah").filter((sebutan) => sebutan.hal === hal);
  return daftar.length === 1 ? daftar[0] : undefined;
}
