import type { Pemisah } from "./digit";

/** Why a text gives no number. */
export type AlasanDitolak =
  | "bukan-angka"
  | "rasio"
  | "pecahan"
  | "tanggal"
  | "banyak-angka"
  | "rentang-terbalik"
  | "pemisah-angka"
  | "kira-kira"
  | "singkatan"
  | "satuan"
  | "terlalu-panjang"
  | "rancu"
  | "rentang"
  | "persen"
  | "logika";

/** What is worth saying although the number is clear. */
export type CatatanAngka = "paling-sedikit" | "paling-banyak" | "pemisah-sama";

/** A number that was written as text. `persen`: in percentage points. */
export interface AngkaTeks {
  readonly jenis: "angka";
  readonly nilai: number;
  readonly persen: boolean;
  /** The unit typed behind the number, in lower case (`orang`); empty when there is none. */
  readonly satuan: string;
  readonly petunjuk: Pemisah | undefined;
  readonly catatan: CatatanAngka | undefined;
}

/** A number with two readings, until the rest of its column decides. */
export interface AngkaRancu {
  readonly jenis: "rancu";
  readonly pemisah: Pemisah;
  readonly desimal: AngkaTeks;
  readonly ribuan: AngkaTeks;
}

export interface RentangTeks {
  readonly jenis: "rentang";
  readonly bawah: number;
  readonly atas: number;
  readonly persen: boolean;
  readonly petunjuk: Pemisah | undefined;
}

export type BacaanTeks =
  /** Nothing, or a sign for nothing (`-`, `n/a`), which is then in `tanda`. */
  | { readonly jenis: "kosong"; readonly tanda: string | undefined }
  | AngkaTeks
  | AngkaRancu
  | RentangTeks
  | { readonly jenis: "ditolak"; readonly alasan: AlasanDitolak };
