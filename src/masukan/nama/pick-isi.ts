import type { Kisi } from "../kisi";
import { KONTRAK } from "../kontrak";
import type { NamaTabel, NamaTerbaca, SumberTabel } from "../masukan";
import type { Temuan } from "../temuan";
import { bernama } from "./bernama";
import { checkIsiNama } from "./check-isi-nama";

/** Cells of a table whose headings may be absent. */
export interface IsiTerpilih {
  readonly tabel: NamaTabel;
  readonly nama: string;
  readonly cakupan: "lembar" | "buku";
  readonly kisi: Kisi;
}

export type HasilPilihIsi =
  | { readonly status: "rentang"; readonly isi: IsiTerpilih }
  | { readonly status: "ditolak"; readonly temuan: Temuan }
  | { readonly status: "tidak-ada" };

/**
 * Cells of a table that is read without headings. The prefixed name is taken at its word; an alias counts only as a range
 * that looks like the table, because the word may name anything else.
 */
export function pickIsi(
  tabel: NamaTabel,
  daftarNama: readonly NamaTerbaca[],
  isCocok: (kisi: Kisi) => boolean = () => true,
): HasilPilihIsi {
  const { nama: sebutan, alias } = KONTRAK[tabel];
  const buka = (terbaca: NamaTerbaca): HasilPilihIsi => {
    const hasil = checkIsiNama(terbaca);
    if (hasil.status === "ditolak") return hasil;
    const { nama, cakupan } = terbaca;
    return { status: "rentang", isi: { tabel, nama, cakupan, kisi: hasil.kisi } };
  };
  const [berawalan] = bernama(daftarNama, [sebutan]);
  if (berawalan) return buka(berawalan);
  const cocok = bernama(daftarNama, alias)
    .map(buka)
    .find((hasil) => hasil.status === "rentang" && isCocok(hasil.isi.kisi));
  return cocok ?? { status: "tidak-ada" };
}

/** Where the cells came from, once what they hold is counted. */
export const sumberIsi = (
  { tabel, nama, cakupan, kisi: { lembar, rentang } }: IsiTerpilih,
  jumlahBaris: number,
): SumberTabel => ({ tabel, nama, cakupan, tempat: { lembar, rentang }, jumlahBaris });
