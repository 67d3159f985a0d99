import type { Indikator } from "../kinerja/indikator";
import { desimal } from "../kinerja/satuan";
import type { BarisKinerja, TabelKinerja } from "../masukan/masukan";
import { hitungCapaian, isCocok } from "./kecocokan";
import type { NilaiTertulis } from "./nilai-tertulis";
import { bacaanCapaian, capaianTertulis, isSelPersen } from "./nilai-tertulis";

/** A realisasi and a capaian written for one indikator. */
export interface Sepasang {
  readonly indikator: Indikator;
  readonly realisasi: NilaiTertulis;
  readonly capaian: NilaiTertulis;
}

/** What the two would be the other way round; the capaian in percentage points. */
export interface Tukar {
  readonly realisasi: number;
  readonly capaian: number;
  /** The capaian cell holds its points divided by this: 100 for a percent format or a fraction. */
  readonly pembagiCapaian: 1 | 100;
  /** Computed from the realisasi as it stands, and as it would be. */
  readonly kini: number;
  readonly nanti: number;
}

type Dugaan = Pick<Tukar, "realisasi" | "capaian" | "pembagiCapaian">;

const kali = (nilai: number, faktor: number): number =>
  Number(desimal(nilai).times(faktor).toString());

/** The readings of a swap, by whether each of the two cells shows a percentage. */
function listDugaan({ realisasi: r, capaian: c }: Sepasang): readonly Dugaan[] {
  const langsung: Dugaan = {
    realisasi: c.nilai,
    capaian: r.nilai,
    pembagiCapaian: c.sel.pengali,
  };
  const [persenR, persenC] = [isSelPersen(r.sel), isSelPersen(c.sel)];
  if (persenR && persenC) return [langsung];
  if (persenR)
    return [langsung, { ...langsung, realisasi: kali(c.nilai, 100), pembagiCapaian: 100 }];
  const pecahan: Dugaan = {
    realisasi: persenC ? kali(c.nilai, 0.01) : c.nilai,
    capaian: kali(r.nilai, 100),
    pembagiCapaian: 100,
  };
  return [langsung, pecahan];
}

/** How much farther than its digits allow a capaian must lie to be called wrong: doubt keeps silent. */
const JELAS_SALAH = 4;

/**
 * Realisasi and capaian that stand in each other's place: the capaian clearly does not follow from the realisasi, but
 * exactly would if the two changed places. Undefined wherever that is not certain.
 */
export function findTukar(sepasang: Sepasang): Tukar | undefined {
  const { indikator, realisasi, capaian } = sepasang;
  if (indikator.target?.jenis !== "nilai") return undefined;
  const kini = hitungCapaian(indikator, realisasi.nilai);
  if (kini === undefined) return undefined;
  const isBenar = bacaanCapaian(capaian).some((nilai) =>
    isCocok(indikator, { realisasi: realisasi.nilai, capaian: nilai }, JELAS_SALAH),
  );
  if (isBenar) return undefined;
  const dugaan = listDugaan(sepasang).find((satu) => isCocok(indikator, satu) === true);
  if (!dugaan) return undefined;
  const nanti = hitungCapaian(indikator, dugaan.realisasi);
  return nanti === undefined ? undefined : { ...dugaan, kini, nanti };
}

/** The pair of a row of LKj_Kinerja, when somebody has typed a capaian. */
export function sepasangKinerja(kinerja: TabelKinerja, baris: BarisKinerja): Sepasang | undefined {
  const { indikator, realisasi } = baris;
  const capaian = capaianTertulis(kinerja, baris);
  if (!capaian || indikator.realisasi === undefined) return undefined;
  return { indikator, realisasi: { nilai: indikator.realisasi, sel: realisasi }, capaian };
}

/** Whether R-02 speaks of this row: then nothing else is said of its realisasi. */
export function isTertukar(kinerja: TabelKinerja, baris: BarisKinerja): boolean {
  const sepasang = sepasangKinerja(kinerja, baris);
  return sepasang !== undefined && findTukar(sepasang) !== undefined;
}
