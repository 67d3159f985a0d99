/** A whole and the parts it is made of. */
export interface RincianBingkai {
  /** What is counted: `pegawai`, `peserta pelatihan`. */
  readonly benda: string;
  readonly total: number;
  readonly daftarBagian: readonly { readonly nama: string; readonly nilai: number }[];
}

/** Rumus of a capaian: as is, or one of the two for "smaller is better". */
export type RumusBingkai = "positif" | "negatif-a" | "negatif-b";

export interface IndikatorBingkai {
  readonly nama: string;
  readonly satuan: string;
  readonly desimal: number;
  readonly rumus: RumusBingkai;
  readonly target: number;
  readonly realisasi: number;
  readonly capaian: number;
  readonly kategori: string | undefined;
  readonly tahunLalu: number;
  /** Target of the last year of the Renstra, where the report speaks of it. */
  readonly renstra: number;
  /** The counts a percentage comes from. */
  readonly asal:
    | {
        readonly dari: number;
        readonly jadi: number;
        readonly benda: string;
        readonly kerja: string;
      }
    | undefined;
  readonly rincian: RincianBingkai | undefined;
}

export interface ProgramBingkai {
  readonly nama: string;
  readonly pagu: number;
  readonly realisasi: number;
}

export interface KantorBingkai {
  /** `Dinas Perikanan`, `Kecamatan Mekar Wangi`. */
  readonly nama: string;
  readonly pimpinan: string;
  readonly daerah: string;
  readonly kepalaDaerah: string;
  readonly kecamatan: string | undefined;
  readonly kota: string;
}

export interface PeriodeBingkai {
  readonly jenis: "tahunan" | "semester" | "triwulan" | "tribulan";
  readonly ke: number;
  readonly tahun: number;
}

export interface SkalaBingkai {
  /** Lower bounds with their words, highest first. */
  readonly ambang: readonly (readonly [number, string])[];
  /** Whether the report says its scale. */
  readonly disebut: boolean;
}

export interface TanggalBingkai {
  readonly hari: number;
  readonly bulan: number;
  readonly tahun: number;
}

/** Everything a report says, without a word of how. */
export interface ModelBingkai {
  readonly kantor: KantorBingkai;
  readonly periode: PeriodeBingkai;
  readonly skala: SkalaBingkai | undefined;
  readonly daftarIndikator: readonly IndikatorBingkai[];
  readonly daftarProgram: readonly ProgramBingkai[];
  readonly belanja: RincianBingkai;
  readonly sumberDana: RincianBingkai;
  readonly pegawai: readonly RincianBingkai[];
  readonly tanggalLaporan: TanggalBingkai;
  readonly tanggalPerjanjian: TanggalBingkai;
}
