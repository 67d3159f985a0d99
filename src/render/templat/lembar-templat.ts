import type { Rentang } from "../../masukan/kisi";
import type { CellInput } from "../../workbook/cell-input";
import type { SheetPlan } from "../../workbook/sheet-plan";
import { halamanLanskap } from "../sheet/page/halaman-lanskap";
import type { BlokTemplat } from "./blok-templat";
import { gayaTemplat } from "./gaya-templat";
import type { TabelTemplat } from "./tabel-templat";
import type { BlokBertempat } from "./tempat-blok";
import {
  BARIS_BLOK,
  BARIS_ISI,
  BARIS_JUDUL,
  BARIS_KEPALA,
  BARIS_PETUNJUK,
  barisOf,
  isianOf,
  placeBlok,
  rentangNama,
} from "./tempat-blok";
import { validasiOf } from "./validasi";

/** Where a table of a ready sheet stands, headings included: the range its name points to. */
export interface TempatTemplat {
  readonly tabel: TabelTemplat;
  readonly rentang: Rentang;
}

/** A ready sheet: tables side by side, so that one row of headings can stay in sight for all of them. */
export interface LembarTemplat {
  readonly plan: SheetPlan;
  readonly daftarTempat: readonly TempatTemplat[];
}

const TINGGI_ATAS = [24, 18, 46, 32] as const;
const TINGGI_ISI = 18;
const LEBAR_SELA = 14;

function cellsOf(
  judul: CellInput,
  daftar: readonly BlokBertempat[],
  { tinggi, lebar }: Pick<Rentang, "tinggi" | "lebar">,
): readonly (readonly CellInput[])[] {
  const cells: CellInput[][] = Array.from({ length: tinggi }, () =>
    Array.from({ length: lebar }, () => null),
  );
  const put = (baris: number, kolom: number, isi: readonly CellInput[]): void => {
    cells[baris]?.splice(kolom, isi.length, ...isi);
  };
  put(BARIS_JUDUL, 0, [judul]);
  for (const { blok, kolom } of daftar) {
    put(BARIS_BLOK, kolom, [blok.judul]);
    put(BARIS_PETUNJUK, kolom, [blok.petunjuk]);
    put(BARIS_KEPALA, kolom, blok.kepala);
    blok.isi.forEach((isi, urutan) => put(BARIS_ISI + urutan, kolom, isi));
  }
  return cells;
}

/** Lays tables side by side under one title. Pure; nothing is written. */
export function layLembar(judul: CellInput, daftarBlok: readonly BlokTemplat[]): LembarTemplat {
  const daftar = placeBlok(daftarBlok);
  const columnWidths = daftarBlok.flatMap(({ lebar }) => [...lebar, LEBAR_SELA]).slice(0, -1);
  const tinggiIsi = Math.max(...daftarBlok.map(({ isi }) => isi.length));
  const ukuran = { tinggi: BARIS_ISI + tinggiIsi, lebar: columnWidths.length };
  return {
    plan: {
      columnWidths,
      rowHeights: [...TINGGI_ATAS, ...Array.from({ length: tinggiIsi }, () => TINGGI_ISI)],
      cells: cellsOf(judul, daftar, ukuran),
      styles: gayaTemplat(daftar),
      merges: daftar.map((item) => ({ rentang: barisOf(item, BARIS_PETUNJUK), across: true })),
      pageBreaks: [],
      page: halamanLanskap({ baris: 0, kolom: 0, ...ukuran }),
      frozen: { rows: BARIS_ISI, columns: 0 },
      gridlines: true,
      validations: daftar.flatMap((item) =>
        item.blok.daftarIsian.map((isian) =>
          validasiOf(isianOf(item, isian), isian.aturan, isian.petunjuk),
        ),
      ),
    },
    daftarTempat: daftar.map((item) => ({ tabel: item.blok.tabel, rentang: rentangNama(item) })),
  };
}
