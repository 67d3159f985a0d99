import type { BarisAngka } from "../../../naskah/kisi-angka";
import { bacaKisiAngka } from "../../../naskah/kisi-angka";
import type { AngkaTabel } from "../../../naskah/tabel-terbaca";
import type { BahanNaskah } from "../../aturan";
import { kunciNama } from "../../teks/konteks";

/** A row of a table that has a percentage, by the words it is named with. */
export interface BarisPersen {
  readonly nama: string;
  readonly daftarKata: readonly string[];
  readonly persen: readonly AngkaTabel[];
  /** Every number of the row, with what stands in its column in the row of totals. */
  readonly sel: readonly (readonly [AngkaTabel, AngkaTabel | undefined])[];
}

/** The rows of one table that can be told apart, and its total. */
export interface TabelPersen {
  readonly daftarBaris: readonly BarisPersen[];
  readonly jumlah: BarisPersen | undefined;
  readonly isUang: boolean;
}

const UANG = /\b(?:pagu|anggaran|alokasi|rencana|belanja|rp|rupiah)\b/i;
/** A table of indikator has percentages of many kinds in one row. */
const INDIKATOR = /\b(?:indikator|iku|sasaran|capaian)\b/i;
const KEPALA_TERTINGGI = 3;
/** A table this long holds data, not programs. */
const BARIS_TERBANYAK = 40;

const isAda = <T>(nilai: T | undefined): nilai is T => nilai !== undefined;

const kataOf = (nama: string): readonly string[] =>
  kunciNama(nama.replace(/\([^()]*\)/g, " "))
    .split(" ")
    .filter(Boolean);

function toBaris(
  { nama, sel }: BarisAngka,
  isPersen: readonly boolean[],
  jumlah: BarisAngka | undefined,
): BarisPersen {
  return {
    nama,
    daftarKata: kataOf(nama),
    persen: sel.filter((_, ke) => isPersen[ke]).filter(isAda),
    sel: sel.flatMap((angka, ke) => (angka ? [[angka, jumlah?.sel[ke]] as const] : [])),
  };
}

const isTentangIndikator = (kepala: readonly string[], isUang: boolean): boolean =>
  kepala.some((teks) => INDIKATOR.test(teks) || (!isUang && /\btarget\b/i.test(teks)));

/** Every table with a column of percentages. */
export function listTabelPersen({ naskah }: BahanNaskah): readonly TabelPersen[] {
  return naskah.daftarBagian.flatMap((bagian) => {
    if (bagian.jenis !== "tabel" || bagian.daftarBaris.length > BARIS_TERBANYAK) return [];
    const kisi = bacaKisiAngka(bagian);
    const isPersen = kisi?.daftarKolom.map(({ persen }) => persen) ?? [];
    if (!kisi || !isPersen.includes(true)) return [];
    const kepala = bagian.daftarBaris.slice(0, KEPALA_TERTINGGI).flat();
    const isUang = kisi.daftarKolom.some(({ judul }) => UANG.test(judul));
    if (isTentangIndikator(kepala, isUang)) return [];
    const { jumlah } = kisi;
    return [
      {
        daftarBaris: kisi.daftarBaris.map((baris) => toBaris(baris, isPersen, jumlah)),
        jumlah: jumlah && toBaris(jumlah, isPersen, undefined),
        isUang,
      },
    ];
  });
}
