import { createPenulis } from "../narasi/create-penulis";
import type { Frasa } from "./bahan";
import { temuanFrasa } from "./temuan-frasa";

const frasa = (kunci: string, teks: string, baris = 4): Frasa => ({
  kunci,
  teks,
  letak: { lembar: "Frasa", baris, kolom: 1 },
});

function temuanOf(...daftarFrasa: Frasa[]) {
  const penulis = createPenulis(daftarFrasa);
  penulis.tulis("penutup.capaian", "Capaian {capaian}.", { capaian: "75%", kategori: "Sedang" });
  penulis.tulis("penutup.salam", "Sekian.", {});
  return penulis.daftarTemuan().map(temuanFrasa);
}

test("an unknown slot is said with its cell and the slots there are", () => {
  expect(temuanOf(frasa("penutup.capaian", "Hasil {nilai} {x}."))).toEqual([
    {
      aturan: "frasa-isian-tidak-dikenal",
      tingkat: "peringatan",
      letak: { lembar: "Frasa", rentang: { baris: 4, kolom: 1, tinggi: 1, lebar: 1 } },
      pesan:
        "Frasa “penutup.capaian” di Frasa!B5 memakai isian {nilai}, {x} yang tidak dikenal sehingga laporan memakai kalimat bawaan.",
      saran: "Ganti dengan salah satu isian yang tersedia: {capaian}, {kategori}.",
    },
  ]);
});

test("where there are no slots at all, none is offered", () => {
  expect(temuanOf(frasa("penutup.salam", "Salam {x}."))).toMatchObject([
    { saran: "Hapus isian itu; kalimat ini tidak memiliki isian." },
  ]);
});

test("an unknown key is good to know, with the keys that are like it", () => {
  expect(temuanOf(frasa("penutup.capaain", "Hasil."))).toMatchObject([
    {
      aturan: "frasa-tidak-terpakai",
      tingkat: "informasi",
      saran:
        "Periksa penulisan Bagian; yang mirip: “penutup.capaian”, “penutup.salam”. Biarkan bila memang untuk laporan periode lain.",
    },
  ]);
  expect(temuanOf(frasa("sesuatu", "Hasil."))).toMatchObject([
    { saran: "Periksa penulisan Bagian, atau biarkan bila memang untuk laporan periode lain." },
  ]);
});

test("a lone brace and a second wording are findings, too", () => {
  expect(
    temuanOf(frasa("penutup.capaian", "Hasil {capaian"), frasa("penutup.capaian", "Dua.", 5)),
  ).toMatchObject([
    { aturan: "frasa-kurung-tidak-berpasangan", tingkat: "peringatan" },
    { aturan: "frasa-ganda", letak: { rentang: { baris: 5 } } },
  ]);
});
