import { eachTest, paneIsReady } from "./each-test";
import type { StandIn } from "./stand-in";

jest.setTimeout(90_000);

let standIn: StandIn;

eachTest((opened) => {
  standIn = opened;
});

const hitung = () => standIn.pane.getByRole("button", { name: "Hitung Capaian" });

async function hitungFromPane(): Promise<void> {
  await paneIsReady(standIn);
  await hitung().click();
  await standIn.pane
    .getByText(/sel ditulis$/)
    .first()
    .waitFor();
}

test("a click on Hitung Capaian writes capaian, kategori and the budget percentages", async () => {
  await hitungFromPane();
  await standIn.cell("G4", "75%").waitFor();
  await standIn.cell("H4", "Sedang").waitFor();
  await standIn.picture("hitung-kinerja");
  await standIn.openSheet("Anggaran");
  await standIn.cell("E2", "99,99%").waitFor();
  await standIn.cell("E3", "99,99%").waitFor();
  await standIn.cell("E4", "100%").waitFor();
  await standIn.picture("hitung-anggaran");
  expect(standIn.complaints).toEqual([]);
});

test("the results are live: a corrected realisasi changes capaian and kategori", async () => {
  await hitungFromPane();
  await standIn.type("F4", "84");
  await standIn.cell("F4", "84%").waitFor();
  await standIn.cell("G4", "91,30%").waitFor();
  expect(await standIn.textOf("H4")).not.toBe("Sedang");
});

test("a click costs two syncs, and no cell is addressed by itself", async () => {
  await paneIsReady(standIn);
  await standIn.press("Nolkan");
  await hitungFromPane();
  await standIn.cell("G4", "75%").waitFor();
  expect(await standIn.counter("syncs")).toBe(2);
});

test("the ribbon's button works with the pane closed", async () => {
  await standIn.page.getByRole("button", { name: "Tutup panel" }).click();
  await standIn.ribbon("Hitung Capaian").click();
  await standIn.cell("G4", "75%").waitFor();
  await standIn.page.getByRole("status").filter({ hasText: "Hitung Capaian selesai." }).waitFor();
  await standIn.ribbon("Buka Panel").click();
  await standIn.pane.getByText(/dari tombol di pita/).waitFor();
});

test("what the ribbon could not do is told by the pane that opens later, by the open one at once, until it succeeds", async () => {
  const outcome = standIn.pane.getByRole("group", { name: "Hasil", exact: true });
  await paneIsReady(standIn);
  await standIn.page.getByRole("button", { name: "Tutup panel" }).click();
  await standIn.press("Kunci / buka lembar ini");
  await standIn.ribbon("Hitung Capaian").click();
  await standIn.page.getByRole("status").filter({ hasText: "Hitung Capaian selesai." }).waitFor();
  await standIn.ribbon("Buka Panel").click();
  await outcome.getByText(/terkunci karena lembar Kinerja diproteksi/).waitFor();
  await outcome.getByText(/dari tombol di pita Beranda/).waitFor();
  await outcome.getByRole("button", { name: "Tutup pesan" }).click();
  await outcome.waitFor({ state: "detached" });

  await standIn.ribbon("Hitung Capaian").click();
  await outcome.getByText(/terkunci karena lembar Kinerja diproteksi/).waitFor();
  await standIn.press("Kunci / buka lembar ini");
  await standIn.ribbon("Hitung Capaian").click();
  await standIn.cell("G4", "75%").waitFor();
  await outcome.waitFor({ state: "detached" });
  await standIn.pane.getByRole("region", { name: "Terakhir ditulis" }).waitFor();
  expect(standIn.complaints).toEqual([]);
});

test("Urungkan in the pane brings back the cells as they were", async () => {
  await hitungFromPane();
  await standIn.cell("G4", "75%").waitFor();
  await standIn.pane.getByRole("button", { name: "Urungkan" }).first().click();
  await standIn.cell("G4", "").waitFor();
  expect(await standIn.textOf("H4")).toBe("");
  await standIn.openSheet("Anggaran");
  expect(await standIn.textOf("E2")).toBe("");
});

test("so does the workbook's own undo, in one step", async () => {
  await hitungFromPane();
  await standIn.cell("G4", "75%").waitFor();
  await standIn.ribbon("Urungkan").click();
  await standIn.cell("G4", "").waitFor();
  await standIn.openSheet("Anggaran");
  expect(await standIn.textOf("E4")).toBe("");
});

test("while a cell is being edited the pane says so, waits, and then writes", async () => {
  await paneIsReady(standIn);
  await standIn.cell("C9").dblclick();
  await standIn.page.keyboard.type("catatan");
  await hitung().click();
  await standIn.pane
    .getByText(/tekan Enter atau Esc/)
    .first()
    .waitFor();
  expect(await standIn.textOf("G4")).toBe("");
  await standIn.page.getByRole("textbox", { name: "Isi sel" }).press("Enter");
  await standIn.cell("G4", "75%").waitFor();
  await standIn.cell("C9", "catatan").waitFor();
});

test("a protected sheet is named, and nothing is written anywhere", async () => {
  await paneIsReady(standIn);
  await standIn.press("Kunci / buka lembar ini");
  await hitung().click();
  await standIn.pane
    .getByText(/terkunci|dilindungi|proteksi/i)
    .first()
    .waitFor();
  expect(await standIn.textOf("G4")).toBe("");
  await standIn.openSheet("Anggaran");
  expect(await standIn.textOf("E2")).toBe("");
});

test("a session that is lost before anything is read is told, and nothing is written", async () => {
  await paneIsReady(standIn);
  await hitung().waitFor();
  await standIn.press("Putuskan sesi pada panggilan berikutnya");
  await hitung().click();
  await standIn.pane
    .getByText(/terputus/)
    .first()
    .waitFor();
  expect(await standIn.textOf("G4")).toBe("");
});

test("a session that is lost in the middle of the writing is told, with what has become of the cells", async () => {
  await paneIsReady(standIn);
  await standIn.press("Putuskan sesi di tengah panggilan kedua");
  await hitung().click();
  await standIn.pane
    .getByText(/terputus\..*(Sudah diperiksa|terlanjur ditulis|Belum diketahui)/)
    .first()
    .waitFor();
  expect(await standIn.textOf("G4")).toBe("");
});

test("a workbook too large for one call is told so", async () => {
  await paneIsReady(standIn);
  await standIn.choose("Batas muatan (bita)", "1000");
  await hitung().click();
  await standIn.pane
    .getByText(/terlalu besar/)
    .first()
    .waitFor();
  expect(await standIn.textOf("G4")).toBe("");
});

test("what somebody typed into an output column is asked about before it is replaced", async () => {
  await paneIsReady(standIn);
  await standIn.type("H4", "Cukup");
  await hitung().click();
  await standIn.pane.getByText(/sudah berisi, bukan hasil hitungan/).waitFor();
  expect(await standIn.textOf("H4")).toBe("Cukup");
  expect(await standIn.textOf("G4")).toBe("");
});
