import type { Rentang } from "../../../masukan/kisi";
import type { ScanPart } from "../../scan-bounds";
import { planScan, SCAN_BOUNDS } from "../../scan-bounds";
import type { WorkbookScan } from "../../workbook";
import { answerStored } from "../ask-stored";
import type { ScannedSheet } from "./answer-book";
import { answerBook } from "./answer-book";
import type { BookOptions, BookQuestion, SheetQuestion } from "./ask-book";
import { askBook, askSheet } from "./ask-book";
import { askCells } from "./ask-cells";
import type { ColumnKinds } from "./ask-kinds";
import { columnKinds } from "./ask-kinds";
import { askPlaces } from "./ask-places";

export interface ScanOptions extends BookOptions {
  /** Of all sheets together. */
  readonly maxCells: number;
  /** Up to so many cells are read with everything; {@link SCAN_BOUNDS} where it is left out. */
  readonly cellsInFull?: number;
}

/** Two round trips: what there is, then the cells. */
export async function scanWorkbook(
  context: Excel.RequestContext,
  options: ScanOptions,
): Promise<WorkbookScan> {
  const book = askBook(context, options);
  await context.sync();
  const read = queueCells(book, options);
  const listed = queueListed(book, read.length);
  const places = askPlaces(book);
  await context.sync();
  return {
    buku: answerBook(book, [...read, ...listed], places),
    stored: answerStored(book.stored),
  };
}

function queueCells(
  book: BookQuestion,
  { maxCells, cellsInFull = SCAN_BOUNDS.cellsInFull }: ScanOptions,
): ScannedSheet[] {
  const questions = book.sheets.filter(({ sheet }) => !sheet.isNullObject);
  const used = questions.map(usedArea);
  const whole = planScan(used, { maxCells });
  if (cellsOf(whole) <= cellsInFull) return queueParts(questions, whole, []);
  const kinds = questions.map(({ kinds: asked }, index) => {
    const area = used[index];
    return area && columnKinds(area, asked);
  });
  const bytesPerRow = kinds.map((sheet) => sheet?.bytesPerRow ?? 0);
  return queueParts(questions, planScan(used, { maxCells, bytesPerRow }), kinds);
}

const queueParts = (
  questions: readonly SheetQuestion[],
  parts: readonly (ScanPart | undefined)[],
  kinds: readonly (ColumnKinds | undefined)[],
): ScannedSheet[] =>
  questions.map((question, index) => {
    const part = parts[index];
    const options = part && { part, kinds: kinds[index], hides: hidesRows(question) };
    return { question, cells: options && askCells(question.sheet, options) };
  });

/** Null where some rows are hidden and some are not, whatever the types say. */
function hidesRows({ used }: SheetQuestion): boolean {
  const hidden: unknown = used.rowHidden;
  return hidden !== false;
}

/** The sheets after those the first round trip could ask for: how much is used of them, no cells. */
const queueListed = ({ all }: BookQuestion, count: number): ScannedSheet[] =>
  all.items.slice(count).map((sheet) => ({ question: askSheet(sheet), cells: undefined }));

const usedArea = ({ used }: SheetQuestion): Rentang | undefined =>
  used.isNullObject
    ? undefined
    : {
        baris: used.rowIndex,
        kolom: used.columnIndex,
        tinggi: used.rowCount,
        lebar: used.columnCount,
      };

const cellsOf = (parts: readonly (ScanPart | undefined)[]): number =>
  parts.reduce((sum, part) => sum + (part ? part.rentang.tinggi * part.rentang.lebar : 0), 0);
