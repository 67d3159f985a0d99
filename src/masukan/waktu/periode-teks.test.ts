import fc from "fast-check";
import { formatPeriode, formatPeriodePendek } from "../../format/periode";
import type { Istilah } from "../../kinerja/istilah";
import type { Periode } from "../../kinerja/periode";
import { periodeOf, readPeriodeTeks, readTahunTeks } from "./periode-teks";

const TRIBULAN_4 = { jenis: "tribulan", ke: 4, tahun: undefined };

test.each([
  "Tribulan IV",
  "Triwulan 4",
  "TW IV",
  "TW-4",
  "tw4",
  "TWIV",
  "TRIWULAN KEEMPAT",
  "Triwulan ke-4",
  "triwulan ke IV",
  "Tri Bulan Empat",
  "Q4",
  "Periode Tribulan IV",
  "Laporan Kinerja Tribulan IV",
  "Tribulan IV (Oktober s.d. Desember)",
])("“%s” is the fourth quarter", (teks) => {
  expect(readPeriodeTeks(teks)).toEqual({ status: "terbaca", nilai: TRIBULAN_4 });
});

test.each([
  ["Semester II", { jenis: "semester", ke: 2, tahun: undefined }],
  ["SMT 1 2023", { jenis: "semester", ke: 1, tahun: 2023 }],
  ["Tahunan", { jenis: "tahunan", tahun: undefined }],
  ["Tahun 2023", { jenis: "tahunan", tahun: 2023 }],
  ["TA. 2023", { jenis: "tahunan", tahun: 2023 }],
  ["2023", { jenis: "tahunan", tahun: 2023 }],
  ["1 tahun", { jenis: "tahunan", tahun: undefined }],
  ["Tribulan IV Tahun Anggaran 2023", { jenis: "tribulan", ke: 4, tahun: 2023 }],
  ["TW II/2024", { jenis: "tribulan", ke: 2, tahun: 2024 }],
  ["Triwulan III (2023)", { jenis: "tribulan", ke: 3, tahun: 2023 }],
])("“%s” is %j", (teks, nilai) => {
  expect(readPeriodeTeks(teks)).toEqual({ status: "terbaca", nilai });
});

test.each([
  ["Tribulan V", "bukan tribulan I, II, III, atau IV"],
  ["TW 5", "bukan tribulan I, II, III, atau IV"],
  ["Tribulan", "bukan tribulan I, II, III, atau IV"],
  ["Semester III", "bukan semester I atau II"],
  ["Tribulan IV 2023/2024", "menyebut lebih dari satu tahun"],
  ["IV", "bukan periode yang dikenal"],
  ["4", "bukan periode yang dikenal"],
  ["Periode", "bukan periode yang dikenal"],
  ["Caturwulan II", "bukan periode yang dikenal"],
  ["", "bukan periode yang dikenal"],
])("“%s” is refused: %s", (teks, sebab) => {
  expect(readPeriodeTeks(teks)).toEqual({ status: "ditolak", sebab });
});

test.each([
  ["2023", 2023],
  ["Tahun Anggaran 2023", 2023],
  ["TA 2023", 2023],
  ["23", undefined],
  ["2023/2024", undefined],
  ["dua ribu dua puluh tiga", undefined],
  ["12023", undefined],
])("“%s” names the year %s", (teks, tahun) => {
  expect(readTahunTeks(teks)).toBe(tahun);
});

const TAHUN = fc.integer({ min: 1900, max: 2099 });
const PERIODE: fc.Arbitrary<Periode> = fc.oneof(
  fc.record({
    jenis: fc.constant("tribulan" as const),
    ke: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const),
    tahun: TAHUN,
  }),
  fc.record({
    jenis: fc.constant("semester" as const),
    ke: fc.constantFrom(1 as const, 2 as const),
    tahun: TAHUN,
  }),
  fc.record({ jenis: fc.constant("tahunan" as const), tahun: TAHUN }),
);
const KATA: fc.Arbitrary<Pick<Istilah, "tribulan">> = fc.record({
  tribulan: fc.constantFrom("Tribulan" as const, "Triwulan" as const),
});

test("what the report prints of a period is read as that period again, in any case", () => {
  fc.assert(
    fc.property(PERIODE, KATA, fc.boolean(), (periode, kata, isBesar) => {
      for (const format of [formatPeriode, formatPeriodePendek]) {
        const teks = format(periode, kata);
        const bacaan = readPeriodeTeks(isBesar ? teks.toUpperCase() : teks);
        expect(
          bacaan.status === "terbaca" && periodeOf(bacaan.nilai, bacaan.nilai.tahun ?? 0),
        ).toEqual(periode);
      }
    }),
  );
});

test("no text makes the reader throw, and what it reads exists", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.string({ unit: "grapheme" })), (teks) => {
      const bacaan = readPeriodeTeks(teks);
      expect(["terbaca", "ditolak"]).toContain(bacaan.status);
    }),
  );
});
