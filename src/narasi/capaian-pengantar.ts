import type { Paragraf } from "../dokumen/dokumen";
import { formatCacah } from "../format/cacah";
import { paragraf } from "./paragraf";
import type { Penulis } from "./penulis";

/** The sentence before the table of the scale. */
export const paragrafSkala = (
  tulis: Penulis,
  isi: { readonly jumlahKategori: number; readonly tabel: string },
): Paragraf =>
  paragraf(
    tulis(
      "capaian-kinerja.skala",
      "Capaian yang diperoleh dikelompokkan ke dalam {jumlahKategori} kategori sebagaimana disajikan pada Tabel {tabel}.",
      { jumlahKategori: formatCacah(isi.jumlahKategori), tabel: isi.tabel },
    ),
  );

/** The sentence before the table of capaian. */
export const paragrafTabelCapaian = (
  tulis: Penulis,
  isi: { readonly jabatan: string; readonly periode: string; readonly tabel: string },
): Paragraf =>
  paragraf(
    tulis(
      "capaian-kinerja.hasil",
      "Hasil pengukuran kinerja {jabatan} pada {periode} disajikan pada Tabel {tabel}.",
      isi,
    ),
  );

/** The sentence before the table that puts capaian beside the budget. */
export const paragrafTabelAnggaran = (
  tulis: Penulis,
  isi: { readonly periode: string; readonly tabel: string },
): Paragraf =>
  paragraf(
    tulis(
      "capaian-kinerja.perbandingan-anggaran",
      "Perbandingan capaian kinerja dengan penggunaan anggaran pada {periode} disajikan pada Tabel {tabel}.",
      isi,
    ),
  );

/** Said where there is no indikator at all. */
export const paragrafTanpaIndikator = (
  tulis: Penulis,
  isi: { readonly jabatan: string; readonly periode: string },
): Paragraf =>
  paragraf(
    tulis(
      "capaian-kinerja.tanpa-indikator",
      "Kinerja {jabatan} pada {periode} belum dapat diukur karena indikator kinerja belum ditetapkan.",
      isi,
    ),
  );
