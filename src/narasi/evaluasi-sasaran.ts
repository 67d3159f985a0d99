import type { Paragraf } from "../dokumen/dokumen";
import { formatCacah } from "../format/cacah";
import { paragraf } from "./paragraf";
import type { Penulis } from "./penulis";
import { kosong } from "./penulis";
import type { PenandaTemplat } from "./templat";
import { bergilir, tandaiTemplat } from "./templat";

/** A sasaran of several indicators. */
export interface UraianSasaran {
  /** Place among the sasaran of the report, from 0. */
  readonly urutan: number;
  readonly nama: string;
  /** As printed; undefined when it has no mean. */
  readonly capaian: string | undefined;
  readonly kategori: string | undefined;
  readonly isBerbobot: boolean;
  readonly jumlahTerukur: number;
  readonly jumlahSemua: number;
}

const templat: PenandaTemplat<
  "sasaran" | "capaian" | "kategori" | "rataRata" | "jumlahIndikator" | "jumlahTerukur"
> = tandaiTemplat;

const TERUKUR = [
  templat(
    "Sasaran “{sasaran}” diukur melalui {jumlahIndikator} indikator dengan {rataRata} capaian sebesar {capaian} dan termasuk kategori {kategori}.",
  ),
  templat(
    "Untuk sasaran “{sasaran}” ditetapkan {jumlahIndikator} indikator dengan {rataRata} capaian sebesar {capaian} dan kategori {kategori}.",
  ),
  templat(
    "Pencapaian sasaran “{sasaran}” dilihat dari {jumlahIndikator} indikator, dengan {rataRata} capaian sebesar {capaian} yang termasuk kategori {kategori}.",
  ),
];

const SEBAGIAN = templat(
  "Angka tersebut dihitung dari {jumlahTerukur} indikator yang dapat diukur.",
);

const TAK_TERUKUR = [
  templat(
    "Sasaran “{sasaran}” diukur melalui {jumlahIndikator} indikator, tetapi rata-rata capaiannya belum dapat dihitung.",
  ),
  templat(
    "Untuk sasaran “{sasaran}” ditetapkan {jumlahIndikator} indikator, tetapi rata-rata capaiannya belum dapat dihitung.",
  ),
];

/** Opens the paragraphs about the indicators of one sasaran: how many they are and their mean. */
export function paragrafSasaran(tulis: Penulis, uraian: UraianSasaran): Paragraf {
  const { capaian, urutan, jumlahTerukur, jumlahSemua } = uraian;
  const [hasil, kalimat] =
    capaian === undefined
      ? ["tak-terukur", [bergilir(TAK_TERUKUR, urutan)]]
      : [
          "terukur",
          [bergilir(TERUKUR, urutan), ...(jumlahTerukur < jumlahSemua ? [SEBAGIAN] : [])],
        ];
  return paragraf(
    tulis<string>(`evaluasi.sasaran.${hasil}-${String(urutan + 1)}`, kalimat.join(" "), {
      sasaran: uraian.nama,
      capaian: capaian ?? kosong("capaian"),
      kategori: uraian.kategori ?? kosong("kategori"),
      rataRata: uraian.isBerbobot ? "rata-rata tertimbang" : "rata-rata",
      jumlahIndikator: formatCacah(jumlahSemua),
      jumlahTerukur: formatCacah(jumlahTerukur),
    }),
  );
}

/** Opens the paragraphs about indicators that belong to no sasaran, behind those that do. */
export const paragrafTanpaSasaran = (tulis: Penulis, jumlah: number): Paragraf =>
  paragraf(
    tulis(
      "evaluasi.tanpa-sasaran",
      "Selain itu, terdapat {jumlahIndikator} indikator yang belum dihubungkan dengan sasaran.",
      { jumlahIndikator: formatCacah(jumlah) },
    ),
  );
