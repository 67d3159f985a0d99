import type { Tempat } from "../masukan/temuan";
import { WorkbookError } from "../workbook/workbook-error";

/**
 * What a failed write has left behind, as far as could be found out afterwards:
 * `utuh` no cell was changed; `dikembalikan` some were, and hold their old content again;
 * `sebagian` some hold the new content still; `tidak-pasti` the workbook could not be asked.
 */
export type KeadaanSetelahGagal = "utuh" | "dikembalikan" | "sebagian" | "tidak-pasti";

export interface Kelanjutan {
  /** Where new content stands, or may stand. */
  readonly daftarTempat: readonly Tempat[];
  /** The button that does it again, as it reads. */
  readonly tombol: string;
}

/** A write that was not carried out whole. */
export class PenulisanGagal extends WorkbookError {
  constructor(
    cause: WorkbookError,
    readonly keadaan: KeadaanSetelahGagal,
    readonly kelanjutan: Kelanjutan,
  ) {
    super(cause.code, cause.target, { cause });
  }
}
