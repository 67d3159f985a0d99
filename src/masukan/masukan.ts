import type { Kegiatan } from "../anggaran/kegiatan";
import type { Indikator } from "../kinerja/indikator";
import type { Periode } from "../kinerja/periode";
import type { Pengaturan } from "../kinerja/pengaturan";
import type { Skala } from "../kinerja/skala";
import type { AngkaTambahan, TambahanIndikator } from "../kinerja/tambahan-indikator";
import type { AlasanDitolak } from "./angka-teks/bacaan-teks";
import type { Kisi, Letak, Rentang } from "./kisi";
import type { MasukanLaporan } from "./masukan-laporan";
import type { TabelPembanding } from "./tabel-pembanding/tabel-pembanding";
import type { SelMasukan, SumberTabel } from "./sumber-tabel";
import type { Temuan, Tempat } from "./temuan";

// They stand in a file of their own because the comparison tables, which are part of Masukan, speak of them too.
export type { NamaTabel, NamaTabelLaporan, SelMasukan, SumberTabel } from "./sumber-tabel";

/** An output column: where it is, or would be when the table lacks it. */
export interface KolomKeluaran {
  readonly kolom: "capaian" | "kategori" | "serapan" | "sisa";
  readonly lembar: string;
  /** Zero-based sheet column; undefined when the table has none under any synonym. */
  readonly letak: number | undefined;
  /** Heading as found, or the contract's own word. */
  readonly judul: string;
  /** Zero-based sheet row on which a new heading would be written (last header row). */
  readonly barisJudul: number;
}

/** Why the cell of a target gives no number, where it is not simply blank. */
export type SoalTarget =
  | { readonly jenis: "ditolak"; readonly alasan: AlasanDitolak }
  | { readonly jenis: "galat"; readonly galat: string }
  /** Words where the realisasi is a grade. */
  | { readonly jenis: "predikat-asing" }
  /** Behind a merged cell. */
  | { readonly jenis: "tertutup" };

export interface BarisKinerja {
  /** Zero-based sheet row of the output cells. */
  readonly baris: number;
  readonly indikator: Indikator;
  readonly target: SelMasukan;
  /** Absent for a target that is a number, and for a blank one. */
  readonly soalTarget?: SoalTarget;
  readonly realisasi: SelMasukan;
  /** The cell that says how periods are put together, where one does. */
  readonly letakMetode?: Letak;
  /** What else the row says, for the report. */
  readonly tambahan: TambahanIndikator;
  /** Cells the numbers of `tambahan` came from, where the table has such columns. */
  readonly selTambahan?: Readonly<Partial<Record<AngkaTambahan, SelMasukan>>>;
  /** Numbers of `tambahan` whose cell holds something that gives none; absent like an empty list. */
  readonly tanpaAngka?: readonly AngkaTambahan[];
}

export interface BarisAnggaran {
  readonly baris: number;
  readonly kegiatan: Kegiatan;
  readonly pagu: SelMasukan;
  readonly realisasi: SelMasukan;
  /** The sasaran or indikator the row serves, as typed; absent or empty when the table does not say. */
  readonly sasaran?: string;
}

/** A typed total (`JUMLAH`), never counted; compared with the sum. */
export interface BarisJumlah {
  readonly baris: number;
  readonly pagu: SelMasukan & { readonly nilai: number | undefined };
  readonly realisasi: SelMasukan & { readonly nilai: number | undefined };
}

export interface TabelKinerja {
  readonly sumber: readonly SumberTabel[];
  readonly daftarBaris: readonly BarisKinerja[];
  readonly keluaran: { readonly capaian: KolomKeluaran; readonly kategori: KolomKeluaran };
  /** The grid the output columns stand in (to see what they hold now). */
  readonly kisiKeluaran: Kisi;
}

export interface TabelAnggaran {
  readonly sumber: SumberTabel;
  readonly daftarBaris: readonly BarisAnggaran[];
  readonly jumlah: BarisJumlah | undefined;
  readonly keluaran: { readonly serapan: KolomKeluaran; readonly sisa: KolomKeluaran };
  readonly kisiKeluaran: Kisi;
}

export interface TabelSkala {
  /** Undefined: the default scale. */
  readonly sumber: SumberTabel | undefined;
  readonly skala: Skala;
  /**
   * Cells a live formula may refer to, top to bottom as they stand, when every bound is a true number in one unit and
   * the rows run highest first; undefined otherwise (formulas then carry the bounds as constants).
   */
  readonly sel:
    | {
        readonly lembar: string;
        readonly bawah: Rentang;
        readonly atas: Rentang | undefined;
        readonly nama: Rentang;
        readonly pengali: 1 | 100;
      }
    | undefined;
}

/** A sheet that is not active, with the names of the contract it has in its own scope. */
export interface LembarLain {
  readonly lembar: string;
  readonly daftarNama: readonly NamaTerbaca[];
}

/** What another sheet says of another period. */
export interface PeriodeLain {
  readonly lembar: string;
  readonly periode: Periode;
  readonly kinerja: TabelKinerja;
}

/** The sheet that says what was achieved a year earlier, where this one does not. */
export interface SumberTahunLalu {
  readonly periode: Periode;
  readonly tempat: Tempat;
  /** Indikator whose realisasi of last year is from there. */
  readonly jumlahIndikator: number;
}

/** Everything read, in domain terms. Tables that could not be read are undefined and a temuan says why. */
export interface Masukan {
  readonly kinerja: TabelKinerja | undefined;
  readonly anggaran: TabelAnggaran | undefined;
  readonly skala: TabelSkala;
  readonly pengaturan: Pengaturan;
  /** Settings the workbook's own table speaks of; all others have their default and may be chosen elsewhere. */
  readonly pengaturanTertulis?: readonly (keyof Pengaturan)[];
  /** Undefined when the workbook has no settings of its own. */
  readonly sumberPengaturan?: SumberTabel | undefined;
  /** What the report is written from besides the numbers. */
  readonly laporan: MasukanLaporan;
  /** Where the report's own tables were found. */
  readonly sumberLaporan?: readonly SumberTabel[];
  /** Tables that say the same figures again (`LKj_Pembanding1` …); absent like an empty list. */
  readonly daftarPembanding?: readonly TabelPembanding[];
  /** The same period a year earlier; all others where an indikator says how periods are put together. Absent like an empty list. */
  readonly daftarPeriodeLain?: readonly PeriodeLain[];
  /** Absent where the table itself says everything about last year, or no sheet does. */
  readonly sumberTahunLalu?: SumberTahunLalu;
  readonly daftarTemuan: readonly Temuan[];
}

/** What one defined name of the workbook was found to be, before anything is understood of it. */
export interface NamaTerbaca {
  readonly nama: string;
  readonly cakupan: "lembar" | "buku";
  readonly isi:
    | { readonly jenis: "rentang"; readonly kisi: Kisi }
    | { readonly jenis: "rusak"; readonly rumus: string }
    | { readonly jenis: "konstanta"; readonly rumus: string }
    | {
        readonly jenis: "tak-berbatas";
        readonly lembar: string;
        readonly alamat: string;
        readonly terpakai: string | undefined;
      };
}
