import type {
  CatatanCapaian,
  HasilIndikator,
  LetakRentang,
  NamaSlotIndikator,
  UraianTerukur,
} from "./analisis-uraian";
import type { PenandaTemplat } from "./templat";
import { bergilir, tandaiTemplat } from "./templat";

const templat: PenandaTemplat<NamaSlotIndikator> = tandaiTemplat;

const TINJAU_TARGET = [
  "Penetapan target periode berikutnya perlu dicermati kembali.",
  "Hasil tersebut menjadi bahan pertimbangan dalam penetapan target periode berikutnya.",
  "Hal ini perlu diperhatikan dalam penetapan target periode berikutnya.",
];

/** Larger is better, and predikat. */
const HASIL: Readonly<Record<HasilIndikator, readonly string[]>> = {
  tercapai: [
    "Target yang ditetapkan telah tercapai.",
    "Hasil tersebut menunjukkan bahwa target telah tercapai.",
    "Target indikator ini telah terpenuhi.",
  ],
  terlampaui: [
    "Realisasi tersebut melampaui target yang ditetapkan.",
    "Hasil tersebut menunjukkan bahwa target telah terlampaui.",
    "Target indikator ini telah terlampaui.",
  ],
  "jauh-terlampaui": [
    "Realisasi tersebut jauh melampaui target yang ditetapkan.",
    "Hasil tersebut menunjukkan bahwa target terlampaui jauh.",
    "Realisasi indikator ini jauh di atas target.",
  ],
  "belum-tercapai": [
    "Target yang ditetapkan belum tercapai.",
    "Hasil tersebut menunjukkan bahwa target belum tercapai.",
    "Target indikator ini belum terpenuhi.",
  ],
};

/** Smaller is better: what exceeds a target is then the worse. */
const HASIL_NEGATIF: Readonly<Record<HasilIndikator, readonly string[]>> = {
  ...HASIL,
  terlampaui: [
    "Realisasi tersebut lebih kecil daripada target, yang berarti lebih baik daripada yang ditetapkan.",
    "Hasil tersebut lebih baik daripada target karena realisasinya di bawah batas yang ditetapkan.",
    "Realisasi indikator ini di bawah batas yang ditetapkan sehingga hasilnya lebih baik daripada target.",
  ],
  "jauh-terlampaui": [
    "Realisasi tersebut jauh lebih kecil daripada target, yang berarti jauh lebih baik daripada yang ditetapkan.",
    "Hasil tersebut jauh lebih baik daripada target karena realisasinya jauh di bawah batas yang ditetapkan.",
    "Realisasi indikator ini jauh di bawah batas yang ditetapkan sehingga hasilnya jauh lebih baik daripada target.",
  ],
};

const LETAK: Readonly<Record<LetakRentang, readonly string[]>> = {
  dalam: [
    "Realisasi tersebut berada dalam rentang target.",
    "Hasil tersebut berada di dalam rentang yang ditargetkan.",
    "Realisasi indikator ini berada dalam rentang yang ditetapkan.",
  ],
  atas: [
    "Realisasi tersebut berada di atas rentang target.",
    "Hasil tersebut berada di atas rentang yang ditargetkan.",
    "Realisasi indikator ini berada di atas rentang yang ditetapkan.",
  ],
  bawah: [
    "Realisasi tersebut berada di bawah rentang target.",
    "Hasil tersebut berada di bawah rentang yang ditargetkan.",
    "Realisasi indikator ini berada di bawah rentang yang ditetapkan.",
  ],
};

const BELUM_KARENA = [
  templat("Target yang ditetapkan belum tercapai karena {penyebab}."),
  templat("Target tersebut belum dapat dicapai karena {penyebab}."),
  templat("Target indikator ini belum terpenuhi karena {penyebab}."),
];

const DICAPAI_KARENA = [
  templat("Hasil tersebut dicapai karena {penyebab}."),
  templat("Capaian tersebut diperoleh karena {penyebab}."),
  templat("Hal tersebut dapat terwujud karena {penyebab}."),
];

const SEMAKIN_KECIL = [
  "Indikator ini dinilai dengan ketentuan semakin kecil realisasi, semakin baik kinerja.",
  "Pada indikator ini, realisasi yang semakin kecil berarti kinerja yang semakin baik.",
  "Penilaian indikator ini menggunakan ketentuan semakin kecil realisasi, semakin baik kinerja.",
];

const CATATAN: Readonly<Record<CatatanCapaian, string>> = {
  dibatasi: templat(
    "Hasil perhitungan sebesar {capaianAsli} dibatasi menjadi {capaian} sesuai dengan batas capaian yang digunakan dalam laporan ini.",
  ),
  "dicetak-nol": templat(
    "Hasil perhitungan sebesar {capaianAsli} dicantumkan sebagai {capaian} karena capaian tidak disajikan di bawah nol.",
  ),
  dibulatkan: templat(
    "Angka {capaian} tersebut merupakan hasil pembulatan dari nilai yang sedikit di bawahnya.",
  ),
};

/** Whether the target was met, in one sentence; a range says where the realisasi lies. */
function kalimatHasil({ jenisTarget, arah, hasil, letakRentang, urutan }: UraianTerukur): string {
  if (letakRentang) return bergilir(LETAK[letakRentang], urutan);
  const isNegatif = arah === "negatif" && jenisTarget !== "predikat";
  return bergilir((isNegatif ? HASIL_NEGATIF : HASIL)[hasil], urutan);
}

/** The verdict, and its cause where one was typed. */
function kalimatPutusan(uraian: UraianTerukur): string[] {
  const { hasil, hasPenyebab, letakRentang, urutan } = uraian;
  if (hasil === "belum-tercapai") {
    const letak = letakRentang ? [kalimatHasil(uraian)] : [];
    if (hasPenyebab) return [...letak, bergilir(BELUM_KARENA, urutan)];
    return [...letak, bergilir(HASIL["belum-tercapai"], urutan)];
  }
  return [
    kalimatHasil(uraian),
    ...(hasPenyebab ? [bergilir(DICAPAI_KARENA, urutan)] : []),
    ...(hasil === "jauh-terlampaui" ? [bergilir(TINJAU_TARGET, urutan)] : []),
  ];
}

/** What follows the numbers: how to read them, whether the target was met, and why. */
export function kalimatSetelahCapaian(uraian: UraianTerukur): string[] {
  const { arah, jenisTarget, daftarCatatan, urutan } = uraian;
  const isNegatif = arah === "negatif" && jenisTarget !== "predikat";
  return [
    ...(isNegatif ? [bergilir(SEMAKIN_KECIL, urutan)] : []),
    ...daftarCatatan.map((catatan) => CATATAN[catatan]),
    ...kalimatPutusan(uraian),
  ];
}
