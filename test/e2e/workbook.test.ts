import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { unzipSync, zipSync } from "fflate";
import { cellAt } from "../../src/host/document/cells";
import { readXlsx } from "../../src/host/xlsx/read-xlsx";
import { eachTest } from "./each-test";
import type { StandIn } from "./stand-in";

jest.setTimeout(90_000);

const SAMPLE = join(__dirname, "../../assets/contoh/contoh.xlsx");

let standIn: StandIn;

eachTest((opened) => {
  standIn = opened;
});

async function download() {
  const [file] = await Promise.all([
    standIn.page.waitForEvent("download"),
    standIn.ribbon("Unduh .xlsx").click(),
  ]);
  const bytes = new Uint8Array(await readFile(await file.path()));
  return { name: file.suggestedFilename(), bytes, document: await readXlsx(bytes) };
}

test("numbers, percents and formulas are typed and shown in Indonesian notation", async () => {
  await standIn.type("K2", "1234,5");
  await standIn.type("K3", "12,5%");
  await standIn.type("K4", "=SUM(K2;0,5)*2");
  await standIn.cell("K2", "1234,5").waitFor();
  await standIn.cell("K3", "12,50%").waitFor();
  await standIn.cell("K4", "2470").waitFor();
  await standIn.go("K4");
  const bar = standIn.page.getByRole("textbox", { name: "Bilah rumus" });
  expect(await bar.inputValue()).toBe("=SUM(K2;0,5)*2");
});

test("Escape forgets what was typed, Delete empties the cell, Urungkan brings it back", async () => {
  await standIn.type("K2", "satu");
  await standIn.go("K2");
  await standIn.page.keyboard.type("dua");
  await standIn.page.keyboard.press("Escape");
  await standIn.cell("K2", "satu").waitFor();
  await standIn.page.keyboard.press("Delete");
  await standIn.cell("K2", "").waitFor();
  await standIn.ribbon("Urungkan").click();
  await standIn.cell("K2", "satu").waitFor();
});

test("the sheet is walked with the keyboard alone", async () => {
  await standIn.grid.focus();
  await standIn.page.keyboard.press("Control+Home");
  const nameBox = standIn.page.getByRole("textbox", { name: "Kotak nama" });
  for (const key of ["ArrowDown", "ArrowRight", "ArrowRight"])
    await standIn.page.keyboard.press(key);
  expect(await nameBox.inputValue()).toBe("C2");
  await standIn.page.keyboard.press("Shift+ArrowDown");
  expect(await nameBox.inputValue()).toBe("C2:C3");
  await standIn.go("AB500");
  await standIn.page.keyboard.press("F2");
  await standIn.page.keyboard.type("jauh");
  await standIn.page.keyboard.press("Enter");
  await standIn.cell("AB500", "jauh").waitFor();
});

test("what is downloaded holds what was typed, under the file's own name", async () => {
  await standIn.type("K2", "=1/4");
  const { name, document } = await download();
  expect(name).toBe("contoh.xlsx");
  const sheet = document.sheets.find((candidate) => candidate.name === "Kinerja");
  const cell = sheet && cellAt(sheet, { row: 1, column: 10 });
  expect(cell).toMatchObject({ formula: "1/4", value: 0.25 });
  const names = document.names.map((defined) => defined.name);
  expect(names).toEqual(expect.arrayContaining(["LKj_Kinerja", "LKj_Anggaran", "LKj_Skala"]));
});

test("a workbook of one's own is opened in the place of the sample, and the pane reads it", async () => {
  await standIn.type("K2", "milik sendiri");
  const { bytes } = await download();
  await standIn.openFile("kasi.xlsx", bytes);
  await standIn.page.getByRole("heading", { name: "kasi.xlsx" }).waitFor();
  await standIn.go("K2");
  await standIn.cell("K2", "milik sendiri").waitFor();
  await standIn.pane.getByText("Lembar Kinerja").waitFor();
});

test("a file that is no workbook is refused in words, and the open one stays", async () => {
  await standIn.openFile("surat.xlsx", Buffer.from("bukan zip"));
  const message = standIn.page.getByRole("dialog", { name: "Berkas tidak dapat dibuka" });
  await message.getByText("bukan buku kerja Excel").waitFor();
  await message.getByRole("button", { name: "Tutup" }).click();
  await standIn.page.getByRole("heading", { name: "contoh.xlsx" }).waitFor();
});

test("what a download cannot keep is said before it, and the user may still refuse", async () => {
  const parts = unzipSync(new Uint8Array(readFileSync(SAMPLE)));
  const withMacros = zipSync({ ...parts, "xl/vbaProject.bin": new Uint8Array([1, 2, 3]) });
  await standIn.openFile("makro.xlsx", withMacros);
  await standIn.page.getByRole("heading", { name: "makro.xlsx" }).waitFor();
  let downloads = 0;
  standIn.page.on("download", () => (downloads += 1));

  await standIn.ribbon("Unduh .xlsx").click();
  const question = standIn.page.getByRole("dialog", { name: /tidak ikut terunduh/ });
  await question.getByText("makro (VBA)").waitFor();
  await question.getByRole("button", { name: "Batal" }).click();
  expect(downloads).toBe(0);

  await standIn.ribbon("Unduh .xlsx").click();
  await Promise.all([
    standIn.page.waitForEvent("download"),
    question.getByRole("button", { name: "Unduh tanpa bagian itu" }).click(),
  ]);
  expect(downloads).toBe(1);
});

test("a cell of a protected sheet refuses to be changed and keeps its content", async () => {
  await standIn.press("Kunci / buka lembar ini");
  await standIn.go("E4");
  await standIn.page.keyboard.press("Delete");
  await standIn.page
    .getByRole("dialog")
    .getByText(/terkunci/)
    .waitFor();
  await standIn.page.getByRole("dialog").getByRole("button", { name: "Tutup" }).click();
  expect(await standIn.textOf("E4")).toBe("92%");
});
