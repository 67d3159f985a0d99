import type { BukuTerbaca, LembarTerbaca, NamaBuku } from "../../src/masukan/buku-terbaca";
import type { SelUji } from "./kisi";
import { kisi, rentang } from "./kisi";

/** One sheet of a test workbook, in the fewest words. */
export interface LembarUji {
  readonly nama: string;
  /** From A1 on; a blank row is `[]`. */
  readonly baris: readonly (readonly SelUji[])[];
  readonly gabungan?: readonly string[];
  readonly tersembunyi?: true;
  /** Excel tables by name, with their address. */
  readonly tabelExcel?: Readonly<Record<string, string>>;
  readonly pivot?: readonly string[];
  readonly jumlahBarisTakTerbaca?: number;
}

/** A test workbook; the first sheet is active unless told. */
export interface BukuUji {
  readonly lembar: readonly LembarUji[];
  readonly lembarAktif?: string;
  readonly nama?: readonly NamaBuku[];
}

const lembarTerbaca = (lembar: LembarUji): LembarTerbaca => ({
  nama: lembar.nama,
  tampak: lembar.tersembunyi !== true,
  terproteksi: false,
  kisi:
    lembar.baris.length === 0
      ? undefined
      : kisi(lembar.baris, {
          lembar: lembar.nama,
          gabungan: (lembar.gabungan ?? []).map(rentang),
        }),
  jumlahBarisTakTerbaca: lembar.jumlahBarisTakTerbaca ?? 0,
  daftarTabelExcel: Object.entries(lembar.tabelExcel ?? {}).map(([nama, alamat]) => ({
    nama,
    rentang: rentang(alamat),
  })),
  daftarPivot: (lembar.pivot ?? []).map(rentang),
});

/** The workbook as the port reads it. */
export const bukuUji = ({ lembar, lembarAktif, nama }: BukuUji): BukuTerbaca => ({
  lembarAktif: lembarAktif ?? lembar[0]?.nama ?? "",
  pilihan: [],
  daftarLembar: lembar.map(lembarTerbaca),
  daftarNama: nama ?? [],
  strukturTerproteksi: false,
  hanyaBaca: false,
});
