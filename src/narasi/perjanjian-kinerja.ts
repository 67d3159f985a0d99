import type { Paragraf } from "../dokumen/dokumen";
import { formatCacah } from "../format/cacah";
import { paragraf } from "./paragraf";
import type { Penulis } from "./penulis";

/** What was agreed, when, and where it is shown. */
export interface IsiPerjanjian {
  /** `Perjanjian Kinerja Perubahan`. */
  readonly jenisPerjanjian: string;
  readonly jabatanLengkap: string;
  readonly tanggal: string;
  readonly periode: string;
  /** Indicators may have no sasaran at all. */
  readonly jumlahSasaran: number;
  readonly jumlahIndikator: number;
  /** `2.1`; undefined when there is nothing to show. */
  readonly tabel: string | undefined;
}

const DITETAPKAN = "{jenisPerjanjian} {jabatanLengkap} ditetapkan pada tanggal {tanggal}";
const TARGET = "Target untuk {periode} disajikan pada Tabel {tabel}.";

/** The agreement: its kind and date, how many sasaran and indicators it holds, and the table that shows them. */
export function paragrafPerjanjian(tulis: Penulis, isi: IsiPerjanjian): Paragraf {
  const { jenisPerjanjian, jabatanLengkap, tanggal, periode, tabel } = isi;
  const kunci = "perjanjian-kinerja.isi";
  const slot = { jenisPerjanjian, jabatanLengkap, tanggal, periode };
  const jumlahIndikator = formatCacah(isi.jumlahIndikator);
  if (tabel === undefined) {
    return paragraf(
      tulis(
        kunci,
        `${DITETAPKAN}. Indikator kinerja untuk {periode} belum dapat disajikan karena belum ditetapkan.`,
        slot,
      ),
    );
  }
  if (isi.jumlahSasaran === 0) {
    return paragraf(
      tulis(kunci, `${DITETAPKAN} dan memuat {jumlahIndikator} indikator kinerja. ${TARGET}`, {
        ...slot,
        jumlahIndikator,
        tabel,
      }),
    );
  }
  return paragraf(
    tulis(
      kunci,
      `${DITETAPKAN} dan memuat {jumlahSasaran} sasaran dengan {jumlahIndikator} indikator kinerja. ${TARGET}`,
      { ...slot, jumlahSasaran: formatCacah(isi.jumlahSasaran), jumlahIndikator, tabel },
    ),
  );
}
