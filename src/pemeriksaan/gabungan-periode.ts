import type { AlasanTakTerukur, Metode } from "../kinerja/indikator";
import type { HasilGabung } from "../kinerja/metode";
import { gabungPeriode } from "../kinerja/metode";
import type { Periode } from "../kinerja/periode";
import { isSelPersen } from "../masukan/sel/sel-persen";
import type { BarisKinerja, Masukan, PeriodeLain, SelMasukan } from "../masukan/masukan";
import type { PasanganPeriode } from "../masukan/pasangan-periode";
import { groupByIndikator } from "../masukan/pasangan-periode";

type Tribulan = Extract<Periode, { jenis: "tribulan" }>;

/** A tribulan of the longer period that gives no figure for an indikator, and why. */
export interface TribulanTanpaAngka {
  readonly periode: Tribulan;
  /** Undefined: no sheet of this tribulan was read. */
  readonly lembar: string | undefined;
  readonly sebab: "tanpa-lembar" | "tanpa-indikator" | "belum-diisi";
}

/** What the tribulan sheets give for a row that a semester or a year leaves open. */
export interface GabunganPeriode {
  readonly baris: BarisKinerja;
  readonly metode: Metode;
  readonly hasil: Extract<HasilGabung, { status: "tergabung" }>;
  /** The rows the figures are of, earliest first. */
  readonly dipakai: readonly [PasanganPeriode, ...PasanganPeriode[]];
  /** Tribulan that would count by this metode and give nothing, earliest first. */
  readonly tanpaAngka: readonly TribulanTanpaAngka[];
}

const TRIBULAN: Readonly<Record<"I" | "II" | "tahun", readonly Tribulan["ke"][]>> = {
  I: [1, 2],
  II: [3, 4],
  tahun: [1, 2, 3, 4],
};

/** The tribulan a longer period is made of, earliest first; none for a tribulan. */
function tribulanOf(periode: Periode): readonly Tribulan[] {
  if (periode.jenis === "tribulan") return [];
  const rentang = periode.jenis === "tahunan" ? "tahun" : periode.ke === 1 ? "I" : "II";
  return TRIBULAN[rentang].map((ke) => ({ jenis: "tribulan", ke, tahun: periode.tahun }));
}

const isSama = (kini: Tribulan, { periode }: PeriodeLain): boolean =>
  periode.jenis === "tribulan" && periode.ke === kini.ke && periode.tahun === kini.tahun;

/** A tribulan of the span with its sheet, where one was read. */
interface Anggota {
  readonly tribulan: Tribulan;
  readonly lain: PeriodeLain | undefined;
}

/** Undefined where a tribulan stands on two sheets: which of them counts is not certain. */
function listAnggota({ laporan, daftarPeriodeLain = [] }: Masukan): readonly Anggota[] | undefined {
  const { periode } = laporan.identitas;
  const daftar = (periode ? tribulanOf(periode) : []).map((tribulan) => ({
    tribulan,
    semua: daftarPeriodeLain.filter((lain) => isSama(tribulan, lain)),
  }));
  if (daftar.some(({ semua }) => semua.length > 1)) return undefined;
  return daftar.map(({ tribulan, semua: [lain] }) => ({ tribulan, lain }));
}

const BELUM_DIISI: ReadonlySet<AlasanTakTerukur> = new Set(["realisasi-kosong", "target-kosong"]);

/** A dash is typed, and what was typed stays. */
export const isSelKosong = ({ teks, berupaAngka }: SelMasukan): boolean =>
  !berupaAngka && teks.trim() === "";

/** What is blank and nothing else is the matter with: an error or a word is mended where it stands. */
const isTerbuka = ({ indikator, target, realisasi }: BarisKinerja): boolean =>
  indikator.alasan !== undefined &&
  BELUM_DIISI.has(indikator.alasan) &&
  (isSelKosong(realisasi) || (isSelKosong(target) && indikator.realisasi !== undefined));

/** True numbers in one unit: only those are certain to be put together. */
const isSeukuran = (daftar: readonly SelMasukan[]): boolean =>
  daftar.every(({ berupaAngka, pengali }) => berupaAngka && pengali === daftar[0]?.pengali);

