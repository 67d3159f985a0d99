import * as fc from "fast-check";
import { decodeIsi, encodeIsi } from "./kode-isi";

const formulaOfRow = (row: number): string =>
  `=IF(COUNT(E${row},F${row})<2,"tak terukur",ROUND(ROUND($F$${row}/E${row}*10000,10),0)/10000)`;

const content = fc.oneof(
  fc.string(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.constant(null),
  fc.tuple(fc.constantFrom("E", "$F$", "Data1!A"), fc.nat(40)).map(([c, row]) => `=${c}${row}*4`),
);

test("what is encoded is decoded to the same contents", () => {
  fc.assert(
    fc.property(fc.array(content), fc.nat(30), (contents, firstRow) => {
      const stored: unknown = JSON.parse(JSON.stringify(encodeIsi(contents, firstRow)));
      expect(decodeIsi(stored as ReturnType<typeof encodeIsi>, firstRow)).toEqual(
        contents.map((item) => (Object.is(item, -0) ? 0 : item)),
      );
    }),
  );
});

test("a thousand rows of one formula take hardly more room than one", () => {
  const contents = Array.from({ length: 1000 }, (_, offset) => formulaOfRow(offset + 4));
  const { d, r } = encodeIsi(contents, 3);
  expect(d).toHaveLength(1);
  expect(r).toEqual([0, 1000]);
});
