import { isBroken, isSingleArea, withoutSheet } from "./reference";

test.each([
  "=Kinerja!$A$3:$I$4",
  "='Tribulan I'!$A$3:$I$4",
  "='Lembar ''A'''!$A$3",
  "=Kinerja!$A:$I",
  "=Lembar2!A1",
])("%s leads to one rectangle", (formula) => {
  expect(isSingleArea(formula)).toBe(true);
});

test.each([
  "=#REF!$A$1:$C$4",
  "=Kinerja!#REF!",
  "=Kinerja!$A$1:$A$9,Kinerja!$C$1:$C$9",
  "=OFFSET(Kinerja!$A$3,0,0,4,9)",
  "=[Lain.xlsx]Kinerja!$A$1:$C$4",
  "='[Lain.xlsx]Kinerja 2'!$A$1",
  "=0.5",
  '="WTP"',
])("%s does not", (formula) => {
  expect(isSingleArea(formula)).toBe(false);
});

test.each(["=#REF!", "=Kinerja!#REF!", "='[Lain.xlsx]Kinerja 2'!$A$1"])(
  "the cells of %s cannot be had",
  (formula) => {
    expect(isBroken(formula)).toBe(true);
  },
);

test("a constant is not broken", () => {
  expect(isBroken('="WTP"')).toBe(false);
});

test("an address loses its sheet, whatever the sheet is called", () => {
  expect(withoutSheet("'A!B ''C'''!$A:$C")).toBe("$A:$C");
});
