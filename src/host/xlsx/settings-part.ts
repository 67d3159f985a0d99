import type { Parts } from "./package";
import { putText, relationshipsOf, relationshipsPartOf, xmlOf } from "./package";
import type { PackageIndex } from "./package-index";
import { OFFICE_RELATIONSHIPS, attributeOf, childrenOf, escapeXml, rootOf } from "./xml";

type Settings = ReadonlyMap<string, unknown>;

const NAMESPACE = "urn:capaian:workbook-settings";
const PROPERTIES = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";
const ITEM_ID = "{5D2F3B58-6C0E-4B0B-9C83-0F1F5E0C7A11}";

/**
 * `workbook.settings` in a custom XML part, which Excel carries along unread. Excel's own place for them belongs to an add-in
 * inserted into the file, which the stand-in does not play.
 */
export function readSettings(parts: Parts, workbookPart: string): Map<string, unknown> {
  const part = settingsPartOf(parts, workbookPart);
  const xml = part === undefined ? undefined : xmlOf(parts, part);
  if (xml === undefined) return new Map();
  return new Map(
    childrenOf(rootOf(xml), "setting").map((element): [string, unknown] => [
      attributeOf(element, "key") ?? "",
      JSON.parse(element.textContent ?? "null"),
    ]),
  );
}

function settingsPartOf(parts: Parts, workbookPart: string): string | undefined {
  return relationshipsOf(parts, workbookPart)
    .filter(({ kind }) => kind === "customXml")
    .map(({ target }) => target)
    .find((part) => {
      const xml = xmlOf(parts, part);
      return xml !== undefined && rootOf(xml).namespaceURI === NAMESPACE;
    });
}

export interface SettingsTarget {
  readonly parts: Parts;
  readonly workbookPart: string;
  readonly index: PackageIndex;
}

export function writeSettings(
  settings: Settings,
  { parts, workbookPart, index }: SettingsTarget,
): void {
  const existing = settingsPartOf(parts, workbookPart);
  if (settings.size === 0) {
    if (existing !== undefined) index.remove(existing);
    return;
  }
  const part = existing ?? addPart(parts, index);
  const items = [...settings].map(
    ([key, value]) =>
      `<setting key="${escapeAttribute(key)}">${escapeXml(JSON.stringify(value))}</setting>`,
  );
  putText(parts, part, `<settings xmlns="${NAMESPACE}">${items.join("")}</settings>`);
}

/** Line ends in an attribute would come back as spaces. */
const escapeAttribute = (text: string): string =>
  escapeXml(text).replaceAll("\n", "&#10;").replaceAll("\t", "&#9;");

function addPart(parts: Parts, index: PackageIndex): string {
  const part = index.freePart((number) => `customXml/item${number}.xml`);
  const properties = part.replace("item", "itemProps");
  index.add(part, "customXml", "application/xml");
  index.setContentType(
    properties,
    "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
  );
  putText(
    parts,
    properties,
    `<ds:datastoreItem xmlns:ds="${PROPERTIES}" ds:itemID="${ITEM_ID}"><ds:schemaRefs><ds:schemaRef ds:uri="${NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`,
  );
  putText(
    parts,
    relationshipsPartOf(part),
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE_RELATIONSHIPS}/customXmlProps" Target="/${properties}"/></Relationships>`,
  );
  return part;
}
