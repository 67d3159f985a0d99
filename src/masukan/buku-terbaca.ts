import type { Kisi, Rentang } from "./kisi";
import type { Tempat } from "./temuan";

/** An Excel table object (*Sisipkan › Tabel*). It grows by itself when rows are typed under it. */
export interface TabelExcel {
  readonly nama: string;
  /** Headings included. */
  readonly rentang: Rentang;
}

/** One sheet of a workbook, read whole as far as it is used. */
export interface LembarTerbaca {
  readonly nama: string;
  readonly tampak: boolean;
  readonly terproteksi: boolean;
  /** Everything used, bounded (ADR 0014); undefined for an empty sheet. */
  readonly kisi: Kisi | undefined;
  /** Used rows below what was read. */
  readonly jumlahBarisTakTerbaca: number;
  readonly daftarTabelExcel: readonly TabelExcel[];
  /** Rectangles of pivot tables: their cells belong to Excel. Empty where the host cannot tell. */
  readonly daftarPivot: readonly Rentang[];
}

/** A defined name as the workbook lists it. */
export interface NamaBuku {
  readonly nama: string;
  readonly cakupan: "lembar" | "buku";
  /** The sheet a sheet-scoped name belongs to. */
  readonly lembar: string | undefined;
  /** Undefined when it points to no single rectangle of cells. */
  readonly tempat: Tempat | undefined;
  /** What it refers to, beginning with `=`. */
  readonly rumus: string;
}

/** A workbook as it is, before anything is understood of it. */
export interface BukuTerbaca {
  readonly lembarAktif: string;
  /** The selected areas of the active sheet; empty where no cells are selected. */
  readonly pilihan: readonly Rentang[];
  readonly daftarLembar: readonly LembarTerbaca[];
  readonly daftarNama: readonly NamaBuku[];
  readonly strukturTerproteksi: boolean;
  readonly hanyaBaca: boolean;
}
