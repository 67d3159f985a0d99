import type { Kisi } from "../kisi";
import type { TabelKontrak } from "../kontrak/tabel-kontrak";
import { isBagianHitungan } from "../kontrak/tabel-kontrak";
import type { PencariGabungan } from "../sel/sel-gabungan";
import type { BarisKepala } from "./jalur-judul";
import { jalurJudul, judulSel } from "./jalur-judul";
import type { JalurJudul, Padanan } from "./match-kolom";
import { countDiajarkan, matchKolom } from "./match-kolom";
import { isBarisPenomoran } from "./baris-penomoran";

/** Titles above a header take a few rows; further down nobody looks for a header. */
const BARIS_DICARI = 40;
const TINGGI_KEPALA = [1, 2, 3] as const;
/** One heading alone may be a word in a title, unless the table has one column only. */
const minimalDikenali = ({ rentang }: Kisi): number => (rentang.lebar === 1 ? 1 : 2);

/** A header that was found, by offsets in the grid. */
export interface Kepala extends BarisKepala {
  readonly padanan: Padanan;
  readonly daftarJalur: readonly JalurJudul[];
  /** First row of data: behind the header and the numbering under it. */
  readonly barisData: number;
}

/**
 * How well rows serve as a header: by meanings recognised, then by columns recognised, so that `Target` over four
 * periods is seen as four targets and not as the one column its text stands in. Headings the office has taught decide.
 */
export function bobotKepala(
  { kolom, ganda }: Padanan,
  jumlahDiajarkan: number,
): readonly [number, number] {
  const kolomGanda = [...ganda.values()].reduce((jumlah, daftar) => jumlah + daftar.length, 0);
  return [kolom.size + ganda.size + jumlahDiajarkan, kolom.size + kolomGanda];
}

/** Whether the first serves better. */
export const isLebih = (
  [arti, kolom]: readonly [number, number],
  [artiLain, kolomLain]: readonly [number, number],
): boolean => arti > artiLain || (arti === artiLain && kolom > kolomLain);

const jumlahWajib = (kontrak: TabelKontrak, { kolom, ganda }: Padanan): number =>
  [...kolom.keys(), ...ganda.keys()].filter((id) => isBagianHitungan(kontrak.kolom[id]?.peran))
    .length;

function afterPenomoran(kisi: Kisi, awal: number): number {
  return isBarisPenomoran(kisi.nilai[awal] ?? []) ? awal + 1 : awal;
}

/** Rows that may begin a header: they hold at least one text. */
const hasJudul = (kisi: Kisi, baris: number): boolean =>
  (kisi.nilai[baris] ?? []).some((_, kolom) => judulSel(kisi, baris, kolom) !== "");

/**
 * Finds the header by what its headings mean: the rows (one to three) in which most columns of the contract are
 * recognised; the first such rows, and the fewest, where several do equally well. Undefined when no row looks like it.
 */
export function findKepala(
  kisi: Kisi,
  kontrak: TabelKontrak,
  cariGabungan: PencariGabungan,
): Kepala | undefined {
  let terbaik: Kepala | undefined;
  let bobotTerbaik: readonly [number, number] = [minimalDikenali(kisi) - 1, Infinity];
  const batas = Math.min(kisi.rentang.tinggi, BARIS_DICARI);
  for (let awal = 0; awal < batas; awal++) {
    if (!hasJudul(kisi, awal)) continue;
    for (const tinggi of TINGGI_KEPALA) {
      const akhir = awal + tinggi - 1;
      if (akhir >= kisi.rentang.tinggi) break;
      const daftarJalur = jalurJudul(kisi, { awal, akhir }, cariGabungan);
      const padanan = matchKolom(kontrak, daftarJalur);
      const bobot = bobotKepala(padanan, countDiajarkan(kontrak, daftarJalur));
      if (!isLebih(bobot, bobotTerbaik) || jumlahWajib(kontrak, padanan) === 0) continue;
      bobotTerbaik = bobot;
      terbaik = { awal, akhir, padanan, daftarJalur, barisData: afterPenomoran(kisi, akhir + 1) };
    }
  }
  return terbaik;
}
