import { rangeAddress } from "../document/address";
import type { HostRange, HostSheet } from "../document/host-document";
import { columnOfKey, rowOfKey } from "../document/host-document";
import type { ColorReader } from "./colors";
import { PASSWORD_ATTRIBUTES, PROTECTION_OPTIONS } from "./protection-options";
import { readAutoFilter, readDefaults, readMerges, readProtection, readView } from "./read-sheet";
import { writeValidations } from "./validations";
import { WORKSHEET } from "./worksheet-order";
import { writeColumns } from "./write-columns";
import type { StyleIndex } from "./write-columns";
import { writePageSetup } from "./write-page-setup";
import { argb } from "./write-style-parts";
import type { Element } from "./xml";
import { appendChild, ensureChild, numberOf, removeChildren, setAttributes } from "./xml";

export interface SheetStyles {
  readonly styleIndex: StyleIndex;
  readonly colors: ColorReader;
}

/** Everything of a sheet but its cells, into its XML; what has not changed is not touched. */
export function writeSheetSettings(
  root: Element,
  sheet: HostSheet,
  { styleIndex, colors }: SheetStyles,
): void {
  setAttributes(ensureChild(root, "dimension", WORKSHEET), { ref: dimensionOf(sheet) });
  writeDefaults(root, sheet, colors);
  writeColumns(root, sheet.columns, styleIndex);
  if (!same(readMerges(root), sheet.merges)) writeMerges(root, sheet.merges);
  if (!same(readAutoFilter(root), sheet.autoFilter)) writeAutoFilter(root, sheet.autoFilter);
  if (!same(readProtection(root), sheet.protection)) writeProtection(root, sheet.protection);
  if (!same(readView(root), sheet.view)) writeView(root, sheet.view);
  writePageSetup(root, sheet.pageSetup);
  writeValidations(root, sheet.validations);
}

const NORMAL_HEIGHT = 15;

function writeDefaults(root: Element, sheet: HostSheet, colors: ColorReader): void {
  const before = readDefaults(root, colors);
  if (before.standardWidthChars !== sheet.standardWidthChars) {
    setAttributes(ensureChild(root, "sheetFormatPr", WORKSHEET), {
      defaultColWidth: sheet.standardWidthChars,
      defaultRowHeight: sheet.standardHeight ?? NORMAL_HEIGHT,
    });
  }
  if (before.tabColor === sheet.tabColor) return;
  const properties = ensureChild(root, "sheetPr", WORKSHEET);
  removeChildren(properties, "tabColor");
  if (sheet.tabColor === undefined) return;
  const tab = ensureChild(properties, "tabColor", ["tabColor", "outlinePr", "pageSetUpPr"]);
  setAttributes(tab, { rgb: argb(sheet.tabColor) });
}

const same = (left: unknown, right: unknown): boolean =>
  JSON.stringify(left) === JSON.stringify(right);

function dimensionOf({ cells }: HostSheet): string {
  const box = { top: Infinity, left: Infinity, bottom: 0, right: 0 };
  for (const key of cells.keys()) {
    box.top = Math.min(box.top, rowOfKey(key));
    box.left = Math.min(box.left, columnOfKey(key));
    box.bottom = Math.max(box.bottom, rowOfKey(key));
    box.right = Math.max(box.right, columnOfKey(key));
  }
  if (cells.size === 0) return "A1";
  const { top, left, bottom, right } = box;
  return rangeAddress({
    row: top,
    column: left,
    height: bottom - top + 1,
    width: right - left + 1,
  });
}

function writeMerges(root: Element, merges: readonly HostRange[]): void {
  removeChildren(root, "mergeCells");
  if (merges.length === 0) return;
  const element = ensureChild(root, "mergeCells", WORKSHEET);
  setAttributes(element, { count: merges.length });
  for (const merge of merges)
    setAttributes(appendChild(element, "mergeCell"), { ref: rangeAddress(merge) });
}

function writeAutoFilter(root: Element, filter: HostRange | undefined): void {
  removeChildren(root, "autoFilter");
  if (filter !== undefined)
    setAttributes(ensureChild(root, "autoFilter", WORKSHEET), { ref: rangeAddress(filter) });
}

function writeProtection(root: Element, protection: HostSheet["protection"]): void {
  if (!protection.protected) {
    removeChildren(root, "sheetProtection");
    return;
  }
  const element = ensureChild(root, "sheetProtection", WORKSHEET);
  const options = PROTECTION_OPTIONS.map(([option, attribute, absent]) => {
    const forbidden = !(protection.options[option] ?? !absent);
    return [attribute, forbidden === absent ? undefined : Number(forbidden)] as const;
  });
  const hash = PASSWORD_ATTRIBUTES.map(
    (name) => [name, passwordPart(protection.hash, name)] as const,
  );
  setAttributes(element, { sheet: 1, ...Object.fromEntries(options), ...Object.fromEntries(hash) });
}

function passwordPart(hash: unknown, name: string): string | undefined {
  if (typeof hash !== "object" || hash === null) return undefined;
  const value: unknown = Reflect.get(hash, name);
  return typeof value === "string" ? value : undefined;
}

function writeView(
  root: Element,
  { frozenRows, frozenColumns, showGridlines, showHeadings }: HostSheet["view"],
): void {
  const view = ensureChild(ensureChild(root, "sheetViews", WORKSHEET), "sheetView", []);
  setAttributes(view, {
    showGridLines: showGridlines ? undefined : 0,
    showRowColHeaders: showHeadings ? undefined : 0,
    workbookViewId: numberOf(view, "workbookViewId") ?? 0,
  });
  for (const name of ["pane", "selection"]) removeChildren(view, name);
  if (frozenRows === 0 && frozenColumns === 0) return;
  setAttributes(ensureChild(view, "pane", ["pane", "selection", "pivotSelection", "extLst"]), {
    xSplit: frozenColumns === 0 ? undefined : frozenColumns,
    ySplit: frozenRows === 0 ? undefined : frozenRows,
    topLeftCell: rangeAddress({ row: frozenRows, column: frozenColumns, height: 1, width: 1 }),
    activePane: paneOf(frozenRows, frozenColumns),
    state: "frozen",
  });
}

const paneOf = (rows: number, columns: number): string =>
  `${rows === 0 ? "top" : "bottom"}${columns === 0 ? "Left" : "Right"}`;
