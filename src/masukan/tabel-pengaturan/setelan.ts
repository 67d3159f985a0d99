import type { SelTerbaca } from "../sel/baca-sel";

/** One setting: how its key may be written, what it accepts, and how its value is read. */
export interface SetelanKontrak<Isi, Kunci extends keyof Isi = keyof Isi> {
  readonly kunci: Kunci;
  readonly sebutan: string;
  readonly sinonim: readonly string[];
  /** For the officer, when a value is refused. */
  readonly pilihan: readonly string[];
  readonly read: (terbaca: SelTerbaca) => Isi[Kunci] | undefined;
}

/** Words compare without case, blanks, hyphens and underscores. */
export const ringkasKata = (teks: string): string =>
  teks
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** A value that is one of these words. */
export const pilih =
  <Nilai>(daftar: Readonly<Record<string, Nilai>>) =>
  ({ sel }: SelTerbaca): Nilai | undefined =>
    Object.hasOwn(daftar, ringkasKata(sel.teks)) ? daftar[ringkasKata(sel.teks)] : undefined;

/** A value that is a number, in whatever unit it was typed. */
export const angkaOf = ({ bacaan }: SelTerbaca): number | undefined =>
  bacaan.jenis === "angka" ? bacaan.nilai : undefined;

/** A number from `terkecil` to `terbesar`, bare or in this unit. */
export const angkaAntara =
  (terkecil: number, terbesar: number, satuan: string) =>
  ({ bacaan }: SelTerbaca): number | undefined => {
    if (bacaan.jenis !== "angka" || bacaan.persen) return undefined;
    if (bacaan.satuan !== "" && bacaan.satuan !== satuan) return undefined;
    return bacaan.nilai >= terkecil && bacaan.nilai <= terbesar ? bacaan.nilai : undefined;
  };
