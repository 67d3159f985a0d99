import type { KalimatTerbaca } from "../../naskah/naskah";
import { listPeran } from "./peran-angka";
import type { SebutanJenis } from "./sebutan-kalimat";
import { satuPersen, sebutanOf } from "./sebutan-kalimat";

type Persentase = SebutanJenis<"persen">;

/** `atau tercapai 99 persen`, `Capaian rata-rata waktu … tercatat 128,57%`. */
const TERCAPAI =
  /\b(?:tercapai|capaian\b[^.;:%\d]{0,70})(?:\s+(?:sebesar|tercatat|adalah|mencapai))?\s*$/i;
/** `atau 82,3% dari target.` */
const DARI_TARGET = /^\s*dari\s+target(?:nya)?\s*[.,;)]?\s*$/i;

/** The only percentage that a sentence calls what was reached. */
function persenTercapai(kalimat: KalimatTerbaca): Persentase | undefined {
  const { teks, awal } = kalimat;
  const [satu, ...lain] = sebutanOf(kalimat, "persen").filter(
    (persen) =>
      TERCAPAI.test(teks.slice(0, persen.awal - awal)) ||
      DARI_TARGET.test(teks.slice(persen.akhir - awal)),
  );
  return lain.length === 0 ? satu : undefined;
}

/** The only capaian that the words of a sentence tie to its target and realisasi. */
function capaianBerperan(kalimat: KalimatTerbaca): Persentase | undefined {
  const [satu, ...lain] = listPeran(kalimat).filter(({ peran }) => peran === "capaian");
  return satu?.sebutan.jenis === "persen" && lain.length === 0 ? satu.sebutan : undefined;
}

/** The one capaian of a sentence: called so, tied to its target and realisasi, or said to be reached. */
export const capaianKalimat = (kalimat: KalimatTerbaca): Persentase | undefined =>
  satuPersen(kalimat, "capaian") ?? capaianBerperan(kalimat) ?? persenTercapai(kalimat);
