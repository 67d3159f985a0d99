import { buildPohon } from "./pohon";

/** Parent codes by row, as they stand in the table; "" for a root. */
const indukOf = (...daftarKode: readonly string[]): readonly string[] =>
  buildPohon(daftarKode.map((kode) => ({ kode }))).map(({ induk }) =>
    induk === undefined ? "" : `${String(daftarKode[induk])} (${induk})`,
  );

test("a code hangs under the code above it", () => {
  expect(indukOf("1", "1.1", "1.1.01", "1.2", "2")).toEqual(["", "1 (0)", "1.1 (1)", "1 (0)", ""]);
});

test("levels that the table skips are skipped, so that nothing is counted twice", () => {
  expect(indukOf("7.01.03", "7.01.03.2.01", "7.01.03.2.01.0004")).toEqual([
    "",
    "7.01.03 (0)",
    "7.01.03.2.01 (1)",
  ]);
});

test("a row whose codes above are all absent is a root", () => {
  expect(indukOf("7.01.03.2.01", "7.01.04.2.01")).toEqual(["", ""]);
});

test("only whole parts of a code count: 1.1 is not above 1.10, nor 1 above 11", () => {
  expect(indukOf("1.1", "1.10", "1", "11")).toEqual(["1 (2)", "1 (2)", "", ""]);
});

test("a parent may stand below its children", () => {
  expect(indukOf("1.1", "1.2", "1")).toEqual(["1 (2)", "1 (2)", ""]);
});

test("spaces and a closing dot are no part of a code", () => {
  expect(indukOf("1.", " 1.1. ", "1. 1 .01")).toEqual(["", "1. (0)", " 1.1.  (1)"]);
});

test("rows without code are roots, even when there are several", () => {
  expect(indukOf("", "1", "", "1.1", ".")).toEqual(["", "", "", "1 (1)", ""]);
});

test("a numbering that begins anew keeps its children with the row above them", () => {
  expect(indukOf("1", "1.1", "1", "1.1")).toEqual(["", "1 (0)", "", "1 (2)"]);
});

test("the same leaf code twice makes two leaves of one parent", () => {
  const pohon = buildPohon(["1", "1.1", "1.1"].map((kode) => ({ kode })));
  expect(pohon).toEqual([
    { induk: undefined, tingkat: 0, isDaun: false },
    { induk: 0, tingkat: 1, isDaun: true },
    { induk: 0, tingkat: 1, isDaun: true },
  ]);
});

test("depth counts the rows above, not the dots", () => {
  expect(
    buildPohon(["7.01.03.2.01", "7.01.03", "7.01.03.2.01.01"].map((kode) => ({ kode }))).map(
      ({ tingkat }) => tingkat,
    ),
  ).toEqual([1, 0, 2]);
});
