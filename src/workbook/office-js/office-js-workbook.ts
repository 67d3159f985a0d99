import { alamatLengkap } from "../../masukan/alamat";
import type { Rentang } from "../../masukan/kisi";
import type { PrintState, SheetWrite } from "../sheet-plan";
import type {
  BlockState,
  NamesWrite,
  ReadRequest,
  SheetCopy,
  Workbook,
  WorkbookReading,
  WorkbookScan,
  WritePlan,
} from "../workbook";
import { WorkbookError } from "../workbook-error";
import { mapCells, toInput } from "./cells";
import { SCAN_BOUNDS } from "../scan-bounds";
import { copySheet } from "./copy-sheet";
import { defineNames } from "./define-names";
import { isOurMistake } from "./error-code";
import { queueWrite, rangeAt } from "./queue-write";
import { readAtOnce, readStepwise } from "./read-workbook";
import { runBatch } from "./run-batch";
import type { ScanOptions } from "./scan/scan-workbook";
import { scanWorkbook } from "./scan/scan-workbook";
import { explainRefusal } from "./sheet/explain-refusal";
import { readPrint } from "./sheet/read-print";
import { sendSheet } from "./sheet/send-sheet";
import { sendSheets } from "./sheet/send-sheets";

interface Place {
  readonly sheet: string;
  readonly rentang: Rentang;
}

/** The workbook that is open in Excel. Every method is one round trip, unless the port says otherwise. */
export class OfficeJsWorkbook implements Workbook {
  async read(request: ReadRequest): Promise<WorkbookReading> {
    try {
      return await runBatch("read", (context) => readAtOnce(context, request));
    } catch (error) {
      if (!refusesTheQuestion(error)) throw error;
      return runBatch("read stepwise", (context) => readStepwise(context, request));
    }
  }

  readBlocks(places: readonly Place[]): Promise<readonly BlockState[]> {
    return runBatch(`readBlocks ${nameAll(places)}`, async (context) => {
      const ranges = places.map(({ sheet, rentang }) =>
        rangeAt(context.workbook, sheet, rentang).load("values,formulas,valueTypes,numberFormat"),
      );
      await context.sync();
      return ranges.map((range) => ({
        formulas: mapCells(range, toInput),
        numberFormats: range.numberFormat as string[][],
      }));
    });
  }

  write(plan: WritePlan): Promise<void> {
    return runBatch(`write ${nameAll(plan.blocks)}`, (context) => {
      queueWrite(context, plan);
      return context.sync();
    });
  }

  async writeSheet(write: SheetWrite): Promise<void> {
    try {
      await runBatch(`writeSheet ${write.name}`, (context) => sendSheet(context, write));
    } catch (error) {
      throw await explainRefusal(error, write);
    }
  }

  writeSheets(writes: readonly SheetWrite[]): Promise<void> {
    const names = writes.map(({ name }) => name).join(", ");
    return runBatch(`writeSheets ${names}`, (context) => sendSheets(context, writes));
  }

  scan(storedKeys: readonly string[]): Promise<WorkbookScan> {
    return this.scanLess({ storedKeys, bare: false, maxCells: SCAN_BOUNDS.cells });
  }

  /** A host that refuses part of the question is asked for less, and one whose answer grew too large for half. */
  private async scanLess(options: ScanOptions): Promise<WorkbookScan> {
    try {
      return await runBatch("scan", (context) => scanWorkbook(context, options));
    } catch (error) {
      const less = lessThan(options, error);
      if (!less) throw error;
      return this.scanLess(less);
    }
  }

  define(write: NamesWrite): Promise<void> {
    return defineNames(write);
  }

  copySheet(copy: SheetCopy): Promise<void> {
    return copySheet(copy);
  }

  readPrint(sheet: string): Promise<PrintState> {
    return runBatch(`readPrint ${sheet}`, (context) => readPrint(context, sheet));
  }

  select(sheet: string, rentang: Rentang): Promise<void> {
    return runBatch(`select ${nameAll([{ sheet, rentang }])}`, (context) => {
      context.workbook.worksheets.getItem(sheet).activate();
      rangeAt(context.workbook, sheet, rentang).select();
      return context.sync();
    });
  }
}

const FEWEST_CELLS = 5000;

function lessThan(options: ScanOptions, error: unknown): ScanOptions | undefined {
  const { bare, maxCells } = options;
  const isTooLarge = error instanceof WorkbookError && error.code === "terlalu-besar";
  if (isTooLarge && maxCells > FEWEST_CELLS) return { ...options, maxCells: maxCells >> 1 };
  return !bare && refusesTheQuestion(error) ? { ...options, bare: true } : undefined;
}

const nameAll = (places: readonly Place[]): string =>
  places.map(({ sheet, rentang }) => alamatLengkap({ lembar: sheet, rentang })).join(", ");

/** The host is there and answers, but something in this batch it will not do: asking for less may succeed. */
const refusesTheQuestion = (error: unknown): boolean =>
  error instanceof WorkbookError &&
  ["tidak-ditemukan", "tidak-didukung", "tak-terduga"].includes(error.code) &&
  !isOurMistake(error.cause);
