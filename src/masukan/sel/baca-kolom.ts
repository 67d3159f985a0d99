import type { AngkaRancu } from "../angka-teks/bacaan-teks";
import type { Pemisah } from "../angka-teks/digit";
import type { Kisi } from "../kisi";
import type { BacaanSel, SelTerbaca } from "./baca-sel";
import { readSel } from "./baca-sel";

/** What decides between `1,309` = 1309 and `1,309` = 1.309. */
export type PenentuRancu =
  /** The other cells of the column, if they agree. */
  | "kolom"
  /** Rupiah has no three decimals. */
  | "rupiah";

const petunjukSel = ({ bacaan }: SelTerbaca): Pemisah | undefined =>
  bacaan.jenis === "angka" || bacaan.jenis === "rentang" ? bacaan.petunjuk : undefined;

/** The decimal separator of a column: the one all telling cells show; undefined when none does or they disagree. */
function pemisahKolom(daftarSel: readonly SelTerbaca[]): Pemisah | undefined {
  const petunjuk = new Set(daftarSel.map(petunjukSel).filter((pemisah) => pemisah !== undefined));
  return petunjuk.size === 1 ? [...petunjuk][0] : undefined;
}

function decide(rancu: AngkaRancu, pemisahDesimal: Pemisah | undefined): BacaanSel {
  if (pemisahDesimal === undefined) return rancu;
  return rancu.pemisah === pemisahDesimal ? rancu.desimal : rancu.ribuan;
}

/**
 * Reads one column of the grid at the given rows, each cell once. Ambiguous numbers are decided by the rest of the
 * column; where it does not, they stay `rancu` and must be asked about.
 */
export function readKolom(
  kisi: Kisi,
  { kolom, daftarBaris }: { readonly kolom: number; readonly daftarBaris: readonly number[] },
  penentu: PenentuRancu,
): ReadonlyMap<number, SelTerbaca> {
  const daftarSel = daftarBaris.map((baris) => readSel(kisi, baris, kolom));
  const pemisah = pemisahKolom(daftarSel);
  return new Map(
    daftarSel.map((terbaca, indeks) => {
      const { bacaan } = terbaca;
      if (bacaan.jenis !== "rancu") return [daftarBaris[indeks] ?? 0, terbaca] as const;
      const putus = penentu === "rupiah" ? bacaan.ribuan : decide(bacaan, pemisah);
      return [daftarBaris[indeks] ?? 0, { ...terbaca, bacaan: putus }] as const;
    }),
  );
}
