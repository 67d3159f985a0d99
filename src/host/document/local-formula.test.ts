import fc from "fast-check";
import { formulaFromLocale, formulaToLocale } from "./local-formula";

test("a formula is shown in Indonesian notation", () => {
  expect(formulaToLocale('IF(A1>0.5,"0.5,x",INDEX({1,2;3,4},1,2))', "id-ID")).toBe(
    'IF(A1>0,5;"0.5,x";INDEX({1\\2;3\\4};1;2))',
  );
  expect(formulaToLocale("SUM('Data 1.2,3'!A1,2)", "id-ID")).toBe("SUM('Data 1.2,3'!A1;2)");
});

test("what is shown is read back unchanged", () => {
  const piece = fc.constantFrom(
    "A1",
    "0.5",
    "12",
    '"a,b;1.5"',
    "{1,2;3,4.5}",
    "SUM(A1:B2,3)",
    "'Ja''far, 1'!C3",
  );
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 6 }), (pieces) => {
      const formula = `MAX(${pieces.join(",")})`;
      expect(formulaFromLocale(formulaToLocale(formula, "id-ID"), "id-ID")).toBe(formula);
    }),
  );
});
