import type { Identitas } from "../../kinerja/identitas";

/** Acting officials: what stands before the post, by the ways it is written. */
const STATUS: readonly (readonly [string, RegExp])[] = [
  ["Plt.", /^(plt|pelaksana tugas)$/],
  ["Plh.", /^(plh|pelaksana harian)$/],
  ["Pj.", /^(pj|penjabat)$/],
  ["Pjs.", /^(pjs|penjabat sementara|pejabat sementara)$/],
];
const TANPA_STATUS = /^(definitif|definitive|tetap|pejabat definitif|pejabat tetap)$/;
/** Shown to whoever wrote another. */
export const PILIHAN_STATUS = "Plt., Plh., Pj., atau Pjs.; kosongkan untuk pejabat definitif";

/** `Plt.`, `Plh.`, `Pj.`, `Pjs.`; empty for the holder of the post; undefined when the word is none of them. */
export function readStatus(teks: string): string | undefined {
  const kata = teks
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, " ")
    .trim();
  if (TANPA_STATUS.test(kata)) return "";
  return STATUS.find(([, pola]) => pola.test(kata))?.[0];
}

/** Whether the post already says that its holder is acting. */
export const hasStatus = (jabatan: string): boolean => /^(plt|plh|pjs?)\b/i.test(jabatan);

/** `Kecamatan Candipuro` → `Candipuro`. */
export const tanpaKecamatan = (teks: string): string =>
  teks.replace(/^(kantor\s+)?(kecamatan|kec\.?)\s+/i, "");

const AWALAN_DAERAH = /^(?:pemerintah\s+)?(kabupaten|kab\.?|kota)\s+(?=\S)/i;

/**
 * Name and kind of the regency: `Kabupaten Lumajang`, `Kota Batu`, `Lumajang`. Without the word the key tells (`Kota`),
 * else it is a kabupaten, as most are.
 */
export function readDaerah(
  teks: string,
  kunciTertulis: string,
): Pick<Identitas, "daerah" | "jenisDaerah"> {
  const kata =
    AWALAN_DAERAH.exec(teks)?.[1] ?? /^(pemerintah )?kota$/.exec(kunciTertulis)?.[0] ?? "";
  return {
    daerah: teks.replace(AWALAN_DAERAH, ""),
    jenisDaerah: /kota/i.test(kata) ? "Kota" : "Kabupaten",
  };
}

/** `PK`, `Perubahan`: the kinds of agreement in full; anything else as typed. */
export function readJenisPerjanjian(teks: string): string {
  const kata = teks.toLowerCase().replace(/\s+/g, " ").trim();
  const inti = kata.replace(/^(perjanjian kinerja|pk)\b/, "").trim();
  if (/^(perubahan|p)$/.test(inti)) return "Perjanjian Kinerja Perubahan";
  return /^(murni|awal|induk)?$/.test(inti) ? "Perjanjian Kinerja" : teks;
}

const isSingkatan = (kata: string): boolean => kata.length > 1 && kata === kata.toUpperCase();

/** For the middle of a sentence: lower case but for abbreviations (`pembinaan PKK`); all capitals are just shouted. */
export function toTengahKalimat(teks: string): string {
  const daftarKata = teks.split(" ");
  if (daftarKata.length > 1 && daftarKata.every(isSingkatan)) return teks.toLowerCase();
  return daftarKata.map((kata) => (isSingkatan(kata) ? kata : kata.toLowerCase())).join(" ");
}
