import type { TataLetak } from "../../dokumen/tata-letak";
import type { BagianLaporan } from "../../laporan/bahan";
import type { Temuan, Tempat } from "../../masukan/temuan";
import type { Suntingan } from "./suntingan";

/** What the officer chooses for the report in the pane. `LKj_Pengaturan` has the last word on the paper. */
export interface PilihanLaporan {
  readonly daftarBagian: readonly BagianLaporan[];
  readonly tataLetak: TataLetak;
}

/** Something the report has to show as `[…]`, and where to fill it in. */
export interface KekuranganLaporan {
  readonly sebutan: string;
  readonly saran: string;
}

export type KeadaanLaporan =
  | { readonly jenis: "belum-ada" }
  /** A write broke off: what stands there is half of a report and nobody's work. */
  | { readonly jenis: "terputus"; readonly lembar: string }
  /** There is a sheet of ours nothing is remembered of: all of it may be somebody's work. */
  | { readonly jenis: "tak-dikenal"; readonly lembar: string }
  | {
      readonly jenis: "ada";
      readonly lembar: string;
      /** ISO 8601. */
      readonly waktu: string;
      /** What has changed in the workbook since. */
      readonly daftarPerubahan: readonly {
        readonly sebutan: string;
        readonly tempat: Tempat | undefined;
      }[];
      /** What a person has changed on the sheet since. */
      readonly daftarSuntingan: readonly SuntinganDitinjau[];
    };

/** An edit beside what the report would now say there. */
export interface SuntinganDitinjau extends Suntingan {
  /** Undefined where there is no such text any more, or for a cell of a table. */
  readonly akanMenjadi: string | undefined;
}

/** The report before it is written. */
export interface TinjauanLaporan {
  /** Sheet it would be written to. */
  readonly namaLembar: string;
  readonly keadaan: KeadaanLaporan;
  readonly pilihan: PilihanLaporan;
  /** Parts of the paper that `LKj_Pengaturan` has decided. */
  readonly tataLetakTertulis: readonly (keyof TataLetak)[];
  /** The sentences that carry a verdict, as they would stand there. */
  readonly pratinjau: readonly string[];
  readonly daftarKekurangan: readonly KekuranganLaporan[];
  /** Findings about the office's own wordings. */
  readonly daftarTemuan: readonly Temuan[];
  /** Why it cannot be written at all. */
  readonly daftarHalangan: readonly Temuan[];
}

/** What to do with what a person has changed on the sheet. */
export interface JawabanLaporan {
  /** `timpa` writes over the sheet, `lembar-kedua` leaves it and writes beside it; undefined: not yet asked. */
  readonly cara: "timpa" | "lembar-kedua" | undefined;
  /** Ids of the edits to keep as the office's own wording; the others are replaced. */
  readonly simpan: readonly string[];
  /** Edits that were decided about (`tandaSuntingan`); any other is asked about before it is written over. */
  readonly dilihat?: readonly string[];
}

/** Stages of the work, for the eyes. */
export type TahapLaporan = "membaca" | "menyusun" | "menyimpan-frasa" | "menulis" | "memeriksa";

/** What stands on a new or rebuilt sheet. */
export interface LaporanDitulis {
  readonly lembar: string;
  /** ISO 8601. */
  readonly waktu: string;
  readonly jumlahHalaman: number;
  /** Texts that became the office's own wording. */
  readonly jumlahFrasa: number;
  /** What Excel made otherwise than asked, in words. */
  readonly daftarCatatan: readonly string[];
}
