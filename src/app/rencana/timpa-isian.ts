import { formatPersen } from "../../format/persen";
import { formatRupiah } from "../../format/rupiah";
import { desimal, persen, rupiah } from "../../kinerja/satuan";
import type { Kisi, Letak } from "../../masukan/kisi";
import { tempatSel } from "../../masukan/temuan";
import type { ColumnPlan } from "../../render/columns/column-plan";
import type { BlockWrite, CellInput } from "../../workbook/workbook";
import { isBlank, isiSel, isSameContent } from "../isi-sel";
import type { Milik } from "../riwayat/riwayat";
import type { Pertanyaan } from "../tinjauan";

/** A column that is about to be written over something that is not ours. */
export interface Timpaan {
  readonly plan: ColumnPlan;
  /** The grid the column stands in. */
  readonly kisi: Kisi;
  /** The same column as plain values, to show what the cells will say. */
  readonly nilai: BlockWrite | undefined;
  readonly daftarSel: readonly Letak[];
}

const MAX_CONTOH = 5;

/** Cells of the column that hold what somebody typed: not blank, not ours, not what would be written anyway. */
export function findTimpaan(plan: ColumnPlan, kisi: Kisi, milik: Milik): Timpaan | undefined {
  const { sheet, rentang, formulas } = plan.block;
  const daftarSel = formulas.flatMap(([input = null], offset): Letak[] => {
    const letak = { lembar: sheet, baris: rentang.baris + offset, kolom: rentang.kolom };
    return input !== null && isForeign(letak, input, { kisi, milik }) ? [letak] : [];
  });
  return daftarSel.length > 0 ? { plan, kisi, nilai: undefined, daftarSel } : undefined;
}

/** Without the cells that already show what they will show: `75%` typed as text becomes the number 75%. */
export function onlyDifferent(
  { daftarSel, ...timpaan }: Timpaan,
  nilai: BlockWrite | undefined,
): Timpaan | undefined {
  const lengkap: Timpaan = { ...timpaan, nilai, daftarSel };
  const berbeda = daftarSel.filter(
    (letak) => teksSel(timpaan.kisi, letak) !== teksMenjadi(lengkap, letak),
  );
  return berbeda.length > 0 ? { ...lengkap, daftarSel: berbeda } : undefined;
}

function isForeign(
  { lembar, baris, kolom }: Letak,
  input: CellInput,
  { kisi, milik }: { readonly kisi: Kisi; readonly milik: Milik },
): boolean {
  const { isi } = isiSel(kisi, baris, kolom);
  if (isBlank(isi) || isSameContent(isi, input)) return false;
  const kita = milik(lembar, baris, kolom);
  return kita === undefined || !isSameContent(isi, kita);
}

/** The block without those cells: they stay as they are. */
export function withoutSel(
  { rentang, ...block }: BlockWrite,
  daftarSel: readonly Letak[],
): BlockWrite {
  const dibiarkan = new Set(daftarSel.map(({ baris }) => baris - rentang.baris));
  const strip = <T>(rows: readonly (readonly T[])[]): (readonly (T | null)[])[] =>
    rows.map((row, offset) => (dibiarkan.has(offset) ? row.map(() => null) : row));
  return {
    ...block,
    rentang,
    formulas: strip(block.formulas),
    ...(block.numberFormats && { numberFormats: strip(block.numberFormats) }),
  };
}

/** What is displayed in the cell; a formula is shown as the formula. */
function teksSel({ rentang, teks, rumus }: Kisi, { baris, kolom }: Letak): string {
  const row = baris - rentang.baris;
  const column = kolom - rentang.kolom;
  const shown = teks[row]?.[column] ?? "";
  const formula = rumus[row]?.[column];
  return typeof formula === "string" ? `${shown} (rumus ${formula})` : shown;
}

function teksNilai(nilai: CellInput, kolom: ColumnPlan["kolom"]["kolom"]): string {
  if (typeof nilai !== "number") return String(nilai ?? "");
  return kolom === "sisa"
    ? formatRupiah(rupiah(nilai))
    : formatPersen(persen(desimal(nilai).times(100)));
}

const teksMenjadi = ({ plan: { kolom, block }, nilai }: Timpaan, { baris }: Letak): string =>
  teksNilai(nilai?.formulas[baris - block.rentang.baris]?.[0] ?? null, kolom.kolom);

export function pertanyaanTimpa(timpaan: Timpaan): Pertanyaan {
  const {
    plan: { kolom, block },
    kisi,
    daftarSel,
  } = timpaan;
  return {
    jenis: "timpa-isian",
    kolom,
    jumlahSel: daftarSel.length,
    tempat: { lembar: block.sheet, rentang: block.rentang },
    contoh: daftarSel.slice(0, MAX_CONTOH).map((letak) => ({
      tempat: tempatSel(letak),
      isi: teksSel(kisi, letak),
      akanMenjadi: teksMenjadi(timpaan, letak),
    })),
  };
}
