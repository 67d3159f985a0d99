import type { Kisi, Rentang } from "../kisi";
import { isKosongSel } from "../sel/baca-sel";
import type { PencariGabungan } from "../sel/sel-gabungan";
import { createPencariGabungan } from "../sel/sel-gabungan";

/** A rectangle by offsets in the grid of a sheet. */
export type Petak = Rentang;

/** A sheet's grid prepared for cutting tables out of it. */
export interface Lembaran {
  readonly kisi: Kisi;
  readonly cariGabungan: PencariGabungan;
  /** Merged areas by the rows they touch, as offsets; each row knows its own. */
  readonly gabunganBaris: ReadonlyMap<number, readonly Rentang[]>;
  readonly tersembunyi: ReadonlySet<number>;
}

/** Whether two rectangles share a cell. */
export const isBertindih = (a: Rentang, b: Rentang): boolean =>
  a.baris < b.baris + b.tinggi &&
  b.baris < a.baris + a.tinggi &&
  a.kolom < b.kolom + b.lebar &&
  b.kolom < a.kolom + a.lebar;

function fileGabungan({ gabungan, rentang }: Kisi): ReadonlyMap<number, readonly Rentang[]> {
  const perBaris = new Map<number, Rentang[]>();
  for (const area of gabungan ?? []) {
    const awal = Math.max(area.baris - rentang.baris, 0);
    const akhir = Math.min(area.baris - rentang.baris + area.tinggi, rentang.tinggi);
    for (let baris = awal; baris < akhir; baris++) {
      const daftar = perBaris.get(baris);
      if (daftar) daftar.push(area);
      else perBaris.set(baris, [area]);
    }
  }
  return perBaris;
}

/** Prepares a grid; each cell and each merged area is looked at once. */
export const createLembaran = (kisi: Kisi): Lembaran => ({
  kisi,
  cariGabungan: createPencariGabungan(kisi),
  gabunganBaris: fileGabungan(kisi),
  tersembunyi: new Set(kisi.tersembunyi),
});

/** The same sheet with these rectangles blank: what stands in them is spoken for. */
export function tutupi({ kisi, ...lain }: Lembaran, daftarPetak: readonly Petak[]): Lembaran {
  if (daftarPetak.length === 0) return { kisi, ...lain };
  const nilai = kisi.nilai.map((baris) => [...baris]);
  for (const { baris, kolom, tinggi, lebar } of daftarPetak) {
    for (const isi of nilai.slice(Math.max(baris, 0), Math.max(baris + tinggi, 0))) {
      isi.fill(null, Math.max(kolom, 0), Math.max(kolom + lebar, 0));
    }
  }
  return { ...lain, kisi: { ...kisi, nilai } };
}

/** Sheet coordinates as offsets, cut to what was read; undefined where nothing of it was. */
export function toPetak({ rentang }: Kisi, area: Rentang): Petak | undefined {
  const baris = Math.max(area.baris, rentang.baris);
  const kolom = Math.max(area.kolom, rentang.kolom);
  const tinggi = Math.min(area.baris + area.tinggi, rentang.baris + rentang.tinggi) - baris;
  const lebar = Math.min(area.kolom + area.lebar, rentang.kolom + rentang.lebar) - kolom;
  if (tinggi <= 0 || lebar <= 0) return undefined;
  return { baris: baris - rentang.baris, kolom: kolom - rentang.kolom, tinggi, lebar };
}

/** A rectangle of the sheet as a grid of its own. */
export function potong({ kisi, gabunganBaris, tersembunyi }: Lembaran, petak: Petak): Kisi {
  const { baris, kolom, tinggi, lebar } = petak;
  const iris = <T>(matriks: readonly (readonly T[])[]): readonly (readonly T[])[] =>
    matriks.slice(baris, baris + tinggi).map((isi) => isi.slice(kolom, kolom + lebar));
  const daftarBaris = Array.from({ length: tinggi }, (_, urutan) => urutan);
  const rentang = {
    ...petak,
    baris: kisi.rentang.baris + baris,
    kolom: kisi.rentang.kolom + kolom,
  };
  const area = new Set(daftarBaris.flatMap((urutan) => gabunganBaris.get(baris + urutan) ?? []));
  return {
    lembar: kisi.lembar,
    rentang,
    nilai: iris(kisi.nilai),
    teks: iris(kisi.teks),
    format: iris(kisi.format),
    rumus: iris(kisi.rumus),
    tersembunyi: daftarBaris.filter((urutan) => tersembunyi.has(baris + urutan)),
    gabungan: kisi.gabungan && [...area].filter((satu) => isBertindih(satu, rentang)),
  };
}

/** Whether a cell holds something, itself or through the merged area it lies in. */
export function isTerisi(
  { kisi, cariGabungan }: Pick<Lembaran, "kisi" | "cariGabungan">,
  baris: number,
  kolom: number,
): boolean {
  if (!isKosongSel(kisi.nilai[baris]?.[kolom])) return true;
  const area = cariGabungan(baris, kolom);
  if (!area) return false;
  const { rentang } = kisi;
  return !isKosongSel(kisi.nilai[area.baris - rentang.baris]?.[area.kolom - rentang.kolom]);
}
