import type { KalimatTerbaca, Sebutan } from "../../naskah/naskah";

/** Said in so many words to be of the whole. */
const TERUCAP =
  /\b(?:keseluruhan(?:nya)?|total|rerata|rata\s?-\s?rata (?:(?:nilai|tingkat|persentase) )?(?:capaian|pencapaian|kinerja|serapan|penyerapan|realisasi)|seluruh (?:indikator|sasaran|program|kegiatan|anggaran|pagu|belanja))\b/i;

/** Parts that have money of their own; a capital abbreviation (BLUD, BOK, DAK) is a source of it. */
const BAGIAN =
  /\b(?:bidang|bagian|dana|sumber|unit|program|kegiatan|sub|masing-masing|belanja (?!daerah|langsung|tidak))/i;
const SINGKATAN = /\b\p{Lu}{2,}\b/gu;
const SINGKATAN_UTUH = new Set(["DPA", "DPPA", "APBD", "SKPD", "OPD", "TA", "TW"]);
const KATA_UANG = /\b(?:pagu|realisasi|serapan|penyerapan|terserap|terealisasi|sisa)/gi;

/** Money of the whole is called so; `dari Rp2 miliar terserap Rp1,96 miliar` is anybody's, and a plan is no realisasi. */
const UANG = /\b(?:pagu|anggaran|belanja|keuangan)/i;
const RENCANA = /\b(?:ditargetkan|direncanakan|diperkirakan|rencana|akan)\b/i;

/** An item of a list is of what the list goes through; a line that begins small is the rest of another. */
const PENGGALAN = /^\s*(?:[-–—•·*▪]|\(?(?:\p{L}{1,2}|\d{1,2})\s*[.)]|\p{Ll}|\d)/u;

/** `45% dari pagu = Rp4,6 miliar`: a share of it. */
const PORSI = /(?:%|persen)\s+(?:dari|atas|x|×|terhadap)\s+(?:\p{L}+\s+)*[=:]?\s*$/iu;

/** What stands between the last word of money and the number. */
function antara(sebelum: string): string {
  const kata = [...sebelum.matchAll(KATA_UANG)].at(-1);
  return kata ? sebelum.slice(kata.index) : sebelum;
}

const isSumber = (teks: string): boolean =>
  [...teks.matchAll(SINGKATAN)].some(([kata]) => !SINGKATAN_UTUH.has(kata));

/**
 * Where the last number of the same thing ends in a sentence, and whether it says only one: of
 * `BOK terserap Rp800 juta; Kapitasi terserap Rp1,5 miliar` neither is the whole.
 */
function sehal(
  { daftarSebutan, awal }: KalimatTerbaca,
  sebutan: Sebutan,
): readonly [lalu: number, isSatu: boolean] {
  const daftar = daftarSebutan.filter(
    ({ hal, jenis }) => hal === sebutan.hal && jenis === sebutan.jenis,
  );
  const lalu = daftar.filter(({ akhir }) => akhir <= sebutan.awal).at(-1);
  return [lalu ? lalu.akhir - awal : 0, daftar.length === 1];
}

/**
 * Whether a number said of nothing by name is beyond doubt one of the whole. An unnamed capaian is as a rule the
 * indikator's under whose heading it stands; an unnamed amount may be a part's.
 */
export function isUtuhTegas(kalimat: KalimatTerbaca, sebutan: Sebutan, paragraf: string): boolean {
  const { hal, awal } = sebutan;
  const sebelum = kalimat.teks.slice(0, awal - kalimat.awal);
  const [lalu, isSatu] = sehal(kalimat, sebutan);
  if (TERUCAP.test(sebelum.slice(lalu))) return true;
  if (!isSatu || hal === "capaian" || PENGGALAN.test(paragraf)) return false;
  if (!UANG.test(kalimat.teks) || RENCANA.test(kalimat.teks) || PORSI.test(sebelum)) return false;
  return !BAGIAN.test(sebelum) && !isSumber(antara(sebelum));
}
