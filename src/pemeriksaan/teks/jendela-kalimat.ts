import type { KalimatTerbaca, ParagrafNaskah } from "../../naskah/naskah";
import type { BahanNaskah } from "../aturan";
import type { ParagrafTerbaca } from "./bacaan-naskah";
import { bacaanOf } from "./bacaan-naskah";
import type { Besaran } from "./besaran";
import { listBesaran } from "./besaran";

/** A sentence with its amounts and, asked for when needed, those of the sentences before it. */
export interface JendelaKalimat {
  readonly paragraf: ParagrafNaskah;
  readonly kalimat: KalimatTerbaca;
  readonly daftar: readonly Besaran[];
  /** Sentences of the same paragraph before this one, the nearest first. */
  readonly lalu: () => readonly KalimatTerbaca[];
  /** The paragraph before, its last sentence first. */
  readonly paragrafLalu: () => readonly KalimatTerbaca[];
  /** So many paragraphs before, in reading order; undefined before the first. */
  readonly paragrafMundur: (berapa: number) => ParagrafTerbaca | undefined;
}

/** Sentences that a cheap cue lets through, in reading order. */
export function* listJendela(bahan: BahanNaskah, isyarat: RegExp): Generator<JendelaKalimat> {
  const { daftarParagraf } = bacaanOf(bahan);
  for (const [nomor, { paragraf, daftarKalimat }] of daftarParagraf.entries()) {
    for (const [ke, kalimat] of daftarKalimat.entries()) {
      if (!isyarat.test(kalimat.teks)) continue;
      yield {
        paragraf,
        kalimat,
        daftar: listBesaran(kalimat),
        lalu: () => daftarKalimat.slice(0, ke).reverse(),
        paragrafMundur: (berapa) => daftarParagraf[nomor - berapa],
        paragrafLalu: () => [...(daftarParagraf[nomor - 1]?.daftarKalimat ?? [])].reverse(),
      };
    }
  }
}

/** The amounts of a sentence and of so many before it in its paragraph. */
export const besaranSekitar = ({ daftar, lalu }: JendelaKalimat, banyak: number): Besaran[] => [
  ...daftar,
  ...lalu().slice(0, banyak).flatMap(listBesaran),
];

/** An amount as it is printed, without what it counts. */
export const tulisan = ({ teks }: ParagrafNaskah, { awal, akhirAngka }: Besaran): string =>
  teks.slice(awal, akhirAngka);
