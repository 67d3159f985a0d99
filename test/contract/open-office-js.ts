import type { HostDocument, HostValue } from "../../src/host/document/host-document";
import type { HostSession } from "../../src/host/interpreter/host-session";
import { isGranted } from "../../src/host/interpreter/requirements";
import { OfficeJsWorkbook } from "../../src/workbook/office-js/office-js-workbook";
import { openOffice } from "../support/office-in-node";
import { type BookSpec, toDocument } from "./book";
import { dump } from "./dump";
import { lookAtDocument } from "./look-at-document";
import type { OpenedBook } from "./opened-book";

export interface OpenedOfficeBook extends OpenedBook {
  /** Faults, counters, cell editing. */
  readonly host: HostSession;
  readonly document: HostDocument;
}

/** The adapter over the real office.js. Only the workbook opened last may be used: office.js is one per process. */
export function openOfficeJs(
  book: BookSpec,
  requirements: Readonly<Record<string, string>> = {},
): Promise<OpenedOfficeBook> {
  const document = toDocument(book);
  const office = openOffice({ document, requirements, services: { formatText } });
  const isSetSupported = (set: string, version?: string): boolean =>
    isGranted(office.host.engine.requirements, set, version);
  Object.assign(globalThis, {
    Excel: office.Excel,
    OfficeExtension: office.OfficeExtension,
    Office: { context: { requirements: { isSetSupported } } },
  });
  return Promise.resolve({
    workbook: new OfficeJsWorkbook(),
    state: () => dump(document),
    look: (name) => {
      const sheet = document.sheets.find((candidate) => candidate.name === name);
      if (!sheet) throw new Error(`No sheet ${name}`);
      return lookAtDocument(sheet);
    },
    resizeTable: (name, address) =>
      office.Excel.run(async (context) => {
        context.workbook.tables.getItem(name).resize(address);
        await context.sync();
      }),
    host: office.host,
    document,
  });
}

/** Enough of number formats for these tests. */
function formatText(value: HostValue, numberFormat: string): string {
  if (typeof value === "object") return value?.error ?? "";
  return numberFormat === "0%" ? `${Number(value) * 100}%` : String(value);
}
