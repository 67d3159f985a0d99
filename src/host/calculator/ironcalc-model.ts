import { Model } from "@ironcalc/wasm";
import { cellAddress, quoteSheet } from "../document/address";
import type { HostDocument, HostValue } from "../document/host-document";
import { columnOfKey, rowOfKey } from "../document/host-document";
import type { CellInput } from "./cell-input";
import { inputOf } from "./cell-input";
import { settle } from "./settle-result";
import type { Uncomputed } from "./uncomputed";

const TYPES = { number: 1, text: 2, boolean: 4, error: 16 };

/** Formatted numbers have nine digits; joined to a text they have them all. So each formula has a cell here that does that. */
const DIGITS_SHEET = "angka lengkap";

const newModel = (): Model => new Model("capaian", "en", "UTC", "en");

interface FedCell extends CellInput {
  /** Row on the sheet of digits, from 1. */
  readonly digitsRow: number | undefined;
}

/** The calculator's copy of a document with a fixed list of sheets. */
export class IronCalcModel {
  private readonly model = newModel();
  private readonly fed: readonly Map<number, FedCell>[];
  private readonly known = new Map<string, boolean>();
  private lastDigitsRow = 0;

  constructor(private readonly sheetNames: readonly string[]) {
    this.model.pauseEvaluation();
    [...sheetNames, freeName(sheetNames)].forEach((name, index) => {
      if (index > 0) this.model.newSheet();
      this.model.renameSheet(index, `${PARKED}${index}`);
      this.model.renameSheet(index, name);
    });
    this.fed = sheetNames.map(() => new Map<number, FedCell>());
  }

  hasSheets(names: readonly string[]): boolean {
    return JSON.stringify(names) === JSON.stringify(this.sheetNames);
  }

  /** Types in what differs from last time. */
  feed(document: HostDocument): void {
    document.sheets.forEach((sheet, index) => {
      const fed = this.fed[index];
      if (fed === undefined) return;
      for (const key of fed.keys()) if (!sheet.cells.has(key)) this.clear(index, key);
      for (const [key, cell] of sheet.cells) {
        const input = inputOf(cell, { document, sheet }, (name) => this.knows(name));
        if (input === undefined) this.clear(index, key);
        else this.type(index, key, input);
      }
    });
    this.model.evaluate();
  }

  /** Writes the results into the document's formula cells. */
  collect(document: HostDocument): readonly Uncomputed[] {
    const uncomputed: Uncomputed[] = [];
    document.sheets.forEach((sheet, index) => {
      for (const [key, fed] of this.fed[index] ?? []) {
        const cell = sheet.cells.get(key);
        if (cell === undefined || fed.kind === "constant") continue;
        const result =
          fed.kind === "formula" ? settle(this.resultAt(index, key), cell.value) : undefined;
        cell.value = result ?? cell.value ?? { error: "#NAME?" };
        if (result === undefined)
          uncomputed.push({ sheetId: sheet.id, row: rowOfKey(key), column: columnOfKey(key) });
      }
    });
    return uncomputed;
  }

  private clear(sheet: number, key: number): void {
    if (this.fed[sheet]?.delete(key) !== true) return;
    const [row, column] = [rowOfKey(key) + 1, columnOfKey(key) + 1];
    this.model.rangeClearContents(sheet, row, column, row, column);
  }

  private type(sheet: number, key: number, input: CellInput): void {
    const fed = this.fed[sheet];
    const before = fed?.get(key);
    if (fed === undefined || (before?.text === input.text && before.kind === input.kind)) return;
    this.model.setUserInput(sheet, rowOfKey(key) + 1, columnOfKey(key) + 1, input.text);
    const digitsRow =
      input.kind === "formula"
        ? (before?.digitsRow ?? this.addDigits(sheet, key))
        : before?.digitsRow;
    fed.set(key, { ...input, digitsRow });
  }

  private addDigits(sheet: number, key: number): number {
    this.lastDigitsRow += 1;
    const source = `${quoteSheet(this.sheetNames[sheet] ?? "")}!${cellAddress(rowOfKey(key), columnOfKey(key))}`;
    this.model.setUserInput(this.sheetNames.length, this.lastDigitsRow, 1, `=${source}&""`);
    return this.lastDigitsRow;
  }

  private resultAt(sheet: number, key: number): HostValue {
    const [row, column] = [rowOfKey(key) + 1, columnOfKey(key) + 1];
    const type = this.model.getCellType(sheet, row, column);
    if (type === TYPES.number) return this.numberAt(this.fed[sheet]?.get(key)?.digitsRow);
    const text = this.model.getFormattedCellValue(sheet, row, column);
    if (type === TYPES.boolean) return text === "TRUE";
    return type === TYPES.error ? { error: text } : text;
  }

  private numberAt(digitsRow = 0): number {
    return Number(this.model.getFormattedCellValue(this.sheetNames.length, digitsRow, 1));
  }

  /** A function it does not know comes back in lower case. */
  private knows(name: string): boolean {
    const known = this.known.get(name) ?? isKnownFunction(name);
    this.known.set(name, known);
    return known;
  }
}

const PARKED = "parkir ";

const freeName = (names: readonly string[]): string =>
  names.some((name) => name.toLowerCase() === DIGITS_SHEET)
    ? `${DIGITS_SHEET} ${names.length}`
    : DIGITS_SHEET;

function isKnownFunction(name: string): boolean {
  const probe = newModel();
  probe.pauseEvaluation();
  probe.setUserInput(0, 1, 1, `=${name}()`);
  const known = probe.getCellContent(0, 1, 1).startsWith(`=${name}(`);
  probe.free();
  return known;
}
