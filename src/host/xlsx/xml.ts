import { DOMParser, XMLSerializer } from "@xmldom/xmldom";
import type { Document, Element } from "@xmldom/xmldom";

export type { Document, Element };

export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const OFFICE_RELATIONSHIPS =
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** The same parser in Node and in the browser, so that both keep a file alike. */
export function parseXml(text: string): Document {
  return new DOMParser({ onError: raise }).parseFromString(text, "application/xml");
}

/** xmldom repairs what it can; a repaired package is a damaged one to Excel. */
function raise(level: string, message: string): void {
  if (level !== "warning") throw new SyntaxError(message);
}

export const serializeXml = (document: Document): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${new XMLSerializer().serializeToString(rootOf(document))}`;

export const serializeElement = (element: Element): string =>
  new XMLSerializer().serializeToString(element);

export function rootOf(document: Document): Element {
  if (document.documentElement === null) throw new SyntaxError("XML part without a root");
  return document.documentElement;
}

export function childrenOf(parent: Element | undefined, name?: string): Element[] {
  const found: Element[] = [];
  for (let node = parent?.firstChild ?? null; node !== null; node = node.nextSibling) {
    if (node.nodeType !== 1) continue;
    const element = node as unknown as Element;
    if (name === undefined || element.localName === name) found.push(element);
  }
  return found;
}

export const childOf = (parent: Element | undefined, name: string): Element | undefined =>
  childrenOf(parent, name)[0];

export const attributeOf = (element: Element | undefined, name: string): string | undefined =>
  element?.hasAttribute(name) === true ? (element.getAttribute(name) ?? undefined) : undefined;

/** The `id` of the relationships namespace, whatever prefix the file gives it. */
export const relationId = (element: Element): string | undefined =>
  [...element.attributes].find(({ localName, prefix }) => localName === "id" && prefix !== null)
    ?.value;

/** Undefined when absent or no number. */
export function numberOf(element: Element | undefined, name: string): number | undefined {
  const text = attributeOf(element, name);
  const value = Number(text);
  return text === undefined || text === "" || Number.isNaN(value) ? undefined : value;
}

export function flagOf(element: Element | undefined, name: string, absent = false): boolean {
  const text = attributeOf(element, name);
  return text === undefined ? absent : text === "1" || text === "true";
}

/** Sets what has a value and removes what is undefined. */
export function setAttributes(
  element: Element,
  attributes: Readonly<Record<string, string | number | undefined>>,
): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined) element.removeAttribute(name);
    else element.setAttribute(name, String(value));
  }
}

/** A child in the parent's own namespace and prefix-free, appended. */
export function appendChild(parent: Element, name: string): Element {
  const child = createLike(parent, name);
  parent.appendChild(child);
  return child;
}

export function createLike(sibling: Element, name: string): Element {
  const { ownerDocument } = sibling;
  if (ownerDocument === null) throw new SyntaxError("Detached XML element");
  return ownerDocument.createElementNS(sibling.namespaceURI, name);
}

/** The child called `name`, made at its place in `order` when it is missing. */
export function ensureChild(parent: Element, name: string, order: readonly string[]): Element {
  const existing = childOf(parent, name);
  if (existing !== undefined) return existing;
  const later = new Set(order.slice(order.indexOf(name) + 1));
  const next = childrenOf(parent).find(({ localName }) => later.has(localName ?? ""));
  const child = createLike(parent, name);
  parent.insertBefore(child, next ?? null);
  return child;
}

export function removeChildren(parent: Element, name: string): void {
  for (const child of childrenOf(parent, name)) parent.removeChild(child);
}

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

export const escapeXml = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character);

const UNWRITABLE = new RegExp("[\\u0000-\\u0008\\u000B-\\u001F\\uFFFE\\uFFFF]", "g");

/** Text of a cell: what XML cannot hold is written `_xHHHH_`, and what only looks like that is marked. */
export const encodeText = (text: string): string =>
  escapeXml(text.replace(/_x[0-9A-Fa-f]{4}_/g, (code) => `_x005F${code}`)).replace(
    UNWRITABLE,
    (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
  );

export const decodeText = (text: string): string =>
  text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
