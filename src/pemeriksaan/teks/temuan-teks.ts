import type { ParagrafNaskah, Petikan } from "../../naskah/naskah";
import type { AngkaTabel } from "../../naskah/tabel-terbaca";
import type { TemuanTeks } from "../aturan";
import type { KalimatNaskah } from "./bacaan-naskah";

/** What a rule says of some words, and what they would be instead where that is certain. */
export interface IsiTemuan {
  readonly pesan: string;
  readonly saran: string;
  readonly perbaikan?: { readonly judul: string; readonly menjadi: string } | undefined;
}

/** A finding on words of a paragraph. */
export function temuanKata(
  { asal, teks }: ParagrafNaskah,
  { awal, akhir }: Petikan,
  { pesan, saran, perbaikan }: IsiTemuan,
): TemuanTeks {
  const petikan = { awal, akhir };
  const dari = teks.slice(awal, akhir);
  const dasar = { asal, petikan, kutipan: dari, pesan, saran };
  if (!perbaikan) return dasar;
  return { ...dasar, perbaikan: { jenis: "teks", asal, petikan, dari, ...perbaikan } };
}

/** Words a pattern has found, counted as the text it was tried on is. */
export const petikanCocok = (cocok: RegExpExecArray): Petikan => ({
  awal: cocok.index,
  akhir: cocok.index + cocok[0].length,
});

/** A finding on words of a sentence, which are counted from where the sentence begins. */
export const temuanKalimat = (
  { paragraf, kalimat }: KalimatNaskah,
  { awal, akhir }: Petikan,
  isi: IsiTemuan,
): TemuanTeks =>
  temuanKata(paragraf, { awal: kalimat.awal + awal, akhir: kalimat.awal + akhir }, isi);

/** A finding on a cell of a table. */
export const temuanSel = (
  { asal, teks }: Pick<AngkaTabel, "asal" | "teks">,
  { pesan, saran }: IsiTemuan,
): TemuanTeks => ({
  asal,
  petikan: { awal: 0, akhir: teks.length },
  kutipan: teks,
  pesan,
  saran,
});

const kunciAsal = (asal: TemuanTeks["asal"]): string =>
  asal.jenis === "naskah" ? String(asal.nomor) : JSON.stringify(asal.tempat);

/** What one rule finds by two readings of the same words is told once. */
export function* tanpaUlang(daftar: Iterable<TemuanTeks>): Generator<TemuanTeks> {
  const ada = new Set<string>();
  for (const temuan of daftar) {
    const kunci = `${kunciAsal(temuan.asal)} ${temuan.petikan.awal} ${temuan.kutipan}`;
    if (!ada.has(kunci)) yield temuan;
    ada.add(kunci);
  }
}
