import { bacaParagraf } from "../../naskah/baca-paragraf";
import { bacaTabel } from "../../naskah/baca-tabel";
import type { KalimatTerbaca, ParagrafNaskah, TabelNaskah } from "../../naskah/naskah";
import type { TabelTerbaca } from "../../naskah/tabel-terbaca";
import type { BahanNaskah } from "../aturan";
import type { JudulTabel } from "./judul-tabel";
import { judulTabel } from "./judul-tabel";
import { kamusNaskah } from "./kamus-buku";

/** A paragraph and what its sentences say. */
export interface ParagrafTerbaca {
  readonly paragraf: ParagrafNaskah;
  readonly daftarKalimat: readonly KalimatTerbaca[];
}

/** A table as it stands, and as it was understood; one that is two, indikator and money, is listed once for each. */
export interface TabelDibaca {
  readonly tabel: TabelNaskah;
  readonly terbaca: TabelTerbaca | undefined;
  /** Undefined where no paragraph comes before it. */
  readonly judul: JudulTabel | undefined;
}

/** A whole text, read once for all rules; all lists in reading order. */
export interface BacaanNaskah {
  readonly daftarParagraf: readonly ParagrafTerbaca[];
  readonly daftarKalimat: readonly KalimatNaskah[];
  readonly daftarTabel: readonly TabelDibaca[];
}

/** One sentence with the paragraph it stands in. */
export interface KalimatNaskah {
  readonly paragraf: ParagrafNaskah;
  readonly kalimat: KalimatTerbaca;
}

const SLOT = /\{[^{}]*\}|\[…\]/g;

/** The text with what is filled in later taken out: as long as before, so that places stay. */
export const tanpaSlot = (teks: string): string =>
  teks.replace(SLOT, (slot) => "¤".repeat(slot.length));

/** A table by every way it is understood, by none where it is not. */
const listDibaca = (tabel: TabelNaskah, judul: JudulTabel | undefined): readonly TabelDibaca[] => {
  const [terbaca, ...lain] = bacaTabel(tabel);
  return [terbaca, ...lain].map((satu) => ({ tabel, terbaca: satu, judul }));
};

function baca(bahan: BahanNaskah): BacaanNaskah {
  const { daftarBagian } = bahan.naskah;
  const kamus = kamusNaskah(bahan);
  const daftarParagraf: ParagrafTerbaca[] = [];
  const daftarTabel: TabelDibaca[] = [];
  for (const [ke, bagian] of daftarBagian.entries()) {
    const lalu = daftarParagraf.at(-1)?.paragraf;
    if (bagian.jenis === "tabel") {
      const judul = lalu && judulTabel(lalu, daftarBagian[ke - 1] === lalu);
      daftarTabel.push(...listDibaca(bagian, judul));
    } else {
      const daftarKalimat = bacaParagraf(tanpaSlot(bagian.teks), kamus);
      daftarParagraf.push({ paragraf: bagian, daftarKalimat });
    }
  }
  const daftarKalimat = daftarParagraf.flatMap(({ paragraf, daftarKalimat: isi }) =>
    isi.map((kalimat) => ({ paragraf, kalimat })),
  );
  return { daftarParagraf, daftarKalimat, daftarTabel };
}

const TERBACA = new WeakMap<BahanNaskah, BacaanNaskah>();

/** What a text says. Fifteen rules ask; it is read for the first. */
export function bacaanOf(bahan: BahanNaskah): BacaanNaskah {
  const ada = TERBACA.get(bahan);
  if (ada) return ada;
  const bacaan = baca(bahan);
  TERBACA.set(bahan, bacaan);
  return bacaan;
}

/** Every sentence, in reading order. */
export const listKalimat = (bahan: BahanNaskah): readonly KalimatNaskah[] =>
  bacaanOf(bahan).daftarKalimat;

/** Every table once, however many tables it was understood as. */
export const listTabelUtuh = (bahan: BahanNaskah): readonly TabelDibaca[] =>
  bacaanOf(bahan).daftarTabel.filter(({ tabel }, ke, semua) => semua[ke - 1]?.tabel !== tabel);
