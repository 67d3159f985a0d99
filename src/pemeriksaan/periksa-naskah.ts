import type { Tingkat } from "../masukan/temuan";
import type { AsalTeks, Naskah } from "../naskah/naskah";
import type { AturanNaskah, BahanNaskah, BahanPeriksa, TemuanTeks } from "./aturan";
import { DAFTAR_ATURAN_NASKAH } from "./aturan-naskah";
import { kelompokkan } from "./teks/kelompokkan";
import { urutkanTemuan } from "./urutkan-temuan";

/** A finding in a text with the rule that found it. */
export interface TemuanTeksBeraturan extends TemuanTeks {
  /** Folder of the rule. */
  readonly aturan: string;
  readonly kode: AturanNaskah["kode"];
  readonly tingkat: Tingkat;
}

/** What one rule finds in a text. */
export const runAturanNaskah = (
  { id, kode, tingkat, checkNaskah: check }: AturanNaskah,
  bahan: BahanNaskah,
): TemuanTeksBeraturan[] =>
  Array.from(check(bahan), (temuan) => ({ aturan: id, kode, tingkat, ...temuan }));

const bertindih = (a: TemuanTeks, b: TemuanTeks): boolean =>
  a.petikan.awal < b.petikan.akhir && b.petikan.awal < a.petikan.akhir;

/** Of findings on the same words the gravest is told; the others come of the same mistake. */
function tanpaGanda(daftar: readonly TemuanTeksBeraturan[]): readonly TemuanTeksBeraturan[] {
  const disimpan: TemuanTeksBeraturan[] = [];
  for (const temuan of daftar) {
    const sama = disimpan.some(
      (lain) =>
        lain.aturan !== temuan.aturan && lain.kutipan === temuan.kutipan && bertindih(lain, temuan),
    );
    if (!sama) disimpan.push(temuan);
  }
  return disimpan;
}

const kunciAsal = (asal: AsalTeks): string =>
  asal.jenis === "naskah"
    ? String(asal.nomor)
    : `${asal.tempat.lembar}!${Object.values(asal.tempat.rentang).join(",")}`;

/** What all rules find in a text, gravest first, each place once. */
export function checkBahanNaskah(bahan: BahanNaskah): readonly TemuanTeksBeraturan[] {
  const semua = DAFTAR_ATURAN_NASKAH.flatMap((aturan) => runAturanNaskah(aturan, bahan));
  const urut = urutkanTemuan(semua);
  const perAsal = kelompokkan(urut, ({ asal }) => kunciAsal(asal));
  const disimpan = new Set([...perAsal.values()].flatMap(tanpaGanda));
  return urut.filter((temuan) => disimpan.has(temuan));
}

/** The same for a text by itself; without a `buku` it is checked against itself only. */
export const checkNaskah = (
  naskah: Naskah,
  buku: BahanPeriksa | undefined,
): readonly TemuanTeksBeraturan[] => checkBahanNaskah({ naskah, buku });
