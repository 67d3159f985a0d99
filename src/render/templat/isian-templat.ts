import type { Istilah } from "../../kinerja/istilah";
import type { Periode } from "../../kinerja/periode";
import { formatPeriode } from "../../format/periode";
import type { KunciIdentitas } from "../../masukan/masukan-laporan";
import { DAFTAR_ISIAN } from "../../masukan/tabel-identitas/daftar-isian";
import type { CellInput } from "../../workbook/cell-input";
import { textInput } from "../../workbook/cell-input";
import type { Aturan } from "./validasi";
import { pilihan, saran, TANGGAL } from "./validasi";

/** What is known of the office before a sheet is made; everything may be missing. */
export interface Kantor {
  readonly jabatan: string;
  readonly unitKerja: string;
  readonly kecamatan: string;
  /** With its word: `Kabupaten Lumajang`. */
  readonly daerah: string;
}

/** A key of an identity or a setting with what stands beside it. */
export interface BarisPasangan {
  readonly kunci: string;
  readonly nilai: CellInput;
  readonly contoh: string;
  readonly format: string;
  readonly aturan: Aturan | undefined;
}

/** What changes with the period stands on its sheet; it is read before what the whole workbook says. */
export const KUNCI_PERIODE: readonly KunciIdentitas[] = [
  "periode",
  "tahun",
  "tanggalLaporan",
  "jenisPerjanjian",
  "tanggalPerjanjian",
  "dokumenAnggaran",
];

const FORMAT_TANGGAL = "dd/mm/yyyy";
const STATUS = pilihan("Plt.", "Plh.", "Pj.");

const ATURAN: Readonly<Partial<Record<KunciIdentitas, Aturan>>> = {
  statusJabatan: STATUS,
  statusJabatanAtasan: STATUS,
  tanggalLaporan: TANGGAL,
  tanggalPerjanjian: TANGGAL,
  jenisPerjanjian: saran("Perjanjian Kinerja", "Perjanjian Kinerja Perubahan"),
  dokumenAnggaran: saran("DPA", "DPPA"),
};

function formatOf(kunci: KunciIdentitas): string {
  if (ATURAN[kunci] === TANGGAL) return FORMAT_TANGGAL;
  return kunci === "tahun" ? "0" : "@";
}

/** Rows of an identity, in the order of the contract. */
function listBaris(
  isPilihan: (kunci: KunciIdentitas) => boolean,
  nilai: Readonly<Partial<Record<KunciIdentitas, CellInput>>>,
): readonly BarisPasangan[] {
  return DAFTAR_ISIAN.filter(({ kunci }) => isPilihan(kunci)).map(({ kunci, sebutan, contoh }) => ({
    kunci: sebutan,
    nilai: nilai[kunci] ?? null,
    contoh,
    format: formatOf(kunci),
    aturan: ATURAN[kunci],
  }));
}

const isiTeks = (teks: string): CellInput => (teks.trim() === "" ? null : textInput(teks.trim()));

/** Who reports: the same in every period. */
export const barisKantor = (kantor: Kantor): readonly BarisPasangan[] =>
  listBaris((kunci) => !KUNCI_PERIODE.includes(kunci), {
    jabatan: isiTeks(kantor.jabatan),
    unitKerja: isiTeks(kantor.unitKerja),
    kecamatan: isiTeks(kantor.kecamatan),
    daerah: isiTeks(kantor.daerah),
    tempat: isiTeks(kantor.kecamatan),
  });

/** The period without its year, as the row Periode says it: `Tribulan IV`, `Tahunan`. */
export function kataPeriode(periode: Periode, istilah: Pick<Istilah, "tribulan">): string {
  if (periode.jenis === "tahunan") return "Tahunan";
  return formatPeriode(periode, istilah).replace(/ Tahun \d+$/, "");
}

/** What belongs to one period. */
export const barisPeriode = (
  periode: Periode | undefined,
  istilah: Pick<Istilah, "tribulan">,
): readonly BarisPasangan[] =>
  listBaris(
    (kunci) => KUNCI_PERIODE.includes(kunci),
    periode ? { periode: kataPeriode(periode, istilah), tahun: periode.tahun } : {},
  );

/** All rows in one table, where the whole workbook has one identity. */
export const barisIdentitas = (
  kantor: Kantor,
  periode: Periode | undefined,
  istilah: Pick<Istilah, "tribulan">,
): readonly BarisPasangan[] => [...barisKantor(kantor), ...barisPeriode(periode, istilah)];
