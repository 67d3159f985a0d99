import type { NamaHuruf, TataLetak } from "../dokumen/tata-letak";
import { TATA_LETAK_BAWAAN } from "../dokumen/tata-letak";
import type { Identitas } from "../kinerja/identitas";
import { IDENTITAS_KOSONG } from "../kinerja/identitas";
import type { Istilah } from "../kinerja/istilah";
import { ISTILAH_BAWAAN } from "../kinerja/istilah";
import type { Masalah } from "../kinerja/masalah";
import type { Letak } from "./kisi";

/** The office's own wording of one text of the report (`LKj_Frasa`). */
export interface Frasa {
  readonly kunci: string;
  readonly teks: string;
  readonly letak: Letak;
}

/** Rows of `LKj_Identitas`, by what they say. */
export type KunciIdentitas =
  | "jabatan"
  | "statusJabatan"
  | "namaPejabat"
  | "nipPejabat"
  | "pangkatPejabat"
  | "jabatanAtasan"
  | "statusJabatanAtasan"
  | "namaAtasan"
  | "nipAtasan"
  | "pangkatAtasan"
  | "unitKerja"
  | "kecamatan"
  | "daerah"
  | "periode"
  | "tahun"
  | "tempat"
  | "tanggalLaporan"
  | "jenisPerjanjian"
  | "tanggalPerjanjian"
  | "dokumenAnggaran"
  | "dasarHukum"
  | "urusan";

/** Settings of the report that `LKj_Pengaturan` may hold; margins in centimetres. */
export interface SetelanLaporan {
  readonly kertas: TataLetak["kertas"];
  readonly huruf: NamaHuruf;
  readonly ukuranHuruf: number;
  readonly marginKiri: number;
  readonly marginKanan: number;
  readonly marginAtas: number;
  readonly marginBawah: number;
  readonly istilahTribulan: Istilah["tribulan"];
  readonly istilahLaporan: string;
  readonly singkatanLaporan: string;
  readonly tabelLaporan: "angka" | "rumus";
}

export type KunciSetelanLaporan = keyof SetelanLaporan;

/** Where the texts of the report stand; lists run in the order of their items. */
export interface LetakLaporan {
  readonly identitas: Readonly<Partial<Record<KunciIdentitas, Letak>>>;
  readonly daftarFungsi: readonly Letak[];
  readonly daftarFaktor: readonly Letak[];
  readonly daftarKesimpulan: readonly Letak[];
  /** First filled cell of each row. */
  readonly daftarMasalah: readonly Letak[];
}

/** The number of a civil servant as its cell holds it; one stored as a number has lost digits and is not used. */
export interface NipTertulis {
  readonly teks: string;
  readonly berupaAngka: boolean;
}

/** What the report is written from besides the numbers; what the workbook does not say is empty or has its default. */
export interface MasukanLaporan {
  readonly identitas: Identitas;
  readonly daftarFungsi: readonly string[];
  readonly daftarFaktor: readonly string[];
  readonly daftarKesimpulan: readonly string[];
  readonly daftarMasalah: readonly Masalah[];
  readonly daftarFrasa: readonly Frasa[];
  readonly istilah: Istilah;
  readonly tataLetak: TataLetak;
  /** Numbers in the report's tables are formulas onto the input sheets. */
  readonly tabelHidup: boolean;
  /** Settings the workbook's own table speaks of; all others have their default and may be chosen elsewhere. */
  readonly tertulis: readonly KunciSetelanLaporan[];
  readonly letak: LetakLaporan;
  /** As they stand, for who checks them; absent like an empty record. */
  readonly nipTertulis?: Readonly<Partial<Record<"nipPejabat" | "nipAtasan", NipTertulis>>>;
}

/** Of a workbook that says nothing about the report. */
export const MASUKAN_LAPORAN_KOSONG: MasukanLaporan = {
  identitas: IDENTITAS_KOSONG,
  daftarFungsi: [],
  daftarFaktor: [],
  daftarKesimpulan: [],
  daftarMasalah: [],
  daftarFrasa: [],
  istilah: ISTILAH_BAWAAN,
  tataLetak: TATA_LETAK_BAWAAN,
  tabelHidup: false,
  tertulis: [],
  letak: {
    identitas: {},
    daftarFungsi: [],
    daftarFaktor: [],
    daftarKesimpulan: [],
    daftarMasalah: [],
  },
};
