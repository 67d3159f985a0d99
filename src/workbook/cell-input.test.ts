import { textInput } from "./cell-input";

test.each([
  ["=SUM(A1)", "'=SUM(A1)"],
  ["'kutip", "''kutip"],
  ["tak terukur", "tak terukur"],
  ["–", "–"],
  ["", ""],
])("the text %s is put in as %s", (text, input) => {
  expect(textInput(text)).toBe(input);
});
