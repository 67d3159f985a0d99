/** What a number is, by the words before it. */
export type PeranTersebut = "target" | "realisasi";

/** Words that name a role; the last one before the number counts. */
const KATA =
  /\b(?:((?:ke)?capaian\p{L}*(?:\s+target\p{L}*)?|kemajuan\p{L}*)|(target\p{L}*|ditargetkan|menargetkan)|((?:te)?realisasi\p{L}*|direalisasikan|merealisasikan|terealisir|diwujudkan|memperoleh hasil|pengukuran menunjukkan|tahun ini|mencapai|tercapai|tercatat))\b/giu;
const LEMAH = /^(?:mencapai|tercapai|tercatat)$/i;
/** The number is another year's, another body's, money's, a change or a mean. */
const HALANGAN =
  /\b(?:anggaran|keuangan|belanja|serapan|penyerapan|pagu|fisik|rata-rata|rerata|nasional|provinsi|renstra|rpjm\p{L}*|jangka (?:menengah|panjang)|akhir periode|kumulatif|(?:tahun|th\.?|thn\.?|triwulan|tribulan|semester|bulan|periode) (?:lalu|sebelumnya|depan|berikut\p{L}*)|naik|turun|meningkat|menurun|bertambah|berkurang|selisih|kurang|lebih|sisa\p{L}*|masing-masing|antara lain|di antaranya)\b/iu;
/** A percentage so led is a share of what stands before it. */
const PERSAMAAN = /^[^.;:\d]{0,40}?\b(?:atau|yaitu|yakni|setara)\s+(?:\p{L}+\s+){0,2}$/iu;

/** The role of a number; undefined where the words before it say none, or whose it is is not sure. */
export function peranTersebut(sebelum: string, isPersen: boolean): PeranTersebut | undefined {
  if (HALANGAN.test(sebelum) || (isPersen && PERSAMAAN.test(sebelum))) return undefined;
  const daftar = [...sebelum.matchAll(KATA)];
  const [kata, capaian, target] = daftar.at(-1) ?? [];
  if (kata === undefined || capaian !== undefined) return undefined;
  if (target !== undefined) return "target";
  const isMilikCapaian = LEMAH.test(kata) && daftar.some(([, satu]) => satu !== undefined);
  return isMilikCapaian ? undefined : "realisasi";
}
