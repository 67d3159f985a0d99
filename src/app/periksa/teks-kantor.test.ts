import { MemoryWorkbook } from "../../../test/support/memory-workbook";
import { createUseCasesPeriksa } from "./use-cases-periksa";

/** A workbook whose report says twice what it says once, on a sheet that is not looked at. */
const buku = (aktif: readonly (readonly (string | number)[])[]) =>
  new MemoryWorkbook({
    sheets: {
      Naskah: { rows: aktif.map((baris) => [...baris]) },
      Data: {
        rows: [
          ["Indikator Kinerja", "Target", "Realisasi", "Penyebab"],
          ["Surat tuntas", 92, 69, "petugas petugas sakit"],
          ["Kesimpulan"],
          ["Laporan ini memuat 3 (tiga) indikator."],
          ["Hambatan", "Upaya", "Rencana Tindak Lanjut"],
          ["Dana dana kurang", "Rapat rapat desa", "Usul usul tambahan"],
        ],
      },
    },
    names: [
      { name: "LKj_Kinerja", at: "Data!A1:D2" },
      { name: "LKj_Kesimpulan", at: "Data!A3:A4" },
      { name: "LKj_Masalah", at: "Data!A5:C6" },
    ],
  });

test("the office's own texts on other sheets are checked, each at its cell", async () => {
  const { daftarTemuan } = await createUseCasesPeriksa(buku([["Sampul"]])).periksaLembar();
  const letak = daftarTemuan.map(({ kode, asal }) => {
    const { baris, kolom } =
      asal.jenis === "naskah" ? { baris: -1, kolom: -1 } : asal.tempat.rentang;
    return `${kode} ${baris + 1},${kolom + 1}`;
  });
  expect(letak.sort()).toEqual(["R-10 2,4", "R-10 6,1", "R-10 6,2", "R-10 6,3", "R-22 4,1"]);
});
