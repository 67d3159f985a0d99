import type { AlasanTanpaSerapan } from "../anggaran/kegiatan";
import type { Paragraf } from "../dokumen/dokumen";
import { formatCacah } from "../format/cacah";
import { KATA_ALASAN_TANPA_SERAPAN } from "./alasan-serapan";
import { paragraf } from "./paragraf";
import type { Penulis } from "./penulis";

/** The overall capaian, formatted; both undefined when nothing could be measured. */
export interface SimpulanCapaian {
  readonly jabatan: string;
  readonly periode: string;
  /** Number of the table it stands in. */
  readonly tabel: string;
  readonly capaian: string | undefined;
  readonly kategori: string | undefined;
  readonly jumlahTerukur: number;
  readonly jumlahSemua: number;
}

const paragrafTakTerukur = (
  tulis: Penulis,
  { jabatan, periode, tabel }: SimpulanCapaian,
): Paragraf =>
  paragraf(
    tulis(
      "capaian-kinerja.simpulan.tak-terukur",
      "Capaian kinerja {jabatan} pada {periode} belum dapat disimpulkan karena belum ada indikator kinerja yang dapat diukur.",
      { jabatan, periode, tabel },
    ),
  );

/** The overall capaian and its category, in words for one, all, some or no measured indicators. */
export function paragrafSimpulanCapaian(tulis: Penulis, isi: SimpulanCapaian): Paragraf {
  const { jabatan, periode, tabel, capaian, kategori, jumlahTerukur, jumlahSemua } = isi;
  if (capaian === undefined || kategori === undefined) return paragrafTakTerukur(tulis, isi);
  const slot = {
    ...{ jabatan, periode, tabel, capaian, kategori },
    jumlahTerukur: formatCacah(jumlahTerukur),
    jumlahIndikator: formatCacah(jumlahSemua),
    jumlahTakTerukur: formatCacah(jumlahSemua - jumlahTerukur),
  };
  if (jumlahTerukur < jumlahSemua) {
    return paragraf(
      tulis(
        "capaian-kinerja.simpulan.sebagian",
        "Berdasarkan Tabel {tabel}, capaian kinerja {jabatan} pada {periode} adalah {capaian} dengan kategori {kategori}. Angka tersebut diperoleh dari {jumlahTerukur} indikator yang terukur, sedangkan {jumlahTakTerukur} indikator lainnya tidak diperhitungkan karena belum dapat diukur.",
        slot,
      ),
    );
  }
  if (jumlahSemua === 1) {
    return paragraf(
      tulis(
        "capaian-kinerja.simpulan.satu",
        "Berdasarkan Tabel {tabel}, capaian kinerja {jabatan} pada {periode} adalah {capaian} dengan kategori {kategori}.",
        slot,
      ),
    );
  }
  return paragraf(
    tulis(
      "capaian-kinerja.simpulan.semua",
      "Berdasarkan Tabel {tabel}, rata-rata capaian {jumlahIndikator} indikator kinerja {jabatan} pada {periode} adalah {capaian} dengan kategori {kategori}.",
      slot,
    ),
  );
}

/** What was spent, formatted. */
export interface SimpulanSerapan {
  readonly periode: string;
  readonly serapan: string;
  readonly pagu: string;
  readonly realisasi: string;
  /** Kegiatan whose realisasi is blank. */
  readonly jumlahBelumTerisi: number;
}

const TEREALISASI =
  "Pada periode yang sama, pagu anggaran sebesar {pagu} terealisasi sebesar {realisasi} dengan serapan {serapan}.";

/** The overall serapan; kegiatan not yet reported are said. */
export function paragrafSimpulanSerapan(tulis: Penulis, isi: SimpulanSerapan): Paragraf {
  const { periode, serapan, pagu, realisasi, jumlahBelumTerisi } = isi;
  const slot = { periode, serapan, pagu, realisasi };
  if (jumlahBelumTerisi === 0)
    return paragraf(tulis("capaian-kinerja.serapan.terukur", TEREALISASI, slot));
  return paragraf(
    tulis(
      "capaian-kinerja.serapan.sebagian",
      `${TEREALISASI} Angka tersebut belum mencakup realisasi {jumlahBelumTerisi} kegiatan yang belum dilaporkan.`,
      { ...slot, jumlahBelumTerisi: formatCacah(jumlahBelumTerisi) },
    ),
  );
}

/** Said where there is no serapan: why, and that there is no verdict on efficiency either. */
export const paragrafTanpaSerapan = (
  tulis: Penulis,
  alasan: AlasanTanpaSerapan,
  periode: string,
): Paragraf =>
  paragraf(
    tulis(
      `capaian-kinerja.serapan.${alasan}`,
      "Serapan dan efisiensi penggunaan anggaran tidak dapat dinilai karena {alasan}.",
      { alasan: KATA_ALASAN_TANPA_SERAPAN[alasan], periode },
    ),
  );
