import type { Parts } from "./package";
import { putText, putXml, relationshipsPartOf, xmlOf } from "./package";
import type { Document, Element } from "./xml";
import {
  OFFICE_RELATIONSHIPS,
  appendChild,
  attributeOf,
  childrenOf,
  parseXml,
  rootOf,
  setAttributes,
} from "./xml";

const TYPES = "[Content_Types].xml";
const NO_RELATIONSHIPS = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>`;

/** The two indexes every package keeps of itself: what kind each part is, and what the workbook links to. */
export class PackageIndex {
  private readonly types: Document;
  private readonly links: Document;

  constructor(
    private readonly parts: Parts,
    private readonly workbookPart: string,
  ) {
    this.types = xmlOf(parts, TYPES) ?? parseXml("<Types/>");
    this.links = xmlOf(parts, relationshipsPartOf(workbookPart)) ?? parseXml(NO_RELATIONSHIPS);
  }

  /** Adds a part the workbook links to; returns the link's id. */
  add(part: string, kind: string, contentType: string): string {
    this.setContentType(part, contentType);
    const ids = new Set(this.linkElements().map((link) => attributeOf(link, "Id")));
    let number = ids.size + 1;
    while (ids.has(`rId${number}`)) number += 1;
    setAttributes(appendChild(rootOf(this.links), "Relationship"), {
      Id: `rId${number}`,
      Type: `${OFFICE_RELATIONSHIPS}/${kind}`,
      Target: `/${part}`,
    });
    return `rId${number}`;
  }

  has(part: string): boolean {
    return this.parts.has(part);
  }

  put(part: string, text: string): void {
    putText(this.parts, part, text);
  }

  setContentType(part: string, contentType: string): void {
    const override = this.overrideOf(part) ?? appendChild(rootOf(this.types), "Override");
    setAttributes(override, { PartName: `/${part}`, ContentType: contentType });
  }

  /** Takes a part out, with its own links and every mention of it here. */
  remove(part: string): void {
    this.parts.delete(part);
    this.parts.delete(relationshipsPartOf(part));
    const override = this.overrideOf(part);
    if (override !== undefined) rootOf(this.types).removeChild(override);
    const file = part.replace(/^.*\//, "");
    for (const link of this.linkElements()) {
      if (attributeOf(link, "Target")?.endsWith(file) === true)
        rootOf(this.links).removeChild(link);
    }
  }

  freePart(pattern: (number: number) => string): string {
    let number = 1;
    while (this.parts.has(pattern(number))) number += 1;
    return pattern(number);
  }

  save(): void {
    putXml(this.parts, TYPES, this.types);
    putXml(this.parts, relationshipsPartOf(this.workbookPart), this.links);
  }

  private linkElements(): Element[] {
    return childrenOf(rootOf(this.links), "Relationship");
  }

  private overrideOf(part: string): Element | undefined {
    return childrenOf(rootOf(this.types), "Override").find(
      (element) => attributeOf(element, "PartName")?.toLowerCase() === `/${part}`.toLowerCase(),
    );
  }
}
