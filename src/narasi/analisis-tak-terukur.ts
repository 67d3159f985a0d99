import type { AlasanTakTerukur } from "../kinerja/indikator";
import type { NamaSlotIndikator, UraianTakTerukur } from "./analisis-uraian";
import type { PenandaTemplat } from "./templat";
import { bergilir, tandaiTemplat } from "./templat";

/** Why an indikator has no capaian, in the words of the report; continues “karena”. */
export const KATA_ALASAN_TAK_TERUKUR: Readonly<Record<AlasanTakTerukur, string>> = {
  "target-kosong": "target belum ditetapkan",
  "target-bukan-angka": "target yang tercantum bukan angka",
  "target-galat-sel": "target tidak terbaca",
  "target-nol": "target ditetapkan nol",
  "target-negatif": "target ditetapkan kurang dari nol",
  "realisasi-kosong": "realisasi belum dilaporkan",
  "realisasi-bukan-angka": "realisasi yang tercantum bukan angka",
  "realisasi-galat-sel": "realisasi tidak terbaca",
  "realisasi-nol": "realisasi nol tidak dapat dihitung dengan rumus target dibagi realisasi",
  "satuan-berbeda": "satuan target berbeda dengan satuan realisasi",
  "predikat-tak-dikenal": "predikat yang tercantum belum memiliki skor",
};

const templat: PenandaTemplat<NamaSlotIndikator | "alasan"> = tandaiTemplat;

const PEMBUKA = [
  templat("Capaian indikator “{indikator}” belum dapat diukur karena {alasan}."),
  templat("Indikator “{indikator}” belum dapat diukur capaiannya karena {alasan}."),
  templat("Oleh karena {alasan}, capaian indikator “{indikator}” belum dapat diukur."),
];

const TARGET = [
  templat("Target yang ditetapkan adalah {sebutanTarget}."),
  templat("Target indikator tersebut adalah {sebutanTarget}."),
];

const REALISASI = [
  templat("Realisasi yang dilaporkan adalah {sebutanRealisasi}."),
  templat("Realisasi indikator tersebut adalah {sebutanRealisasi}."),
];

const PENYEBAB = [
  templat("Keadaan tersebut terjadi karena {penyebab}."),
  templat("Hal ini terjadi karena {penyebab}."),
];

const DIKECUALIKAN = [
  "Indikator ini tidak diperhitungkan dalam rata-rata capaian.",
  "Indikator tersebut belum ikut dihitung dalam rata-rata capaian.",
];

/** What is said of an indikator without capaian: the reason, what is known of it, and what follows from it. */
export function kalimatTakTerukur(uraian: UraianTakTerukur): string[] {
  const { urutan, hasTarget, hasRealisasi, hasPenyebab, isDikecualikan } = uraian;
  return [
    bergilir(PEMBUKA, urutan),
    ...(hasTarget ? [bergilir(TARGET, urutan)] : []),
    ...(hasRealisasi ? [bergilir(REALISASI, urutan)] : []),
    ...(hasPenyebab ? [bergilir(PENYEBAB, urutan)] : []),
    ...(isDikecualikan ? [bergilir(DIKECUALIKAN, urutan)] : []),
  ];
}
