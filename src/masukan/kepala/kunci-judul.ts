/** Words in brackets that only repeat what the heading says: `(T)`, `(Rp)`, `(%)`. */
const KETERANGAN_SINGKAT =
  /^(t|r|c|rp|rupiah|dalam rupiah|idr|%|persen|orang|dokumen|\d{1,2}|a|b)?\.?$/;

/** `6 = 4/5`, `= R/T x 100%`: how the column is computed, not what it is. */
const RUMUS_DI_JUDUL = /(\(?\s*\d{1,2}\s*\)?\s*)?=.*$/;
const KURUNG_RUMUS = /\(\s*[\dtr]+\s*[/:x×*][\dtr\s/:x×*%.+\-()]*\)?\s*$/;

const RUMUS_TERBUKA = /\s\(?\d{1,2}\)?\s*[/:]\s*\(?\d{1,2}\b.*$/;

const PERIODE =
  /\b(s d|sd|sampai dengan|(tw|tribulan|triwulan|smt|semester|kuartal)( (i{1,3}|iv|[1-4]))?|(tahun|ta|tahun anggaran)( 20\d\d)|20\d\d)\b/g;

/** `Target` over `I`, `II`, `III`, `IV`: the numeral alone is the period. */
const PERIODE_TANPA_KATA = /^(target|realisasi|capaian) (i{1,3}|iv)$/;

const rapikan = (teks: string): string => teks.replace(/\s+/g, " ").trim();

/** Lower case, accents and punctuation gone, every run of blanks one space; `%` is kept as a word at the end. */
function kata(teks: string): string {
  const persen = teks.includes("%");
  const polos = rapikan(teks.replace(/[^\p{L}\p{N}]+/gu, " "));
  if (!persen) return polos;
  return polos === "" ? "%" : `${polos} %`;
}

const tanpaPersen = (kunci: string): string => (kunci === "%" ? kunci : kunci.replace(/ %$/, ""));
const tanpaKurung = (teks: string): string => teks.replace(/\([^()]*\)/g, " ");

/** Brackets that say nothing new go; those that do (`Target (Tahunan)`) stay as words. */
const tanpaKurungSingkat = (teks: string): string =>
  teks.replace(/\(([^()]*)\)/g, (_, isi: string) =>
    KETERANGAN_SINGKAT.test(isi.trim()) ? (isi.includes("%") ? " % " : " ") : ` ${isi} `,
  );

/** A heading without case, accents, line breaks and the formula some forms print in it. */
export const ringkasJudul = (teks: string): string =>
  rapikan(
    teks
      .normalize("NFD")
      .replace(/\p{M}/gu, "")
      .toLowerCase()
      .replace(KURUNG_RUMUS, "")
      .replace(RUMUS_DI_JUDUL, "")
      .replace(RUMUS_TERBUKA, ""),
  );

/**
 * Keys a heading may be found under, most telling first: `Capaian (%)` is `capaian %`, then `capaian`.
 * Case, accents, line breaks, punctuation, and formulas such as `6 = 5/4` do not count.
 */
export function kunciJudul(teks: string): readonly string[] {
  const ringkas = ringkasJudul(teks);
  const utuh = kata(tanpaKurungSingkat(ringkas));
  const pendek = kata(tanpaKurung(ringkas));
  return unik([utuh, tanpaPersen(utuh), pendek, tanpaPersen(pendek)]);
}

/** The same keys without period and year: `Target Tribulan IV 2023` is `target`. */
export const kunciTanpaPeriode = (daftarKunci: readonly string[]): readonly string[] =>
  unik(
    daftarKunci.map((kunci) =>
      rapikan(kunci.replace(PERIODE, " ")).replace(PERIODE_TANPA_KATA, "$1"),
    ),
  );

const unik = (daftar: readonly string[]): readonly string[] =>
  [...new Set(daftar)].filter((kunci) => kunci !== "");
