import type { Tempat } from "../masukan/temuan";
import type { BlockState, BlockWrite, CellInput, Workbook, WritePlan } from "../workbook/workbook";
import { WorkbookError } from "../workbook/workbook-error";
import { isSameContent } from "./isi-sel";
import type { KeadaanSetelahGagal } from "./penulisan-gagal";
import { PenulisanGagal } from "./penulisan-gagal";

/** A block with what stands there before; null leaves a cell (or its format) alone. */
export interface BlokTulis {
  readonly block: BlockWrite;
  readonly sebelum: {
    readonly formulas: readonly (readonly CellInput[])[];
    readonly numberFormats: readonly (readonly (string | null)[])[];
  };
}

/** A write, and what of it lies outside the cells, there and back. */
export interface Penulisan {
  readonly daftarBlok: readonly BlokTulis[];
  readonly maju: Pick<WritePlan, "names" | "store">;
  readonly mundur: Pick<WritePlan, "names" | "store">;
  /** The button that began it: the one to press again after a failure. */
  readonly tombol: string;
}

/** The host took nothing in: there is nothing to find out, and asking would fail the same way. */
const TIDAK_TERKIRIM: ReadonlySet<string> = new Set(["sel-sedang-disunting", "di-luar-excel"]);

/**
 * Writes in one round trip. When that fails, finds out what was done all the same: a batch that was
 * carried out whole is completed, one that was half done is put back, and what cannot be put back is
 * told. Rejects with PenulisanGagal, or with the error itself where nothing was sent.
 */
export async function tulisAman(workbook: Workbook, penulisan: Penulisan): Promise<void> {
  const blocks = penulisan.daftarBlok.map(({ block }) => block);
  try {
    await workbook.write({ blocks, ...penulisan.maju });
  } catch (error) {
    if (!(error instanceof WorkbookError) || TIDAK_TERKIRIM.has(error.code)) throw error;
    await recover(workbook, penulisan, error);
  }
}

async function recover(
  workbook: Workbook,
  penulisan: Penulisan,
  sebab: WorkbookError,
): Promise<void> {
  const { daftarBlok, maju, mundur, tombol } = penulisan;
  const gagal = (keadaan: KeadaanSetelahGagal, daftar: readonly BlokTulis[]): PenulisanGagal =>
    new PenulisanGagal(sebab, keadaan, { daftarTempat: daftar.map(tempatOf), tombol });

  const kini = await readBack(workbook, daftarBlok);
  if (!kini) throw gagal("tidak-pasti", daftarBlok);
  const kemajuan = daftarBlok.map((blok, index) => progressOf(blok, kini[index]));
  const tersentuh = daftarBlok.filter((_, index) => (kemajuan[index]?.done ?? 0) > 0);
  if (kemajuan.every(({ left }) => left === 0)) {
    // The cells stand; only what comes after them may be missing.
    if (await succeeds(workbook.write({ blocks: [], ...maju }))) return;
    throw gagal("sebagian", daftarBlok);
  }
  if (tersentuh.length === 0) throw gagal("utuh", []);
  const kembali = { blocks: tersentuh.map(blokKembali), ...mundur };
  throw gagal((await succeeds(workbook.write(kembali))) ? "dikembalikan" : "sebagian", tersentuh);
}

const tempatOf = ({ block: { sheet, rentang } }: BlokTulis): Tempat => ({ lembar: sheet, rentang });

async function readBack(
  workbook: Workbook,
  daftarBlok: readonly BlokTulis[],
): Promise<readonly BlockState[] | undefined> {
  try {
    return await workbook.readBlocks(daftarBlok.map(({ block }) => block));
  } catch {
    // Whoever cannot be written to can often not be asked either: that is an answer, too.
    return undefined;
  }
}

async function succeeds(work: Promise<void>): Promise<boolean> {
  try {
    await work;
    return true;
  } catch {
    // The first failure is the one that is told.
    return false;
  }
}

/** One content or number format: before, as planned, and now. */
type Langkah = readonly [sebelum: CellInput, rencana: CellInput, kini: CellInput];

type Matrix = readonly (readonly CellInput[])[];

/** Blocks of ours are one column wide. */
const firstOf = (matrix: Matrix | undefined, row: number): CellInput => matrix?.[row]?.[0] ?? null;

const langkahOf = (sebelum: Matrix, rencana: Matrix, kini: Matrix | undefined): Langkah[] =>
  rencana.map((_, row) => [firstOf(sebelum, row), firstOf(rencana, row), firstOf(kini, row)]);

/** Of the contents and formats that were to change: how many have, how many have not. */
function progressOf({ block, sebelum }: BlokTulis, kini: BlockState | undefined) {
  const berubah = [
    ...langkahOf(sebelum.formulas, block.formulas, kini?.formulas),
    ...langkahOf(sebelum.numberFormats, block.numberFormats ?? [], kini?.numberFormats),
  ].filter(([before, after]) => after !== null && !isSameContent(before, after));
  const left = berubah.filter(([before, , now]) => isSameContent(before, now)).length;
  return { left, done: berubah.length - left };
}

const blokKembali = ({ block, sebelum }: BlokTulis): BlockWrite => ({
  sheet: block.sheet,
  rentang: block.rentang,
  ...sebelum,
});

/** Whether the write would change any cell or format at all. */
export function mengubah(blok: BlokTulis): boolean {
  const { left, done } = progressOf(blok, undefined);
  return left + done > 0;
}
