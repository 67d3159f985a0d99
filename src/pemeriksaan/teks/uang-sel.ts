import { formatAngka } from "../../format/angka";
import { formatRupiah } from "../../format/rupiah";
import { desimal, rupiah } from "../../kinerja/satuan";
import type { AngkaTabel } from "../../naskah/tabel-terbaca";

/** An amount as a cell beside it is written: without `Rp` in a table that has none, which may be one of millions. */
export const teksUangSel = (nilai: number, { teks, desimal: banyak }: AngkaTabel): string =>
  /rp/i.test(teks)
    ? formatRupiah(rupiah(nilai), "Rp")
    : formatAngka(desimal(nilai).round(banyak).toNumber());
