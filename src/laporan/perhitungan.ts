import type { Efisiensi, RekapAnggaran } from "../anggaran/kegiatan";
import type { PenilaianKinerja } from "../kinerja/penilaian";

/** Every number of the workbook's period, computed once; the pane, the columns and the report all read it from here. */
export interface Perhitungan {
  readonly kinerja: PenilaianKinerja;
  /** Undefined when there is no budget table. */
  readonly anggaran: RekapAnggaran | undefined;
  readonly efisiensi: Efisiensi;
}
