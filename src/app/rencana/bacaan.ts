import type { Perhitungan } from "../../laporan/perhitungan";
import type { Kisi } from "../../masukan/kisi";
import type { Masukan } from "../../masukan/masukan";
import type { RangeAccess, WorkbookReading } from "../../workbook/workbook";
import type { IsiLaporan } from "../laporan/suntingan";
import type { TinjauanLaporan } from "../laporan/tinjauan-laporan";
import type { Riwayat } from "../riwayat/riwayat";
import type { IsianPeriode } from "./isian";

/** The workbook as it was read once, understood and computed. */
export interface Bacaan {
  readonly reading: WorkbookReading;
  readonly masukan: Masukan;
  /** Undefined when there is no readable Kinerja table. */
  readonly perhitungan: Perhitungan | undefined;
  readonly riwayat: Riwayat | undefined;
  /** Cells that other periods can fill. */
  readonly daftarIsian: readonly IsianPeriode[];
  /** The officer has agreed: `masukan` and `perhitungan` are those of the filled cells. */
  readonly isianDisetujui: boolean;
  /** The report sheet as it stands; undefined when there is none. */
  readonly laporan: (IsiLaporan & { readonly terkunci: boolean }) | undefined;
  /** Texts as the workbook keeps them. */
  readonly rekamLaporan: string | undefined;
  readonly pilihanLaporan: string | undefined;
  /** What the report would say; undefined when there is nothing to report. */
  readonly tinjauanLaporan: TinjauanLaporan | undefined;
}

/** The same before the report has been thought of. */
export type BacaanTanpaLaporan = Omit<Bacaan, "tinjauanLaporan">;

/** Name of the last report's whole sheet: in the scope of the sheet it was written from, or of the workbook. */
export const NAMA_LAPORAN = "LKj_Laporan";

/** What may be done to the range a grid was read from. */
export function accessOf({ names }: WorkbookReading, kisi: Kisi): RangeAccess | undefined {
  const here = names.filter(
    ({ nama: { isi } }) => isi.jenis === "rentang" && isSamePlace(isi.kisi, kisi),
  );
  return here.find(({ access }) => access !== undefined)?.access;
}

export const isSamePlace = (
  a: Pick<Kisi, "lembar" | "rentang">,
  b: Pick<Kisi, "lembar" | "rentang">,
): boolean =>
  a.lembar === b.lembar &&
  a.rentang.baris === b.rentang.baris &&
  a.rentang.kolom === b.rentang.kolom &&
  a.rentang.tinggi === b.rentang.tinggi &&
  a.rentang.lebar === b.rentang.lebar;
