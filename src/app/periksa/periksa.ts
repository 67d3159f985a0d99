import type { Tingkat } from "../../masukan/temuan";
import type { Naskah, Petikan, AsalTeks } from "../../naskah/naskah";
import type { Perbaikan } from "../../pemeriksaan/aturan";
import type { ButirKelengkapan as Butir } from "../../pemeriksaan/kelengkapan/butir";

/** One finding in a text, ready to be listed. */
export interface TemuanNaskah {
  /** Folder of the rule. */
  readonly aturan: string;
  /** `R-06`. */
  readonly kode: string;
  readonly tingkat: Tingkat;
  readonly asal: AsalTeks;
  readonly petikan: Petikan;
  readonly kutipan: string;
  readonly pesan: string;
  readonly saran: string;
  readonly perbaikan: Perbaikan | undefined;
}

/** A criterion of an evaluator, and the block that meets it; a word of the pane's as well. */
export type ButirKelengkapan = Butir;

/** How far a criterion is met, as it is said. */
export const SEBUTAN_KEADAAN: Readonly<Record<Butir["keadaan"], string>> = {
  terpenuhi: "Terpenuhi",
  sebagian: "Sebagian",
  belum: "Belum",
};

export interface HasilPeriksa {
  /** What was checked: `lembar LKj Tribulan IV 2023`, `naskah tempelan`, a file's name. */
  readonly judul: string;
  readonly daftarTemuan: readonly TemuanNaskah[];
  readonly jumlahParagraf: number;
  readonly jumlahTabel: number;
  /** Of the workbook's report, or sought in the text itself; undefined for a text that is no report. */
  readonly kelengkapan: readonly ButirKelengkapan[] | undefined;
  /** Said of a text of another office or period, checked by itself; undefined for one compared with the workbook. */
  readonly naskahLain: string | undefined;
}

export type HasilPerbaikan =
  | { readonly status: "diperbaiki"; readonly kalimat: string }
  /** The cell no longer holds what was found. */
  | { readonly status: "berubah"; readonly kalimat: string };

/** The acts of *Periksa*, loaded when the view is first opened. Each rejects with WorkbookError only. */
export interface UseCasesPeriksa {
  /** The active sheet's texts and tables, against the workbook. */
  periksaLembar(): Promise<HasilPeriksa>;
  /**
   * Pasted text or a document that was read, against itself and the workbook; one of another office or period against
   * the workbook only where `dibandingkan`.
   */
  periksaNaskah(judul: string, naskah: Naskah, dibandingkan?: boolean): Promise<HasilPeriksa>;
  /** One undo step; refused when the cell has changed since. */
  perbaiki(perbaikan: Perbaikan): Promise<HasilPerbaikan>;
  /** Takes back the last mend. */
  urungkanPerbaikan(): Promise<HasilPerbaikan>;
  /** Writes the findings to a sheet *Hasil Periksa*. */
  tulisHasil(hasil: HasilPeriksa): Promise<{ readonly lembar: string }>;
}
