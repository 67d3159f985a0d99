import type { Letak } from "../../masukan/kisi";
import type { SelMasukan } from "../../masukan/masukan";
import type { GabunganPeriode } from "../../pemeriksaan/gabungan-periode";
import type { CellInput } from "../../workbook/workbook";

/** A cell of the longer period and what the tribulan sheets put there. */
export interface IsianPeriode {
  readonly gabungan: GabunganPeriode;
  readonly sisi: "target" | "realisasi";
  readonly letak: Letak;
  /** As displayed now; empty for a blank cell. */
  readonly sekarang: string;
  readonly isi: CellInput;
  /** In the unit of the indikator. */
  readonly nilai: number;
  readonly pengali: SelMasukan["pengali"];
  /** Number format to set; null leaves the cell's own. */
  readonly format: string | null;
}
