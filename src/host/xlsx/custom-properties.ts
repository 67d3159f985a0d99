import type { Parts } from "./package";
import { putXml, relationshipsOf, relationshipsPartOf, xmlOf } from "./package";
import type { PackageIndex } from "./package-index";
import { WORKSHEET } from "./worksheet-order";
import type { Element } from "./xml";
import {
  OFFICE_RELATIONSHIPS,
  appendChild,
  attributeOf,
  childOf,
  childrenOf,
  ensureChild,
  parseXml,
  relationId,
  removeChildren,
  rootOf,
  setAttributes,
} from "./xml";

const CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.customProperty";
const KIND = "customProperty";
const NO_RELATIONSHIPS = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>`;

/** Texts an add-in keeps with a sheet: each in a part of its own, in UTF-16. */
export function readCustomProperties(
  sheet: Element,
  parts: Parts,
  sheetPart: string,
): Map<string, string> {
  const links = relationshipsOf(parts, sheetPart);
  return new Map(
    childrenOf(childOf(sheet, "customProperties"), "customPr").map((element) => {
      const target = links.find(({ id }) => id === relationId(element))?.target ?? "";
      return [attributeOf(element, "name") ?? "", decode(parts.get(target))] as const;
    }),
  );
}

export interface CustomPropertiesTarget {
  readonly parts: Parts;
  readonly index: PackageIndex;
  readonly sheetPart: string;
}

export function writeCustomProperties(
  sheet: Element,
  properties: ReadonlyMap<string, string>,
  { parts, index, sheetPart }: CustomPropertiesTarget,
): void {
  const before = readCustomProperties(sheet, parts, sheetPart);
  if (JSON.stringify([...before]) === JSON.stringify([...properties])) return;
  const links = xmlOf(parts, relationshipsPartOf(sheetPart)) ?? parseXml(NO_RELATIONSHIPS);
  removeFormer({ parts, index, sheetPart }, rootOf(links));
  removeChildren(sheet, "customProperties");
  if (properties.size > 0) {
    const list = ensureChild(sheet, "customProperties", WORKSHEET);
    for (const [key, value] of properties) {
      const part = index.freePart((number) => `xl/customProperty${number}.bin`);
      parts.set(part, encode(value));
      index.setContentType(part, CONTENT_TYPE);
      const element = appendChild(list, "customPr");
      setAttributes(element, { name: key });
      element.setAttributeNS(OFFICE_RELATIONSHIPS, "r:id", addLink(rootOf(links), part));
    }
  }
  putXml(parts, relationshipsPartOf(sheetPart), links);
}

function removeFormer(target: CustomPropertiesTarget, links: Element): void {
  const former = relationshipsOf(target.parts, target.sheetPart).filter(
    ({ kind }) => kind === KIND,
  );
  for (const { id, target: part } of former) {
    target.index.remove(part);
    for (const link of childrenOf(links, "Relationship")) {
      if (attributeOf(link, "Id") === id) links.removeChild(link);
    }
  }
}

function addLink(links: Element, part: string): string {
  const ids = new Set(childrenOf(links, "Relationship").map((link) => attributeOf(link, "Id")));
  let number = ids.size + 1;
  while (ids.has(`rId${number}`)) number += 1;
  setAttributes(appendChild(links, "Relationship"), {
    Id: `rId${number}`,
    Type: `${OFFICE_RELATIONSHIPS}/${KIND}`,
    Target: `/${part}`,
  });
  return `rId${number}`;
}

function encode(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    bytes[index * 2] = unit & 0xff;
    bytes[index * 2 + 1] = unit >> 8;
  }
  return bytes;
}

const decode = (bytes: Uint8Array | undefined): string =>
  bytes === undefined ? "" : new TextDecoder("utf-16le").decode(bytes);
