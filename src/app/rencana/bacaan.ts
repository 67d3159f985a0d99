import type { Perhitungan } from "../../laporan/perhitungan";
import { computePerhitungan } from "../../laporan/perhitungan";
import { readMasukan } from "../../masukan/baca-masukan";
import type { Kisi } from "../../masukan/kisi";
import { NAMA_DIBACA } from "../../masukan/kontrak";
import type { Masukan } from "../../masukan/masukan";
import type { RangeAccess, Workbook, WorkbookReading } from "../../workbook/workbook";
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
}

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
    storedKeys: [KUNCI_RIWAYAT, KUNCI_PILIHAN],
  });
  const dibaca = readMasukan(reading.names.map(({ nama }) => nama));
  const masukan = withPilihan(dibaca, reading.stored[KUNCI_PILIHAN]);
  return {
    reading,
    masukan,
    perhitungan: computeMasukan(masukan),
    riwayat: parseRiwayat(reading.stored[KUNCI_RIWAYAT]),
  };
}

/** What may be done to the range a grid was read from. */
export function accessOf({ names }: WorkbookReading, kisi: Kisi): RangeAccess | undefined {
  return names.find(({ nama: { isi } }) => isi.jenis === "rentang" && isSamePlace(isi.kisi, kisi))
    ?.access;
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
