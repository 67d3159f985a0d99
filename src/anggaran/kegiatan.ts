import type { Persen, Rupiah } from "../kinerja/satuan";

/** Why a serapan cannot be computed. */
export type AlasanTanpaSerapan =
  "pagu-kosong" | "pagu-nol" | "realisasi-kosong" | "tidak-terbaca" | "tidak-ada-anggaran";

export type Serapan =
  | { readonly status: "terukur"; readonly nilai: Persen }
  | { readonly status: "tak-terukur"; readonly alasan: AlasanTanpaSerapan };

/** One typed row of the budget table, program or (sub)kegiatan alike. */
export interface Kegiatan {
  /** `1.1`, `7.01.03.2.01`; empty when the table has no codes. Its dots make the tree. */
  readonly kode: string;
  readonly uraian: string;
  readonly pagu: Rupiah | undefined;
  readonly realisasiAnggaran: Rupiah | undefined;
  /** A cell that holds something unreadable; the row then has no serapan and is said. */
  readonly tidakTerbaca: boolean;
}

/** A kegiatan in its tree. For a leaf the amounts are its own; for a parent the sums over its leaves. */
export interface SimpulAnggaran {
  readonly kegiatan: Kegiatan;
  /** Position in the list the tree was built from. */
  readonly indeks: number;
  readonly tingkat: number;
  /** Positions of the leaves below; its own position for a leaf. */
  readonly daun: readonly number[];
  readonly pagu: Rupiah | undefined;
  readonly realisasiAnggaran: Rupiah | undefined;
  readonly sisa: Rupiah | undefined;
  readonly serapan: Serapan;
}

/** Sums over the leaves. A blank realisasi adds nothing and is counted in `jumlahBelumTerisi`. */
export interface RekapAnggaran {
  /** One per kegiatan, same order. */
  readonly daftarSimpul: readonly SimpulAnggaran[];
  readonly pagu: Rupiah;
  readonly realisasiAnggaran: Rupiah;
  readonly sisa: Rupiah;
  readonly serapan: Serapan;
  readonly jumlahBelumTerisi: number;
}

/** Verdict of M1: capaian − serapan in percentage points against a tolerance (DOMAIN §2). */
export type Efisiensi =
  | {
      readonly status: "terukur";
      readonly putusan: "efisien" | "sebanding" | "efisiensi-rendah";
      readonly selisih: Persen;
    }
  | {
      readonly status: "tak-terukur";
      readonly alasan: "capaian-tak-terukur" | "serapan-tak-terukur";
    };
