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
import { askPlaces } from "./ask-places";

export interface ScanOptions extends BookOptions {
  /** Of all sheets together. */
  readonly maxCells: number;
}

/** Two round trips: what there is, then the cells. */
export async function scanWorkbook(
  context: Excel.RequestContext,
  options: ScanOptions,
): Promise<WorkbookScan> {
  const book = askBook(context, options);
  await context.sync();
  const read = queueCells(book, options.maxCells);
  const listed = queueListed(book, read.length);
  const places = askPlaces(book);
  await context.sync();
  return {
    buku: answerBook(book, [...read, ...listed], places),
    stored: answerStored(book.stored),
  };
}

function queueCells(book: BookQuestion, maxCells: number): ScannedSheet[] {
  const questions = book.sheets.filter(({ sheet }) => !sheet.isNullObject);
  const parts = planScan(questions.map(usedArea), maxCells);
  const full = cellsOf(parts) <= SCAN_BOUNDS.cellsInFull;
  return questions.map((question, index) => {
    const part = parts[index];
    const cells = part && askCells(question.sheet, { part, full, hides: hidesRows(question) });
    return { question, cells };
  });
}

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
