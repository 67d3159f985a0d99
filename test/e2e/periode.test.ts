import type { Locator } from "playwright-core";
import { setContent } from "../../src/host/document/cells";
import { createDocument, insertSheet } from "../../src/host/document/sheets";
import type { HostDocument } from "../../src/host/document/host-document";
import { writeXlsx } from "../../src/host/xlsx/write-xlsx";
import { eachTest } from "./each-test";
import type { StandIn } from "./stand-in";

jest.setTimeout(120_000);

let standIn: StandIn;

eachTest((opened) => {
  standIn = opened;
});

const button = (name: string | RegExp): Locator =>
  standIn.pane.getByRole("button", { name, exact: typeof name === "string" });
const text = (shown: string | RegExp): Locator => standIn.pane.getByText(shown).first();

const KEPALA = ["Indikator Kinerja", "Metode", "Target", "Realisasi", "Capaian", "Kategori"];
const LALU = "Tahun 2022";

function fill(
  document: HostDocument,
  [lembar, periode, tahun]: readonly [string, string, number],
  ...daftar: readonly (readonly [string, string, number, number])[]
): void {
  const sheet = document.sheets.find(({ name }) => name === lembar);
  if (!sheet) throw new Error(`No sheet ${lembar}`);
  const rows = [["Periode", periode], ["Tahun", tahun], [], KEPALA, ...daftar];
  rows.forEach((cells, row) => {
    cells.forEach((content, column) => {
      setContent(sheet, { row, column }, { content });
    });
  });
  sheet.names = [
    { name: "LKj_Identitas", refersTo: `'${lembar}'!$A$1:$B$2` },
    { name: "LKj_Kinerja", refersTo: `'${lembar}'!$A$4:$F$6` },
  ].map((nama) => ({ ...nama, comment: "", visible: true }));
}

/** Last year, four tribulan, and nothing of this year as a whole. */
function buku(): Promise<Uint8Array> {
  const document = createDocument(LALU);
  const surat = "Surat selesai diproses";
  const tepat = "Persentase pelayanan tepat waktu";
  fill(document, [LALU, "Tahunan", 2022], [surat, "Jumlah", 40, 36], [tepat, "Rata-rata", 90, 80]);
  ["I", "II", "III", "IV"].forEach((romawi, urutan) => {
    const lembar = `Tribulan ${romawi} 2023`;
    insertSheet(document, lembar);
    fill(
      document,
      [lembar, `Tribulan ${romawi}`, 2023],
      [surat, "Jumlah", 12, 9 + urutan],
      [tepat, "Rata-rata", 90, 81 + urutan],
    );
  });
  document.activeSheetId = document.sheets.at(-1)?.id ?? "";
  return writeXlsx(document);
}

test("four tribulan become a year: prepared, filled with one click, computed and reported", async () => {
  await standIn.openFile("periode.xlsx", await buku());
  await standIn.page.getByRole("heading", { name: "periode.xlsx" }).waitFor();
  await button("Siapkan").click();
  await button("Siapkan Tahun 2023").click();
  await standIn.page
    .getByRole("tab", { name: "Tahun 2023", exact: true, selected: true })
    .waitFor();
  await standIn.cell("D5", "").waitFor();
  await button("Hitung & Laporan").click();
  await text(/dapat diisi dari lembar Tribulan I 2023/).waitFor();
  const before = await standIn.counter("syncs");
  await button("Hitung Capaian").click();
  await button("Isi 2 target dan 2 realisasi, lalu hitung").waitFor();
  expect((await standIn.counter("syncs")) - before).toBe(1);
  await standIn.picture("periode-tanya");
  await button("Isi 2 target dan 2 realisasi, lalu hitung").click();
  await text(/sel ditulis$/).waitFor();
  // 42 of 48, and the mean of 81 to 84 of 90.
  await standIn.cell("C5", "48").waitFor();
  await standIn.cell("D5", "42").waitFor();
  await standIn.cell("E5", "87,50%").waitFor();
  await standIn.cell("D6", "82,5").waitFor();
  await standIn.picture("periode-dihitung");
  await button("Buat Laporan").click();
  await text(/^Laporan ditulis/).waitFor({ state: "attached" });
  await standIn.page.getByRole("tab", { name: /^LKj/ }).first().waitFor();
  await standIn.picture("periode-laporan");
  expect(standIn.complaints).toEqual([]);
});
