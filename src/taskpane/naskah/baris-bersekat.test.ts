import fc from "fast-check";
import { tabkanSekat } from "./baris-bersekat";

const tabkan = (teks: string): string => tabkanSekat(teks.split("\n")).join("\n");

test("a table of markdown has tabs, without its line under the heading", () => {
  expect(
    tabkan("| No | Indikator | Capaian |\n|----|:---------:|--------:|\n| 1 | **SKM** | 92% |"),
  ).toBe("No\tIndikator\tCapaian\n1\tSKM\t92%");
});

test("a table of a message has tabs, bars at its ends or not, with empty cells", () => {
  expect(tabkan("No | Uraian | Pagu\n1 | Gaji | 100\n | *Jumlah* | 100")).toBe(
    "No\tUraian\tPagu\n1\tGaji\t100\n\tJumlah\t100",
  );
});

test("a table in a drawn box has tabs", () => {
  expect(tabkan("┌────┬─────┐\n│ No │ SKM │\n├────┼─────┤\n│ 1  │ 92% │\n└────┴─────┘")).toBe(
    "No\tSKM\n1\t92%",
  );
});

test("rows with an empty first cell keep their columns, where the heading has its bar at the end only", () => {
  expect(tabkan("Bulan | Orang |\nMei | 12 |\nJuni | 14 |")).toBe(
    "Bulan\tOrang\nMei\t12\nJuni\t14",
  );
});

describe("what is no table stays as it is", () => {
  test.each([
    ["the foot of a page", "LKjIP RSUD Bukit Selasih Tahun 2023 | 5"],
    ["a letterhead", "Jl. Merdeka 1 | Telp. 123\nsurel@contoh.id | contoh.id"],
    ["lines under a title", "LAPORAN KINERJA\n---------------\nTAHUN 2023"],
    ["bars of all kinds of rows", "a | b\nc | d | e\nf"],
    ["a list with dashes", "- satu\n- dua"],
  ])("%s", (_apa, teks) => {
    expect(tabkan(teks)).toBe(teks);
  });
});

test("whatever the text, no word of it is lost", () => {
  const huruf = fc.constantFrom("a", "7", "|", " | ", "\n", "-", "\\|", "│", " ");
  const kata = (teks: string): string => teks.replace(/[^a7]/g, "");
  fc.assert(
    fc.property(fc.array(huruf), (isi) => {
      expect(kata(tabkan(isi.join("")))).toBe(kata(isi.join("")));
    }),
  );
});
