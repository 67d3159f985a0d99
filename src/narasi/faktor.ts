import type { Blok } from "../dokumen/dokumen";
import { formatCacah } from "../format/cacah";
import { butir, daftarButir } from "./daftar-butir";
import { joinKata } from "./join-kata";
import { paragraf } from "./paragraf";
import type { Penulis } from "./penulis";

/** A cause and the indicators that were not met because of it, by name. A single one for a single indikator is no news. */
export interface PenyebabBelumTercapai {
  readonly penyebab: string;
  readonly daftarIndikator: readonly string[];
}

/**
 * How the targets of the period stand together: only `semua` may be called a success; `tidak-pasti` where none was missed
 * but not all could be measured.
 */
export type KetercapaianTarget = "semua" | "sebagian" | "tidak-ada" | "tidak-pasti";

/** What helped and what hindered; texts already run on in a sentence. */
export interface UraianFaktor {
  readonly periode: string;
  readonly ketercapaian: KetercapaianTarget;
  readonly daftarFaktor: readonly string[];
  readonly daftarPenyebab: readonly PenyebabBelumTercapai[];
}

/** What the part about factors is called, by what it holds. */
export function judulFaktor({ ketercapaian, daftarFaktor, daftarPenyebab }: UraianFaktor): string {
  if (ketercapaian === "semua") return "Faktor Penyebab Keberhasilan";
  if (daftarPenyebab.length === 0) return "Faktor Pendukung";
  return daftarFaktor.length === 0
    ? "Penyebab Belum Tercapainya Target"
    : "Faktor Pendukung dan Penyebab Belum Tercapainya Target";
}

const SATU = {
  semua:
    "Pencapaian target pada {periode} tidak terlepas dari {jumlahFaktor} faktor penyebab keberhasilan, yaitu {faktor}.",
  sebagian:
    "Meskipun belum semua target tercapai, pelaksanaan kinerja pada {periode} didukung oleh {jumlahFaktor} faktor, yaitu {faktor}.",
  "tidak-ada":
    "Meskipun target belum tercapai, pelaksanaan kinerja pada {periode} didukung oleh {jumlahFaktor} faktor, yaitu {faktor}.",
  "tidak-pasti":
    "Pelaksanaan kinerja pada {periode} didukung oleh {jumlahFaktor} faktor, yaitu {faktor}.",
} as const;

const BANYAK = {
  semua:
    "Pencapaian target pada {periode} tidak terlepas dari faktor-faktor penyebab keberhasilan sebagai berikut:",
  sebagian:
    "Meskipun belum semua target tercapai, pelaksanaan kinerja pada {periode} didukung oleh faktor-faktor berikut:",
  "tidak-ada":
    "Meskipun target belum tercapai, pelaksanaan kinerja pada {periode} didukung oleh faktor-faktor berikut:",
  "tidak-pasti": "Pelaksanaan kinerja pada {periode} didukung oleh faktor-faktor berikut:",
} as const;

function blokFaktor(tulis: Penulis, uraian: UraianFaktor): Blok[] {
  const { periode, daftarFaktor, ketercapaian } = uraian;
  const slot = {
    periode,
    faktor: joinKata(daftarFaktor),
    jumlahFaktor: formatCacah(daftarFaktor.length),
  };
  if (daftarFaktor.length === 0) return [];
  if (daftarFaktor.length === 1) {
    return [paragraf(tulis(`evaluasi.faktor-pembuka.${ketercapaian}`, SATU[ketercapaian], slot))];
  }
  return [
    paragraf(tulis(`evaluasi.faktor-pembuka.${ketercapaian}`, BANYAK[ketercapaian], slot)),
    daftarButir(
      tulis,
      { kunci: "evaluasi.faktor", penanda: "huruf" },
      daftarFaktor.map((faktor) => butir("{faktor}", { faktor })),
    ),
  ];
}

const kutip = (nama: string): string => `“${nama}”`;

/** Several indicators missed for one and the same cause are one sentence, several causes a list. */
function blokPenyebab(tulis: Penulis, { periode, daftarPenyebab }: UraianFaktor): Blok[] {
  const daftar = daftarPenyebab.map(({ penyebab, daftarIndikator }) => ({
    indikator: joinKata(daftarIndikator.map(kutip)),
    penyebab,
  }));
  const [pertama, ...lain] = daftar;
  if (!pertama) return [];
  if (lain.length === 0) {
    const templat =
      "Belum tercapainya target indikator {indikator} disebabkan oleh hal yang sama, yaitu {penyebab}.";
    return [paragraf(tulis("evaluasi.penyebab-pembuka", templat, { periode, ...pertama }))];
  }
  const templat = "Penyebab belum tercapainya target pada {periode} adalah sebagai berikut:";
  return [
    paragraf(tulis("evaluasi.penyebab-pembuka", templat, { periode })),
    daftarButir(
      tulis,
      { kunci: "evaluasi.penyebab", penanda: "huruf" },
      daftar.map((slot) => butir("indikator {indikator}: {penyebab}", slot)),
    ),
  ];
}

/**
 * Factors of the result. *Penyebab keberhasilan* only where every target was met; else the same factors are *faktor
 * pendukung*, followed by what the targets were missed for.
 */
export const blokFaktorKinerja = (tulis: Penulis, uraian: UraianFaktor): readonly Blok[] => [
  ...blokFaktor(tulis, uraian),
  ...blokPenyebab(tulis, uraian),
];
