import type { Tingkat } from "../masukan/temuan";
import type { Naskah } from "../naskah/naskah";
import type { AturanNaskah, BahanNaskah, BahanPeriksa, TemuanTeks } from "./aturan";
import { DAFTAR_ATURAN_NASKAH } from "./aturan-naskah";

/** A finding in a text with the rule that found it. */
export interface TemuanTeksBeraturan extends TemuanTeks {
  /** Folder of the rule. */
  readonly aturan: string;
  readonly kode: AturanNaskah["kode"];
  readonly tingkat: Tingkat;
}

const BERAT: Readonly<Record<Tingkat, number>> = { kesalahan: 0, peringatan: 1, informasi: 2 };

/** What one rule finds in a text. */
export const runAturanNaskah = (
  { id, kode, tingkat, checkNaskah: check }: AturanNaskah,
  bahan: BahanNaskah,
): TemuanTeksBeraturan[] =>
  Array.from(check(bahan), (temuan) => ({ aturan: id, kode, tingkat, ...temuan }));

/**
 * What all rules find in a text, gravest first, in the order of reading within a tingkat. Without a `buku` the text is
 * checked against itself only.
 */
export function checkNaskah(
  naskah: Naskah,
  buku: BahanPeriksa | undefined,
): readonly TemuanTeksBeraturan[] {
  const bahan = { naskah, buku };
  return DAFTAR_ATURAN_NASKAH.flatMap((aturan) => runAturanNaskah(aturan, bahan)).sort(
    (a, b) => BERAT[a.tingkat] - BERAT[b.tingkat],
  );
}
