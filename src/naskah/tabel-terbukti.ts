import type { AngkaTabel, TabelTerbaca } from "./tabel-terbaca";

/** Percentage points; finer than any slip that is looked for. */
const SELA = 1;
const BARIS_TERSEDIKIT = 2;
const BAGIAN_TERBUKTI = 0.6;

type Nilai = AngkaTabel | undefined;

const dekat = (a: number, b: number): boolean => Math.abs(a - b) <= SELA;

/** Whether a percentage is the one of two numbers, by formula A, B or 2T − R; undefined where one of them is missing. */
function isPersenDari(persen: Nilai, bagian: Nilai, utuh: Nilai): boolean | undefined {
  if (!persen || !bagian || !utuh || utuh.nilai === 0 || bagian.nilai === 0) return undefined;
  const [r, t] = [bagian.nilai, utuh.nilai];
  return [r / t, t / r, (2 * t - r) / t].some((nilai) => dekat(nilai * 100, persen.nilai));
}

const isSisa = (sisa: Nilai, bagian: Nilai, utuh: Nilai): boolean | undefined =>
  sisa && bagian && utuh && utuh.nilai - bagian.nilai === sisa.nilai;

/** Whether most rows of a table compute as its columns were understood: then these are what they were taken for. */
export function isTerbukti(terbaca: TabelTerbaca): boolean {
  const daftar =
    terbaca.jenis === "kinerja"
      ? terbaca.daftarBaris.map((b) => isPersenDari(b.capaian, b.realisasi, b.target))
      : terbaca.daftarBaris.map(
          (b) =>
            isPersenDari(b.serapan, b.realisasiAnggaran, b.pagu) ??
            isSisa(b.sisa, b.realisasiAnggaran, b.pagu),
        );
  const terhitung = daftar.filter((satu) => satu !== undefined);
  const benar = terhitung.filter(Boolean).length;
  return benar >= BARIS_TERSEDIKIT && benar >= BAGIAN_TERBUKTI * terhitung.length;
}
