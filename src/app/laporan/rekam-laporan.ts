import type { Slot } from "../../dokumen/dokumen";
import type { CellInput } from "../../workbook/workbook";
import { isBlank, spelled } from "../isi-sel";
import { sidik } from "./sidik";

/** Where the workbook keeps what it knows of the reports that were written. */
export const KUNCI_LAPORAN = "capaian.laporan";

/** Reports of this many periods are remembered; an older one is then a sheet like any other. */
const MAKS_LAPORAN = 8;

/** A text of the report: where it stood, and the values in it. */
export interface RekamKalimat {
  readonly kunci: string;
  readonly baris: number;
  /** Rows the text is parted over; `pemisah` is what was cut off between them. */
  readonly tinggi: number;
  readonly pemisah: readonly string[];
  readonly kolom: number;
  readonly slot: Slot;
}

/** One report as it was written: enough to tell what has changed since, not enough to write it again. */
export interface RekamLaporan {
  /** ISO 8601. */
  readonly waktu: string;
  /** Name of the sheet when it was written. */
  readonly lembar: string;
  /** The period it is about, in words. */
  readonly periode: string;
  /** Fingerprints of what was read, by key. */
  readonly masukan: Readonly<Record<string, string>>;
  /** Per row of the sheet what {@link tandaBaris} gives. */
  readonly baris: readonly string[];
  readonly kalimat: readonly RekamKalimat[];
  /** The sheet was begun and not finished; what stands there is half of ours. */
  readonly terputus?: true;
}

/** As Excel gives it back: formulas in its own spelling, text without the apostrophe that kept it text. */
const terbaca = (isi: CellInput): CellInput => {
  if (typeof isi !== "string") return isi;
  return isi.startsWith("'") ? isi.slice(1) : spelled(isi);
};

/** Fingerprint of the contents of one row: blank cells say nothing. */
export const tandaBaris = (isi: readonly CellInput[]): string =>
  isi.flatMap((sel, kolom) => (isBlank(sel) ? [] : [`${kolom}:${sidik(terbaca(sel))}`])).join(" ");

/** The fingerprints of a row by column. */
export const uraiTanda = (tanda: string): ReadonlyMap<number, string> =>
  new Map(
    tanda
      .split(" ")
      .filter((bagian) => bagian !== "")
      .map((bagian) => {
        const [kolom = "", nilai = ""] = bagian.split(":");
        return [Number(kolom), nilai];
      }),
  );

const isRekam = (nilai: unknown): nilai is RekamLaporan =>
  typeof nilai === "object" &&
  nilai !== null &&
  ["waktu", "lembar", "periode"].every(
    (kunci) => typeof (nilai as Record<string, unknown>)[kunci] === "string",
  ) &&
  ["baris", "kalimat"].every((kunci) => Array.isArray((nilai as Record<string, unknown>)[kunci]));

/** The stored text as records, newest first; what is not ours is none. */
export function parseRekam(teks: string | undefined): readonly RekamLaporan[] {
  if (teks === undefined) return [];
  try {
    const isi: unknown = JSON.parse(teks);
    const berversi = typeof isi === "object" && isi !== null && "v" in isi && isi.v === 1;
    if (!berversi || !("laporan" in isi) || !Array.isArray(isi.laporan)) return [];
    return isi.laporan.filter(isRekam);
  } catch {
    // Somebody else's text under our key.
    return [];
  }
}

/** The text to store after a report was written: it takes the place of the one that stood on the same sheet. */
export function simpanRekam(
  daftar: readonly RekamLaporan[],
  baru: RekamLaporan,
  digantikan: RekamLaporan | undefined,
): string {
  const lain = daftar.filter((rekam) => rekam !== digantikan && rekam.lembar !== baru.lembar);
  return JSON.stringify({ v: 1, laporan: [baru, ...lain].slice(0, MAKS_LAPORAN) });
}
