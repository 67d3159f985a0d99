import type { Locator } from "playwright-core";
import { barisWord, buatDocx, nomorWord, paragrafWord } from "../support/docx";
import { eachTest, paneIsReady } from "./each-test";
import type { StandIn } from "./stand-in";

jest.setTimeout(90_000);

const NASKAH = `Laporan Kinerja Kasi Pemberdayaan Masyarakat Kecamatan Candipuro Tribulan IV Tahun 2023.
Capaian kinerja Kasi Pemberdayaan Masyarakat pada Tribulan IV Tahun 2023 adalah 75% dengan kategori Sangat Tinggi.
Perjanjian Kinerja memuat 1 (dua) sasaran.`;

const NASKAH_LALU = `LAPORAN KINERJA KASI PEMBERDAYAAN MASYARAKAT KECAMATAN CANDIPURO
TRIBULAN IV TAHUN 2022
Kinerja Kasi Pemberdayaan Masyarakat pada Tribulan IV Tahun 2022 diuraikan di bawah ini.
Perjanjian Kinerja memuat 1 (dua) sasaran.`;

let standIn: StandIn;

eachTest(async (opened) => {
  standIn = opened;
  await paneIsReady(standIn);
});

const button = (name: string | RegExp): Locator =>
  standIn.pane.getByRole("button", { name, exact: typeof name === "string" });
const text = (shown: string | RegExp): Locator => standIn.pane.getByText(shown).first();

test("a report just written has nothing wrong in it; a word typed over its category is found, and mended on a click", async () => {
  await button("Buat Laporan").click();
  await standIn.pane.getByRole("button", { name: "Buka lembar" }).first().click();
  await standIn.page
    .getByRole("tab", { name: "LKj Tribulan IV 2023", exact: true, selected: true })
    .waitFor();
  await button("Periksa").click();
  await button("Periksa lembar ini").click();
  await text("Kelengkapan").waitFor();
  await standIn.picture("periksa-bersih");
  expect(await standIn.pane.locator("body").innerText()).not.toMatch(/Kesalahan \([1-9]/);
  await standIn.go("A78");
  const kalimat = await standIn.textOf("A78");
  await standIn.type("A78", kalimat.replace("Sedang", "Sangat Tinggi"));
  await button("Periksa lembar ini").click();
  await text(/Kesalahan \(1\)/).waitFor();
  await standIn.picture("periksa-temuan");
  await text(
    "Kategori tertulis “Sangat Tinggi”, sedangkan capaian 75% termasuk “Sedang”.",
  ).waitFor();
  await button("Terapkan").first().click();
  await standIn.go("A78");
  await standIn.cell("A78", kalimat).waitFor();
  expect(standIn.complaints).toEqual([]);
});

test("a pasted report is checked against the workbook, and its findings are kept on a sheet", async () => {
  await button("Periksa").click();
  await text("Periksa naskah lama").click();
  await standIn.pane.getByLabel("Atau tempel teksnya").fill(NASKAH);
  await button(/^Periksa (teks|naskah|tempelan)/)
    .last()
    .click();
  await standIn.picture("periksa-tempelan");
  await text(
    "Kategori tertulis “Sangat Tinggi”, sedangkan capaian 75% termasuk “Sedang”.",
  ).waitFor();
  await text("Angka 1 tidak sama dengan katanya (dua).").waitFor();
  await text("Kelengkapan").waitFor();
  await text(/Tambahkan penyebab berhasil atau gagalnya/).waitFor();
  await button("Tulis ke lembar").click();
  await button("Buka lembar").click();
  await standIn.page
    .getByRole("tab", { name: "Hasil Periksa", exact: true, selected: true })
    .waitFor();
  await standIn.picture("periksa-lembar");
  expect(standIn.complaints).toEqual([]);
});

test("last year's report is checked by itself, and against the workbook on a click", async () => {
  await button("Periksa").click();
  await text("Periksa naskah lama").click();
  await standIn.pane.getByLabel("Atau tempel teksnya").fill(NASKAH_LALU);
  await button("Periksa teks").click();
  await text(
    "Naskah ini tentang Tribulan IV Tahun 2022, buku kerja ini tentang Tribulan IV Tahun 2023.",
  ).waitFor();
  await text("Angka 1 tidak sama dengan katanya (dua).").waitFor();
  expect(await standIn.pane.locator("body").innerText()).not.toContain("R-09");
  await standIn.picture("periksa-tahun-lalu");
  await button("Bandingkan dengan buku kerja").click();
  await text(/sedangkan periode laporan ini lain/).waitFor();
  expect(standIn.complaints).toEqual([]);
});

test("a dropped document with merged headings is computed row by row, and what was not read is said", async () => {
  const sel = (teks: string, sifat: string): string =>
    `<w:tc><w:tcPr>${sifat}</w:tcPr>${paragrafWord(teks)}</w:tc>`;
  const tegak = '<w:vMerge w:val="restart"/>';
  const lebar = '<w:gridSpan w:val="3"/>';
  const daun = ["Target", "Realisasi", "Capaian", "Pagu", "Realisasi", "Serapan"];
  const isi = [
    paragrafWord("LAPORAN KINERJA DINAS CONTOH TAHUN 2023"),
    paragrafWord("Pendahuluan", nomorWord(0)),
    "<w:tbl>",
    `<w:tr>${sel("No", tegak)}${sel("Indikator", tegak)}${sel("Kinerja", lebar)}${sel("Anggaran", lebar)}</w:tr>`,
    `<w:tr>${sel("", "<w:vMerge/>").repeat(2)}${daun.map((satu) => sel(satu, "")).join("")}</w:tr>`,
    barisWord(["1", "Surat selesai", "92%", "69%", "85,00%", "1.000.000", "900.000", "95,00%"]),
    "</w:tbl>",
  ];
  const berkas = buatDocx({ isi: isi.join(""), nomor: "decimal" });
  await button("Periksa").click();
  await text("Periksa naskah lama").click();
  await standIn.pane.getByLabel("Berkas .docx", { exact: true }).setInputFiles({
    name: "lama.docx",
    mimeType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    buffer: Buffer.from(berkas),
  });
  await text("Tidak ikut dibaca: nomor otomatis.").waitFor();
  await text(/Capaian tertulis 85,00%/).waitFor();
  await text(/Persentase tertulis 95,00%/).waitFor();
  await standIn.picture("periksa-docx");
  expect(standIn.complaints).toEqual([]);
});
