import { bacaParagraf } from "../../naskah/baca-paragraf";
import { bacaTabel } from "../../naskah/baca-tabel";
import type { KalimatTerbaca, ParagrafNaskah, TabelNaskah } from "../../naskah/naskah";
import type { TabelTerbaca } from "../../naskah/tabel-terbaca";
import type { BahanNaskah } from "../aturan";
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

function baca(bahan: BahanNaskah): BacaanNaskah {
  const kamus = kamusNaskah(bahan);
  const daftarParagraf: ParagrafTerbaca[] = [];
  const daftarTabel: TabelDibaca[] = [];
  for (const bagian of bahan.naskah.daftarBagian) {
    if (bagian.jenis === "tabel") {
      const [terbaca, ...lain] = bacaTabel(bagian);
      daftarTabel.push({ tabel: bagian, terbaca });
      for (const samping of lain) daftarTabel.push({ tabel: bagian, terbaca: samping });
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
