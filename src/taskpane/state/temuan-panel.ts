import type { TemuanNaskah } from "../../app/periksa/periksa";
import type { Tinjauan } from "../../app/tinjauan";

/** A finding in the tables, as a reading brings it. */
export type TemuanPanel = Tinjauan["daftarTemuan"][number];

/** A mend that can be applied on a click. */
export type PerbaikanPanel = NonNullable<TemuanNaskah["perbaikan"]>;
