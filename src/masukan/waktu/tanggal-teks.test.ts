import fc from "fast-check";
import { formatTanggal } from "../../format/tanggal";
import type { Tanggal } from "../../kinerja/tanggal";
import { isTanggal, jumlahHari } from "../../kinerja/tanggal";
import { readTanggalTeks } from "./tanggal-teks";

const AWAL_TAHUN = { hari: 2, bulan: 1, tahun: 2024 };

test.each([
  "02 Januari 2024",
  "2 Januari 2024",
  "2 JANUARI 2024",
  "2 Jan 2024",
  "2-Jan-2024",
  "2 Jan. 2024",
  "2 January 2024",
  "02-01-2024",
  "02/01/2024",
  "2.1.2024",
  "2024-01-02",
  " 02  Januari 2024. ",
  "Selasa, 2 Januari 2024",
  "Candipuro, 02 Januari 2024",
  "2 – 1 – 2024",
])("“%s” is the second of January", (teks) => {
  expect(readTanggalTeks(teks)).toEqual({ status: "terbaca", nilai: AWAL_TAHUN });
});

test.each([
  ["3 Pebruari 2024", 2],
  ["3 Nopember 2024", 11],
  ["3 Agt 2024", 8],
  ["3 Mei 2024", 5],
  ["3 Des 2024", 12],
])("“%s” is in month %i", (teks, bulan) => {
  expect(readTanggalTeks(teks)).toEqual({
    status: "terbaca",
    nilai: { hari: 3, bulan, tahun: 2024 },
  });
});

test.each([
  ["31 Februari 2024", "tidak ada di kalender"],
  ["29 Februari 2023", "tidak ada di kalender"],
  ["01/13/2024", "tidak ada di kalender"],
  ["0 Januari 2024", "tidak ada di kalender"],
  ["2 Januari 24", "tahunnya tidak terdiri atas empat angka"],
  ["02/01/24", "tahunnya tidak terdiri atas empat angka"],
  ["2 Jumadil 2024", "menyebut bulan “Jumadil” yang tidak dikenal"],
  ["Januari 2024", "bukan tanggal"],
  ["menyusul", "bukan tanggal"],
  ["02-01/2024", "bukan tanggal"],
  ["45293", "bukan tanggal"],
])("“%s” is refused: %s", (teks, sebab) => {
  expect(readTanggalTeks(teks)).toEqual({ status: "ditolak", sebab });
});

const TANGGAL: fc.Arbitrary<Tanggal> = fc
  .record({
    tahun: fc.integer({ min: 1000, max: 9999 }),
    bulan: fc.integer({ min: 1, max: 12 }),
    urutan: fc.nat(),
  })
  .map(({ tahun, bulan, urutan }) => ({
    tahun,
    bulan,
    hari: (urutan % jumlahHari(bulan, tahun)) + 1,
  }));

test("what the report prints of a day is read as that day again", () => {
  fc.assert(
    fc.property(TANGGAL, (tanggal) => {
      expect(readTanggalTeks(formatTanggal(tanggal))).toEqual({
        status: "terbaca",
        nilai: tanggal,
      });
    }),
  );
});

test("digits in the order of offices here are read as they stand, or the calendar has no such day", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 40 }),
      fc.integer({ min: 0, max: 15 }),
      fc.constantFrom("-", "/", "."),
      (hari, bulan, pemisah) => {
        const bacaan = readTanggalTeks([hari, bulan, 2024].join(pemisah));
        const tanggal = { hari, bulan, tahun: 2024 };
        expect(bacaan.status === "terbaca" ? bacaan.nilai : undefined).toEqual(
          isTanggal(tanggal) ? tanggal : undefined,
        );
      },
    ),
  );
});

test("no text makes the reader throw", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.string({ unit: "grapheme" })), (teks) => {
      expect(["terbaca", "ditolak"]).toContain(readTanggalTeks(teks).status);
    }),
  );
});
