import type { PrintState, SheetWrite } from "../../src/workbook/sheet-plan";
import type { CellInput, Workbook, WritePlan } from "../../src/workbook/workbook";
import type { WorkbookErrorCode } from "../../src/workbook/workbook-error";
import { WorkbookError } from "../../src/workbook/workbook-error";
import { MemoryCells, writtenBack } from "./memory-cells";
import type { MemoryName } from "./memory-names";
import { formulaOf, isNamed, memoryName } from "./memory-names";
import type { MemorySheet } from "./memory-sheet";
import { tempat } from "./tempat";

export interface MemorySpec {
  readonly sheets: Readonly<Record<string, MemorySheet>>;
  readonly names: readonly MemoryName[];
  readonly settings?: Readonly<Record<string, string>>;
  readonly readOnly?: boolean;
  readonly structureProtected?: boolean;
  /** Of the first sheet; addresses. */
  readonly selection?: readonly string[];
}

/** What goes wrong: the call fails after so many blocks were written. */
export interface Fault {
  readonly on: Exclude<keyof Workbook, "read" | "select">;
  readonly code: WorkbookErrorCode;
  /** Of `writeSheet`: 1 the sheet is made or emptied, 2 it is written; names and `store` are missing. */
  readonly afterBlocks?: number;
  /** The batch is carried out whole and only the answer is lost. */
  readonly answerLost?: boolean;
}

/** What a {@link MemoryWorkbook} holds, what the officer does to it, and what goes wrong. */
export class MemoryState {
  readonly calls: (keyof Workbook)[] = [];
  readonly content: MemoryCells;
  readonly settings: Map<string, string>;
  readonly names: MemoryName[];
  /** Played one after the other, each by the next call of its kind. */
  readonly faults: Fault[] = [];
  /** What Excel makes otherwise than asked. */
  printChanges: Partial<PrintState> = {};
  activeSheet: string;
  lastSelected: string | undefined;
  readonly structureProtected: boolean;
  readonly readOnly: boolean;
  /** The selected areas of the active sheet, as addresses. */
  selection: readonly string[];

  constructor(spec: MemorySpec) {
    this.structureProtected = spec.structureProtected ?? false;
    this.readOnly = spec.readOnly ?? false;
    this.selection = spec.selection ?? ["A1"];
    this.settings = new Map(Object.entries(spec.settings ?? {}));
    this.names = [...spec.names];
    this.content = new MemoryCells(spec.sheets);
    this.activeSheet = Object.keys(spec.sheets)[0] ?? "";
  }

  /** Content by address: `Kinerja!G4`. */
  at(address: string): CellInput {
    const { lembar, rentang } = tempat(address);
    return writtenBack(this.content.cell(lembar, rentang.baris, rentang.kolom));
  }

  type(address: string, input: CellInput): void {
    const { lembar, rentang } = tempat(address);
    this.content.put(lembar, [rentang.baris, rentang.kolom], { input });
  }

  /** The officer renames a sheet; names that point to it follow. */
  rename(from: string, to: string): void {
    this.content.rename(from, to);
    this.names.forEach((name, index) => {
      const [sheet = "", address = ""] = name.at.split("!");
      if (sheet !== from) return;
      this.names[index] = memoryName(name.name, name.sheet, `'${to}'!${address}`);
    });
  }

  /** The officer deletes a sheet; names that pointed to it lead nowhere. */
  remove(sheet: string): void {
    this.content.remove(sheet);
    this.names.forEach((name, index) => {
      if (!name.at.startsWith(`${sheet}!`)) return;
      this.names[index] = memoryName(name.name, name.sheet, "#REF!");
    });
  }

  /** Everything: contents, formats and names, by address; to compare two states. */
  dump(): Record<string, unknown> {
    const cells = [...this.content.cells].filter(
      ([, cell]) => cell.input !== "" || cell.format !== "General",
    );
    const names = this.names.map(
      ({ name, at, sheet }) => [`${sheet ?? "buku"}!${name}`, at] as const,
    );
    return Object.fromEntries<unknown>([...cells, ...names]);
  }

  protected stored(keys: readonly string[]): Record<string, string> {
    return Object.fromEntries(
      keys.flatMap((key) => {
        const text = this.settings.get(key);
        return text === undefined ? [] : [[key, text]];
      }),
    );
  }

  protected close({ names, store }: SheetWrite): void {
    for (const { name, sheet, refersTo } of names) {
      if (sheet !== undefined) this.content.sheet(sheet);
      const index = this.names.findIndex((item) => isNamed(item, name, sheet));
      if (index >= 0) this.names.splice(index, 1);
      this.names.push(memoryName(name, sheet, formulaOf(refersTo)));
    }
    this.keep(store);
  }

  protected async begin(call: keyof Workbook): Promise<void> {
    this.calls.push(call);
    await Promise.resolve();
  }

  /** Part after part, up to where a fault breaks it off. */
  protected carryOut(on: Fault["on"], parts: readonly (() => void)[]): void {
    const fault = this.takeFault(on);
    const end = fault && !fault.answerLost ? (fault.afterBlocks ?? 0) : parts.length;
    for (const part of parts.slice(0, end)) part();
    if (fault) throw new WorkbookError(fault.code, on);
  }

  protected failIfAsked(on: Fault["on"]): void {
    const fault = this.takeFault(on);
    if (fault) throw new WorkbookError(fault.code, on);
  }

  protected takeFault(on: Fault["on"]): Fault | undefined {
    const index = this.faults.findIndex((fault) => fault.on === on);
    return index < 0 ? undefined : this.faults.splice(index, 1)[0];
  }

  protected keep(store: WritePlan["store"]): void {
    for (const [item, text] of Object.entries(store)) {
      if (text === undefined) this.settings.delete(item);
      else this.settings.set(item, text);
    }
  }

  protected pointName(name: string, sheet: string | undefined, refersTo: string): void {
    const index = this.names.findIndex((item) => isNamed(item, name, sheet));
    if (index < 0) throw new WorkbookError("tidak-ditemukan", name);
    this.names[index] = memoryName(name, sheet, formulaOf(refersTo));
  }
}
