import type { Identitas } from "../kinerja/identitas";
import type { Istilah } from "../kinerja/istilah";
import type { Masalah } from "../kinerja/masalah";
import type { Pengaturan } from "../kinerja/pengaturan";
import type { Skala } from "../kinerja/skala";
import type { BarisAnggaran, BarisKinerja } from "../masukan/masukan";
import type { Frasa } from "../masukan/masukan-laporan";
import type { KeluaranTerisi } from "./keluaran-terisi";
import type { Perhitungan } from "./perhitungan";

export type { Frasa };

/** Sections the office can leave out, in the order of the report. */
export type BagianLaporan =
  | "sampul"
  | "kata-pengantar"
  | "pendahuluan"
  | "perjanjian-kinerja"
  | "capaian-kinerja"
  | "evaluasi"
  | "hambatan"
  | "rencana-tindak-lanjut"
  | "tanggapan-atasan"
  | "penutup";

/** Everything a report is written from. Rows and `perhitungan` speak of the same indicators in the same order. */
export interface BahanLaporan {
  readonly identitas: Identitas;
  readonly istilah: Istilah;
  readonly pengaturan: Pengaturan;
  readonly skala: Skala;
  readonly barisKinerja: readonly BarisKinerja[];
  /** Undefined when there is no budget table. */
  readonly barisAnggaran: readonly BarisAnggaran[] | undefined;
  readonly perhitungan: Perhitungan;
  readonly daftarFungsi: readonly string[];
  readonly daftarFaktor: readonly string[];
  readonly daftarKesimpulan: readonly string[];
  /** Undefined when there is no such table; empty when the office has one and noted nothing in it. */
  readonly daftarMasalah: readonly Masalah[] | undefined;
  readonly daftarFrasa: readonly Frasa[];
  readonly daftarBagian: ReadonlySet<BagianLaporan>;
  /** Numbers of the tables are formulas onto the input cells wherever the same number stands there. */
  readonly tabelHidup: boolean;
  /** Cells that already show a capaian or serapan of the report; none when absent. Used with `tabelHidup` only. */
  readonly keluaranTerisi?: KeluaranTerisi;
}
