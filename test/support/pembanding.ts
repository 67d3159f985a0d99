import { formatAngka } from "../../src/format/angka";
import type {
  BarisPembanding,
  NilaiPembanding,
  TabelPembanding,
} from "../../src/masukan/tabel-pembanding/tabel-pembanding";
import { sel } from "./kinerja";
import { tempat } from "./tempat";

/** What a row of a comparison table says, by column. */
export interface PembandingRow {
  readonly indikator: string;
  readonly target?: number;
  readonly realisasi?: number;
  readonly capaian?: number;
  /** All figures of the row are computed by formulas. */
  readonly berumus?: boolean;
}

const baris = (satu: PembandingRow, index: number) => {
  const { indikator, target, realisasi, capaian, berumus = false } = satu;
  const row = String(index + 4);
  const nilai = (value: number | undefined, alamat: string): NilaiPembanding | undefined =>
    value === undefined
      ? undefined
      : { nilai: value, sel: sel(alamat, { teks: formatAngka(value) }), berumus };
  return {
    baris: index + 3,
    indikator,
    target: nilai(target, `Hasil!E${row}`),
    realisasi: nilai(realisasi, `Hasil!F${row}`),
    capaian: nilai(capaian, `Hasil!G${row}`),
    pagu: undefined,
    realisasiAnggaran: undefined,
  } satisfies BarisPembanding;
};

/** A comparison table on the sheet Hasil: target in E, realisasi in F, capaian in G, from row 4 on. */
export const pembanding = (...rows: readonly PembandingRow[]): TabelPembanding => ({
  sumber: {
    nama: "LKj_Pembanding1",
    cakupan: "buku",
    tempat: tempat(`Hasil!A3:G${String(rows.length + 3)}`),
    jumlahBaris: rows.length,
  },
  daftarBaris: rows.map(baris),
});
