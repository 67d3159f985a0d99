import * as fc from "fast-check";
import { alamatLengkap } from "../../masukan/alamat";
import { isBroken, isSingleArea, parseAreas, withoutSheet } from "./reference";

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

test("areas are read back from their addresses, whatever the sheet is called", () => {
  const index = (max: number) => fc.integer({ min: 0, max });
  const size = fc.integer({ min: 1, max: 20 });
  const area = fc.record({
    baris: index(1_000_000),
    kolom: index(16_000),
    tinggi: size,
    lebar: size,
  });
  fc.assert(
    fc.property(
      fc.array(area),
      fc.constantFrom("Kinerja", "A 'B', C!D5", "2024"),
      (areas, lembar) => {
        const addresses = areas.map((rentang) => alamatLengkap({ lembar, rentang })).join(",");
        expect(parseAreas(addresses)).toEqual(areas);
      },
    ),
  );
});