const isTerisi = ({ lain: { indikator } }: PasanganPeriode): boolean =>
  indikator.target !== undefined && indikator.realisasi !== undefined;

const isSemetode = (metode: Metode, { lain: { indikator } }: PasanganPeriode): boolean =>
  indikator.metode === undefined || indikator.metode === metode;

/** Units that differ, numbers that are text, a metode that differs: then nothing is certain. */
function isPasti(
  { indikator, target }: BarisKinerja,
  metode: Metode,
  terisi: readonly PasanganPeriode[],
): boolean {
  const daftarSel = terisi.flatMap(({ lain }) => [lain.target, lain.realisasi]);
  const [pertama] = daftarSel;
  return (
    pertama !== undefined &&
    isSeukuran(daftarSel) &&
    (indikator.target === undefined || isSelPersen(target) === isSelPersen(pertama)) &&
    terisi.every(
      (pasangan) => pasangan.lain.indikator.alasan === undefined && isSemetode(metode, pasangan),
    )
  );
}

/** Of `terakhir` and `kumulatif` only what comes after the last figure is missed. */
function tanpaAngkaOf(
  daftarAnggota: readonly Anggota[],
  pasangan: readonly PasanganPeriode[],
  metode: Metode,
): readonly TribulanTanpaAngka[] {
  const daftar = daftarAnggota.map(({ tribulan, lain }): TribulanTanpaAngka | undefined => {
    const milik = pasangan.find(({ periodeLain }) => periodeLain === lain);
    if (milik && isTerisi(milik)) return undefined;
    const dasar = { periode: tribulan, lembar: lain?.lembar };
    if (!lain) return { ...dasar, sebab: "tanpa-lembar" };
    return { ...dasar, sebab: milik ? "belum-diisi" : "tanpa-indikator" };
  });
  const semua = metode === "jumlah" || metode === "rata-rata";
  const sejak = semua ? 0 : daftar.lastIndexOf(undefined);
  return daftar.slice(sejak).filter((satu) => satu !== undefined);
}

function gabungkan(
  baris: BarisKinerja,
  daftarAnggota: readonly Anggota[],
  pasangan: readonly PasanganPeriode[],
): GabunganPeriode | undefined {
  const { metode } = baris.indikator;
  const terisi = pasangan.filter(isTerisi);
  if (!metode || !isPasti(baris, metode, terisi)) return undefined;
  const hasil = gabungPeriode(
    metode,
    terisi.map(({ lain }) => lain.indikator),
  );
  // What falls is told by R-20 on its own sheet; until then the last figure is in doubt.
  if (hasil.status === "tak-tergabung" || hasil.turun.length > 0) return undefined;
  const [pertama, ...sisa] = hasil.dipakai.flatMap((indeks) => terisi[indeks] ?? []);
  if (!pertama || !Number.isFinite(hasil.realisasi)) return undefined;
  const tanpaAngka = tanpaAngkaOf(daftarAnggota, pasangan, metode);
  return { baris, metode, hasil, dipakai: [pertama, ...sisa], tanpaAngka };
}

/**
 * What the tribulan sheets give for the rows of a semester or a year that are blank, by the metode of the indikator.
 * Nothing where units, periods or methods leave a doubt.
 *
 * @param isMilikKami rows besides the blank ones: those that hold what was written of the same sheets before
 */
export function listGabunganPeriode(
  masukan: Masukan,
  isMilikKami: (baris: BarisKinerja) => boolean = () => false,
): readonly GabunganPeriode[] {
  const anggota = listAnggota(masukan);
  if (!anggota || anggota.length === 0) return [];
  const daftarLain = anggota.flatMap(({ lain }) => lain ?? []);
  const pasangan = groupByIndikator(masukan, daftarLain);
  return (masukan.kinerja?.daftarBaris ?? [])
    .filter((baris) => isTerbuka(baris) || isMilikKami(baris))
    .flatMap((baris) => gabungkan(baris, anggota, pasangan.get(baris) ?? []) ?? []);
}
