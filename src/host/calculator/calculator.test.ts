import { wasmBytes } from "../../../test/support/wasm-bytes";
import { setContent, valueAt } from "../document/cells";
import type { Content } from "../document/cells";
import type { HostDocument, HostSheet } from "../document/host-document";
import { createDocument, insertSheet } from "../document/sheets";
import { createCalculator } from "./calculator";

const calculator = createCalculator(wasmBytes());

const named = (name: string, refersTo: string) => ({ name, refersTo, visible: true, comment: "" });

/** Column A of `Data Ku` holds the contents, row by row; `Lain` is a second sheet. */
function workbook(...contents: Content[]): {
  document: HostDocument;
  data: HostSheet;
  lain: HostSheet;
} {
  const document = createDocument("Data Ku");
  const [data] = document.sheets;
  if (data === undefined) throw new Error("no sheet");
  contents.forEach((content, row) => {
    setContent(data, { row, column: 0 }, { content });
  });
  return { document, data, lain: insertSheet(document, "Lain") };
}

function results(...contents: Content[]): unknown[] {
  const { document, data } = workbook(...contents);
  calculator.recalculate(document);
  return contents.map((_, row) => valueAt(data, { row, column: 0 }));
}

test.each<readonly [string, unknown]>([
  ["=1/3", 1 / 3],
  ["=0.1+0.2", 0.30000000000000004],
  ["=428791750/428807750", 428_791_750 / 428_807_750],
  ["=2^60", 2 ** 60],
  ["=1/3*1E-20", (1 / 3) * 1e-20],
  ['="a"&1', "a1"],
  ["=1=1", true],
  ["=1/0", { error: "#DIV/0!" }],
  ["=NA()", { error: "#N/A" }],
  ["=BUKANFUNGSI(1)", { error: "#NAME?" }],
  ["=TidakAda", { error: "#NAME?" }],
  ["=Hilang!A1", { error: "#REF!" }],
  ["=A1", 0],
  ['=IF(1>2,1,"")', ""],
  ["=ROUND(2.5,0)", 3],
  ["=ROUND(-2.5,0)", -3],
])("%s is %p", (formula, result) => {
  expect(results(formula)).toEqual([result]);
});

test.each<readonly [string, unknown]>([
  ["=SUMPRODUCT(--({0.5,0.6,0.7}>0.55))", 2],
  ['=INDEX({"a","b","c"},MIN(3,1+SUMPRODUCT(--({0.51,0.66}>0.6))))', "b"],
  ['=--"3"', 3],
  ['="--"&"x"', "--x"],
  ["=5--2", 7],
  ["=2/--2", 1],
])("%s: a double minus makes a number of a truth value", (formula, result) => {
  expect(results(formula)).toEqual([result]);
});

test("constants of every kind arrive as what they are", () => {
  expect(
    results(
      5,
      "teks",
      true,
      "'92%",
      "'=1+1",
      '=A1&"|"&A2&"|"&A3&"|"&A4&"|"&A5',
      "=ISTEXT(A4)",
      "=COUNT(A1:A5)",
    ),
  ).toEqual([5, "teks", true, "92%", "=1+1", "5|teks|TRUE|92%|=1+1", true, 1]);
});

test("an error constant spreads to what refers to it", () => {
  const { document, data } = workbook("#N/A", "=A1+1", '=IFERROR(A1,"ada galat")');
  calculator.recalculate(document);
  expect([1, 2].map((row) => valueAt(data, { row, column: 0 }))).toEqual([
    { error: "#N/A" },
    "ada galat",
  ]);
});

