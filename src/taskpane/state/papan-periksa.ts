import type { HasilPeriksa, UseCasesPeriksa } from "../../app/periksa/periksa";
import type { UseCases } from "../../app/tinjauan";
import type { Tempat } from "../../masukan/temuan";
import type { Naskah } from "../../naskah/naskah";
import type { PerbaikanPanel } from "./temuan-panel";
import type { KerjaTampilan } from "./use-kerja";

export interface PeriksaProps {
  readonly kerja: Pick<UseCases, "periksa" | "pilih">;
  /** The workbook is another one now. */
  readonly onBerubah: () => void;
}

/** How the last act ended. */
export interface KabarPeriksa {
  readonly nada: "success" | "warning" | "info";
  readonly kalimat: string;
  readonly saran?: string;
  /** A mend that can be taken back. */
  readonly dapatDiurungkan?: boolean;
  /** The sheet that was written. */
  readonly lembar?: string;
}

/** A checked text, with the text where it is not in cells. */
export interface NaskahDiperiksa {
  readonly hasil: HasilPeriksa;
  readonly naskah: Naskah | undefined;
  /** What stands in the file and was not read. */
  readonly takTerbaca?: readonly string[];
}

export interface TindakanPeriksa {
  readonly periksaLembar: () => void;
  readonly periksaTeks: (teks: string) => void;
  readonly periksaBerkas: (berkas: File) => void;
  /** Checks the text again, against the workbook too although it is of another office or period. */
  readonly bandingkan: () => void;
  readonly perbaiki: (perbaikan: PerbaikanPanel) => void;
  readonly urungkan: () => void;
  readonly salin: () => void;
  readonly tulis: () => void;
  readonly pilih: (tempat: Tempat) => void;
}

/** What the acts work on. */
export interface Papan extends Pick<KerjaTampilan, "jalankan">, PeriksaProps {
  readonly muat: () => Promise<UseCasesPeriksa>;
  readonly diperiksa: NaskahDiperiksa | undefined;
  readonly setDiperiksa: (diperiksa: NaskahDiperiksa) => void;
  readonly setKabar: (kabar: KabarPeriksa | undefined) => void;
  readonly terperbaiki: readonly PerbaikanPanel[];
  readonly setTerperbaiki: (daftar: readonly PerbaikanPanel[]) => void;
}
