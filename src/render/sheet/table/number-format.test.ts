import { format as show } from "numfmt";
import type { FormatAngka } from "../../../dokumen/dokumen";
import { formatNilai } from "../../../format/nilai-indikator";
import { formatRupiah } from "../../../format/rupiah";
import { rupiah } from "../../../kinerja/satuan";
import { isFormat, numberFormat } from "./number-format";

const shown = (value: number, format: FormatAngka): string =>
  show(numberFormat(format), value, { locale: "id" });

test.each([
  [0.92, { jenis: "persen", desimal: 0 }, formatNilai(92, "%")],
  [0.8333, { jenis: "persen", desimal: 2 }, formatNilai(83.33, "%")],
  [428_807_750, { jenis: "rupiah" }, formatRupiah(rupiah(428_807_750))],
  [73, { jenis: "angka", desimal: 0, satuan: "orang" }, formatNilai(73, "orang")],
  [1_100_000, { jenis: "angka", desimal: 0, satuan: "orang" }, formatNilai(1_100_000, "orang")],
  [3.25, { jenis: "angka", desimal: 2, satuan: "" }, formatNilai(3.25, "")],
  [5, { jenis: "angka", desimal: 0, satuan: 'kali "besar" 100%' }, '5 kali "besar" 100%'],
] as const)("Excel shows %d as the report prints it (%j)", (value, format, text) => {
  expect(shown(value, format)).toBe(text);
});

test("a unit of many words or lines is no format Excel takes", () => {
  const format = (satuan: string) => numberFormat({ jenis: "angka", desimal: 0, satuan });
  expect(isFormat(format("orang"))).toBe(true);
  expect(isFormat(format("kata ".repeat(60)))).toBe(false);
  expect(isFormat(format("dua\nbaris"))).toBe(false);
});
