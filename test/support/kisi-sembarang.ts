import fc from "fast-check";
import type { Kisi } from "../../src/masukan/kisi";
import { kisi, type SelUji } from "./kisi";

const NILAI: fc.Arbitrary<SelUji> = fc.oneof(
  fc.constant(null),
  fc.string(),
  fc.string({ unit: "grapheme" }),
  fc.double(),
  fc.integer(),
  fc.boolean(),
  fc.constantFrom("#REF!", "#N/A").map((galat) => ({ galat })),
);

const FORMAT = fc.constantFrom("General", "0%", "@", "dd/mm/yyyy", '0 "orang"', "[<1]0%;0");

/** Any cell, sometimes with one of these words, so that readers get past the headings. */
const selSembarang = (kata: readonly string[]): fc.Arbitrary<SelUji> =>
  fc.oneof(
    NILAI,
    fc.constantFrom(...kata),
    fc
      .record({ nilai: fc.oneof(fc.double(), fc.integer({ min: 0, max: 60_000 })), format: FORMAT })
      .map(({ nilai, format }) => ({ nilai, format })),
  );

/** Any rectangle of cells, anywhere on a sheet. */
export const kisiSembarang = (kata: readonly string[]): fc.Arbitrary<Kisi> =>
  fc
    .record({
      lebar: fc.integer({ min: 1, max: 5 }),
      tinggi: fc.integer({ min: 1, max: 6 }),
      baris: fc.nat(20),
      kolom: fc.nat(20),
    })
    .chain(({ lebar, tinggi, ...letak }) =>
      fc
        .array(fc.array(selSembarang(kata), { minLength: lebar, maxLength: lebar }), {
          minLength: tinggi,
          maxLength: tinggi,
        })
        .map((matriks) => kisi(matriks, letak)),
    );
