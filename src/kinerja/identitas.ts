import type { Periode } from "./periode";
import type { Tanggal } from "./tanggal";

/** Who signs at the bottom of the report. Texts as the office typed them; undefined where it typed nothing. */
export interface Penandatangan {
  readonly jabatan: string | undefined;
  readonly nama: string | undefined;
  /** Digits in groups 8-6-1-3 where there are eighteen; otherwise as typed. */
  readonly nip: string | undefined;
  readonly pangkat: string | undefined;
}

/**
 * Who reports, for when, and under what (`LKj_Identitas`, DOMAIN §3). Everything may be missing: the report then shows
 * a visible `[…]`.
 */
export interface Identitas {
  /** With its status in front where there is one: `Plt. Kasi Pemerintahan`. */
  readonly pejabat: Penandatangan;
  readonly atasan: Penandatangan;
  readonly unitKerja: string | undefined;
  /** Without the word: `Candipuro`. */
  readonly kecamatan: string | undefined;
  /** Without the word: `Lumajang`; the word stands in `jenisDaerah`. */
  readonly daerah: string | undefined;
  readonly jenisDaerah: "Kabupaten" | "Kota";
  readonly periode: Periode | undefined;
  readonly tempat: string | undefined;
  readonly tanggalLaporan: Tanggal | undefined;
  /** `Perjanjian Kinerja`, `Perjanjian Kinerja Perubahan`. */
  readonly jenisPerjanjian: string | undefined;
  readonly tanggalPerjanjian: Tanggal | undefined;
  /** `DPA`, `DPPA`. */
  readonly dokumenAnggaran: string | undefined;
  readonly dasarHukum: string | undefined;
  /** Field of work, lower case, for the middle of a sentence: `pemberdayaan masyarakat`. */
  readonly urusan: string | undefined;
}

const PENANDATANGAN_KOSONG: Penandatangan = {
  jabatan: undefined,
  nama: undefined,
  nip: undefined,
  pangkat: undefined,
};

/** Of a workbook that does not say who reports. */
export const IDENTITAS_KOSONG: Identitas = {
  pejabat: PENANDATANGAN_KOSONG,
  atasan: PENANDATANGAN_KOSONG,
  unitKerja: undefined,
  kecamatan: undefined,
  daerah: undefined,
  jenisDaerah: "Kabupaten",
  periode: undefined,
  tempat: undefined,
  tanggalLaporan: undefined,
  jenisPerjanjian: undefined,
  tanggalPerjanjian: undefined,
  dokumenAnggaran: undefined,
  dasarHukum: undefined,
  urusan: undefined,
};

/** Level of the post, told by its first words; it decides words such as `seksi` and `kecamatan`. */
export type TingkatJabatan = "kasi" | "kasubag" | "sekretaris" | "camat" | "lain";
