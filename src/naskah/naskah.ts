import type { Tempat } from "../masukan/temuan";

/** Where a piece of text stands: in a cell, or as the nth piece (from 1) of a document or pasted text. */
export type AsalTeks =
  | { readonly jenis: "sel"; readonly tempat: Tempat }
  | { readonly jenis: "naskah"; readonly nomor: number }
  /** A row of LKj_Frasa: a wording with `{slot}`s. */
  | { readonly jenis: "frasa"; readonly tempat: Tempat; readonly kunci: string };

/** One paragraph, heading, list item or line. */
export interface ParagrafNaskah {
  readonly jenis: "paragraf";
  readonly teks: string;
  readonly asal: AsalTeks;
}

/** A table of a text: rows of cells as displayed, `""` for an empty one. */
export interface TabelNaskah {
  readonly jenis: "tabel";
  readonly daftarBaris: readonly (readonly string[])[];
  /** The cell each belongs to, in the same shape; for documents all the same piece. */
  readonly daftarAsal: readonly (readonly AsalTeks[])[];
}

/** A piece of a text. */
export type BagianNaskah = ParagrafNaskah | TabelNaskah;

/** A text in reading order, whatever it was taken from. */
export interface Naskah {
  readonly daftarBagian: readonly BagianNaskah[];
  /** Its word processor numbers some paragraphs by itself; those numbers are not in the text. */
  readonly bernomorOtomatis?: boolean;
}

/** Words in a paragraph: offsets into its text, end exclusive. */
export interface Petikan {
  readonly awal: number;
  readonly akhir: number;
}

/** What a number speaks of. Undefined wherever the sentence does not say: a guess would be a false alarm. */
export type Hal =
  | "capaian"
  | "serapan"
  | "target"
  | "realisasi"
  | "pagu"
  | "realisasi-anggaran"
  | "sisa"
  | "selisih"
  | "sasaran"
  | "indikator"
  | "program"
  | "kegiatan"
  | "fungsi"
  | "hambatan";

/** Whose number it is. */
export type Lingkup =
  /** Of the whole: total, keseluruhan, rata-rata. */
  | { readonly jenis: "keseluruhan" }
  /** Of an indikator, sasaran or kegiatan named in the sentence (or in the one it leans on). */
  | { readonly jenis: "bernama"; readonly nama: string };

/** Something a sentence says that can be compared. */
export type Sebutan = Petikan & {
  readonly hal: Hal | undefined;
  readonly lingkup: Lingkup | undefined;
} &
  /** `kata`: what words in brackets behind the figure say it is, where they stand there. */
  (
    | {
        readonly jenis: "persen";
        readonly nilai: number;
        readonly desimal: number;
        readonly kata?: number | undefined;
      }
    | { readonly jenis: "rupiah"; readonly nilai: number; readonly kata?: number | undefined }
    /** `1 (satu)`: the figure and, where written, what the words say. */
    | { readonly jenis: "cacah"; readonly nilai: number; readonly kata: number | undefined }
    /** `73 orang`: a number with a unit of its own; `satuan` is `""` for a number without (`72,5`). */
    | { readonly jenis: "nilai"; readonly nilai: number; readonly satuan: string }
    | {
        readonly jenis: "tanggal";
        readonly hari: number;
        readonly bulan: number;
        readonly tahun: number;
      }
    | {
        readonly jenis: "periode";
        readonly sebutan: "tribulan" | "triwulan" | "semester" | "tahun";
        readonly nomor: number | undefined;
        readonly tahun: number | undefined;
      }
    /** `Kepala Seksi …`, `Camat …`: post and, where named, the place it is of. */
    | { readonly jenis: "jabatan"; readonly teks: string }
    | {
        readonly jenis: "wilayah";
        readonly tingkat: "kabupaten" | "kota" | "kecamatan";
        readonly nama: string;
      }
    /** A word of the scale: `kategori “Sedang”`, `berkategori sangat tinggi`. */
    | { readonly jenis: "kategori"; readonly nama: string }
    /** `Bab II`, `2.3`, `A.`, `Tabel 2.4` at the head of a paragraph, or `Tabel 2.4` referred to inside one. */
    | {
        readonly jenis: "nomor";
        readonly bentuk: "bab" | "bagian" | "tabel" | "huruf";
        readonly urutan: readonly number[];
        readonly kepala: boolean;
      }
  );

/** One sentence of a paragraph with what it says, left to right. */
export interface KalimatTerbaca extends Petikan {
  readonly teks: string;
  readonly daftarSebutan: readonly Sebutan[];
}
