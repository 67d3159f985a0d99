import { WorkbookError } from "../workbook/workbook-error";
import type { KeadaanSetelahGagal } from "./penulisan-gagal";
import { PenulisanGagal } from "./penulisan-gagal";
import { pesanGalat } from "./pesan-galat";

const tempat = (baris: number) => ({
  lembar: "Data A",
  rentang: { baris, kolom: 6, tinggi: 2, lebar: 1 },
});
const gagal = (keadaan: KeadaanSetelahGagal, jumlah = 1): PenulisanGagal =>
  new PenulisanGagal(
    new WorkbookError("sesi-putus", "write"),
    keadaan,
    Array.from({ length: jumlah }, (_, index) => tempat(3 * index + 3)),
  );

test("a cell being edited is told with the key to press", () => {
  const { pesan, saran } = pesanGalat(new WorkbookError("sel-sedang-disunting", "read"));
  expect(pesan).toContain("selesai diketik");
  expect(saran).toContain("Enter");
});

test("what is no workbook error is told as unexpected, not shown raw", () => {
  expect(pesanGalat(new TypeError("x is undefined")).pesan).toBe(
    "Excel menolak pekerjaan ini karena sebab yang tidak dikenal.",
  );
});

test("a failed write says whether cells were changed, and which", () => {
  expect(pesanGalat(gagal("utuh")).pesan).toContain("tidak ada sel yang berubah");
  expect(pesanGalat(gagal("dikembalikan")).pesan).toContain("'Data A'!G4:G5");
  expect(pesanGalat(gagal("sebagian")).saran).toContain("Hitung Capaian");
  expect(pesanGalat(gagal("tidak-pasti")).pesan).toContain("Belum diketahui");
});

test("many places are named up to four and counted", () => {
  expect(pesanGalat(gagal("sebagian", 7)).pesan).toContain("dan 3 tempat lain");
});
