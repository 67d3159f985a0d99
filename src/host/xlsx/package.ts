import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { Document } from "./xml";
import { attributeOf, childrenOf, parseXml, rootOf, serializeXml } from "./xml";
import { XlsxError } from "./xlsx-error";

/** The parts of an .xlsx by name (`xl/workbook.xml`). */
export type Parts = Map<string, Uint8Array>;

/** Unzips a package; refuses by kind what is none. */
export function openPackage(bytes: Uint8Array): Parts {
  refuseCompoundFile(bytes);
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new XlsxError("bukan-xlsx");
  const parts = unzipParts(bytes);
  if (!parts.has("[Content_Types].xml")) throw new XlsxError("bukan-xlsx");
  if (workbookPartOf(parts) === undefined) throw new XlsxError("bukan-xlsx");
  return parts;
}

/** Old .xls and encrypted .xlsx share the container; only the latter has this stream. */
function refuseCompoundFile(bytes: Uint8Array): void {
  if ([0xd0, 0xcf, 0x11, 0xe0].some((byte, at) => bytes[at] !== byte)) return;
  const text = strFromU8(bytes, true).replaceAll("\0", "");
  throw new XlsxError(text.includes("EncryptedPackage") ? "terkunci-sandi" : "xls-lama");
}

function unzipParts(bytes: Uint8Array): Parts {
  try {
    const files = Object.entries(unzipSync(bytes));
    return new Map(files.map(([name, data]) => [name.replace(/^\//, ""), data]));
  } catch (cause) {
    throw new XlsxError("rusak", { cause });
  }
}

/** As Excel writes it: the same document gives the same bytes whenever it is saved. */
const NO_TIME = "1980-01-01T00:00:00";

export const closePackage = (parts: Parts): Uint8Array =>
  zipSync(Object.fromEntries(parts), { level: 6, mtime: NO_TIME });

/** Text of a part; a prefix on the main namespace (`<x:row>`) is taken off, as all our readers expect. */
export function textOf(parts: Parts, part: string): string | undefined {
  const data = parts.get(part);
  if (data === undefined) return undefined;
  const text = strFromU8(data).replace(/^\uFEFF/, "");
  const prefix = /xmlns:(\w+)="[^"]*\/spreadsheetml\/(?:2006\/)?main"/.exec(text)?.[1];
  if (
    prefix === undefined ||
    !new RegExp(`<${prefix}:(worksheet|workbook|sst|styleSheet)[ >]`).test(text)
  )
    return text;
  return text
    .replace(new RegExp(`(</?)${prefix}:`, "g"), "$1")
    .replace(`xmlns:${prefix}=`, "xmlns=");
}

export function xmlOf(parts: Parts, part: string): Document | undefined {
  const text = textOf(parts, part);
  return text === undefined ? undefined : parseXml(text);
}

export const putText = (parts: Parts, part: string, text: string): void => {
  parts.set(part, strToU8(text));
};

export const putXml = (parts: Parts, part: string, xml: Document): void => {
  putText(parts, part, serializeXml(xml));
};

export interface Relationship {
  readonly id: string;
  /** Last word of the type: `worksheet`, `drawing`. */
  readonly kind: string;
  /** Name of the part, or the address outside. */
  readonly target: string;
}

export const relationshipsPartOf = (part: string): string =>
  part.replace(/([^/]*)$/, "_rels/$1.rels");

export function relationshipsOf(parts: Parts, part: string): Relationship[] {
  const xml = xmlOf(parts, relationshipsPartOf(part));
  if (xml === undefined) return [];
  return childrenOf(rootOf(xml), "Relationship").map((element) => ({
    id: attributeOf(element, "Id") ?? "",
    kind: (attributeOf(element, "Type") ?? "").replace(/^.*\//, ""),
    target:
      attributeOf(element, "TargetMode") === "External"
        ? (attributeOf(element, "Target") ?? "")
        : resolveTarget(part, attributeOf(element, "Target") ?? ""),
  }));
}

function resolveTarget(part: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const path = part.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") path.pop();
    else if (step !== ".") path.push(step);
  }
  return path.join("/");
}

export function workbookPartOf(parts: Parts): string | undefined {
  const related = relationshipsOf(parts, "").find(({ kind }) => kind === "officeDocument")?.target;
  return [related, "xl/workbook.xml"].find((part) => part !== undefined && parts.has(part));
}
