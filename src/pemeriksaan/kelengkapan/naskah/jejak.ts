import type { AsalTeks, KalimatTerbaca, ParagrafNaskah } from "../../../naskah/naskah";
import { sebutanAsal } from "../../../naskah/sebutan-asal";
import type { BahanNaskah } from "../../aturan";
import type { TabelDibaca } from "../../teks/bacaan-naskah";
import { bacaanOf, listKalimat } from "../../teks/bacaan-naskah";

/** Where a criterion is met: a sentence with its words, or a table. */
export interface Jejak {
  readonly asal: AsalTeks;
  readonly kutipan: string;
}

const PANJANG_KUTIPAN = 80;
const PANJANG_JUDUL = 100;
const UJUNG_KALIMAT = /[.;:!?)”"]\s*$/;
/** A line of a table of contents: dots or a tab, and the page. */
const DAFTAR_ISI = /(?:\.\s?){4,}|…\s*…|\t\s*(?:\d+|[ivx]+)\s*$/;

const TANDA_BUTIR = /^\s*[-•–*·▪]/;
/** The number of a heading, and the numbers a heading may name: a year, a table, a chapter. */
const NOMOR_JUDUL =
  /^\s*(?:[\divx]+[.)]\S*|[a-z][.)])\s+|\b(?:19|20)\d\d\b|\b(?:bab|tabel)\s+\S+/gi;

/** A heading says what is to come; it meets nothing by itself. */
function isJudul(teks: string): boolean {
  if (teks.length > PANJANG_JUDUL || UJUNG_KALIMAT.test(teks) || TANDA_BUTIR.test(teks))
    return false;
  const kata = teks.replace(NOMOR_JUDUL, "");
  return !/\d/.test(kata) && !/^\s*\p{Ll}/u.test(kata);
}

function ringkas(teks: string): string {
  const rata = teks.replace(/\s+/g, " ").trim();
  if (rata.length <= PANJANG_KUTIPAN) return rata;
  const potong = rata.slice(0, PANJANG_KUTIPAN);
  return `${potong.slice(0, Math.max(potong.lastIndexOf(" "), PANJANG_KUTIPAN / 2))}…`;
}

/** The first sentence with such words that also `cocok`; headings and lines of a table of contents are none. */
export function cariKalimat(
  bahan: BahanNaskah,
  pola: RegExp,
  cocok: (kalimat: KalimatTerbaca) => boolean = () => true,
): Jejak | undefined {
  for (const { paragraf, kalimat } of listKalimat(bahan)) {
    if (!pola.test(kalimat.teks) || !isUraian(paragraf) || !cocok(kalimat)) continue;
    return { asal: paragraf.asal, kutipan: ringkas(kalimat.teks) };
  }
  return undefined;
}

const isUraian = ({ teks }: ParagrafNaskah): boolean => !DAFTAR_ISI.test(teks) && !isJudul(teks);

/** The first heading with such words under which something stands: a sentence, an item of a list or a table. */
export function cariJudul(
  { naskah: { daftarBagian } }: BahanNaskah,
  pola: RegExp,
): Jejak | undefined {
  const ke = daftarBagian.findIndex((bagian, indeks) => {
    if (bagian.jenis === "tabel" || !pola.test(bagian.teks)) return false;
    if (DAFTAR_ISI.test(bagian.teks) || !isJudul(bagian.teks)) return false;
    const isi = daftarBagian[indeks + 1];
    return isi !== undefined && (isi.jenis === "tabel" || isUraian(isi));
  });
  const judul = daftarBagian[ke];
  return judul?.jenis === "paragraf"
    ? { asal: judul.asal, kutipan: ringkas(judul.teks) }
    : undefined;
}

/** The first table that `cocok`, told by its title, else by its first words. */
export function cariTabel(
  bahan: BahanNaskah,
  cocok: (tabel: TabelDibaca) => boolean,
): Jejak | undefined {
  const dibaca = bacaanOf(bahan).daftarTabel.find(cocok);
  const asal = dibaca?.tabel.daftarAsal[0]?.[0];
  if (!dibaca || !asal) return undefined;
  const { judul, tabel } = dibaca;
  if (judul?.isTegas === true)
    return { asal: judul.paragraf.asal, kutipan: ringkas(judul.paragraf.teks) };
  const kepala = tabel.daftarBaris[0] ?? [];
  return { asal, kutipan: ringkas(kepala.filter((sel) => sel.trim() !== "").join(" | ")) };
}

/** `Bagian 12: “Hambatan yang dihadapi adalah …”`. */
export const sebutJejak = ({ asal, kutipan }: Jejak): string =>
  `${sebutanAsal(asal)}: “${kutipan}”`;
