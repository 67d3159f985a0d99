import fc from "fast-check";
import { toEnglish, toIndonesian } from "./formula-locale";

const number = fc.oneof(
  fc.nat().map(String),
  fc.tuple(fc.nat(), fc.nat()).map(([whole, part]) => `${whole}.${part}`),
);
const leaf = fc.oneof(
  number,
  fc.constantFrom(
    "A1",
    "$B$2:C3",
    "'Data, 2.5; x'!A1",
    "LKj_Skala",
    '"a,b;c""1.5"',
    "TRUE",
    "Sheet1.2!A1",
  ),
);
const array = fc
  .array(fc.array(number, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 3 })
  .map((rows) => `{${rows.map((row) => row.join(",")).join(";")}}`);
const formula = fc
  .array(fc.oneof(leaf, array), { minLength: 1, maxLength: 5 })
  .map((args) => `IF(SUM(${args.join(",")})>0.5,1,-2.25)`);

test("a formula that was shown and typed again is the same formula", () => {
  fc.assert(fc.property(formula, (text) => expect(toEnglish(toIndonesian(text))).toBe(text)));
});

test("arguments are parted by semicolons and decimals by commas", () => {
  expect(toIndonesian('IF(E4<=0.5,"a,b",ROUND(F4/E4,2))')).toBe('IF(E4<=0,5;"a,b";ROUND(F4/E4;2))');
});

test("array constants keep their rows and change their columns", () => {
  expect(toIndonesian("INDEX({1.5,2;3,4},1)")).toBe("INDEX({1,5\\2;3\\4};1)");
});

test("sheet names in quotes are left alone", () => {
  expect(toEnglish("SUM('a;b'!A1;1,5)")).toBe("SUM('a;b'!A1,1.5)");
});
