import type { Locator } from "playwright-core";
import { eachTest, paneIsReady } from "./each-test";
import type { StandIn } from "./stand-in";

jest.setTimeout(90_000);

const LEMBAR = "LKj Tribulan IV 2023";
/** The sentence of section 2.2 that carries the verdict. */
const KALIMAT = "A78";

let standIn: StandIn;

eachTest(async (opened) => {
  standIn = opened;
  await paneIsReady(standIn);
});

const button = (name: string): Locator => standIn.pane.getByRole("button", { name, exact: true });
const outcome = (): Locator => standIn.pane.getByRole("group", { name: "Hasil", exact: true });
const tab = (name: string): Locator => standIn.page.getByRole("tab", { name, exact: true });

async function buatLaporan(): Promise<void> {
  await button("Buat Laporan").click();
  await outcome()
    .getByText(/^Laporan ditulis/)
    .waitFor();
}

/** The sheet shows a sentence near the verdict: other figures may need more notes above it. */
async function sentence(text: RegExp): Promise<void> {
  await standIn.go(KALIMAT);
  await standIn.page.getByRole("gridcell", { name: text }).waitFor();
}

/** The report is written, open, and a person has typed over its verdict. */
async function editedReport(text: string): Promise<void> {
  await buatLaporan();
  await outcome().getByRole("button", { name: "Buka lembar" }).click();
  await standIn.type(KALIMAT, text);
  await button("Buat Laporan").click();
  await standIn.pane.getByText(/1 tempat di lembar .* disunting tangan/).waitFor();
}

test("a click writes the report on a sheet of its own, in three syncs, and the pane leads to it", async () => {
  await standIn.press("Nolkan");
  await buatLaporan();
  expect(await standIn.counter("syncs")).toBe(3);
  expect(await standIn.counter("singleCellWrites")).toBe(0);
  await outcome().getByRole("button", { name: "Buka lembar" }).click();
  await standIn.page.getByRole("tab", { name: LEMBAR, exact: true, selected: true }).waitFor();
  await standIn.picture("laporan-sampul");
  await standIn.go(KALIMAT);
  expect(await standIn.textOf(KALIMAT)).toContain("adalah 75% dengan kategori Sedang.");
  await standIn.picture("laporan-capaian");
  expect(standIn.complaints).toEqual([]);
});

test("a figure that changes makes the report out of date, and a second click brings it up to date", async () => {
  await buatLaporan();
  await standIn.type("F4", "84");
  await standIn.cell("F4", "84%").waitFor();
  await buatLaporan();
  await outcome().getByRole("button", { name: "Buka lembar" }).click();
  await sentence(/adalah 91,30% dengan kategori Sangat Tinggi\.$/);
});

test("what a person has typed into the report is asked about, and kept as the office's own wording", async () => {
  await editedReport("Capaian kami 75%, kategori Sedang.");
  expect(await standIn.textOf(KALIMAT)).toBe("Capaian kami 75%, kategori Sedang.");
  await standIn.pane
    .getByRole("radio", { name: /Simpan/ })
    .first()
    .check();
  await button("Tulis ulang").click();
  await outcome()
    .getByText(/^Laporan ditulis/)
    .waitFor();
  await standIn.go(KALIMAT);
  expect(await standIn.textOf(KALIMAT)).toBe("Capaian kami 75%, kategori Sedang.");
  await standIn.openSheet("Kinerja");
  await standIn.type("F4", "84");
  await buatLaporan();
  await standIn.openSheet(LEMBAR);
  // The numbers of a kept wording follow the data.
  await sentence(/ Capaian kami 91,30%, kategori Sangat Tinggi\.$/);
});

test("or given up, when the person says so", async () => {
  await editedReport("Kalimat sementara.");
  await standIn.pane.getByRole("radio", { name: /Ganti/ }).first().check();
  await button("Tulis ulang").click();
  await outcome()
    .getByText(/^Laporan ditulis/)
    .waitFor();
  await standIn.go(KALIMAT);
  expect(await standIn.textOf(KALIMAT)).toContain("adalah 75% dengan kategori Sedang.");
});

test("or left alone beside a second sheet", async () => {
  await editedReport("Kalimat yang tetap.");
  await button("Tulis di lembar kedua").click();
  await outcome()
    .getByText(/^Laporan ditulis/)
    .waitFor();
  await tab(`${LEMBAR} (2)`).waitFor();
  await standIn.openSheet(LEMBAR);
  await standIn.go(KALIMAT);
  expect(await standIn.textOf(KALIMAT)).toBe("Kalimat yang tetap.");
});

test("the ribbon's button writes the report with the pane closed and shows it", async () => {
  await standIn.page.getByRole("button", { name: "Tutup panel" }).click();
  await standIn.ribbon("Buat Laporan").click();
  await standIn.page.getByRole("tab", { name: LEMBAR, exact: true, selected: true }).waitFor();
  await standIn.page.getByRole("status").filter({ hasText: "Buat Laporan selesai." }).waitFor();
  await standIn.ribbon("Buka Panel").click();
  await standIn.pane.getByText(`di lembar ${LEMBAR}`).first().waitFor();
  expect(standIn.complaints).toEqual([]);
});

test("what the ribbon must ask is told, and waits in the pane", async () => {
  await editedReport("Kalimat yang tetap.");
  await button("Batal").click();
  await standIn.page.getByRole("button", { name: "Tutup panel" }).click();
  await standIn.ribbon("Buat Laporan").click();
  await standIn.page.getByRole("status").filter({ hasText: "Buat Laporan selesai." }).waitFor();
  await standIn.ribbon("Buka Panel").click();
  await outcome()
    .getByText(/Laporan belum ditulis: 1 tempat di lembar .* disunting tangan/)
    .waitFor();
  await standIn.go(KALIMAT);
  expect(await standIn.textOf(KALIMAT)).toBe("Kalimat yang tetap.");
});

test("a protected report sheet is named, and stays as it is", async () => {
  await buatLaporan();
  await outcome().getByRole("button", { name: "Buka lembar" }).click();
  await standIn.press("Kunci / buka lembar ini");
  await standIn.openSheet("Kinerja");
  await standIn.type("F4", "84");
  await button("Buat Laporan").click();
  await standIn.pane
    .getByText(/diproteksi/)
    .first()
    .waitFor();
  await standIn.openSheet(LEMBAR);
  await standIn.go(KALIMAT);
  expect(await standIn.textOf(KALIMAT)).toContain("adalah 75% dengan kategori Sedang.");
});

test("a session that is lost while the report is written is told, and the next click finishes it", async () => {
  await standIn.press("Putuskan sesi di tengah panggilan kedua");
  await button("Buat Laporan").click();
  await standIn.pane
    .getByText(/terputus/)
    .first()
    .waitFor();
  await standIn.page.reload();
  await standIn.pane.getByText("Buku kerja sudah dibaca.").waitFor({ state: "attached" });
  await buatLaporan();
  await tab(LEMBAR).waitFor();
});
