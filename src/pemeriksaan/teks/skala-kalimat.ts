import type { Kategori, Skala } from "../../kinerja/skala";
import { persen } from "../../kinerja/satuan";
import { KATEGORI_UMUM } from "../../naskah/kamus";

const KATA = [...KATEGORI_UMUM].sort((a, b) => b.length - a.length).join("|");
const ANGKA = "(\\d{1,3}(?:[.,]\\d+)?)\\s*(?:%|persen)?";
const SAMPAI = "(?:-|–|—|s\\.?d\\.?|s/d|sampai(?: dengan)?|hingga|dan)";
const KURANG = "(?:<=?|≤|kurang dari|di bawah|dibawah|sampai|maksimal|paling tinggi)";
const LEBIH = "(?:>=?|≥|lebih dari|di atas|diatas|minimal|paling rendah|mulai)";
/** `80 sampai di bawah 100`, `≥ 91`, `100 ke atas`, `di bawah 60`. */
const BATAS = [
  `(?:${LEBIH}\\s*)?${ANGKA}\\s*(?:${SAMPAI}\\s*)(?:${KURANG}\\s*)?${ANGKA}`,
  `${LEBIH}\\s*${ANGKA}`,
  `${ANGKA}\\s*(?:ke atas|atau lebih|keatas)`,
  `${KURANG}\\s*${ANGKA}`,
  `${ANGKA}\\s*(?:ke bawah|atau kurang|kebawah)`,
].join("|");
const SELA = "\\s*[“”\"'(:=–—-]{0,3}\\s*(?:(?:nilai|capaian|jika|bila|apabila|dengan)\\s+){0,2}";
const KATA_BATAS = new RegExp(`\\b(${KATA})["”')]?${SELA}(?:${BATAS})`, "giu");
const BATAS_KATA = new RegExp(
  `(?:${BATAS})\\s*[)]?\\s*[:=–—→-]?\\s*(?:(?:kategori|predikat|kriteria|adalah|berarti|dengan|termasuk)\\s+)*["“(]?(${KATA})\\b`,
  "giu",
);

/** A scale of something else than capaian. */
const LAIN =
  /\b(?:ikm|skm|kepuasan|a?kip|sakip|spbe|maturitas|mutu pelayanan|indeks|spip|zona|konversi)\b/i;
const PETUNJUK = /\b(?:kategori|kriteria|skala|predikat|interval|rentang|capaian|keberhasilan)\b/i;
const TERSEDIKIT = 3;

const angka = (teks: string): number => Number(teks.replace(",", "."));

/** Bounds by which of the alternatives fitted. */
function batasOf(
  grup: readonly (string | undefined)[],
): Pick<Kategori, "bawah" | "atas"> | undefined {
  const [dari, sampai, lebih, atas, kurang, bawah] = grup;
  if (dari !== undefined && sampai !== undefined) {
    return { bawah: persen(angka(dari)), atas: persen(angka(sampai)) };
  }
  const minimal = lebih ?? atas;
  if (minimal !== undefined) return { bawah: persen(angka(minimal)), atas: undefined };
  const maksimal = kurang ?? bawah;
  return maksimal === undefined ? undefined : { bawah: persen(0), atas: persen(angka(maksimal)) };
}

function listKategori(teks: string): readonly Kategori[] {
  const didahului = Array.from(teks.matchAll(KATA_BATAS), ([, nama, ...grup]) => ({ nama, grup }));
  const diikuti = Array.from(teks.matchAll(BATAS_KATA), ([, ...grup]) => ({
    nama: grup.at(-1),
    grup: grup.slice(0, -1),
  }));
  return (didahului.length >= diikuti.length ? didahului : diikuti).flatMap(({ nama, grup }) => {
    const batas = batasOf(grup);
    return nama !== undefined && batas ? [{ nama, ...batas }] : [];
  });
}

/** Bounds that overlap by more than their ends were put together wrongly. */
const isBersambung = (skala: Skala): boolean =>
  skala.every(({ bawah, atas, nama }, ke) => {
    const berikut = skala[ke + 1];
    const isLain = skala.findIndex((satu) => satu.nama.toLowerCase() === nama.toLowerCase()) === ke;
    return (
      isLain &&
      (berikut?.atas === undefined ? ke === skala.length - 1 : berikut.atas <= bawah) &&
      (atas === undefined || atas > bawah)
    );
  });

/**
 * The scale that lines of a text tell: `Sangat Baik (100 ke atas), Baik (80 sampai di bawah 100), …`, in one sentence or
 * each on a line of its own. Undefined where there is none, or where it does not fit together.
 */
export function skalaKalimat(daftarTeks: readonly string[]): Skala | undefined {
  let kini: Kategori[] = [];
  let judul = "";
  const selesai = (): Skala | undefined => {
    const skala = [...kini].sort((a, b) => b.bawah - a.bawah);
    kini = [];
    return skala.length >= TERSEDIKIT && isBersambung(skala) ? skala : undefined;
  };
  for (const teks of daftarTeks) {
    const daftar = /\d/.test(teks) ? listKategori(teks) : [];
    if (
      daftar.length > 0 &&
      !LAIN.test(teks) &&
      (kini.length > 0 || PETUNJUK.test(`${judul} ${teks}`)) &&
      !LAIN.test(judul)
    ) {
      kini.push(...daftar);
      continue;
    }
    const skala = selesai();
    if (skala) return skala;
    judul = teks;
  }
  return selesai();
}
