import { computeEfisiensi } from "../anggaran/efisiensi";
import type { Efisiensi, Kegiatan, RekapAnggaran } from "../anggaran/kegiatan";
import { computeRekap } from "../anggaran/rekap";
import type { Indikator } from "../kinerja/indikator";
import type { Pengaturan } from "../kinerja/pengaturan";
import type { PenilaianKinerja } from "../kinerja/penilaian";
import { assessKinerja } from "../kinerja/penilaian";
import type { Skala } from "../kinerja/skala";

/** Every number of the workbook's period, computed once; the pane, the columns and the report all read it from here. */
export interface Perhitungan {
  readonly kinerja: PenilaianKinerja;
  /** Undefined when there is no budget table. */
  readonly anggaran: RekapAnggaran | undefined;
  readonly efisiensi: Efisiensi;
}

/** What is computed from: the rows as read, and the workbook's own words and choices. */
export interface BahanPerhitungan {
  readonly daftarIndikator: readonly Indikator[];
  /** Undefined when there is no budget table. */
  readonly daftarKegiatan: readonly Kegiatan[] | undefined;
  readonly skala: Skala;
  readonly pengaturan: Pengaturan;
}

/** Computes everything once; the order of rows is kept. Never throws for data. Linear in the rows. */
export function computePerhitungan({
  daftarIndikator,
  daftarKegiatan,
  skala,
  pengaturan,
}: BahanPerhitungan): Perhitungan {
  const kinerja = assessKinerja(daftarIndikator, { skala, pengaturan });
  const anggaran = daftarKegiatan && computeRekap(daftarKegiatan);
  return {
    kinerja,
    anggaran,
    efisiensi: computeEfisiensi({
      capaian: kinerja.keseluruhan.nilai,
      serapan: anggaran?.serapan,
      toleransi: pengaturan.toleransiEfisiensi,
    }),
  };
}
