import type { BahanNaskah } from "../../aturan";
import type { ParagrafTerbaca } from "../../teks/bacaan-naskah";
import { bacaanOf } from "../../teks/bacaan-naskah";
import { isJudulKinerja, listJudul } from "../../teks/periode-judul";

/** Lines at the head of a paste among which its title stands. */
const PARAGRAF_JUDUL = 3;
const KATA_JUDUL = String.raw`\p{Lu}[\p{L}’'/-]*|\d+|[-–—/&]|\([^()]*\)|dan|di|pada|untuk|atas|tahun`;
/** `Laporan Kinerja Kasi Pelayanan Tribulan IV Tahun 2023.`: no word of a sentence, but its dot. */
const JUDUL_BERTITIK = new RegExp(
  String.raw`^\s*(?:L(?:aporan|APORAN)\s+(?:\p{Lu}\p{L}+\s+)?K(?:inerja|INERJA)|LKj(?:IP)?|LKJ(?:IP)?|LAKIP)(?:,?\s+(?:${KATA_JUDUL}))+\s*\.\s*$`,
  "u",
);

/**
 * The lines at the head of a text that call it a report. A short paste has one line for a title, often with the dot of a
 * sentence: rules do not take it for a cover, a checklist may.
 */
export function listJudulNaskah(bahan: BahanNaskah): readonly ParagrafTerbaca[] {
  const judul = listJudul(bahan);
  return isJudulKinerja(judul)
    ? judul
    : bacaanOf(bahan)
        .daftarParagraf.slice(0, PARAGRAF_JUDUL)
        .filter(({ paragraf }) => JUDUL_BERTITIK.test(paragraf.teks));
}
