import type { Calon, HasilDeteksi, TabelDicari } from "../../masukan/deteksi/calon";
import type { Temuan, Tempat } from "../../masukan/temuan";

/** One table of the contract as the workbook has it now. */
export interface KeadaanTabel {
  readonly tabel: TabelDicari;
  /** `LKj_Kinerja`. */
  readonly nama: string;
  readonly judul: string;
  readonly guna: string;
  /** `wajib`: nothing can be computed without it. `laporan`: only the report reads it. */
  readonly kepentingan: "wajib" | "hitungan" | "laporan" | "pembanding";
  readonly keadaan:
    | {
        readonly jenis: "ditemukan";
        /** The name found: prefixed or an alias. */
        readonly namaAda: string;
        readonly cakupan: "lembar" | "buku";
        readonly tempat: Tempat;
        readonly jumlahBaris: number;
        /** How its columns are understood, so that the user can correct one. */
        readonly calon: Calon | undefined;
      }
    | { readonly jenis: "belum-ada" }
    | { readonly jenis: "bermasalah"; readonly namaAda: string; readonly temuan: Temuan };
}

/** Numbers that stand in cells as text and whose reading is certain, per table. */
export interface AngkaTeks {
  readonly tabel: TabelDicari;
  readonly jumlahSel: number;
  readonly daftarTempat: readonly Tempat[];
  /** Some of them, at most five: `428.807.750,00` → `428807750`. */
  readonly contoh: readonly {
    readonly tempat: Tempat;
    readonly teks: string;
    readonly menjadi: string;
  }[];
  /** Cells with text that may be a number but whose reading is not certain; left alone. */
  readonly jumlahRagu: number;
}

/** The period of the active sheet and what the next one would be called. */
export interface KeadaanPeriode {
  readonly lembar: string;
  /** `Tribulan III Tahun 2023`. */
  readonly periode: string;
  /** Undefined with a reason when there is no next one to make. */
  readonly berikutnya: { readonly lembar: string; readonly periode: string } | undefined;
  readonly alasan: string | undefined;
  /** Longer periods that end with this one and can be made of it. */
  readonly daftarPanjang: readonly { readonly lembar: string; readonly periode: string }[];
  /** Sheets of other periods that are read along. */
  readonly daftarLain: readonly { readonly lembar: string; readonly periode: string }[];
  /** Such sheets too far back in the workbook to be read. */
  readonly daftarTakDibaca: readonly string[];
}

/** What *Siapkan* shows. Nothing has been written. */
export interface TinjauanSiapkan {
  readonly lembarAktif: string;
  /** Every table of the contract, in the order a user fills them. */
  readonly daftarTabel: readonly KeadaanTabel[];
  readonly deteksi: HasilDeteksi;
  readonly daftarAngkaTeks: readonly AngkaTeks[];
  readonly periode: KeadaanPeriode | undefined;
  /** Nothing is used anywhere: *Buat templat* comes first. */
  readonly bukuKosong: boolean;
  /** Why nothing can be defined or made (structure protected, read-only); empty when it can. */
  readonly daftarHalangan: readonly Temuan[];
}

/** A name to define after the user has agreed. `koreksi`: heading as shown → key of the contract's column, `""` for none. */
export interface Penetapan {
  readonly tabel: TabelDicari;
  readonly tempat: Tempat;
  readonly koreksi: Readonly<Record<string, string>>;
}

/** How an act of *Siapkan* ended; `tinjauan` is the workbook after it. */
export type HasilSiapkan =
  | { readonly status: "selesai"; readonly kalimat: string; readonly tinjauan: TinjauanSiapkan }
  | { readonly status: "ditolak"; readonly temuan: Temuan };

/** First words of a template: what no default can know. All may be left empty. */
export interface IsianTemplat {
  readonly jabatan: string;
  readonly unitKerja: string;
  readonly kecamatan: string;
  readonly jenisDaerah: "Kabupaten" | "Kota";
  readonly namaDaerah: string;
  readonly sebutanPeriode: "Tribulan" | "Triwulan" | "Semester" | "Tahunan";
  readonly nomorPeriode: number;
  readonly tahun: number;
}

/** The acts of *Siapkan*, loaded when the view is first opened. Each rejects with WorkbookError only. */
export interface UseCasesSiapkan {
  /** Two round trips whatever the workbook's size. */
  tinjau(): Promise<TinjauanSiapkan>;
  /** How the selected range would be understood as this table; nothing is defined. */
  bacaPilihan(tabel: TabelDicari): Promise<Calon | Temuan>;
  /** Defines names, all or none; corrections are remembered in the workbook. */
  tetapkan(daftar: readonly Penetapan[]): Promise<HasilSiapkan>;
  /** Removes the name; the cells stay. */
  lepaskan(tabel: TabelDicari): Promise<HasilSiapkan>;
  /** A ready sheet for one table, its name defined. */
  buatLembar(tabel: TabelDicari): Promise<HasilSiapkan>;
  /** All input sheets at once. */
  buatTemplat(isian: IsianTemplat): Promise<HasilSiapkan>;
  /** Turns texts of which the reading is certain into numbers with formats; can be undone by *Urungkan*. */
  jadikanAngka(daftarTempat: readonly Tempat[]): Promise<HasilSiapkan>;
  /**
   * Copies the active period's sheet, moves the period, empties realisasi and outputs. `lembar`: the sheet of a longer
   * period (`daftarPanjang`) instead of the next one's.
   */
  siapkanPeriodeBerikutnya(lembar?: string): Promise<HasilSiapkan>;
}
