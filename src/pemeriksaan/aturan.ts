import type { Perhitungan } from "../laporan/perhitungan";
import type { Letak } from "../masukan/kisi";
import type { Masukan } from "../masukan/masukan";
import type { Temuan, Tingkat } from "../masukan/temuan";
import type { AsalTeks, Naskah, Petikan } from "../naskah/naskah";

/** What a rule looks at: everything read, and everything computed of it. */
export interface BahanPeriksa {
  readonly masukan: Masukan;
  readonly perhitungan: Perhitungan;
}

/** What a text rule looks at; without a workbook a text is checked against itself. */
export interface BahanNaskah {
  readonly naskah: Naskah;
  readonly buku: BahanPeriksa | undefined;
}

/** What a cell would hold instead: `menjadi` as Excel is given it, `teks` as the user is shown it. */
export interface GantiSel {
  readonly letak: Letak;
  readonly dari: string;
  readonly menjadi: string | number;
  readonly teks: string;
}

/** A mend that is certain enough to be offered; applied only on a click, and can be undone. */
export type Perbaikan =
  | { readonly jenis: "sel"; readonly judul: string; readonly daftarGanti: readonly GantiSel[] }
  /** Words in a text; applied where the text is a cell, copied by hand where it is a document. */
  | {
      readonly jenis: "teks";
      readonly judul: string;
      readonly asal: AsalTeks;
      readonly petikan: Petikan;
      readonly dari: string;
      readonly menjadi: string;
    };

/** What a rule says of one place; id and tingkat are the rule's own. */
export interface TemuanAturan extends Pick<Temuan, "letak" | "pesan" | "saran"> {
  readonly perbaikan?: Perbaikan;
}

/** What a text rule says of some words. */
export interface TemuanTeks {
  readonly asal: AsalTeks;
  readonly petikan: Petikan;
  /** The words themselves, short enough to be shown. */
  readonly kutipan: string;
  readonly pesan: string;
  readonly saran: string;
  readonly perbaikan?: Perbaikan;
}

interface Pokok {
  /** The folder's name, kebab-case. */
  readonly id: string;
  /** Its number in DOMAIN §5. */
  readonly kode: `R-${number}`;
  readonly tingkat: Tingkat;
}

/**
 * One check of DOMAIN §5 on the workbook's data. A folder `aturan/<id>/` holds it, its page for officers and its test.
 * Pure: it never throws for what it finds, and stays silent where it cannot decide.
 */
export interface Aturan extends Pokok {
  readonly check: (bahan: BahanPeriksa) => Iterable<TemuanAturan>;
}

/** One check of DOMAIN §5 on a text: a sheet, a wording, an old report. */
export interface AturanNaskah extends Pokok {
  readonly checkNaskah: (bahan: BahanNaskah) => Iterable<TemuanTeks>;
}
