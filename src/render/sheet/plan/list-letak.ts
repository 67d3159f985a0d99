import type { LetakTeks } from "../hasil-render";
import type { Cell, Mark } from "../page/piece";
import type { BlokCell } from "./place-pages";

/** Where every text stands; the rows of a text that is parted are one entry. */
export function listLetak(cells: readonly BlokCell[]): readonly LetakTeks[] {
  const daftar: LetakTeks[] = [];
  /** The text that goes on in the next row, by its column. */
  const open = new Map<number, number>();
  for (const placed of cells) {
    const { mark, span, rows, input } = placed.cell;
    const index = open.get(span.kolom) ?? -1;
    const above = daftar[index];
    if (!mark || (input === null && !above && mark.pemisah === undefined)) continue;
    if (above) daftar[index] = { ...above, tinggi: placed.baris + rows - above.baris };
    else daftar.push(letakOf(mark, placed));
    leaveOpen({ daftar, open }, above ? index : daftar.length - 1, placed.cell);
  }
  return daftar;
}

function letakOf({ jenis, kunci, sel, ulangan }: Mark, { baris, cell, blok }: BlokCell): LetakTeks {
  const { span, rows } = cell;
  const place = { baris, tinggi: rows, kolom: span.kolom, lebar: span.lebar };
  return { jenis, kunci, blok, ...place, pemisah: [], sel, ulangan };
}

interface Open {
  readonly daftar: LetakTeks[];
  readonly open: Map<number, number>;
}

function leaveOpen({ daftar, open }: Open, index: number, { mark, rows }: Cell): void {
  const letak = daftar[index];
  if (!letak) return;
  if (mark?.pemisah === undefined) {
    open.delete(letak.kolom);
    return;
  }
  open.set(letak.kolom, index);
  const covered = Array.from({ length: rows - 1 }, () => "");
  daftar[index] = { ...letak, pemisah: [...letak.pemisah, ...covered, mark.pemisah] };
}
