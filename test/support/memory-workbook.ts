import { kolomHuruf } from "../../src/masukan/alamat";
import type { Rentang } from "../../src/masukan/kisi";
import type { PrintState, SheetWrite } from "../../src/workbook/sheet-plan";
import type {
  BlockState,
  NamesWrite,
  ReadRequest,
  SheetCopy,
  Workbook,
  WorkbookReading,
  WorkbookScan,
  WritePlan,
} from "../../src/workbook/workbook";
import { WorkbookError } from "../../src/workbook/workbook-error";
import { writtenBack } from "./memory-cells";
import type { MemoryName } from "./memory-names";
import { isNamed, readContents, readName } from "./memory-names";
import { fillSheet, openSheet, printStateOf } from "./memory-plan";
import { scanBook } from "./memory-scan";
import {
  changeName,
  copyInMemory,
  followInMemory,
  readOtherSheets,
  requireCopyable,
  requireDefinable,
  requireNewSheets,
} from "./memory-setup";
import { MemoryState } from "./memory-state";

export type { Fault, MemorySpec } from "./memory-state";

/** A strict workbook without Excel: what the port does not allow throws. Counts calls, plays faults. */
export class MemoryWorkbook extends MemoryState implements Workbook {
  async read({
    names,
    storedKeys,
    contents = [],
    otherSheets,
  }: ReadRequest): Promise<WorkbookReading> {
    await this.begin("read");
    const { activeSheet, structureProtected, readOnly } = this;
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
      structureProtected,
      names: find(names).map((name) => readName(name, this.content)),
      contents: find(contents).flatMap((name) => readContents(name, this.content) ?? []),
      otherSheets: otherSheets ? readOtherSheets(this, otherSheets) : [],
      decimalSeparator: ",",
      readOnly,
      stored: this.stored(storedKeys),
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
        openSheet(this.content, write, this.structureProtected);
        this.keep(write.storeFirst ?? {});
      },
      () => fillSheet(this.content, write),
      () => {
        this.close(write);
      },
    ]);
  }

  async writeSheets(writes: readonly SheetWrite[]): Promise<void> {
    await this.begin("writeSheets");
    requireNewSheets(this.content, writes, this.structureProtected);
    this.carryOut("writeSheets", [
      () => {
        for (const write of writes) openSheet(this.content, write, false);
      },
      () => {
        for (const write of writes) {
          this.keep(write.storeFirst ?? {});
          fillSheet(this.content, write);
        }
      },
      () => {
        for (const write of writes) this.close(write);
      },
    ]);
  }

  async scan(storedKeys: readonly string[]): Promise<WorkbookScan> {
    await this.begin("scan");
    this.failIfAsked("scan");
    return { buku: scanBook(this), stored: this.stored(storedKeys) };
  }

  async define({ changes, store }: NamesWrite): Promise<void> {
    await this.begin("define");
    requireDefinable(changes);
    this.carryOut("define", [
      ...changes.map((change) => () => {
        changeName(this, change);
      }),
      () => {
        this.keep(store);
      },
    ]);
  }

  async copySheet({ source, name, plan, changes = [] }: SheetCopy): Promise<void> {
    await this.begin("copySheet");
    requireCopyable(this.content, { source, name }, this.structureProtected);
    this.failIfAsked("copySheet");
    const names = [...this.names];
    copyInMemory(this, source, name);
    try {
      for (const block of plan.blocks) this.content.writeBlock(block);
      for (const { name: item, sheet, refersTo } of plan.names) {
        this.pointName(item, sheet, refersTo);
      }
      for (const change of changes) changeName(this, change);
      followInMemory(this, source, name);
    } catch (error) {
      this.content.remove(name);
      this.names.splice(0, this.names.length, ...names);
      throw error;
    }
    this.keep(plan.store);
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
    this.selection = [`${kolomHuruf(kolom)}${baris + 1}`];
  }
}
