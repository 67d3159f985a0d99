import type { AngkaTambahan } from "../../kinerja/tambahan-indikator";
import type { Catat } from "../catat";
import type { TabelTerbuka } from "../nama/tabel-terbuka";
import { kolomOf } from "../nama/tabel-terbuka";
import { readKolom } from "../sel/baca-kolom";
import type { SelTerbaca } from "../sel/baca-sel";
import { readTeksGabungan } from "../sel/teks-gabungan";
import type { TabelIndikator } from "./baris-indikator";

/** What the further columns of one row hold, before it is measured against the row's own unit. */
export interface BacaanTambahan {
  readonly penyebab: string;
  readonly keterangan: string;
  readonly sel: Readonly<Partial<Record<AngkaTambahan, SelTerbaca>>>;
  /** Numbers whose cell holds anything, a dash too. */
  readonly tertulis: readonly AngkaTambahan[];
}

/** Reads the further columns of the row at an offset of the grid. */
export type PembacaTambahan = (baris: number, catat: Catat) => BacaanTambahan;

const DAFTAR_ANGKA = [
  "targetTahunan",
  "realisasiTahunLalu",
  "targetRenstra",
  "nasional",
] as const satisfies readonly AngkaTambahan[];

/** Prepares the reader; each column of numbers is read once, because its cells decide each other's decimals. */
export function createPembacaTambahan(
  tabel: TabelTerbuka<TabelIndikator>,
  daftarBaris: readonly number[],
): PembacaTambahan {
  const [penyebab, keterangan] = [kolomOf(tabel, "penyebab"), kolomOf(tabel, "keterangan")];
  const daftarKolom = DAFTAR_ANGKA.flatMap((id) => {
    const kolom = kolomOf(tabel, id);
    return kolom === undefined
      ? []
      : [[id, readKolom(tabel.kisi, { kolom, daftarBaris }, "kolom")] as const];
  });
  return (baris, catat) => ({
    penyebab: readTeksGabungan(tabel, { baris, kolom: penyebab, sebutan: "Penyebab" }, catat),
    keterangan: readTeksGabungan(tabel, { baris, kolom: keterangan, sebutan: "Keterangan" }, catat),
    sel: Object.fromEntries(
      daftarKolom.flatMap(([id, sel]) => {
        const terbaca = sel.get(baris);
        return terbaca === undefined || terbaca.bacaan.jenis === "kosong" ? [] : [[id, terbaca]];
      }),
    ),
    tertulis: daftarKolom.flatMap(([id, sel]) =>
      (sel.get(baris)?.sel.teks ?? "").trim() === "" ? [] : [id],
    ),
  });
}

/** What the first says, and what only the second does. */
export const gabungTambahan = (a: BacaanTambahan, b: BacaanTambahan): BacaanTambahan => ({
  penyebab: a.penyebab === "" ? b.penyebab : a.penyebab,
  keterangan: a.keterangan === "" ? b.keterangan : a.keterangan,
  sel: { ...b.sel, ...a.sel },
  tertulis: [...new Set([...a.tertulis, ...b.tertulis])],
});
