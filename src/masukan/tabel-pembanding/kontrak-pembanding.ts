import type { SinonimKantor } from "../deteksi/calon";
import type { KolomKontrak, TabelKontrak } from "../kontrak/tabel-kontrak";
import { KONTRAK } from "../kontrak";

/** Meanings a column of a comparison table can have. */
export type IdKolomPembanding =
  | "no"
  | "sasaran"
  | "indikator"
  | "satuan"
  | "target"
  | "realisasi"
  | "capaian"
  | "pagu"
  | "realisasiAnggaran"
  | "serapan";

const { Kinerja, Anggaran } = KONTRAK;

/** Every word under every group: `Anggaran` over `Realisasi` is a realisasi anggaran, also where headings are short. */
const diBawah = (
  kelompok: readonly string[],
  daun: readonly string[],
  sendiri: readonly string[],
): readonly string[] => [
  ...sendiri,
  ...kelompok.flatMap((induk) => daun.map((kata) => `${kata} ${induk}`)),
];

/** Both group lists hold words of one's own side; what stands below them belongs to that side. */
const KEUANGAN = Kinerja.kelompokAsing;
const KINERJA = Anggaran.kelompokAsing;

const kolom = (
  { judul, peran }: Pick<KolomKontrak, "judul" | "peran">,
  sinonim: readonly string[],
): KolomKontrak => ({ judul, peran, sinonim });

const KOLOM: Readonly<Record<IdKolomPembanding, KolomKontrak>> = {
  no: Kinerja.kolom.no,
  sasaran: { ...Kinerja.kolom.sasaran, longgar: [] },
  indikator: { ...Kinerja.kolom.indikator, longgar: [] },
  satuan: Kinerja.kolom.satuan,
  target: kolom(
    { judul: "Target", peran: "opsional" },
    diBawah(KINERJA, ["target", "t"], Kinerja.kolom.target.sinonim),
  ),
  realisasi: kolom(
    { judul: "Realisasi", peran: "opsional" },
    diBawah(KINERJA, ["realisasi", "r"], Kinerja.kolom.realisasi.sinonim),
  ),
  capaian: kolom(
    { judul: "Capaian", peran: "opsional" },
    diBawah(
      KINERJA,
      ["capaian", "c", "%", "persentase"],
      [...Kinerja.kolom.capaian.sinonim, ...KINERJA.map((induk) => `${induk} %`)],
    ),
  ),
  pagu: kolom(
    { judul: "Pagu", peran: "opsional" },
    diBawah(KEUANGAN, ["pagu", "anggaran", "jumlah"], Anggaran.kolom.pagu.sinonim),
  ),
  realisasiAnggaran: kolom(
    { judul: "Realisasi Anggaran", peran: "opsional" },
    diBawah(
      KEUANGAN,
      ["realisasi", "r"],
      Anggaran.kolom.realisasi.sinonim.filter((kata) => kata !== "realisasi" && kata !== "r"),
    ),
  ),
  serapan: kolom(
    { judul: "Serapan", peran: "dikenali" },
    diBawah(
      KEUANGAN,
      ["capaian", "%", "persentase", "serapan", "penyerapan"],
      [
        ...Anggaran.kolom.serapan.sinonim.filter((kata) => !kata.includes("capaian")),
        ...KEUANGAN.map((induk) => `${induk} %`),
      ],
    ),
  ),
};

/**
 * What the headings of a comparison table mean, drawn from the Kinerja and the Anggaran table: it may hold columns of
 * both. Its names are {@link NAMA_PEMBANDING}.
 */
export const KONTRAK_PEMBANDING: TabelKontrak = {
  nama: "LKj_Pembanding",
  alias: [],
  guna: "angka indikator yang tertulis sekali lagi di tabel lain, untuk dicocokkan",
  kelompokAsing: [],
  kolom: KOLOM,
};

/** The same with the headings the office has taught. */
export function kontrakPembanding({ Pembanding: diajarkan }: SinonimKantor): TabelKontrak {
  return diajarkan === undefined ? KONTRAK_PEMBANDING : { ...KONTRAK_PEMBANDING, diajarkan };
}
