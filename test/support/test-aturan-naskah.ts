import type { AturanNaskah, BahanPeriksa } from "../../src/pemeriksaan/aturan";
import type { BagianUji } from "./naskah";
import { naskahUji } from "./naskah";

/** A text: strings are paragraphs, matrices tables; with the workbook it is checked against, where there is one. */
export interface TeksUji {
  readonly isi: readonly BagianUji[];
  readonly buku?: BahanPeriksa;
}

export interface CasesNaskah {
  /** Texts in which the rule finds nothing. */
  readonly accept: Readonly<Record<string, TeksUji>>;
  /** `temuan`: the words and the beginning of what is said of them. */
  readonly reject: Readonly<
    Record<string, TeksUji & { readonly temuan: readonly (readonly [string, string])[] }>
  >;
}

const findingsOf = (aturan: AturanNaskah, { isi, buku }: TeksUji) =>
  Array.from(aturan.checkNaskah({ naskah: naskahUji(isi), buku }));

/** What a rule for texts lets pass and what it says, one test per case. */
export function testAturanNaskah(aturan: AturanNaskah, { accept, reject }: CasesNaskah): void {
  describe(`${aturan.kode} ${aturan.id}`, () => {
    test.each(Object.entries(accept))("is silent about %s", (_, teks) => {
      expect(findingsOf(aturan, teks)).toEqual([]);
    });
    test.each(Object.entries(reject))("finds %s", (_, teks) => {
      const found = findingsOf(aturan, teks);
      expect(found.map(({ kutipan }) => kutipan)).toEqual(teks.temuan.map(([kata]) => kata));
      for (const [indeks, [, pesan]] of teks.temuan.entries()) {
        expect(found[indeks]?.pesan).toContain(pesan);
        expect(found[indeks]?.saran).not.toBe("");
      }
    });
    test.each(Object.entries(reject))("names words that stand in the text: %s", (_, teks) => {
      const bagian = teks.isi.flat(2).join("\n");
      for (const { kutipan } of findingsOf(aturan, teks)) expect(bagian).toContain(kutipan);
    });
  });
}