describe("names", () => {
  test("of the sheet go before those of the workbook, also behind a sheet", () => {
    const { document, data, lain } = workbook("=Kunci", "=Lain!Kunci", "=LAIN!kunci&kunci");
    document.names.push(named("Kunci", "1"));
    lain.names.push(named("Kunci", "2"));
    calculator.recalculate(document);
    expect([0, 1, 2].map((row) => valueAt(data, { row, column: 0 }))).toEqual([1, 2, "21"]);
  });

  test("may be ranges, whole columns, constants, formulas, other names, and broken", () => {
    const { document, lain } = workbook(1, 2, 3);
    document.names.push(
      named("Daerah", "'Data Ku'!$A$1:$A$2"),
      named("Kolom", "'Data Ku'!$A:$A"),
      named("Ambang", "0.5"),
      named("Jumlah", "SUM('Data Ku'!$A$1:$A$3)+1"),
      named("Lain2", "Daerah"),
      named("Putus", "#REF!"),
      named("Teks", '"Ambang"'),
      named("Ular", "Ular+1"),
    );
    const formulas = [
      "=SUM(Daerah)",
      "=SUM(Kolom)",
      "=Ambang*2",
      "=2*Jumlah",
      "=SUM(Lain2)",
      "=Putus",
      "=Teks",
      '="Ambang"',
      "=Ular",
    ];
    formulas.forEach((content, row) => {
      setContent(lain, { row, column: 0 }, { content });
    });
    calculator.recalculate(document);
    expect(formulas.map((_, row) => valueAt(lain, { row, column: 0 }))).toEqual([
      3,
      6,
      1,
      14,
      3,
      { error: "#REF!" },
      "Ambang",
      "Ambang",
      { error: "#NAME?" },
    ]);
  });

  test("for an Excel table are the cells it has now", () => {
    const { document, data, lain } = workbook("Target", 1, 2, 4);
    data.tables = [{ name: "Tabel1", area: { row: 0, column: 0, height: 3, width: 1 } }];
    document.names.push(named("LKj_Kinerja", "Tabel1[#All]"));
    const formulas = ["=SUM(LKj_Kinerja)", "=ROWS(LKj_Kinerja)", "=SUM(Tabel1[#Data])"];
    formulas.forEach((content, row) => {
      setContent(lain, { row, column: 0 }, { content });
    });
    const computed = (): unknown[] => {
      expect(calculator.recalculate(document)).toEqual([]);
      return formulas.map((_, row) => valueAt(lain, { row, column: 0 }));
    };
    expect(computed()).toEqual([3, 3, 3]);
    data.tables = [{ name: "Tabel1", area: { row: 0, column: 0, height: 4, width: 1 } }];
    expect(computed()).toEqual([7, 4, 7]);
  });

  test("given another place give another result", () => {
    const { document, data } = workbook("=Kunci");
    document.names = [named("Kunci", "1")];
    calculator.recalculate(document);
    document.names = [named("Kunci", "2")];
    calculator.recalculate(document);
    expect(valueAt(data, { row: 0, column: 0 })).toBe(2);
  });
});

test("keeps in step with edits, clearings, new and renamed sheets", () => {
  const { document, data, lain } = workbook(5, "=A1*2", "=Lain!A1+1");
  const value = (row: number): unknown => valueAt(data, { row, column: 0 });
  calculator.recalculate(document);
  expect([value(1), value(2)]).toEqual([10, 1]);
  setContent(data, { row: 0, column: 0 }, { content: 7 });
  setContent(lain, { row: 0, column: 0 }, { content: 1 });
  calculator.recalculate(document);
  expect([value(1), value(2)]).toEqual([14, 2]);
  setContent(data, { row: 0, column: 0 }, { content: "" });
  lain.name = "Baru";
  insertSheet(document, "Depan", 0);
  calculator.recalculate(document);
  expect([value(1), value(2)]).toEqual([0, { error: "#REF!" }]);
  setContent(data, { row: 1, column: 0 }, { content: "bukan rumus" });
  calculator.recalculate(document);
  expect(value(1)).toBe("bukan rumus");
});

test("two documents can take turns", () => {
  const one = workbook(1, "=A1+1");
  const two = workbook(10, "=A1+1");
  for (const { document } of [one, two, one]) calculator.recalculate(document);
  expect([one, two].map(({ data }) => valueAt(data, { row: 1, column: 0 }))).toEqual([2, 11]);
});

describe("what it cannot compute", () => {
  test.each(["AGGREGATE(9,6,A1:A2)", "SUM(Tabel1[Target])", "[1]Lain!A1"])(
    "%s keeps the result of the file, which others go on with",
    (formula) => {
      const { document, data } = workbook(1, 2, "", "=A3*2");
      data.cells.set(2 * 16_384, { value: 3, formula, style: undefined });
      expect(calculator.recalculate(document)).toEqual([{ sheetId: data.id, row: 2, column: 0 }]);
      expect([2, 3].map((row) => valueAt(data, { row, column: 0 }))).toEqual([3, 6]);
    },
  );

  test("is an error where the file has no result", () => {
    expect(results("=AGGREGATE(9,6,B1:B2)")).toEqual([{ error: "#NAME?" }]);
  });

  test("a circle is 0, as Excel shows it", () => {
    expect(results("=A1+1")).toEqual([0]);
  });
});

test("a result that is the same but for its last bit stays as the file had it", () => {
  const { document, data } = workbook(0.69, 0.92);
  data.cells.set(2 * 16_384, { value: 0.75, formula: "A1/A2", style: undefined });
  calculator.recalculate(document);
  expect(valueAt(data, { row: 2, column: 0 })).toBe(0.75);
});

test("two thousand formulas are all computed after one call", () => {
  const { document, data } = workbook();
  for (let row = 0; row < 2000; row++) {
    setContent(data, { row, column: 0 }, { content: row });
    setContent(data, { row, column: 1 }, { content: `=ROUND(A${row + 1}/7,4)` });
  }
  calculator.recalculate(document);
  for (let row = 0; row < 2000; row++) {
    expect(valueAt(data, { row, column: 1 })).toBeCloseTo(row / 7, 4);
  }
});
