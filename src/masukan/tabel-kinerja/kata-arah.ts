import type { Arah, Rumus } from "../../kinerja/indikator";

const rapikan = (teks: string): string =>
  teks
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+]+/gu, " ")
    .trim();

const POSITIF = new Set([
  "positif",
  "positive",
  "pos",
  "+",
  "naik",
  "maksimal",
  "maksimum",
  "maksimalisasi",
  "maximize",
  "maks",
  "max",
  "meningkat",
  "indikator positif",
  "polaritas positif",
  "maksimalkan",
]);
const NEGATIF = new Set([
  "negatif",
  "negative",
  "neg",
  "turun",
  "minimal",
  "minimum",
  "minimalisasi",
  "minimize",
  "min",
  "menurun",
  "indikator negatif",
  "polaritas negatif",
  "minimalkan",
]);

const LEBIH = "(?:se)?makin|lebih|kian";
const BESAR = "besar|tinggi|banyak|naik|cepat";
const KECIL = "kecil|rendah|sedikit|turun|lambat";
const BAIK = "baik|bagus";
/** `semakin kecil semakin baik`, `makin rendah makin bagus`, `lebih kecil lebih baik`. */
const SEMAKIN_BESAR = new RegExp(
  `^(?:${LEBIH}) (?:${BESAR})(?: nilainya)? (?:${LEBIH}) (?:${BAIK})$`,
);
const SEMAKIN_KECIL = new RegExp(
  `^(?:${LEBIH}) (?:${KECIL})(?: nilainya)? (?:${LEBIH}) (?:${BAIK})$`,
);

/** Direction of an indikator in the words offices use; undefined when it is none of them. */
export function readArah(teks: string): Arah | undefined {
  const kata = rapikan(teks);
  if (POSITIF.has(kata) || SEMAKIN_BESAR.test(kata)) return "positif";
  return NEGATIF.has(kata) || SEMAKIN_KECIL.test(kata) ? "negatif" : undefined;
}

const TANPA_KETERANGAN = /^(rumus|formula|tipe)\s*:?\s*/i;
const RUMUS_A = /^\(?2\s*[x×*]?\s*t(arget)?\s*[-−–]\s*r(ealisasi)?\)?\s*[/:]\s*t(arget)?\b/i;
const RUMUS_B = /^\(?t(arget)?\s*[/:]\s*r(ealisasi)?\)?\b/i;

/** Formula of a negative indikator by its letter or written out; undefined when it is none of the two. */
export function readRumus(teks: string): Rumus | undefined {
  const inti = teks.trim().replace(TANPA_KETERANGAN, "");
  if (/^a\.?$/i.test(inti) || RUMUS_A.test(inti)) return "A";
  return /^b\.?$/i.test(inti) || RUMUS_B.test(inti) ? "B" : undefined;
}
