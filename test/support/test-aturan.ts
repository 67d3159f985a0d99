import { alamatLengkap } from "../../src/masukan/alamat";
import { tempatSel } from "../../src/masukan/temuan";
import type { Aturan, Perbaikan } from "../../src/pemeriksaan/aturan";
import type { BuiltInput } from "./masukan-builder";
import { masukan, perhitunganOf } from "./masukan-builder";

/**
 * A finding as a test reads it: the cell as officers write it, the sentence, and each cell its mend would change
 * (`Kinerja!C4: 83,33% → 76,67% (0.7667)`).
 */
export type Expected = readonly [letak: string | undefined, pesan: string, ...ganti: string[]];

export interface Cases {
  /** Data in which the rule finds nothing. */
  readonly accept: Readonly<Record<string, BuiltInput>>;
  readonly reject: Readonly<
    Record<string, { readonly data: BuiltInput; readonly temuan: readonly Expected[] }>
  >;
}

const listGanti = (perbaikan: Perbaikan | undefined): string[] =>
  perbaikan?.jenis === "sel"
    ? perbaikan.daftarGanti.map(
        ({ letak, dari, teks, menjadi }) =>
          `${alamatLengkap(tempatSel(letak))}: ${dari} → ${teks} (${String(menjadi)})`,
      )
    : [];

function findingsOf(aturan: Aturan, data: BuiltInput): Expected[] {
  const input = masukan(data);
  const found = aturan.check({ masukan: input, perhitungan: perhitunganOf(input) });
  return Array.from(found, ({ letak, pesan, perbaikan }) => [
    letak && alamatLengkap(letak),
    pesan,
    ...listGanti(perbaikan),
  ]);
}

/** What a rule lets pass and what it says, one test per case. */
export function testAturan(aturan: Aturan, { accept, reject }: Cases): void {
  describe(`${aturan.kode} ${aturan.id}`, () => {
    test.each(Object.entries(accept))("is silent about %s", (_, data) => {
      expect(findingsOf(aturan, data)).toEqual([]);
    });
    test.each(Object.entries(reject))("finds %s", (_, { data, temuan }) => {
      expect(findingsOf(aturan, data)).toEqual(temuan);
    });
  });
}
