import fc from "fast-check";
import type { Blok } from "../dokumen/dokumen";
import { createPenulis } from "./create-penulis";
import type { KetercapaianTarget, UraianFaktor } from "./faktor";
import { blokFaktorKinerja, judulFaktor } from "./faktor";

const uraian = (over: Partial<UraianFaktor> = {}): UraianFaktor => ({
  periode: "Tribulan IV Tahun 2023",
  ketercapaian: "tidak-ada",
  daftarFaktor: ["komitmen bersama", "perencanaan yang baik"],
  daftarPenyebab: [],
  ...over,
});

const teksOf = (blok: Blok): string[] => {
  if (blok.type === "paragraf") return [blok.kalimat.teks];
  return blok.type === "daftar" ? blok.butir.map(({ teks }) => `- ${teks}`) : [];
};

const teks = (over: Partial<UraianFaktor> = {}): string[] =>
  blokFaktorKinerja(createPenulis([]).tulis, uraian(over)).flatMap(teksOf);

test("targets not met: supporting factors, no word of success", () => {
  expect(teks()).toEqual([
    "Meskipun target belum tercapai, pelaksanaan kinerja pada Tribulan IV Tahun 2023 didukung oleh faktor-faktor berikut:",
    "- komitmen bersama; dan",
    "- perencanaan yang baik.",
  ]);
});

test.each<[KetercapaianTarget, string]>([
  [
    "semua",
    "Pencapaian target pada Tribulan IV Tahun 2023 tidak terlepas dari faktor-faktor penyebab keberhasilan sebagai berikut:",
  ],
  [
    "sebagian",
    "Meskipun belum semua target tercapai, pelaksanaan kinerja pada Tribulan IV Tahun 2023 didukung oleh faktor-faktor berikut:",
  ],
  [
    "tidak-pasti",
    "Pelaksanaan kinerja pada Tribulan IV Tahun 2023 didukung oleh faktor-faktor berikut:",
  ],
])("several factors where targets met are: %s", (ketercapaian, kalimat) => {
  expect(teks({ ketercapaian })[0]).toBe(kalimat);
});

test.each<[KetercapaianTarget, string]>([
  [
    "semua",
    "Pencapaian target pada Tribulan IV Tahun 2023 tidak terlepas dari 1 (satu) faktor penyebab keberhasilan, yaitu komitmen bersama.",
  ],
  [
    "sebagian",
    "Meskipun belum semua target tercapai, pelaksanaan kinerja pada Tribulan IV Tahun 2023 didukung oleh 1 (satu) faktor, yaitu komitmen bersama.",
  ],
  [
    "tidak-ada",
    "Meskipun target belum tercapai, pelaksanaan kinerja pada Tribulan IV Tahun 2023 didukung oleh 1 (satu) faktor, yaitu komitmen bersama.",
  ],
  [
    "tidak-pasti",
    "Pelaksanaan kinerja pada Tribulan IV Tahun 2023 didukung oleh 1 (satu) faktor, yaitu komitmen bersama.",
  ],
])("one factor is one sentence where targets met are: %s", (ketercapaian, kalimat) => {
  expect(teks({ ketercapaian, daftarFaktor: ["komitmen bersama"] })).toEqual([kalimat]);
});

test("several causes are a list with the indicators each of them holds for", () => {
  expect(
    teks({
      daftarFaktor: [],
      daftarPenyebab: [
        { penyebab: "anggaran berkurang", daftarIndikator: ["Persentase A", "Jumlah B"] },
        { penyebab: "petugas pindah", daftarIndikator: ["Indeks C"] },
      ],
    }),
  ).toEqual([
    "Penyebab belum tercapainya target pada Tribulan IV Tahun 2023 adalah sebagai berikut:",
    "- indikator “Persentase A” dan “Jumlah B”: anggaran berkurang; dan",
    "- indikator “Indeks C”: petugas pindah.",
  ]);
});

test("one cause for several indicators is one sentence", () => {
  const daftarPenyebab = [{ penyebab: "anggaran berkurang", daftarIndikator: ["A", "B", "C"] }];
  expect(teks({ daftarFaktor: [], daftarPenyebab })).toEqual([
    "Belum tercapainya target indikator “A”, “B”, dan “C” disebabkan oleh hal yang sama, yaitu anggaran berkurang.",
  ]);
});

test("without factors and causes nothing is written", () => {
  expect(teks({ daftarFaktor: [] })).toEqual([]);
});

const PENYEBAB = [{ penyebab: "anggaran berkurang", daftarIndikator: ["A", "B"] }];

test.each<[Partial<UraianFaktor>, string]>([
  [{ ketercapaian: "semua" }, "Faktor Penyebab Keberhasilan"],
  [{}, "Faktor Pendukung"],
  [{ ketercapaian: "tidak-pasti" }, "Faktor Pendukung"],
  [{ daftarPenyebab: PENYEBAB }, "Faktor Pendukung dan Penyebab Belum Tercapainya Target"],
  [{ daftarFaktor: [], daftarPenyebab: PENYEBAB }, "Penyebab Belum Tercapainya Target"],
])("the heading says what follows: %j", (over, judul) => {
  expect(judulFaktor(uraian(over))).toBe(judul);
});

test("success is spoken of only where every target was met", () => {
  fc.assert(
    fc.property(
      fc.constantFrom<KetercapaianTarget>("semua", "sebagian", "tidak-ada", "tidak-pasti"),
      fc.subarray(["komitmen bersama", "perencanaan yang baik", "data lengkap"]),
      fc.boolean(),
      (ketercapaian, daftarFaktor, hasPenyebab) => {
        const over = { ketercapaian, daftarFaktor, daftarPenyebab: hasPenyebab ? PENYEBAB : [] };
        const semua = [judulFaktor(uraian(over)), ...teks(over)].join("\n");
        expect(/keberhasilan|berhasil/i.test(semua) && ketercapaian !== "semua").toBe(false);
        expect(semua).not.toMatch(/[{}]|undefined|[^\S\n]{2}|[.,;:] *[.,;:]/);
      },
    ),
  );
});
