import { type RawCell, toInput, toNilai, toRumus } from "./cells";

const cell = (over: Partial<RawCell>): RawCell => ({
  value: "",
  formula: "",
  type: "Empty",
  ...over,
});
const ERROR_TYPED = cell({ value: "#REF!", formula: "#REF!", type: "String" });
const ERROR = cell({ value: "#REF!", formula: "=A1+#REF!", type: "Error" });
const ERROR_CONSTANT = cell({ value: "#N/A", formula: "#N/A", type: "Error" });
const TEXT_LIKE_FORMULA = cell({ value: "=A1", formula: "=A1", type: "String" });

test("an error cell is told from the text that looks like one", () => {
  expect(toNilai(ERROR)).toEqual({ galat: "#REF!" });
  expect(toNilai(ERROR_TYPED)).toBe("#REF!");
});

test("blank is null, and so is a formula that shows nothing", () => {
  expect(toNilai(cell({}))).toBeNull();
  expect(toNilai(cell({ formula: '=""', type: "String" }))).toBeNull();
});

test("zero and false are values", () => {
  expect(toNilai(cell({ value: 0, formula: 0, type: "Double" }))).toBe(0);
  expect(toNilai(cell({ value: false, formula: false, type: "Boolean" }))).toBe(false);
});

test("text that begins with = is no formula", () => {
  expect(toRumus(TEXT_LIKE_FORMULA)).toBeNull();
  expect(toRumus(ERROR)).toBe("=A1+#REF!");
});

test.each([
  ["a formula", ERROR, "=A1+#REF!"],
  ["text like a formula", TEXT_LIKE_FORMULA, "'=A1"],
  ["an error constant", ERROR_CONSTANT, "=#N/A"],
  ["blank", cell({}), ""],
  ["a number", cell({ value: 0.75, formula: 0.75, type: "Double" }), 0.75],
])("what puts %s back", (_, raw, input) => {
  expect(toInput(raw)).toBe(input);
});
