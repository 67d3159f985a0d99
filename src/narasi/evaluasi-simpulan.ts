import type { Paragraf } from "../dokumen/dokumen";
import { paragraf } from "./paragraf";
import type { Penulis } from "./penulis";
import { kosong } from "./penulis";
import type { PenandaTemplat } from "./templat";
import { tandaiTemplat } from "./templat";

/** The one verdict of the period, as printed. */
export interface UraianSimpulan {
  readonly jabatanLengkap: string;
  readonly periode: string;
  /** Undefined when nothing could be measured. */
  readonly capaian: string | undefined;
  readonly kategori: string | undefined;
  readonly serapan: string | undefined;
  /** More than one indikator was measured, so that the capaian is a mean. */
  readonly isRataRata: boolean;
}

const templat: PenandaTemplat<
  "jabatanLengkap" | "periode" | "capaian" | "kategori" | "serapan" | "sebutanCapaian"
> = tandaiTemplat;

const DENGAN_SERAPAN = templat(
  "Dengan {sebutanCapaian} sebesar {capaian} dan serapan anggaran sebesar {serapan}, kinerja {jabatanLengkap} pada {periode} termasuk kategori {kategori}.",
);
const TANPA_SERAPAN = templat(
  "Dengan {sebutanCapaian} sebesar {capaian}, kinerja {jabatanLengkap} pada {periode} termasuk kategori {kategori}.",
);
const TAK_TERUKUR = templat(
  "Kinerja {jabatanLengkap} pada {periode} belum dapat dikategorikan karena belum ada indikator yang capaiannya dapat diukur.",
);

function pilih({ capaian, serapan }: UraianSimpulan): readonly [kunci: string, templat: string] {
  if (capaian === undefined) return ["tak-terukur", TAK_TERUKUR];
  return serapan === undefined
    ? ["tanpa-serapan", TANPA_SERAPAN]
    : ["dengan-serapan", DENGAN_SERAPAN];
}

/** Closes the evaluation: the category of the whole, and what it rests on. */
export function paragrafSimpulan(tulis: Penulis, uraian: UraianSimpulan): Paragraf {
  const [kunci, isi] = pilih(uraian);
  return paragraf(
    tulis<string>(`evaluasi.simpulan.${kunci}`, isi, {
      jabatanLengkap: uraian.jabatanLengkap,
      periode: uraian.periode,
      capaian: uraian.capaian ?? kosong("capaian"),
      kategori: uraian.kategori ?? kosong("kategori"),
      serapan: uraian.serapan ?? kosong("serapan anggaran"),
      sebutanCapaian: uraian.isRataRata ? "rata-rata capaian kinerja" : "capaian kinerja",
    }),
  );
}
