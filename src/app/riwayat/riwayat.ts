import type { Rentang } from "../../masukan/kisi";
import type { Tempat } from "../../masukan/temuan";
import type { CellInput, WritePlan } from "../../workbook/workbook";
import type { RiwayatHitung } from "../tinjauan";
import type { KodeIsi } from "./kode-isi";
import { decodeIsi } from "./kode-isi";

/** Where the workbook keeps it. */
export const KUNCI_RIWAYAT = "capaian.riwayat";

/** Sheet, zero-based row and column, number of rows: every block of ours is one column wide. */
export type TempatTersimpan = readonly [
  lembar: string,
  baris: number,
  kolom: number,
  tinggi: number,
];

/** What we have written somewhere, and take for our own until somebody changes it. */
export interface Jejak {
  readonly t: TempatTersimpan;
  /** Contents; null was left alone. */
  readonly b: KodeIsi;
}

/** One block of the last run, with what stood there before. */
export interface BlokRiwayat extends Jejak {
  readonly l: KodeIsi;
  /** Number formats before. */
  readonly f: KodeIsi;
}

/** The last run, as it is stored. Without blocks there is nothing to undo, only traces. */
export interface Riwayat {
  readonly v: 1;
  readonly waktu: string;
  readonly asal: RiwayatHitung["asal"];
  readonly blok: readonly BlokRiwayat[];
  /** Where the extended names pointed before. */
  readonly nama: WritePlan["names"];
  /** Traces of earlier runs elsewhere. */
  readonly jejak: readonly Jejak[];
  /** Traces that the last run has written over; an undo brings them back. */
  readonly jejakLama: readonly Jejak[];
}

export const tempatTersimpan = (lembar: string, rentang: Rentang): TempatTersimpan => [
  lembar,
  rentang.baris,
  rentang.kolom,
  rentang.tinggi,
];

export const tempatOf = ([lembar, baris, kolom, tinggi]: TempatTersimpan): Tempat => ({
  lembar,
  rentang: { baris, kolom, tinggi, lebar: 1 },
});

/** The stored text as a riwayat; undefined when there is none or another version's. */
export function parseRiwayat(text: string | undefined): Riwayat | undefined {
  if (text === undefined) return undefined;
  try {
    const parsed: unknown = JSON.parse(text);
    return isRiwayat(parsed) ? parsed : undefined;
  } catch {
    // Somebody else's text under our key: nothing of it is ours.
    return undefined;
  }
}

const isRiwayat = (value: unknown): value is Riwayat =>
  typeof value === "object" &&
  value !== null &&
  "v" in value &&
  value.v === 1 &&
  ["blok", "nama", "jejak", "jejakLama"].every((key) =>
    Array.isArray((value as Record<string, unknown>)[key]),
  );

/** What the pane shows of it; undefined when there is nothing to undo. */
export const riwayatHitung = (riwayat: Riwayat | undefined): RiwayatHitung | undefined =>
  riwayat && riwayat.blok.length > 0
    ? {
        waktu: riwayat.waktu,
        asal: riwayat.asal,
        daftarTempat: riwayat.blok.map(({ t }) => tempatOf(t)),
      }
    : undefined;

/** What we have written into a cell last; undefined where we never did. */
export type Milik = (lembar: string, baris: number, kolom: number) => CellInput | undefined;

const kunciSel = (lembar: string, baris: number, kolom: number): string =>
  `${baris},${kolom},${lembar}`;

export function milikOf(riwayat: Riwayat | undefined): Milik {
  const contents = new Map<string, CellInput>();
  for (const { t, b } of [...(riwayat?.jejak ?? []), ...(riwayat?.blok ?? [])]) {
    const [lembar, baris, kolom] = t;
    decodeIsi(b, baris).forEach((isi, offset) => {
      if (isi !== null) contents.set(kunciSel(lembar, baris + offset, kolom), isi);
    });
  }
  return (lembar, baris, kolom) => contents.get(kunciSel(lembar, baris, kolom));
}
