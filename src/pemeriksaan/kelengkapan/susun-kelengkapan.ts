import type { BahanPeriksa } from "../aturan";
import type { ButirKelengkapan } from "./butir";
import { nilaiKriteria } from "./daftar-kriteria";
import { PENILAI_ISI } from "./kriteria-isi";
import { PENILAI_RESMI } from "./kriteria-resmi";

/**
 * What an evaluator of reports looks for, in the spirit of the component Pelaporan: each criterion with the block of our
 * report that meets it, or what is missing and where to fill it. Comparisons that only a year's report makes are left
 * out of shorter periods. No conformity is claimed: whether the text convinces is for a person to say.
 */
export const susunKelengkapan = (bahan: BahanPeriksa): readonly ButirKelengkapan[] =>
  nilaiKriteria(bahan, { ...PENILAI_RESMI, ...PENILAI_ISI });
