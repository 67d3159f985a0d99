import type { WorkbookErrorCode } from "../workbook/workbook-error";
import { WorkbookError } from "../workbook/workbook-error";
import type { KeadaanSetelahGagal } from "./penulisan-gagal";
import { PenulisanGagal } from "./penulisan-gagal";
import { pesanGalat } from "./pesan-galat";

const tempat = (baris: number) => ({
  lembar: "Data A",
  rentang: { baris, kolom: 6, tinggi: 2, lebar: 1 },
});
const gagal = (
  keadaan: KeadaanSetelahGagal,
  jumlah = 1,
  code: WorkbookErrorCode = "sesi-putus",
): PenulisanGagal =>
  new PenulisanGagal(new WorkbookError(code, "write"), keadaan, {
    daftarTempat: Array.from({ length: jumlah }, (_, index) => tempat(3 * index + 3)),
    tombol: "Hitung Capaian",
  });

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

test("the button to press again is the one that was pressed", () => {
  for (const keadaan of ["sebagian", "tidak-pasti"] as const) {
    const sebab = new WorkbookError("sesi-putus", "write");
    const kelanjutan = { daftarTempat: [tempat(3)], tombol: "Jadikan angka" };
    const { saran } = pesanGalat(new PenulisanGagal(sebab, keadaan, kelanjutan));
    expect(saran).toContain("tekan Jadikan angka");
    expect(saran).not.toContain("Hitung Capaian");
  }
});

test("a copy that stayed behind is named, with how to delete it", () => {
  const { pesan, saran } = pesanGalat(new WorkbookError("salinan-tertinggal", "Tribulan IV 2023"));
  expect(pesan).toContain("Lembar Tribulan IV 2023");
  expect(saran).toContain("pilih Hapus");
});

test("many places are named up to four and counted", () => {
  expect(pesanGalat(gagal("sebagian", 7)).pesan).toContain("dan 3 tempat lain");
});

const CODES: Readonly<Record<WorkbookErrorCode, true>> = {
  "sel-sedang-disunting": true,
  "lembar-terkunci": true,
  "struktur-terkunci": true,
  "lembar-sudah-ada": true,
  "salinan-tertinggal": true,
  "nama-terpakai": true,
  "nama-tak-sah": true,
  "tidak-ditemukan": true,
  "sesi-putus": true,
  "terlalu-besar": true,
  "tidak-didukung": true,
  "di-luar-excel": true,
  "tak-terduga": true,
};
const STATES: Readonly<Record<KeadaanSetelahGagal, true>> = {
  utuh: true,
  dikembalikan: true,
  sebagian: true,
  "tidak-pasti": true,
};
const keysOf = <K extends string>(record: Readonly<Record<K, true>>): K[] =>
  Object.keys(record) as K[];

test.each(keysOf(CODES))(
  "whatever becomes of %s, a button is offered exactly when the text tells what it does",
  (code) => {
    const failures = [
      new WorkbookError(code, "read"),
      ...keysOf(STATES).map((keadaan) => gagal(keadaan, 1, code)),
    ];
    for (const { saran, tindakan } of failures.map(pesanGalat)) {
      expect({ saran, tindakan: tindakan === "muat-ulang" }).toEqual({
        saran,
        tindakan: /muat ulang panel/i.test(saran),
      });
      expect({ saran, tindakan: tindakan === "baca-ulang" }).toEqual({
        saran,
        tindakan: /baca ulang/i.test(saran),
      });
    }
  },
);

test("what is told of a lost session can be done with one button, before and after writing", () => {
  expect(pesanGalat(new WorkbookError("sesi-putus", "read")).tindakan).toBe("muat-ulang");
  expect(pesanGalat(gagal("dikembalikan")).tindakan).toBe("muat-ulang");
  expect(pesanGalat(gagal("tidak-pasti")).tindakan).toBe("muat-ulang");
  expect(pesanGalat(gagal("sebagian")).tindakan).toBeUndefined();
});
