import type { ParagrafNaskah } from "../../naskah/naskah";
import type { BahanNaskah } from "../aturan";
import { bacaanOf } from "./bacaan-naskah";

const LABEL = /^\s*(\p{L}[\p{L} ./%()-]{1,40}?)\s*[:=\t]/u;
/** A heading is shorter than a line of a page, and a sentence ends with its mark. */
const BARIS_PENUH = 55;
const TAMAT = /[.;:!?)\]”"]\s*$/;

const labelOf = ({ teks }: ParagrafNaskah): string | undefined =>
  LABEL.exec(teks)?.[1]?.toLowerCase();

const isTerputus = (sebelum: ParagrafNaskah | undefined): boolean =>
  sebelum !== undefined && sebelum.teks.trim().length >= BARIS_PENUH && !TAMAT.test(sebelum.teks);

/**
 * Paragraphs whose unnamed numbers may be a part's: the same field of a form filled in more than once (`Pagu : Rp…`
 * under every program), and the rest of a line that a page broke, where the name stands on the line before.
 */
export function paragrafBagian(bahan: BahanNaskah): ReadonlySet<ParagrafNaskah> {
  const { daftarParagraf } = bacaanOf(bahan);
  const jumlah = new Map<string, number>();
  for (const { paragraf } of daftarParagraf) {
    const label = labelOf(paragraf);
    if (label !== undefined) jumlah.set(label, (jumlah.get(label) ?? 0) + 1);
  }
  const isBerulang = (paragraf: ParagrafNaskah): boolean =>
    (jumlah.get(labelOf(paragraf) ?? "") ?? 0) > 1;
  return new Set(
    daftarParagraf
      .filter(
        ({ paragraf }, ke) => isBerulang(paragraf) || isTerputus(daftarParagraf[ke - 1]?.paragraf),
      )
      .map(({ paragraf }) => paragraf),
  );
}
