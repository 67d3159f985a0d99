import type { Paragraf } from "../dokumen/dokumen";
import type { AlasanTanpaSerapan } from "../anggaran/kegiatan";
import { formatCacah } from "../format/cacah";
import { KATA_ALASAN_TANPA_SERAPAN } from "./alasan-serapan";
import { paragraf } from "./paragraf";
import type { Penulis } from "./penulis";
import { kosong } from "./penulis";
import type { PenandaTemplat } from "./templat";
import { tandaiTemplat } from "./templat";

/** What the budget documents are called in full. */
const DOKUMEN: Readonly<Record<string, string>> = {
  DPA: "Dokumen Pelaksanaan Anggaran (DPA)",
  DPPA: "Dokumen Pelaksanaan Perubahan Anggaran (DPPA)",
};

/** A budget document in full, as the identity names it: `DPPA` → `Dokumen Pelaksanaan Perubahan Anggaran (DPPA)`. */
export const dokumenAnggaranLengkap = (teks: string | undefined): string =>
  teks === undefined ? kosong("dokumen anggaran") : (DOKUMEN[teks.trim().toUpperCase()] ?? teks);

/** What the perjanjian is paid from. */
export interface DasarAnggaran {
  readonly jenisPerjanjian: string;
  readonly jabatanLengkap: string;
  /** In full. */
  readonly dokumenAnggaran: string;
  readonly tahun: string;
  /** Number of the table that follows. */
  readonly tabel: string;
}

/** Where the money comes from, and that the table follows. */
export const paragrafDasarAnggaran = (tulis: Penulis, dasar: DasarAnggaran): Paragraf =>
  paragraf(
    tulis(
      "evaluasi.dasar-anggaran",
      "Anggaran untuk melaksanakan {jenisPerjanjian} {jabatanLengkap} bersumber dari {dokumenAnggaran} Tahun Anggaran {tahun}. Pagu dan realisasi anggaran menurut program dan kegiatan disajikan pada Tabel {tabel}.",
      {
        jenisPerjanjian: dasar.jenisPerjanjian,
        jabatanLengkap: dasar.jabatanLengkap,
        dokumenAnggaran: dasar.dokumenAnggaran,
        tahun: dasar.tahun,
        tabel: dasar.tabel,
      },
    ),
  );

/** That there is no budget to report on. */
export const paragrafTanpaAnggaran = (tulis: Penulis): Paragraf =>
  paragraf(
    tulis("evaluasi.tanpa-anggaran", "Data anggaran tidak disajikan dalam laporan ini.", {}),
  );

/** Where the realisasi stands against the pagu. */
export type LetakRealisasi = "di-bawah" | "sama" | "melebihi";

/** The sums of the budget, formatted (`Rp428.807.750,00`, `99,99%`). */
export interface UraianSerapan {
  readonly pagu: string;
  readonly realisasi: string;
  /** Size of what is left, or of what was spent beyond the pagu. */
  readonly sisa: string;
  readonly serapan:
    | { readonly status: "terukur"; readonly teks: string; readonly letak: LetakRealisasi }
    | { readonly status: "tak-terukur"; readonly alasan: AlasanTanpaSerapan };
  /** Kegiatan whose realisasi is blank. */
  readonly jumlahBelumTerisi: number;
}

const templat: PenandaTemplat<
  "pagu" | "realisasi" | "sisa" | "serapan" | "jumlahBelumTerisi" | "alasan"
> = tandaiTemplat;

const TERUKUR: Readonly<Record<LetakRealisasi, string>> = {
  "di-bawah": templat(
    "Dari pagu anggaran sebesar {pagu}, terealisasi {realisasi} atau {serapan} sehingga terdapat sisa anggaran sebesar {sisa}.",
  ),
  sama: templat(
    "Pagu anggaran sebesar {pagu} terealisasi seluruhnya sehingga serapan anggaran mencapai {serapan} dan tidak terdapat sisa anggaran.",
  ),
  melebihi: templat(
    "Dari pagu anggaran sebesar {pagu}, terealisasi {realisasi} atau {serapan} sehingga realisasi melebihi pagu sebesar {sisa}.",
  ),
};

const PAGU_TERSEDIA = templat("Pagu anggaran yang tersedia sebesar {pagu}.");
const TAK_TERUKUR = templat("Serapan anggaran belum dapat dihitung karena {alasan}.");

const BELUM_TERISI = templat(
  "Realisasi anggaran {jumlahBelumTerisi} kegiatan belum dilaporkan sehingga belum termasuk dalam jumlah tersebut.",
);

function kalimatSerapan({ serapan, jumlahBelumTerisi }: UraianSerapan): string[] {
  if (serapan.status === "terukur") {
    return [TERUKUR[serapan.letak], ...(jumlahBelumTerisi > 0 ? [BELUM_TERISI] : [])];
  }
  return [...(serapan.alasan === "realisasi-kosong" ? [PAGU_TERSEDIA] : []), TAK_TERUKUR];
}

/** Pagu, realisasi, serapan and what is left, in one paragraph; what is not reported yet is said. */
export function paragrafSerapan(tulis: Penulis, uraian: UraianSerapan): Paragraf {
  const { serapan, jumlahBelumTerisi } = uraian;
  const isTerukur = serapan.status === "terukur";
  const kunci = `evaluasi.serapan.${isTerukur ? serapan.letak : serapan.alasan}`;
  return paragraf(
    tulis<string>(kunci, kalimatSerapan(uraian).join(" "), {
      pagu: uraian.pagu,
      realisasi: uraian.realisasi,
      sisa: uraian.sisa,
      serapan: isTerukur ? serapan.teks : kosong("serapan anggaran"),
      ...(isTerukur ? {} : { alasan: KATA_ALASAN_TANPA_SERAPAN[serapan.alasan] }),
      jumlahBelumTerisi: formatCacah(jumlahBelumTerisi),
    }),
  );
}
