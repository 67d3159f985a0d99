import type { Temuan } from "../masukan/temuan";
import type { Aturan, Perbaikan } from "./aturan";

/** A finding of reading or of a rule, with its number in DOMAIN §5 and a mend where there is one. */
export interface TemuanPeriksa extends Temuan {
  readonly kode?: Aturan["kode"];
  readonly perbaikan?: Perbaikan;
}
