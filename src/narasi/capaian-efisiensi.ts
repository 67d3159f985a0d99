import type { Paragraf } from "../dokumen/dokumen";
import { paragraf } from "./paragraf";
import type { Penulis } from "./penulis";

/** The verdict on efficiency and what it is drawn from, formatted; `selisih` and `toleransi` are points. */
export interface SimpulanEfisiensi {
  readonly putusan: "efisien" | "sebanding" | "efisiensi-rendah";
  readonly selisih: string;
  /** Both percentages are printed the same. */
  readonly isSama: boolean;
  readonly toleransi: string;
  readonly hasToleransi: boolean;
  readonly capaian: string;
  readonly serapan: string;
}

const DINILAI_EFISIEN = "penggunaan anggaran dinilai efisien";
const DINILAI_RENDAH = "efisiensi penggunaan anggaran dinilai rendah";
const LEBIH_TINGGI = "Capaian kinerja lebih tinggi {selisih} poin daripada serapan anggaran";
const LEBIH_RENDAH = "Capaian kinerja lebih rendah {selisih} poin daripada serapan anggaran";
const MELEBIHI = "Karena selisih tersebut melebihi batas toleransi sebesar {toleransi} poin";
const DINILAI_SEBANDING = "penggunaan anggaran dinilai sebanding dengan capaian kinerja";

/** The verdict by itself, the same words wherever it is given. */
export const KATA_EFISIENSI: Readonly<Record<SimpulanEfisiensi["putusan"], string>> = {
  efisien: DINILAI_EFISIEN,
  sebanding: DINILAI_SEBANDING,
  "efisiensi-rendah": DINILAI_RENDAH,
};

function paragrafSebanding(tulis: Penulis, { isSama, ...isi }: SimpulanEfisiensi): Paragraf {
  const { selisih, toleransi, capaian, serapan } = isi;
  const kunci = "capaian-kinerja.efisiensi.sebanding";
  const slot = { selisih, toleransi, capaian, serapan };
  return paragraf(
    isSama
      ? tulis(
          kunci,
          `Capaian kinerja sama dengan serapan anggaran, yaitu {capaian}, sehingga ${DINILAI_SEBANDING}.`,
          slot,
        )
      : tulis(
          kunci,
          `Selisih antara capaian kinerja dan serapan anggaran adalah {selisih} poin. Karena selisih tersebut tidak melebihi batas toleransi sebesar {toleransi} poin, ${DINILAI_SEBANDING}.`,
          slot,
        ),
  );
}

/** Whether the money was well spent, and why it is said. */
export function paragrafEfisiensi(tulis: Penulis, isi: SimpulanEfisiensi): Paragraf {
  const { putusan, selisih, toleransi, hasToleransi, capaian, serapan } = isi;
  const kunci = `capaian-kinerja.efisiensi.${putusan}`;
  const slot = { selisih, toleransi, capaian, serapan };
  switch (putusan) {
    case "sebanding":
      return paragrafSebanding(tulis, isi);
    case "efisien":
      return paragraf(
        hasToleransi
          ? tulis(kunci, `${LEBIH_TINGGI}. ${MELEBIHI}, ${DINILAI_EFISIEN}.`, slot)
          : tulis(kunci, `${LEBIH_TINGGI} sehingga ${DINILAI_EFISIEN}.`, slot),
      );
    case "efisiensi-rendah":
      return paragraf(
        hasToleransi
          ? tulis(kunci, `${LEBIH_RENDAH}. ${MELEBIHI}, ${DINILAI_RENDAH}.`, slot)
          : tulis(kunci, `${LEBIH_RENDAH} sehingga ${DINILAI_RENDAH}.`, slot),
      );
  }
}

/** Said where there is a serapan but no capaian to hold against it. */
export const paragrafTanpaCapaian = (tulis: Penulis, periode: string): Paragraf =>
  paragraf(
    tulis(
      "capaian-kinerja.efisiensi.tak-terukur",
      "Efisiensi penggunaan anggaran belum dapat dinilai karena capaian kinerja belum dapat diukur.",
      { periode },
    ),
  );
