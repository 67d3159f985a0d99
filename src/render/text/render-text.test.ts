import type { Blok, Kalimat, Sel } from "../../dokumen/dokumen";
import { renderText } from "./render-text";

const kalimat = (teks: string): Kalimat => ({ kunci: "k", templat: teks, slot: {}, teks });

const sel = (teks: string, gabung = 1): Sel => ({ teks, angka: undefined, gabung });

const render = (...isi: Blok[]): string => renderText({ judul: "Laporan", isi });

test("a paragraph is wrapped at 100 characters, a formula stands in the middle", () => {
  const teks = Array.from({ length: 30 }, () => "laporan").join(" ");
  const lines = render(
    { type: "paragraf", kunci: "a", kalimat: kalimat(teks), perataan: "rata-kiri-kanan" },
    { type: "paragraf", kunci: "b", kalimat: kalimat("a = b"), perataan: "tengah" },
  ).split("\n");
  expect(lines.map((line) => line.length)).toEqual([95, 95, 47, 0, 52, 0]);
  expect(lines[4]).toBe(`${" ".repeat(47)}a = b`);
});

test("a bab has its number above its title, a section beside it", () => {
  expect(
    render(
      { type: "judul", kunci: "a", tingkat: 1, nomor: "BAB I", teks: "PENDAHULUAN" },
      { type: "judul", kunci: "b", tingkat: 2, nomor: "A.", teks: "Tugas" },
      { type: "judul", kunci: "c", tingkat: 2, nomor: undefined, teks: "Tugas" },
    ),
  ).toBe(
    [
      `${" ".repeat(47)}BAB I`,
      `${" ".repeat(44)}PENDAHULUAN`,
      "",
      "A. Tugas",
      "",
      "Tugas",
      "",
    ].join("\n"),
  );
});

test("a list has letters or numbers and hangs its lines", () => {
  const panjang = Array.from({ length: 20 }, () => "fungsi").join(" ");
  expect(
    render({
      type: "daftar",
      kunci: "a",
      penanda: "huruf",
      butir: [kalimat(panjang), kalimat("b.")],
    }),
  ).toBe(
    `a. ${Array.from({ length: 14 }, () => "fungsi").join(" ")}\n   ${Array.from({ length: 6 }, () => "fungsi").join(" ")}\nb. b.\n`,
  );
  expect(render({ type: "daftar", kunci: "a", penanda: "angka", butir: [kalimat("satu.")] })).toBe(
    "1. satu.\n",
  );
});

test("a table has groups over its headings, numbers under them, bold rows marked, notes beneath", () => {
  const kolom = (judul: string, kelompok?: string) =>
    ({ judul, kelompok, lebar: 1, rata: "kanan" }) as const;
  expect(
    render({
      type: "tabel",
      kunci: "t",
      nomor: "2.1",
      judul: "Anggaran",
      kolom: [
        { ...kolom("Program"), rata: "kiri" },
        kolom("Pagu (Rp)", "Anggaran"),
        kolom("%", "Anggaran"),
      ],
      barisNomor: true,
      baris: [
        {
          tebal: true,
          sel: [sel("Program pemberdayaan masyarakat desa", 2), sel("1.000,00"), sel("75%")],
        },
        { tebal: false, sel: [sel(""), sel("5,00"), sel("–")] },
      ],
      catatan: ["Satu."],
    }),
  ).toBe(
    [
      "Tabel 2.1 Anggaran",
      "                                 |    Anggaran",
      "             Program             | Pagu (Rp) |  %",
      "               (1)               |    (2)    | (3)",
      "  -------------------------------+-----------+----",
      "* Program pemberdayaan           |  1.000,00 | 75%",
      "  masyarakat desa                |           |",
      "                                 |      5,00 |   –",
      "- Satu.",
      "",
    ].join("\n"),
  );
});

test("signatures stand side by side with room to sign, names on one line", () => {
  const lines = render({
    type: "tanda-tangan",
    kunci: "t",
    kiri: { atas: ["Mengetahui,", "Camat"], nama: "ATASAN", bawah: ["NIP 1"] },
    kanan: { atas: ["Kasi"], nama: "PEJABAT", bawah: ["Penata", "NIP 2"] },
  }).split("\n");
  const row = lines.findIndex((line) => line.includes("ATASAN"));
  expect(row).toBe(5);
  expect(lines[row]).toMatch(/^\s{22}ATASAN\s+PEJABAT$/);
  expect(lines.slice(2, 5)).toEqual(["", "", ""]);
  expect(lines[7]).toMatch(/^\s{72}NIP 2$/);
});

test("boxes, lines to write on, the cover and the start of a page", () => {
  const text = render(
    { type: "sampul", kunci: "s", judul: ["LAPORAN"], kaki: ["PEMERINTAH"] },
    { type: "ganti-halaman", kunci: "g" },
    { type: "kotak-centang", kunci: "k", butir: [kalimat("sudah baik")] },
    { type: "garis-tulis", kunci: "w", jumlah: 2 },
  );
  expect(text.split("\n").map((line) => line.trim())).toEqual([
    ...["LAPORAN", "", "PEMERINTAH", ""],
    ...["=".repeat(100), "", "[ ] sudah baik", ""],
    ...[".".repeat(100), ".".repeat(100), ""],
  ]);
});

test("a word longer than a line is broken, nothing of it is lost", () => {
  const kata = "x".repeat(250);
  const text = render({
    type: "paragraf",
    kunci: "a",
    kalimat: kalimat(`a ${kata} b`),
    perataan: "rata-kiri-kanan",
  });
  expect(text.replaceAll("\n", "").replaceAll(" ", "")).toBe(`a${kata}b`);
  expect(Math.max(...text.split("\n").map((line) => line.length))).toBe(100);
});
