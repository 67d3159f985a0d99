import type { Perhitungan } from "../../laporan/perhitungan";
import { computePerhitungan } from "../../laporan/perhitungan";
import { readMasukan } from "../../masukan/baca-masukan";
import type { Kisi } from "../../masukan/kisi";
import { NAMA_DIBACA, NAMA_ISI_SAJA } from "../../masukan/kontrak";
import type { Masukan } from "../../masukan/masukan";
import type { RangeAccess, Workbook, WorkbookReading } from "../../workbook/workbook";
import { KUNCI_PILIHAN_LAPORAN } from "../laporan/pilihan-laporan";
import { KUNCI_LAPORAN } from "../laporan/rekam-laporan";
import type { IsiLaporan } from "../laporan/suntingan";
import { KUNCI_PILIHAN, withPilihan } from "../pilihan";
import type { Riwayat } from "../riwayat/riwayat";
import { KUNCI_RIWAYAT, parseRiwayat } from "../riwayat/riwayat";

/** The workbook as it was read once, understood and computed. */
export interface Bacaan {
  readonly reading: WorkbookReading;
  readonly masukan: Masukan;
  /** Undefined when there is no readable Kinerja table. */
  readonly perhitungan: Perhitungan | undefined;
  readonly riwayat: Riwayat | undefined;
  /** The report sheet as it stands; undefined when there is none. */
  readonly laporan: (IsiLaporan & { readonly terkunci: boolean }) | undefined;
  /** Texts as the workbook keeps them. */
  readonly rekamLaporan: string | undefined;
  readonly pilihanLaporan: string | undefined;
}

/** Name of the last report's whole sheet: in the scope of the sheet it was written from, or of the workbook. */
export const NAMA_LAPORAN = "LKj_Laporan";

function computeMasukan({
  kinerja,
  anggaran,
  skala,
  pengaturan,
}: Masukan): Perhitungan | undefined {
  if (!kinerja) return undefined;
  return computePerhitungan({
    daftarIndikator: kinerja.daftarBaris.map(({ indikator }) => indikator),
    daftarKegiatan: anggaran?.daftarBaris.map(({ kegiatan }) => kegiatan),
    skala: skala.skala,
    pengaturan,
  });
}

/** One round trip. */
export async function readBacaan(workbook: Workbook): Promise<Bacaan> {
  const reading = await workbook.read({
    names: NAMA_DIBACA,
    cellsOnly: NAMA_ISI_SAJA,
    storedKeys: [KUNCI_RIWAYAT, KUNCI_PILIHAN, KUNCI_LAPORAN, KUNCI_PILIHAN_LAPORAN],
    contents: [NAMA_LAPORAN],
  });
  const dibaca = readMasukan(reading.names.map(({ nama }) => nama));
  const masukan = withPilihan(dibaca, reading.stored[KUNCI_PILIHAN]);
  return {
    reading,
    masukan,
    perhitungan: computeMasukan(masukan),
    riwayat: parseRiwayat(reading.stored[KUNCI_RIWAYAT]),
    laporan: laporanOf(reading),
    rekamLaporan: reading.stored[KUNCI_LAPORAN],
    pilihanLaporan: reading.stored[KUNCI_PILIHAN_LAPORAN],
  };
}

/** Of two scopes the nearer one. */
function laporanOf({ contents }: WorkbookReading): Bacaan["laporan"] {
  const dekat = contents.find(({ cakupan }) => cakupan === "lembar") ?? contents[0];
  if (!dekat) return undefined;
  const { sheet, rentang, formulas, sheetProtected } = dekat;
  return { lembar: sheet, rentang, isi: formulas, terkunci: sheetProtected };
}

/** What may be done to the range a grid was read from. */
export function accessOf({ names }: WorkbookReading, kisi: Kisi): RangeAccess | undefined {
  const here = names.filter(
    ({ nama: { isi } }) => isi.jenis === "rentang" && isSamePlace(isi.kisi, kisi),
  );
  return here.find(({ access }) => access !== undefined)?.access;
}

export const isSamePlace = (
  a: Pick<Kisi, "lembar" | "rentang">,
  b: Pick<Kisi, "lembar" | "rentang">,
): boolean =>
  a.lembar === b.lembar &&
  a.rentang.baris === b.rentang.baris &&
  a.rentang.kolom === b.rentang.kolom &&
  a.rentang.tinggi === b.rentang.tinggi &&
  a.rentang.lebar === b.rentang.lebar;
