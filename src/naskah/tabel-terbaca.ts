import type { AsalTeks } from "./naskah";

/** A number in a cell of a table of a text. */
export interface AngkaTabel {
  /** Percentage points where `persen`, rupiah in columns of money, else in the unit of the row. */
  readonly nilai: number;
  readonly persen: boolean;
  /** Decimals as printed: how finely a computed value can be compared. */
  readonly desimal: number;
  /** The cell as displayed. */
  readonly teks: string;
  readonly asal: AsalTeks;
}

/** A row of a table of indikator; what stands in no column or is no clear number is undefined. */
export interface BarisKinerjaTabel {
  readonly nama: string;
  /** As their columns say, `""` where they do not; a sasaran stands on the first of its rows only. */
  readonly sasaran: string;
  readonly satuan: string;
  readonly bobot: string;
  readonly asal: AsalTeks;
  readonly target: AngkaTabel | undefined;
  readonly realisasi: AngkaTabel | undefined;
  readonly capaian: AngkaTabel | undefined;
  /** The category word or remark as displayed, `""` for none. */
  readonly kategori: string;
}

/** A row of a table of money. */
export interface BarisAnggaranTabel {
  /** Code or number of the row as displayed, `""` for none. */
  readonly kode: string;
  readonly nama: string;
  readonly asal: AsalTeks;
  readonly pagu: AngkaTabel | undefined;
  readonly realisasiAnggaran: AngkaTabel | undefined;
  readonly serapan: AngkaTabel | undefined;
  readonly sisa: AngkaTabel | undefined;
}

/** A table of a text that was understood. Total and average rows are in `daftarJumlah` only. */
export type TabelTerbaca =
  | {
      readonly jenis: "kinerja";
      readonly daftarBaris: readonly BarisKinerjaTabel[];
      readonly daftarJumlah: readonly BarisKinerjaTabel[];
    }
  | {
      readonly jenis: "anggaran";
      readonly daftarBaris: readonly BarisAnggaranTabel[];
      readonly daftarJumlah: readonly BarisAnggaranTabel[];
    };
