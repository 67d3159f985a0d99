import type { Perhitungan } from "../laporan/perhitungan";
import type { Masukan } from "../masukan/masukan";
import type { Temuan, Tingkat } from "../masukan/temuan";

/** What a rule looks at: everything read, and everything computed of it. */
export interface BahanPeriksa {
  readonly masukan: Masukan;
  readonly perhitungan: Perhitungan;
}

/** What a rule says of one place; id and tingkat are the rule's own. */
export type TemuanAturan = Pick<Temuan, "letak" | "pesan" | "saran">;

/**
 * One check of DOMAIN §5. A folder `aturan/<id>/` holds it, its page for officers and its test.
 * Pure: it never throws for what it finds, and stays silent where it cannot decide.
 */
export interface Aturan {
  /** The folder's name, kebab-case. */
  readonly id: string;
  /** Its number in DOMAIN §5. */
  readonly kode: `R-${number}`;
  readonly tingkat: Tingkat;
  readonly check: (bahan: BahanPeriksa) => Iterable<TemuanAturan>;
}
