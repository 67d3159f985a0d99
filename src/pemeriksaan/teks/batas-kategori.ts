import type { Petikan } from "../../naskah/naskah";

/** Bounds of a category in percentage points as a text says them. */
export interface BatasKategori extends Petikan {
  /** Undefined for `di bawah itu`: whatever is below the others. */
  readonly bawah: number | undefined;
  readonly atas: number | undefined;
}

const ANGKA = "(\\d{1,3}(?:[.,]\\d+)?)\\s*(?:%|persen\\b|pct\\b)?";
const KURANG =
  "(?:<\\s*=?|≤|(?:lebih )?(?:kurang|rendah|kecil) dari|di ?bawah|sampai|maksimal|paling (?:tinggi|banyak))";
const LEBIH =
  "(?:>\\s*=?|≥|lebih(?: besar| tinggi)? dari|di ?atas|minimal|paling (?:rendah|sedikit)|mulai(?: dari)?)";
const SAMPAI = `(?:-|–|—|s\\.?\\s?d\\.?|s/d|sampai(?: dengan)?|hingga|(?<=antara [^;.]{1,12})dan|dan(?=\\s*${KURANG})|(?:<\\s*=?|≤)\\s*(?:capaian|nilai|realisasi|kinerja|[xcn])(?=\\s*[<≤]))`;
/** `80 sampai di bawah 100`, `≥ 91`, `100 ke atas`, `di bawah 60`, `60 ke bawah`, `di bawah itu`. */
const BATAS = new RegExp(
  [
    `(?:(?:${LEBIH}|dari|antara)\\s*)?(?<![\\d.,])${ANGKA}\\s*${SAMPAI}\\s*(?:${KURANG}\\s*|${LEBIH}\\s*)?${ANGKA}`,
    `${LEBIH}\\s*${ANGKA}`,
    `(?<![\\d.,])${ANGKA}\\s*(?:ke ?atas|(?:atau|dan) (?:lebih|di ?atasnya))`,
    `${KURANG}\\s*${ANGKA}`,
    `(?<![\\d.,])${ANGKA}\\s*(?:ke ?bawah|atau kurang)`,
    "di ?bawah (?:itu|nya)\\b|kurang dari itu|selebihnya",
  ].join("|"),
  "giu",
);
/** Beyond it no capaian is bounded. */
const TERBESAR = 200;

const angka = (teks: string | undefined): number | undefined =>
  teks === undefined ? undefined : Number(teks.replace(",", "."));

function toBatas(cocok: RegExpExecArray): BatasKategori {
  const [utuh, dari, sampai, lebih, atas, kurang, bawah] = cocok;
  const petikan = { awal: cocok.index, akhir: cocok.index + utuh.length };
  if (dari !== undefined) return { ...petikan, bawah: angka(dari), atas: angka(sampai) };
  const minimal = angka(lebih ?? atas);
  if (minimal !== undefined) return { ...petikan, bawah: minimal, atas: undefined };
  const maksimal = angka(kurang ?? bawah);
  return { ...petikan, bawah: maksimal === undefined ? undefined : 0, atas: maksimal };
}

/** Every pair of bounds of a text, left to right; a text with larger numbers than a capaian has is none of a scale. */
export function listBatas(teks: string): readonly BatasKategori[] {
  const daftar = Array.from(teks.matchAll(BATAS), toBatas);
  const isWajar = daftar.every(({ bawah = 0, atas = 0 }) => bawah <= TERBESAR && atas <= TERBESAR);
  return isWajar ? daftar : [];
}
