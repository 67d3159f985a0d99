import type { MemorySheet } from "../../../test/support/memory-sheet";
import type { MemorySpec } from "../../../test/support/memory-workbook";
import { MemoryWorkbook } from "../../../test/support/memory-workbook";
import { tempat } from "../../../test/support/tempat";
import { TANPA_JAWABAN } from "../tinjauan";
import { createUseCases } from "../use-cases";
import { createUseCasesSiapkan } from "./use-cases-siapkan";

const ROWS: MemorySheet["rows"] = [
  ["Sasaran", "Indikator Kinerja", "Target", "Realisasi", "Capaian", "Kategori"],
  ["Pelayanan", "Surat selesai", 12, 9, null, null],
  ["Pelayanan", "Warga terlayani", 10, 10, null, null],
  ["Jumlah", null, 22, 19, null, null],
];

const kinerja = (address: string, rows = ROWS) => ({
  Kinerja: { rows, tables: { Tabel1: address } },
});

const open = (sheets: MemorySpec["sheets"], names: MemorySpec["names"] = []) => {
  const book = new MemoryWorkbook({ sheets, names });
  const clock = (): Date => new Date(Date.UTC(2024, 0, 2));
  return {
    book,
    utama: createUseCases(book, clock),
    siapkan: createUseCasesSiapkan(book, clock),
  };
};

const tetapkan = ({ siapkan }: ReturnType<typeof open>, at: string) =>
  siapkan.tetapkan([{ tabel: "Kinerja", tempat: tempat(at), koreksi: {} }]);

function grow({ book }: ReturnType<typeof open>, address: string): void {
  const sheet = book.content.sheet("Kinerja");
  book.content.sheets.set("Kinerja", { ...sheet, tables: { Tabel1: address } });
}

const FOLLOWED = [{ name: "LKj_Kinerja", at: "Tabel1[#All]" }];

test("an Excel table is named by its own name, and a row added to it is computed", async () => {
  const opened = open(kinerja("A1:F3", ROWS.slice(0, 3)));
  const hasil = await tetapkan(opened, "Kinerja!A1:F3");
  expect(hasil.status === "selesai" && hasil.kalimat).toContain("Tabel1 ikut terbaca");
  expect(opened.book.names[0]?.refersTo).toBe("Tabel1[#All]");
  ["Pelayanan", "Desa terbina", 5, 5].forEach((input, column) => {
    opened.book.content.put("Kinerja", [3, column], { input });
  });
  grow(opened, "A1:F4");
  const { perhitungan } = await opened.utama.tinjau();
  expect(perhitungan?.kinerja.daftarIndikator).toHaveLength(3);
  const { daftarTabel } = await opened.siapkan.tinjau();
  expect(daftarTabel.find(({ tabel }) => tabel === "Kinerja")?.keadaan).toMatchObject({
    jenis: "ditemukan",
    jumlahBaris: 3,
    tempat: tempat("Kinerja!A1:F4"),
    calon: { keraguan: undefined },
  });
});

test("a total row that is shown belongs to the table and is no indikator", async () => {
  const opened = open(kinerja("A1:F4"), FOLLOWED);
  const { perhitungan } = await opened.utama.tinjau();
  expect(perhitungan?.kinerja.daftarIndikator).toHaveLength(2);
});

test("part of an Excel table is named by its cells, and told when the table has grown", async () => {
  const opened = open(kinerja("A1:F4"));
  const hasil = await tetapkan(opened, "Kinerja!A1:F3");
  expect(hasil.status === "selesai" && hasil.kalimat).toContain("Tabel1 dapat bertambah");
  expect(opened.book.names[0]?.refersTo).toBe("Kinerja!$A$1:$F$3");
  const { daftarTabel } = await opened.siapkan.tinjau();
  expect(daftarTabel.find(({ tabel }) => tabel === "Kinerja")?.keadaan).toMatchObject({
    calon: { keraguan: expect.stringContaining("bertambah 1 baris") as string },
  });
});

test("a host that refuses the table's name is given the cells", async () => {
  const opened = open(kinerja("A1:F3"));
  opened.book.faults.push({ on: "define", code: "tak-terduga" });
  expect((await tetapkan(opened, "Kinerja!A1:F3")).status).toBe("selesai");
  expect(opened.book.names[0]?.refersTo).toBe("Kinerja!$A$1:$F$3");
});

test("any other refusal is told, and nothing is tried behind one's back", async () => {
  const opened = open(kinerja("A1:F3"));
  opened.book.faults.push({ on: "define", code: "lembar-terkunci" });
  await expect(tetapkan(opened, "Kinerja!A1:F3")).rejects.toMatchObject({
    code: "lembar-terkunci",
  });
  expect(opened.book.names).toEqual([]);
});

test("lepaskan takes the name of an Excel table away, and a second definition may move it", async () => {
  const opened = open(kinerja("A1:F3"), FOLLOWED);
  expect((await tetapkan(opened, "Kinerja!A1:F3")).status).toBe("selesai");
  expect(opened.book.names).toHaveLength(1);
  expect((await opened.siapkan.lepaskan("Kinerja")).status).toBe("selesai");
  expect(opened.book.names).toEqual([]);
});

test("a table of the contract does not lie over one that follows an Excel table", async () => {
  const opened = open(kinerja("A1:F4"), [{ name: "LKj_Anggaran", at: "Tabel1[#All]" }]);
  const hasil = await tetapkan(opened, "Kinerja!A1:F3");
  expect(hasil.status === "ditolak" && hasil.temuan.pesan).toContain(
    "bertindih dengan LKj_Anggaran",
  );
});

test("columns beside an Excel table are typed in Excel, which widens the table; nothing is written over its name", async () => {
  const rows = ROWS.slice(0, 3).map((row) => row.slice(0, 4));
  const opened = open(kinerja("A1:D3", rows), FOLLOWED);
  const { daftarTemuan } = await opened.utama.tinjau();
  const temuan = daftarTemuan.find(({ aturan }) => aturan === "kolom-tidak-dapat-ditambah");
  expect(temuan?.saran).toContain("di Kinerja!E1:F1; tabelnya melebar sendiri");
  await opened.utama.hitung(TANPA_JAWABAN, "panel");
  expect(opened.book.names[0]?.at).toBe("Tabel1[#All]");
});

test("the next period's sheet follows the copy's table", async () => {
  const identitas = [
    ["Periode", "Tribulan II"],
    ["Tahun", 2024],
  ];
  const opened = open({ ...kinerja("A1:F3", ROWS.slice(0, 3)), Identitas: { rows: identitas } }, [
    ...FOLLOWED,
    { name: "LKj_Identitas", at: "Identitas!A1:B2" },
  ]);
  expect((await opened.siapkan.siapkanPeriodeBerikutnya()).status).toBe("selesai");
  expect(opened.book.names).toContainEqual(
    expect.objectContaining({ sheet: "Tribulan III 2024", at: "Tabel12[#All]" }),
  );
  expect(opened.book.names).toContainEqual(expect.objectContaining({ at: "Tabel1[#All]" }));
});
