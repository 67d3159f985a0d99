import { kolomHuruf } from "../../src/masukan/alamat";
import type { Rentang } from "../../src/masukan/kisi";
import type {
  BlockState,
  CellInput,
  NameReading,
  ReadRequest,
  Workbook,
  WorkbookReading,
  WritePlan,
} from "../../src/workbook/workbook";
import type { WorkbookErrorCode } from "../../src/workbook/workbook-error";
import { WorkbookError } from "../../src/workbook/workbook-error";
import type { MemorySheet } from "./memory-cells";
import { MemoryCells } from "./memory-cells";
import { tempat } from "./tempat";

export interface MemoryName {
  readonly name: string;
  /** `Kinerja!A3:F5`. */
  readonly at: string;
  readonly sheet?: string;
}

export interface MemorySpec {
  readonly sheets: Readonly<Record<string, MemorySheet>>;
  readonly names: readonly MemoryName[];
  readonly settings?: Readonly<Record<string, string>>;
  readonly readOnly?: boolean;
}

/** What goes wrong: the call fails after so many blocks were written. */
export interface Fault {
  readonly on: "write" | "readBlocks";
  readonly code: WorkbookErrorCode;
  readonly afterBlocks?: number;
  /** The batch is carried out whole and only the answer is lost. */
  readonly answerLost?: boolean;
}

/** A strict workbook without Excel: what the port does not allow throws. Counts calls, plays faults. */
export class MemoryWorkbook implements Workbook {
  readonly calls: ("read" | "readBlocks" | "write" | "select")[] = [];
  private readonly content: MemoryCells;
  readonly settings: Map<string, string>;
  readonly names: MemoryName[];
  /** Played one after the other, each by the next call of its kind. */
  readonly faults: Fault[] = [];
  lastSelected: string | undefined;

  constructor(private readonly spec: MemorySpec) {
    this.settings = new Map(Object.entries(spec.settings ?? {}));
    this.names = [...spec.names];
    this.content = new MemoryCells(spec.sheets);
  }

  /** Content by address: `Kinerja!G4`. */
  at(address: string): CellInput {
    const { lembar, rentang } = tempat(address);
    return this.content.cell(lembar, rentang.baris, rentang.kolom).input;
  }

  type(address: string, input: CellInput): void {
    const { lembar, rentang } = tempat(address);
    this.content.put(lembar, [rentang.baris, rentang.kolom], { input });
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

  async read(request: ReadRequest): Promise<WorkbookReading> {
    await this.begin("read");
    const [activeSheet = ""] = Object.keys(this.spec.sheets);
    const asked = new Set(request.names.map((name) => name.toLowerCase()));
    const visible = this.names.filter(
      ({ name, sheet }) => asked.has(name.toLowerCase()) && (sheet ?? activeSheet) === activeSheet,
    );
    return {
      activeSheet,
      names: visible.map((name) => this.readName(name)),
      decimalSeparator: ",",
      readOnly: this.spec.readOnly ?? false,
      stored: Object.fromEntries(
        request.storedKeys.flatMap((item) => {
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
    const fault = this.takeFault("readBlocks");
    if (fault) throw new WorkbookError(fault.code, "readBlocks");
    return places.map(({ sheet, rentang }) => ({
      formulas: this.content.matrix(sheet, rentang, ({ input }) => input),
      numberFormats: this.content.matrix(sheet, rentang, ({ format }) => format),
    }));
  }

  async write({ blocks, names, store }: WritePlan): Promise<void> {
    await this.begin("write");
    const fault = this.takeFault("write");
    blocks.forEach((block, index) => {
      if (fault && !fault.answerLost && index >= (fault.afterBlocks ?? 0)) {
        throw new WorkbookError(fault.code, "write");
      }
      this.content.writeBlock(block);
    });
    if (fault && !fault.answerLost) throw new WorkbookError(fault.code, "write");
    for (const { name, sheet, refersTo } of names) this.pointName(name, sheet, refersTo);
    for (const [item, text] of Object.entries(store)) {
      if (text === undefined) this.settings.delete(item);
      else this.settings.set(item, text);
    }
    if (fault) throw new WorkbookError(fault.code, "write");
  }

  async select(sheet: string, { baris, kolom }: Rentang): Promise<void> {
    await this.begin("select");
    this.content.sheet(sheet);
    this.lastSelected = `${sheet}!${kolomHuruf(kolom)}${baris + 1}`;
  }

  private async begin(call: (typeof this.calls)[number]): Promise<void> {
    this.calls.push(call);
    await Promise.resolve();
  }

  private takeFault(on: Fault["on"]): Fault | undefined {
    const index = this.faults.findIndex((fault) => fault.on === on);
    return index < 0 ? undefined : this.faults.splice(index, 1)[0];
  }

  private pointName(name: string, sheet: string | undefined, refersTo: string): void {
    const index = this.names.findIndex((item) => item.name === name && item.sheet === sheet);
    if (index < 0 || !refersTo.startsWith("=")) throw new WorkbookError("tidak-ditemukan", name);
    const at = refersTo
      .slice(1)
      .replaceAll("$", "")
      .replace(/^'(.*)'!/, "$1!");
    this.names[index] = { name, at, ...(sheet !== undefined && { sheet }) };
  }

  private readName({ name, at, sheet }: MemoryName): NameReading {
    const { lembar, rentang } = tempat(at);
    const { unlocked, merges = [] } = this.content.sheet(lembar);
    const columns = Array.from({ length: rentang.lebar }, (_, c) => kolomHuruf(rentang.kolom + c));
    return {
      nama: {
        nama: name,
        cakupan: sheet === undefined ? "buku" : "lembar",
        isi: { jenis: "rentang", kisi: this.content.kisi(lembar, rentang, merges) },
      },
      access: {
        sheetProtected: unlocked !== undefined,
        unlockedColumns: columns.map((column) => unlocked?.includes(column) ?? true),
        mayFormat: unlocked === undefined,
        firstFreeColumn: this.content.firstFree(lembar, rentang),
      },
    };
  }
}
