import type { BahanPeriksa } from "../aturan";
import type { ButirKelengkapan, Kriteria } from "./butir";
import { KRITERIA_ISI } from "./kriteria-isi";
import { KRITERIA_RESMI } from "./kriteria-resmi";

const DAFTAR_KRITERIA: readonly Kriteria[] = [...KRITERIA_RESMI, ...KRITERIA_ISI];

/**
 * What an evaluator of reports looks for, in the spirit of the component Pelaporan: each criterion with the block of our
 * report that meets it, or what is missing and where to fill it. Comparisons that only a year's report makes are left
 * out of shorter periods. No conformity is claimed: whether the text convinces is for a person to say.
 */
export const susunKelengkapan = (bahan: BahanPeriksa): readonly ButirKelengkapan[] =>
  DAFTAR_KRITERIA.flatMap(({ id, kriteria, nilai }) => {
    const penilaian = nilai(bahan);
    return penilaian ? [{ id, kriteria, ...penilaian }] : [];
  });
