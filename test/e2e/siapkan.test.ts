import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Locator } from "playwright-core";
import { createDocument } from "../../src/host/document/sheets";
import { writeXlsx } from "../../src/host/xlsx/write-xlsx";
import { eachTest } from "./each-test";
import type { StandIn } from "./stand-in";

jest.setTimeout(90_000);

const APA_ADANYA = readFileSync(join(__dirname, "../deteksi/apa-adanya.xlsx"));

let standIn: StandIn;

eachTest((opened) => {
  standIn = opened;
});

const button = (name: string | RegExp): Locator =>
  standIn.pane.getByRole("button", { name, exact: typeof name === "string" });
const text = (shown: string | RegExp): Locator => standIn.pane.getByText(shown).first();

async function openWorkbook(name: string, content: Uint8Array): Promise<void> {
  await standIn.openFile(name, content);
  await standIn.page.getByRole("heading", { name }).waitFor();
  await text("Buku kerja ini belum punya tabel LKj_Kinerja.").waitFor();
}

test("a workbook as staff keep it is computed after Deteksi otomatis, one confirmation and Hitung Capaian", async () => {
  await openWorkbook("apa-adanya.xlsx", APA_ADANYA);
  await button("Siapkan tabel").click();
  await button("Deteksi otomatis").click();
  await button("Tetapkan 4 tabel").waitFor();
  await standIn.picture("siapkan-usulan");
  await button("Tetapkan 4 tabel").click();
  await text(/^4 tabel ditetapkan/).waitFor();
  await button("Hitung & Laporan").click();
  await button("Hitung Capaian").click();
  await text(/sel ditulis$/).waitFor();
  await standIn.cell("F12", "75%").waitFor();
  await standIn.cell("E22", "99,99%").waitFor();
  await text(/tampak tertukar/).waitFor();
  await text(/76,67% bila ditukar dengan capaiannya\), sedangkan di .*E12 69%/).waitFor();
  await standIn.picture("siapkan-dihitung");
  expect(standIn.complaints).toEqual([]);
});

test("numbers that stand as text become numbers on a click, and texts again on Urungkan", async () => {
  await openWorkbook("apa-adanya.xlsx", APA_ADANYA);
  await button("Siapkan tabel").click();
  await button("Deteksi otomatis").click();
  await button("Tetapkan 4 tabel").click();
  await button("Jadikan angka: 8 sel Anggaran").click();
  await standIn.cell("C22", "428.807.750").waitFor();
  await button("Urungkan").first().click();
  await standIn.cell("C22", "428.807.750,00").waitFor();
  expect(standIn.complaints).toEqual([]);
});

test("an empty workbook becomes input sheets, is filled, computed and reported", async () => {
  await openWorkbook("kosong.xlsx", await writeXlsx(createDocument("Sheet1")));
  await button("Siapkan tabel").click();
  await standIn.pane.getByLabel("Jabatan").fill("Kasi Pelayanan Umum");
  await standIn.pane.getByLabel("Kecamatan").fill("Candipuro");
  await standIn.pane.getByRole("spinbutton", { name: "Tahun" }).fill("2023");
  await standIn.pane.getByRole("combobox", { name: "Ke-" }).selectOption("4");
  await standIn.picture("siapkan-templat");
  await standIn.pane.getByRole("form", { name: "Templat" }).getByRole("button").last().click();
  await standIn.page
    .getByRole("tab", { name: "Tribulan IV 2023", exact: true, selected: true })
    .waitFor();
  await standIn.picture("siapkan-lembar");
  await standIn.type("E5", "Meningkatnya mutu pelayanan");
  await standIn.type("F5", "Persentase permohonan selesai tepat waktu");
  await standIn.type("G5", "%");
  await standIn.type("K5", "92%");
  await standIn.type("L5", "69%");
  await standIn.type("U5", "Penyelenggaraan pelayanan");
  await standIn.type("V5", "1000000");
  await standIn.type("W5", "950000");
  await button("Hitung & Laporan").click();
  await button("Hitung Capaian").click();
  await text(/sel ditulis$/).waitFor();
  await standIn.go("X5");
  await standIn.cell("X5", "95%").waitFor();
  await standIn.go("M5");
  await standIn.cell("M5", "75%").waitFor();
  await button("Buat Laporan").click();
  await text(/^Laporan ditulis/).waitFor({ state: "attached" });
  await standIn.openSheet("LKj Tribulan IV 2023");
  expect(standIn.complaints).toEqual([]);
});
