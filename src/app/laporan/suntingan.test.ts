import type { CellInput } from "../../workbook/workbook";
import type { RekamLaporan } from "./rekam-laporan";
import { parseRekam, simpanRekam, tandaBaris } from "./rekam-laporan";
import { findSuntingan } from "./suntingan";

const ISI: CellInput[][] = [
  ["BAB I", null, null],
  ["Capaian 75% pada", null, null],
  ["Tribulan IV.", null, null],
  [null, null, null],
  ["No", "Target", "Capaian"],
  [1, 0.92, 0.75],
];

const REKAM: RekamLaporan = {
  waktu: "2024-01-02T03:00:00.000Z",
  lembar: "LKj",
  periode: "Tribulan IV 2023",
  masukan: {},
  baris: ISI.map(tandaBaris),
  kalimat: [
    {
      kunci: "capaian",
      baris: 1,
      tinggi: 2,
      pemisah: [" "],
      kolom: 0,
      slot: { capaian: "75%" },
    },
  ],
};

const kini = (isi: readonly (readonly CellInput[])[]) =>
  findSuntingan(REKAM, {
    lembar: "LKj",
    rentang: { baris: 0, kolom: 0, tinggi: isi.length, lebar: 3 },
    isi,
  });

const ganti = (baris: number, kolom: number, isi: CellInput): CellInput[][] =>
  ISI.map((row, i) => row.map((sel, j) => (i === baris && j === kolom ? isi : sel)));

test("an untouched sheet has no edits, blank as null or as empty text", () => {
  expect(kini(ISI)).toEqual([]);
  expect(kini(ISI.map((row) => row.map((sel) => sel ?? "")))).toEqual([]);
});

test("an edited text is told whole, over all of its rows, with the values that stood in it", () => {
  expect(kini(ganti(2, 0, "Tribulan IV tahun ini."))).toEqual([
    {
      id: "capaian",
      tempat: { lembar: "LKj", rentang: { baris: 1, kolom: 0, tinggi: 1, lebar: 1 } },
      isi: "Capaian 75% pada Tribulan IV tahun ini.",
      kalimat: { kunci: "capaian", slot: { capaian: "75%" } },
    },
  ]);
});

test("an edited number of a table is told with its cell, and is no wording", () => {
  expect(kini(ganti(5, 2, 0.8))).toMatchObject([
    { isi: "0.8", kalimat: undefined, tempat: { rentang: { baris: 5, kolom: 2 } } },
  ]);
});

test("a row put in is one edit; the rows below it are none", () => {
  const isi = [...ISI.slice(0, 3), ["Catatan kami.", null, null], ...ISI.slice(3)];
  expect(kini(isi)).toMatchObject([
    { isi: "Catatan kami.", kalimat: undefined, tempat: { rentang: { baris: 3 } } },
  ]);
});

test("a text that was wiped out is an edit that cannot be kept as a wording", () => {
  const isi = ISI.filter((_, baris) => baris !== 1 && baris !== 2);
  expect(kini(isi)).toMatchObject([{ id: "capaian", isi: "", kalimat: undefined }]);
});

test("a blank row taken out is no edit", () => {
  expect(kini(ISI.filter((_, baris) => baris !== 3))).toEqual([]);
});

test("records are kept newest first, one per sheet, and only ours are read", () => {
  const lama = { ...REKAM, waktu: "2023-01-01T00:00:00.000Z" };
  const lain = { ...REKAM, lembar: "LKj lain" };
  const teks = simpanRekam([lama, lain], REKAM, undefined);
  expect(parseRekam(teks).map(({ lembar, waktu }) => [lembar, waktu])).toEqual([
    ["LKj", REKAM.waktu],
    ["LKj lain", REKAM.waktu],
  ]);
  expect(parseRekam('{"v":1,"laporan":[{"x":1}]}')).toEqual([]);
  expect([parseRekam("{"), parseRekam(undefined), parseRekam('{"v":2}')]).toEqual([[], [], []]);
});
