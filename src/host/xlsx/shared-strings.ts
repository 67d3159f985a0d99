import { MAIN, encodeText } from "./xml";

/** The strings of the file, kept in their places, with new ones after them. */
export class SharedStrings {
  private readonly added = new Map<string, number>();
  private readonly existing: number;

  constructor(private readonly original: string | undefined) {
    this.existing = original === undefined ? 0 : countItems(original);
  }

  indexOf(text: string): number {
    const index = this.added.get(text) ?? this.existing + this.added.size;
    this.added.set(text, index);
    return index;
  }

  get isUnchanged(): boolean {
    return this.added.size === 0;
  }

  write(): string {
    const items = [...this.added.keys()].map(
      (text) => `<si><t xml:space="preserve">${encodeText(text)}</t></si>`,
    );
    const original = this.original ?? `<sst xmlns="${MAIN}"></sst>`;
    const open = original
      .replace(/(<sst\b[^>]*?)\s*\/>/, "$1></sst>")
      .replace(/ (?:count|uniqueCount)="\d*"/g, "");
    return open.replace(/<\/sst>\s*$/, () => `${items.join("")}</sst>`);
  }
}

const countItems = (xml: string): number => xml.match(/<si\b/g)?.length ?? 0;
