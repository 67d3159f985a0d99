import { formatNilai } from "../format/nilai-indikator";
import { roundPersen } from "../format/persen";
import { computeCapaian } from "../kinerja/capaian";
import type { Arah, Capaian } from "../kinerja/indikator";
import { desimal, persen } from "../kinerja/satuan";
import type { AngkaTambahan } from "../kinerja/tambahan-indikator";
import type { SelMasukan } from "../masukan/masukan";
import type {
  ArahPerubahan,
  JenisPerbandingan,
  Perbandingan,
  PerbandinganSelisih,
} from "../narasi/perbandingan";
import type { BahanLaporan } from "./bahan";
import type { IndikatorLaporan } from "./kelompok-sasaran";
import { kelompokSasaran } from "./kelompok-sasaran";
import { capaianTercetak } from "./putusan";
import { satuanOf, teksRealisasi } from "./tabel/nilai-baris";
import { namaIndikator } from "./uraian-indikator";

/** Column of the Kinerja table a comparison needs. */
const KOLOM: Readonly<Record<JenisPerbandingan, AngkaTambahan>> = {
  "tahun-lalu": "realisasiTahunLalu",
  renstra: "targetRenstra",
  nasional: "nasional",
};

/** An indikator with both numbers of a comparison, as computed with. */
export interface BarisPerbandingan {
  readonly item: IndikatorLaporan;
  readonly pembanding: {
    readonly nilai: number;
    readonly satuan: string;
    readonly sel: SelMasukan | undefined;
  };
  /** realisasi − pembanding in the unit `satuanSelisih`, of the printed numbers; undefined for the Renstra. */
  readonly selisih: number | undefined;
  readonly satuanSelisih: string;
  /** Of the Renstra only. */
  readonly kemajuan: Capaian | undefined;
}

/** Both numbers as they are printed: a difference must be the one a reader finds. */
function selisihTercetak(
  [a, b]: readonly [number, number],
  satuan: string,
  { pengaturan: { pembulatan } }: BahanLaporan,
): number {
  const cetak = (nilai: number): number =>
    satuan === "%" ? roundPersen(persen(nilai), pembulatan) : nilai;
  return Number(
    desimal(cetak(a))
      .minus(desimal(cetak(b)))
      .toString(),
  );
}

function barisOf(
  item: IndikatorLaporan,
  jenis: JenisPerbandingan,
  bahan: BahanLaporan,
): BarisPerbandingan | undefined {
  const { baris, indikator } = item;
  const { realisasi, target } = indikator;
  const nilai = baris.tambahan[KOLOM[jenis]];
  if (realisasi === undefined || nilai === undefined || target?.jenis === "predikat")
    return undefined;
  const satuan = satuanOf(baris);
  const isRenstra = jenis === "renstra";
  return {
    item,
    pembanding: { nilai, satuan, sel: baris.selTambahan?.[KOLOM[jenis]] },
    selisih: isRenstra ? undefined : selisihTercetak([realisasi, nilai], satuan, bahan),
    satuanSelisih: satuan === "%" ? "poin" : satuan,
    kemajuan: isRenstra
      ? computeCapaian({ ...indikator, target: { jenis: "nilai", nilai }, alasan: undefined })
      : undefined,
  };
}

/**
 * Indicators that have both numbers, in the order of the report. A predikat has none: its score is ours, not the office's.
 */
export const daftarPerbandingan = (
  jenis: JenisPerbandingan,
  bahan: BahanLaporan,
): BarisPerbandingan[] =>
  kelompokSasaran(bahan)
    .flatMap(({ anggota }) => anggota)
    .flatMap((item) => barisOf(item, jenis, bahan) ?? []);

function letakOf(selisih: number): PerbandinganSelisih["letak"] {
  if (selisih === 0) return "sama";
  return selisih > 0 ? "naik" : "turun";
}

/** What a difference means is said only where smaller is better; a range tells nothing about its direction. */
function artiOf(selisih: number, arah: Arah, isRentang: boolean): ArahPerubahan {
  if (selisih === 0 || arah === "positif" || isRentang) return undefined;
  return selisih < 0 ? "lebih-baik" : "lebih-buruk";
}

const tanpaTanda = (nilai: number): number => (nilai < 0 ? -nilai : nilai);

/** What is to be said of one row, formatted. */
export function uraianPerbandingan(
  { item, pembanding, selisih = 0, satuanSelisih, kemajuan }: BarisPerbandingan,
  jenis: JenisPerbandingan,
  { pengaturan: { pembulatan } }: BahanLaporan,
): Perbandingan {
  const { baris, indikator } = item;
  const dasar = {
    indikator: namaIndikator(indikator),
    realisasi: teksRealisasi(baris, pembulatan),
    pembanding: formatNilai(pembanding.nilai, pembanding.satuan, pembulatan),
  };
  if (jenis === "renstra") {
    const isTerukur = kemajuan?.status === "terukur";
    return {
      ...dasar,
      jenis,
      kemajuan: isTerukur ? capaianTercetak(kemajuan.nilai, pembulatan).teks : undefined,
      isTerpenuhi: isTerukur && kemajuan.nilai >= 100,
    };
  }
  return {
    ...dasar,
    jenis,
    letak: letakOf(selisih),
    selisih: formatNilai(tanpaTanda(selisih), satuanSelisih),
    arah: artiOf(selisih, indikator.arah, indikator.target?.jenis === "rentang"),
  };
}
