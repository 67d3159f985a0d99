import type { Naskah } from "../../naskah/naskah";
import { susunNaskah } from "./naskah-dari-teks";
import type { Potongan } from "./naskah-dari-teks";

const PARAGRAF = new Set(["P", "H1", "H2", "H3", "H4", "H5", "H6", "LI", "DT", "DD", "CAPTION"]);
/** Stand inside a paragraph. */
const BLOK = "p,h1,h2,h3,h4,h5,h6,li,table,ul,ol";

const rapikan = (teks: string): string => teks.replace(/\s+/g, " ").trim();

/** The text of an element; a line break and the end of a paragraph part words. */
function teksOf(node: Node): string {
  if (node.nodeName === "BR") return " ";
  if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? "";
  const isi = [...node.childNodes].map(teksOf).join("");
  return PARAGRAF.has(node.nodeName) || node.nodeName === "TD" ? `${isi} ` : isi;
}

/** Cells at their columns: what spans several columns or rows is written once, the rest is empty. */
function barisOf(tabel: HTMLTableElement): string[][] {
  const isi: string[][] = [...tabel.rows].map(() => []);
  [...tabel.rows].forEach((baris, indeks) => {
    let kolom = 0;
    for (const sel of baris.cells) {
      while (isi[indeks]?.[kolom] !== undefined) kolom += 1;
      fill(isi, { sel, indeks, kolom });
      kolom += sel.colSpan;
    }
  });
  // A column that only a spanned cell above has reached leaves a hole.
  return isi.map((baris) => Array.from(baris, (satu: string | undefined) => satu ?? ""));
}

interface Letak {
  readonly sel: HTMLTableCellElement;
  readonly indeks: number;
  readonly kolom: number;
}

function fill(isi: readonly string[][], { sel, indeks, kolom }: Letak): void {
  isi.slice(indeks, indeks + Math.max(1, sel.rowSpan)).forEach((baris, ke) => {
    for (let geser = 0; geser < sel.colSpan; geser += 1)
      baris[kolom + geser] = ke === 0 && geser === 0 ? rapikan(teksOf(sel)) : "";
  });
}

function* potongan(induk: Element): Generator<Potongan> {
  for (const anak of induk.children) {
    if (anak instanceof HTMLTableElement) {
      const daftarBaris = barisOf(anak);
      if (daftarBaris.some((baris) => baris.some(Boolean))) yield { jenis: "tabel", daftarBaris };
    } else if (PARAGRAF.has(anak.tagName)) yield* paragraf(anak);
    else yield* potongan(anak);
  }
}

/** A list item may hold a list of its own: its words first, then what stands in it. */
function* paragraf(element: Element): Generator<Potongan> {
  const sendiri = element.cloneNode(true) as Element;
  for (const dalam of sendiri.querySelectorAll(BLOK)) dalam.remove();
  const teks = rapikan(teksOf(sendiri));
  if (teks !== "") yield { jenis: "paragraf", teks };
  yield* potongan(element);
}

/** The mark of a footnote in the text, and the way back from the note: neither is said. */
const TANDA_CATATAN = 'sup > a[href^="#footnote"], sup > a[href^="#endnote"], a[href*="note-ref-"]';

/** Paragraphs, headings, list items and tables of a document, in reading order. Nothing in it is run or fetched. */
export function naskahDariHtml(html: string): Naskah {
  const { body } = new DOMParser().parseFromString(html, "text/html");
  for (const tanda of body.querySelectorAll(TANDA_CATATAN)) tanda.remove();
  return susunNaskah([...potongan(body)]);
}
