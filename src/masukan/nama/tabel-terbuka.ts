import type { Kepala } from "../kepala/find-kepala";
import type { Kisi } from "../kisi";
import type { IdKolom } from "../kontrak";
import type { TabelKontrak } from "../kontrak/tabel-kontrak";
import type { KolomKeluaran, NamaTabel, SumberTabel } from "../masukan";
import type { PencariGabungan } from "../sel/sel-gabungan";

/** A named range whose header is understood and whose rows are not read yet. */
export interface TabelTerbuka<T extends NamaTabel = NamaTabel> {
  readonly tabel: T;
  readonly kontrak: TabelKontrak;
  readonly nama: string;
  readonly cakupan: "lembar" | "buku";
  readonly kisi: Kisi;
  readonly kepala: Kepala;
  readonly cariGabungan: PencariGabungan;
}

/** Offset of a column in the grid; undefined when the table has none of this meaning. */
export const kolomOf = <T extends NamaTabel>(
  { kepala }: TabelTerbuka<T>,
  id: IdKolom<T>,
): number | undefined => kepala.padanan.kolom.get(id);

/** Heading of a column as it was found, without line breaks; the contract's own word when there is none. */
export function judulOf<T extends NamaTabel>(tabel: TabelTerbuka<T>, id: IdKolom<T>): string {
  const kolom = kolomOf(tabel, id);
  const jalur = kolom === undefined ? undefined : tabel.kepala.daftarJalur[kolom];
  return jalur?.at(-1)?.replace(/\s+/g, " ") ?? tabel.kontrak.kolom[id]?.judul ?? id;
}

/** An output column of the table: where it is, or what it would be called. */
export const keluaranOf = <T extends NamaTabel>(
  tabel: TabelTerbuka<T>,
  id: IdKolom<T> & KolomKeluaran["kolom"],
): KolomKeluaran => {
  const kolom = kolomOf(tabel, id);
  const { lembar, rentang } = tabel.kisi;
  return {
    kolom: id,
    lembar,
    letak: kolom === undefined ? undefined : rentang.kolom + kolom,
    judul: judulOf(tabel, id),
    barisJudul: rentang.baris + tabel.kepala.akhir,
  };
};

/** Where the table came from, once its rows are counted. */
export const sumberOf = (
  { tabel, nama, cakupan, kisi }: TabelTerbuka,
  jumlahBaris: number,
): SumberTabel => ({
  tabel,
  nama,
  cakupan,
  tempat: { lembar: kisi.lembar, rentang: kisi.rentang },
  jumlahBaris,
});
