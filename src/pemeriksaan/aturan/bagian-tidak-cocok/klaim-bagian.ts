import type { KalimatTerbaca } from "../../../naskah/naskah";
import type { Besaran } from "../../teks/besaran";
import type { PasanganBagian } from "../../teks/pasangan-bagian";
import {
  isBagianDari,
  isSejenis,
  kataAntara,
  kataSesudah,
  utuhSebelum,
} from "../../teks/pasangan-bagian";

/** A percentage that is said to be what a part is of a whole. */
export interface KlaimBagian extends PasanganBagian {
  readonly persen: Besaran;
}

/** What leads from an amount to the share it is. */
const SAMBUNG =
  /^[^;:()=\d]{0,90}?(?:\(\s*|,?\s*\b(?:atau|yakni|yaitu|setara(?: dengan)?)\s+(?:sebesar\s+|sebanyak\s+)?|=\s*)$/iu;
/** The share is another thing's: a target, a change, a stage. */
const BUKAN_BAGIAN =
  /\b(?:target\p{L}*|minimal|maksimal|standar|bobot|naik|turun|meningkat|menurun|tumbuh|bertambah|berkurang|kenaikan|penurunan|peningkatan|fisik|progres|tahap\p{L}*|sebagian|rata-rata|rerata|nilai|skor|indeks|masing-masing|setiap|tiap|per|sisanya|selebihnya|lainnya|bernilai|berada|di bawah|di atas|lebih|kurang|melebihi|melampaui|antara|capaian\p{L}*|serapan)\b/iu;
/** `(75%)` and nothing more in the brackets. */
const TUTUP = /^\s*(?:\)|dari\b)/i;
/** `72,49% dari target 420`. */
const PERSEN_DARI =
  /^\s*\)?\s*dari\s+(?:(?:keseluruhan|seluruh|semua|jumlah|total|target(?:nya)?|sebanyak|sejumlah|sebesar|kebutuhan|rencana|pagu|anggaran)\s+)*$/i;
const JUGA = /^\s*(?:[\p{L}-]+\s+){0,2}?(?:\(|atau|yaitu|yakni|,?\s*sebanyak)\s*$/iu;

/** A share beside a few of them may be their capaian. */
const BERCAPAIAN = new Set(
  "indikator iku sasaran program kegiatan subkegiatan sub kinerja".split(" "),
);

const SEDIKIT = 3;

/** Whether a percentage is said to be what an amount before it is. */
export const isSambung = (kalimat: KalimatTerbaca, a: Besaran, persen: Besaran): boolean => {
  const antara = kataAntara(kalimat, a, persen);
  if (!SAMBUNG.test(antara) || BUKAN_BAGIAN.test(antara)) return false;
  return !antara.includes("(") || TUTUP.test(kataSesudah(kalimat, persen));
};

interface Tempat {
  readonly kalimat: KalimatTerbaca;
  readonly daftar: readonly Besaran[];
  /** Where the percentage stands in the list. */
  readonly ke: number;
}

/** `61,2 miliar atau 102% dari target 62 miliar`, `85% dari 40 desa atau 34 desa`. */
function persenDari({ kalimat, daftar, ke }: Tempat): PasanganBagian | undefined {
  const [lalu, persen, utuh, juga] = [daftar[ke - 1], daftar[ke], daftar[ke + 1], daftar[ke + 2]];
  if (!persen || !utuh || !PERSEN_DARI.test(kataAntara(kalimat, persen, utuh))) return undefined;
  const isLalu = lalu !== undefined && isSejenis(lalu, utuh) && isSambung(kalimat, lalu, persen);
  if (isLalu) return { bagian: lalu, utuh };
  const isJuga =
    juga !== undefined && isSejenis(juga, utuh) && JUGA.test(kataAntara(kalimat, utuh, juga));
  return isJuga ? { bagian: juga, utuh } : undefined;
}

/** `45 dari 60 layanan = 65%`. */
function bagianDari({ kalimat, daftar, ke }: Tempat): PasanganBagian | undefined {
  const [bagian, utuh, persen] = [daftar[ke - 2], daftar[ke - 1], daftar[ke]];
  if (!bagian || !utuh || !persen) return undefined;
  if (!isSambung(kalimat, utuh, persen)) return undefined;
  return isBagianDari(kalimat, daftar, ke - 2) ? { bagian, utuh } : undefined;
}

/** `Dari 200 program, sebanyak 190 selaras (97,50%)`; one alone may have a percentage of its own. */
function dariUtuh({ kalimat, daftar, ke }: Tempat): PasanganBagian | undefined {
  const [bagian, persen] = [daftar[ke - 1], daftar[ke]];
  if (!bagian || !persen || bagian.nilai === 1) return undefined;
  if (!isSambung(kalimat, bagian, persen)) return undefined;
  const utuh = utuhSebelum(kalimat, daftar, ke - 1);
  return utuh && { bagian, utuh };
}

const DI_ANTARANYA = /^\s*(?:\p{L}+\s+)?di ?antaranya\b/iu;
const BUKA = /\(\s*$/;

/** Words of a limit, not of another share. */
const PALING = /\bpaling (?:lama|lambat|sedikit|banyak)\b/gi;

/** Whether a percentage in brackets closes what is told of an amount, whatever other numbers stand between. */
function isKurungEkor({ kalimat, daftar, ke }: Tempat, bagian: Besaran, persen: Besaran): boolean {
  const antara = kataAntara(kalimat, bagian, persen);
  if (!BUKA.test(antara) || !TUTUP.test(kataSesudah(kalimat, persen, daftar[ke + 1]))) return false;
  return !BUKAN_BAGIAN.test(antara.replace(PALING, ""));
}

/** `Kejadian 48 kali; 39 di antaranya ditangani paling lama 15 menit (79,17%)`. */
function diAntaranya(tempat: Tempat): PasanganBagian | undefined {
  const { kalimat, daftar, ke } = tempat;
  const persen = daftar[ke];
  const letak = [ke - 1, ke - 2].find((p) => {
    const satu = daftar[p];
    return satu && DI_ANTARANYA.test(kataSesudah(kalimat, satu, daftar[p + 1]));
  });
  if (!persen || letak === undefined) return undefined;
  const [utuh, bagian] = [daftar[letak - 1], daftar[letak]];
  if (!utuh || !bagian || !isSejenis(bagian, utuh) || utuh.nilai <= bagian.nilai) return undefined;
  return isKurungEkor(tempat, bagian, persen) ? { bagian, utuh } : undefined;
}

const isTerhitung = ({ bagian, utuh }: PasanganBagian): boolean => {
  if (bagian.jenis === "persen" || utuh.nilai <= 0) return false;
  const isBercapaian = BERCAPAIAN.has(bagian.benda) || BERCAPAIAN.has(utuh.benda);
  return !isBercapaian || bagian.nilai > SEDIKIT;
};

/** The part and the whole that a percentage is said to be of; undefined where the words do not tie it to both. */
export function klaimDi(tempat: Tempat): KlaimBagian | undefined {
  const persen = tempat.daftar[tempat.ke];
  if (persen?.jenis !== "persen") return undefined;
  const pasangan =
    persenDari(tempat) ?? bagianDari(tempat) ?? dariUtuh(tempat) ?? diAntaranya(tempat);
  return pasangan && isTerhitung(pasangan) ? { ...pasangan, persen } : undefined;
}
