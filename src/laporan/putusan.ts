import { computeEfisiensi } from "../anggaran/efisiensi";
import type { AlasanTanpaSerapan, Efisiensi } from "../anggaran/kegiatan";
import { printedCapaian } from "../format/capaian";
import { formatPersen, roundPersen } from "../format/persen";
import { formatPoin } from "../format/poin";
import { formatRupiah } from "../format/rupiah";
import type { Pembulatan } from "../kinerja/pengaturan";
import type { Persen, Rupiah } from "../kinerja/satuan";
import { desimal, persen } from "../kinerja/satuan";
import type { BahanLaporan } from "./bahan";

/** A percentage as it is printed everywhere: `nilai` is rounded and shows as `teks`. */
export interface PersenTercetak {
  readonly nilai: Persen;
  readonly teks: string;
}

/** An amount as it is printed: `teks` in tables (`428.807.750,00`), `rp` in sentences (`Rp428.807.750,00`). */
export interface RupiahTercetak {
  readonly nilai: Rupiah;
  readonly teks: string;
  readonly rp: string;
}

/** The overall capaian; undefined values when nothing could be measured. */
export interface PutusanCapaian {
  readonly tercetak: PersenTercetak | undefined;
  /** Name of the category. */
  readonly kategori: string | undefined;
  /** Undefined when nothing could be measured. */
  readonly isTercapai: boolean | undefined;
  readonly jumlahTerukur: number;
  readonly jumlahSemua: number;
}

export type PutusanSerapan =
  | { readonly status: "terukur"; readonly tercetak: PersenTercetak }
  | { readonly status: "tak-terukur"; readonly alasan: AlasanTanpaSerapan };

export type PutusanEfisiensi =
  | {
      readonly status: "terukur";
      readonly putusan: Extract<Efisiensi, { status: "terukur" }>["putusan"];
      /** Size of the difference in points, `24,99`; that of the two printed percentages. */
      readonly selisih: string;
      /** The two printed percentages are the same. */
      readonly isSama: boolean;
      readonly toleransi: string;
    }
  | Extract<Efisiensi, { status: "tak-terukur" }>;

/** The verdicts of the whole period. Every section takes them from here, so that they read the same everywhere. */
export interface Putusan {
  readonly capaian: PutusanCapaian;
  readonly serapan: PutusanSerapan;
  /** Undefined when there is no budget table. */
  readonly anggaran:
    | {
        readonly pagu: RupiahTercetak;
        readonly realisasi: RupiahTercetak;
        readonly sisa: RupiahTercetak;
        /** Leaves whose realisasi is blank. */
        readonly jumlahBelumTerisi: number;
      }
    | undefined;
  readonly efisiensi: PutusanEfisiensi;
}

/** A capaian as it is printed: rounded, and a negative one as 0. */
export function capaianTercetak(nilai: Persen, pembulatan: Pembulatan): PersenTercetak {
  const tercetak = printedCapaian(nilai, pembulatan);
  return { nilai: tercetak, teks: formatPersen(tercetak, pembulatan) };
}

/** A serapan as it is printed. */
export const serapanTercetak = (nilai: Persen, pembulatan: Pembulatan): PersenTercetak => ({
  nilai: roundPersen(nilai, pembulatan),
  teks: formatPersen(nilai, pembulatan),
});

/** An amount as it is printed. */
export const rupiahTercetak = (nilai: Rupiah): RupiahTercetak => ({
  nilai,
  teks: formatRupiah(nilai),
  rp: formatRupiah(nilai, "Rp"),
});

function putusanCapaian({ perhitungan, pengaturan }: BahanLaporan): PutusanCapaian {
  const { nilai, kategori, jumlahTerukur, jumlahSemua } = perhitungan.kinerja.keseluruhan;
  return {
    tercetak: nilai === undefined ? undefined : capaianTercetak(nilai, pengaturan.pembulatan),
    kategori: kategori?.nama,
    isTercapai: nilai === undefined ? undefined : nilai >= 100,
    jumlahTerukur,
    jumlahSemua,
  };
}

function putusanSerapan({ perhitungan, pengaturan }: BahanLaporan): PutusanSerapan {
  const serapan = perhitungan.anggaran?.serapan;
  if (!serapan) return { status: "tak-terukur", alasan: "tidak-ada-anggaran" };
  if (serapan.status === "tak-terukur") return serapan;
  return { status: "terukur", tercetak: serapanTercetak(serapan.nilai, pengaturan.pembulatan) };
}

/**
 * The difference a reader finds with the two printed percentages; only where rounding would make it contradict the
 * verdict, the unrounded one.
 */
function selisihTercetak(
  efisiensi: Extract<Efisiensi, { status: "terukur" }>,
  toleransi: number,
  [capaian, serapan]: readonly [PersenTercetak, PersenTercetak],
): Persen {
  const terbaca = computeEfisiensi({
    capaian: capaian.nilai,
    serapan: { status: "terukur", nilai: serapan.nilai },
    toleransi,
  });
  const sejalan = terbaca.status === "terukur" && terbaca.putusan === efisiensi.putusan;
  return sejalan ? persen(desimal(capaian.nilai).minus(desimal(serapan.nilai))) : efisiensi.selisih;
}

function putusanEfisiensi(
  { perhitungan: { efisiensi }, pengaturan: { toleransiEfisiensi } }: BahanLaporan,
  capaian: PersenTercetak | undefined,
  serapan: PutusanSerapan,
): PutusanEfisiensi {
  if (efisiensi.status === "tak-terukur") return efisiensi;
  if (!capaian) return { status: "tak-terukur", alasan: "capaian-tak-terukur" };
  if (serapan.status !== "terukur") return { status: "tak-terukur", alasan: "serapan-tak-terukur" };

  const selisih = selisihTercetak(efisiensi, toleransiEfisiensi, [capaian, serapan.tercetak]);
  return {
    status: "terukur",
    putusan: efisiensi.putusan,
    selisih: formatPoin(selisih, toleransiEfisiensi),
    isSama: selisih === 0,
    toleransi: formatPoin(persen(toleransiEfisiensi), toleransiEfisiensi),
  };
}

/** The verdicts of the period as they are printed, from `perhitungan` alone. */
export function putusanOf(bahan: BahanLaporan): Putusan {
  const { anggaran } = bahan.perhitungan;
  const capaian = putusanCapaian(bahan);
  const serapan = putusanSerapan(bahan);
  return {
    capaian,
    serapan,
    anggaran: anggaran && {
      pagu: rupiahTercetak(anggaran.pagu),
      realisasi: rupiahTercetak(anggaran.realisasiAnggaran),
      sisa: rupiahTercetak(anggaran.sisa),
      jumlahBelumTerisi: anggaran.jumlahBelumTerisi,
    },
    efisiensi: putusanEfisiensi(bahan, capaian.tercetak, serapan),
  };
}
