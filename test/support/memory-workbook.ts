import { kolomHuruf } from "../../src/masukan/alamat";
import type { Rentang } from "../../src/masukan/kisi";
import type { PrintState, SheetWrite } from "../../src/workbook/sheet-plan";
import type {
  BlockState,
  CellInput,
  ReadRequest,
  Workbook,
  WorkbookReading,
  WritePlan,
} from "../../src/workbook/workbook";
import type { WorkbookErrorCode } from "../../src/workbook/workbook-error";
import { WorkbookError } from "../../src/workbook/workbook-error";
import { MemoryCells, writtenBack } from "./memory-cells";
import type { MemoryName } from "./memory-names";
import { memoryName, readContents, readName } from "./memory-names";
import { fillSheet, openSheet, printStateOf } from "./memory-plan";
import type { MemorySheet } from "./memory-sheet";
import { tempat } from "./tempat";

export interface MemorySpec {
  readonly sheets: Readonly<Record<string, MemorySheet>>;
  readonly names: readonly MemoryName[];
  readonly settings?: Readonly<Record<string, string>>;
  readonly readOnly?: boolean;
  readonly structureProtected?: boolean;
}

/** What goes wrong: the call fails after so many blocks were written. */
export interface Fault {
  readonly on: "write" | "readBlocks" | "writeSheet" | "readPrint";
  readonly code: WorkbookErrorCode;
  /** Of `writeSheet`: 1 the sheet is made or emptied, 2 it is written; names and `store` are missing. */
  readonly afterBlocks?: number;
  /** The batch is carried out whole and only the answer is lost. */
  readonly answerLost?: boolean;
}

/** A strict workbook without Excel: what the port does not allow throws. Counts calls, plays faults. */
export class MemoryWorkbook implements Workbook {
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

  constructor(private readonly spec: MemorySpec) {
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

  async read({ names, storedKeys, contents = [] }: ReadRequest): Promise<WorkbookReading> {
    await this.begin("read");
    const { activeSheet, spec } = this;
    const find = (wanted: readonly string[]): MemoryName[] =>
      [activeSheet, undefined].flatMap((scope) =>
        wanted.flatMap((name) => this.names.filter((item) => isNamed(item, name, scope))),
      );
    return {
      activeSheet,
      sheets: [...this.content.sheets].map(([name, { hidden }]) => ({
        id: `{${name}}`,
        name,
        visible: hidden !== true,
      })),
      structureProtected: spec.structureProtected ?? false,
      names: find(names).map((name) => readName(name, this.content)),
      contents: find(contents).flatMap((name) => readContents(name, this.content) ?? []),
      decimalSeparator: ",",
      readOnly: spec.readOnly ?? false,
      stored: Object.fromEntries(
        storedKeys.flatMap((item) => {
          const text = this.settings.get(item);
          return text === undefined ? [] : [[item, text]];
        }),
      ),
    };
  }

  async readBlocks(
    places: readonly { readonly sheet: string; readonly rentang: Rentang }[],
  ): Promise<readonly BlockState[]> {
    await this.begin("readBlocks");
    this.failIfAsked("readBlocks");
    return places.map(({ sheet, rentang }) => ({
      formulas: this.content.matrix(sheet, rentang, writtenBack),
      numberFormats: this.content.matrix(sheet, rentang, ({ format }) => format),
    }));
  }

  async write({ blocks, names, store }: WritePlan): Promise<void> {
    await this.begin("write");
    this.carryOut("write", [
      ...blocks.map((block) => () => this.content.writeBlock(block)),
      () => {
        for (const { name, sheet, refersTo } of names) this.pointName(name, sheet, refersTo);
        this.keep(store);
      },
    ]);
  }

  async writeSheet(write: SheetWrite): Promise<void> {
    await this.begin("writeSheet");
    this.carryOut("writeSheet", [
      () => {
        openSheet(this.content, write, this.spec.structureProtected ?? false);
        this.keep(write.storeFirst ?? {});
      },
      () => fillSheet(this.content, write),
      () => {
        for (const { name, sheet, refersTo } of write.names) {
          if (sheet !== undefined) this.content.sheet(sheet);
          const index = this.names.findIndex((item) => isNamed(item, name, sheet));
          if (index >= 0) this.names.splice(index, 1);
          this.names.push(memoryName(name, sheet, formulaOf(refersTo)));
        }
        this.keep(write.store);
      },
    ]);
  }

  async readPrint(sheet: string): Promise<PrintState> {
    await this.begin("readPrint");
    this.failIfAsked("readPrint");
    return { ...printStateOf(this.content.sheet(sheet)), ...this.printChanges };
  }

  async select(sheet: string, { baris, kolom }: Rentang): Promise<void> {
    await this.begin("select");
    if (this.content.sheet(sheet).hidden === true) throw new WorkbookError("tak-terduga", "select");
    this.activeSheet = sheet;
    this.lastSelected = `${sheet}!${kolomHuruf(kolom)}${baris + 1}`;
  }

  private async begin(call: keyof Workbook): Promise<void> {
    this.calls.push(call);
    await Promise.resolve();
  }

  /** Part after part, up to where a fault breaks it off. */
  private carryOut(on: Fault["on"], parts: readonly (() => void)[]): void {
    const fault = this.takeFault(on);
    const end = fault && !fault.answerLost ? (fault.afterBlocks ?? 0) : parts.length;
    for (const part of parts.slice(0, end)) part();
    if (fault) throw new WorkbookError(fault.code, on);
  }

  private failIfAsked(on: Fault["on"]): void {
    const fault = this.takeFault(on);
    if (fault) throw new WorkbookError(fault.code, on);
  }

  private takeFault(on: Fault["on"]): Fault | undefined {
    const index = this.faults.findIndex((fault) => fault.on === on);
    return index < 0 ? undefined : this.faults.splice(index, 1)[0];
  }

  private keep(store: WritePlan["store"]): void {
    for (const [item, text] of Object.entries(store)) {
      if (text === undefined) this.settings.delete(item);
      else this.settings.set(item, text);
    }
  }

  private pointName(name: string, sheet: string | undefined, refersTo: string): void {
    const index = this.names.findIndex((item) => isNamed(item, name, sheet));
    if (index < 0) throw new WorkbookError("tidak-ditemukan", name);
    this.names[index] = memoryName(name, sheet, formulaOf(refersTo));
  }
}

const isNamed = (item: MemoryName, name: string, sheet: string | undefined): boolean =>
  item.name.toLowerCase() === name.toLowerCase() && item.sheet === sheet;

function formulaOf(refersTo: string): string {
  if (!refersTo.startsWith("=")) throw new TypeError(`No formula: ${refersTo}`);
  return refersTo.slice(1);
}
