import { MemoryWorkbook } from "../../../test/support/memory-workbook";
import { createUseCases } from "../use-cases";

test("everything that was read is listed with its place, settings and tables of the report too", async () => {
  const book = new MemoryWorkbook({
    sheets: {
      Kinerja: {
        rows: [
          ["Indikator", "Target", "Realisasi", "Capaian", "Kategori"],
          ["A", 1, 1],
        ],
      },
      Pengaturan: {
        rows: [
          ["Pembulatan", "potong"],
          ["Kertas", "F4"],
        ],
      },
      Identitas: {
        rows: [
          ["Keterangan", "Isi"],
          ["Jabatan", "Camat"],
        ],
      },
      Fungsi: { rows: [["Fungsi"], ["penyiapan"], ["pembinaan"]] },
    },
    names: [
      { name: "LKj_Kinerja", at: "Kinerja!A1:E2" },
      { name: "LKj_Pengaturan", at: "Pengaturan!A1:B2" },
      { name: "LKj_Identitas", at: "Identitas!A1:B2" },
      { name: "LKj_Fungsi", at: "Fungsi!A1:A3" },
    ],
  });
  const { daftarSumber, daftarHalangan } = await createUseCases(book, () => new Date(0)).tinjau();
  expect(
    daftarSumber.map(({ tabel, nama, tempat, jumlahBaris }) => [
      tabel,
      nama,
      tempat.lembar,
      jumlahBaris,
    ]),
  ).toEqual([
    ["Kinerja", "LKj_Kinerja", "Kinerja", 1],
    ["Pengaturan", "LKj_Pengaturan", "Pengaturan", 2],
    ["Identitas", "LKj_Identitas", "Identitas", 1],
    ["Fungsi", "LKj_Fungsi", "Fungsi", 2],
  ]);
  expect(daftarHalangan).toEqual([]);
});
