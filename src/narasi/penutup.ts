import type { AlasanTanpaSerapan } from "../anggaran/kegiatan";
import type { Paragraf } from "../dokumen/dokumen";
import { KATA_ALASAN_TANPA_SERAPAN } from "./alasan-serapan";
import { paragraf } from "./paragraf";
import type { Penulis } from "./penulis";
import { kosong } from "./penulis";
import type { PenandaTemplat } from "./templat";
import { tandaiTemplat } from "./templat";

/** What the report is, of whom, for whom. */
export interface IsiPenutup {
  readonly laporan: string;
  readonly singkatan: string;
  readonly jabatanLengkap: string;
  readonly atasan: string;
  readonly unitKerja: string;
  readonly periode: string;
  readonly jenisPerjanjian: string;
}

const slotOf = (isi: IsiPenutup) => ({
  laporan: isi.laporan,
  singkatan: isi.singkatan,
  jabatanLengkap: isi.jabatanLengkap,
  atasan: isi.atasan,
  unitKerja: isi.unitKerja,
  periode: isi.periode,
  jenisPerjanjian: isi.jenisPerjanjian,
});

/** What a performance report is for. */
export const paragrafPeran = (tulis: Penulis, isi: IsiPenutup): Paragraf =>
  paragraf(
    tulis(
      "penutup.peran",
      "{laporan} ({singkatan}) {jabatanLengkap} {periode} merupakan bentuk pertanggungjawaban kepada {atasan} atas pelaksanaan {jenisPerjanjian}. Laporan ini juga menjadi bahan evaluasi untuk memperbaiki kinerja pada periode berikutnya.",
      slotOf(isi),
    ),
  );

/** The one verdict of the period, as printed everywhere. */
export interface PutusanPenutup {
  readonly jabatanLengkap: string;
  readonly periode: string;
  /** Undefined when nothing could be measured. */
  readonly capaian: string | undefined;
  readonly kategori: string | undefined;
  readonly isRataRata: boolean;
  readonly serapan:
    | { readonly status: "terukur"; readonly teks: string }
    | { readonly status: "tak-terukur"; readonly alasan: AlasanTanpaSerapan };
}

const templat: PenandaTemplat<
  "jabatanLengkap" | "periode" | "capaian" | "kategori" | "serapan" | "sebutanCapaian" | "alasan"
> = tandaiTemplat;

const CAPAIAN = templat(
  "Berdasarkan hasil pengukuran, {sebutanCapaian} {jabatanLengkap} pada {periode} sebesar {capaian} dengan kategori {kategori}",
);
const CAPAIAN_TAK_TERUKUR = templat(
  "Capaian kinerja {jabatanLengkap} pada {periode} belum dapat disimpulkan karena belum ada indikator kinerja yang dapat diukur",
);
const SERAPAN = templat("sedangkan serapan anggaran sebesar {serapan}");
const SERAPAN_SAJA = templat("Serapan anggaran pada periode tersebut sebesar {serapan}.");
const SERAPAN_TAK_TERUKUR = templat("Serapan anggaran belum dapat dihitung karena {alasan}.");

/** Without a budget nothing is said of it: the evaluation has said so. */
function kalimatPutusan({ capaian, serapan }: PutusanPenutup): string {
  const pokok = capaian === undefined ? CAPAIAN_TAK_TERUKUR : CAPAIAN;
  if (serapan.status === "terukur") {
    return capaian === undefined ? `${pokok}. ${SERAPAN_SAJA}` : `${pokok}, ${SERAPAN}.`;
  }
  return serapan.alasan === "tidak-ada-anggaran" ? `${pokok}.` : `${pokok}. ${SERAPAN_TAK_TERUKUR}`;
}

/** Overall capaian with its category, and serapan. */
export function paragrafPutusan(tulis: Penulis, putusan: PutusanPenutup): Paragraf {
  const { capaian, kategori, serapan, jabatanLengkap, periode, isRataRata } = putusan;
  const kunci = capaian === undefined ? "tak-terukur" : "terukur";
  const kunciSerapan = serapan.status === "terukur" ? "serapan" : serapan.alasan;
  return paragraf(
    tulis<string>(`penutup.capaian.${kunci}.${kunciSerapan}`, kalimatPutusan(putusan), {
      jabatanLengkap,
      periode,
      capaian: capaian ?? kosong("capaian"),
      kategori: kategori ?? kosong("kategori"),
      serapan: serapan.status === "terukur" ? serapan.teks : kosong("serapan anggaran"),
      sebutanCapaian: isRataRata ? "rata-rata capaian kinerja" : "capaian kinerja",
      ...(serapan.status === "terukur"
        ? {}
        : { alasan: KATA_ALASAN_TANPA_SERAPAN[serapan.alasan] }),
    }),
  );
}

/** The last words before the signatures. */
export const paragrafAkhir = (tulis: Penulis, isi: IsiPenutup): Paragraf =>
  paragraf(
    tulis(
      "penutup.akhir",
      "Demikian {laporan} ini disusun untuk dipergunakan sebagaimana mestinya. Tanggapan dan arahan dari {atasan} sangat diharapkan untuk perbaikan kinerja {unitKerja} pada masa mendatang.",
      slotOf(isi),
    ),
  );
