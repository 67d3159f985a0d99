import type { Kisi, NilaiSel, Rentang } from "../../src/masukan/kisi";
import type { NamaTerbaca } from "../../src/masukan/masukan";

/** A cell of a test table: its value, or its value with a number format, a shown text or a formula. */
export type SelUji =
  | NilaiSel
  | {
      readonly nilai: NilaiSel;
      readonly format?: string;
      readonly teks?: string;
      readonly rumus?: string;
    };

export interface LainKisi {
  readonly lembar?: string;
  /** Zero-based place of the first cell; A1 unless told. */
  readonly baris?: number;
  readonly kolom?: number;
  readonly tersembunyi?: readonly number[];
  readonly gabungan?: readonly Rentang[];
}

interface SelLengkap {
  readonly nilai: NilaiSel;
  readonly format: string;
  readonly teks: string;
  readonly rumus: string | null;
}

/** A fraction with a percent format, as Excel keeps `69%`. */
export const persenSel = (nilai: number): SelUji => ({
  nilai,
  format: "0.00%",
  teks: `${nilai * 100}%`,
});

/** A day as Excel keeps it: a serial number shown as a date. */
export const tanggalSel = (seri: number, format = "dd mmmm yyyy"): SelUji => ({
  nilai: seri,
  format,
  teks: "(tanggal)",
});

export const galatSel = (galat: string): SelUji => ({ galat });

const isBerformat = (sel: SelUji): sel is Extract<SelUji, { nilai: NilaiSel }> =>
  typeof sel === "object" && sel !== null && "nilai" in sel;

function teksOf(nilai: NilaiSel): string {
  if (nilai === null) return "";
  return typeof nilai === "object" ? nilai.galat : String(nilai);
}

function lengkapi(sel: SelUji): SelLengkap {
  const {
    nilai,
    format = "General",
    teks = teksOf(nilai),
    rumus,
  } = isBerformat(sel) ? sel : { nilai: sel };
  return { nilai, format, teks, rumus: rumus ?? null };
}

/** A grid from rows of cells; short rows are filled with blanks. */
export function kisi(matriks: readonly (readonly SelUji[])[], lain: LainKisi = {}): Kisi {
  const lebar = Math.max(...matriks.map((baris) => baris.length));
  const isi = matriks.map((baris) =>
    Array.from({ length: lebar }, (_, kolom) => lengkapi(baris[kolom] ?? null)),
  );
  return {
    lembar: lain.lembar ?? "Kinerja",
    rentang: { baris: lain.baris ?? 0, kolom: lain.kolom ?? 0, tinggi: isi.length, lebar },
    nilai: isi.map((baris) => baris.map(({ nilai }) => nilai)),
    teks: isi.map((baris) => baris.map(({ teks }) => teks)),
    format: isi.map((baris) => baris.map(({ format }) => format)),
    rumus: isi.map((baris) => baris.map(({ rumus }) => rumus)),
    tersembunyi: lain.tersembunyi ?? [],
    gabungan: lain.gabungan,
  };
}

/** A name that points to a grid. */
export const nama = (
  sebutan: string,
  isi: Kisi,
  cakupan: "lembar" | "buku" = "buku",
): NamaTerbaca => ({
  nama: sebutan,
  cakupan,
  isi: { jenis: "rentang", kisi: isi },
});

const LETAK = /^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/;

const kolomDari = (huruf: string): number =>
  Array.from(huruf).reduce((jumlah, satu) => jumlah * 26 + satu.charCodeAt(0) - 64, 0) - 1;

/** A rectangle by its A1 address. */
export function rentang(alamat: string): Rentang {
  const cocok = LETAK.exec(alamat);
  if (!cocok) throw new Error(`Not an address: ${alamat}`);
  const [, hurufAwal = "", barisAwal = "", hurufAkhir = hurufAwal, barisAkhir = barisAwal] = cocok;
  const [baris, kolom] = [Number(barisAwal) - 1, kolomDari(hurufAwal)];
  return {
    baris,
    kolom,
    tinggi: Number(barisAkhir) - baris,
    lebar: kolomDari(hurufAkhir) - kolom + 1,
  };
}
