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

type HasilTercapai = Exclude<HasilIndikator, "belum-tercapai">;

/** Larger is better, and predikat. */
const HASIL: Readonly<Record<HasilTercapai, readonly string[]>> = {
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
};

/** Smaller is better: what exceeds a target is then the worse. */
const HASIL_NEGATIF: Readonly<Record<HasilTercapai, readonly string[]>> = {
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

const isNegatif = ({ arah, jenisTarget }: UraianTerukur): boolean =>
  arah === "negatif" && jenisTarget !== "predikat";

/** Where the realisasi lies in or beside its range. */
const kalimatLetak = ({ letakRentang, urutan }: UraianTerukur): string[] =>
  letakRentang ? [bergilir(LETAK[letakRentang], urutan)] : [];

/** That the target was met, in one sentence; a range says where the realisasi lies instead. */
function kalimatTercapai(uraian: UraianTerukur, hasil: HasilTercapai): string[] {
  if (uraian.letakRentang) return kalimatLetak(uraian);
  return [bergilir((isNegatif(uraian) ? HASIL_NEGATIF : HASIL)[hasil], uraian.urutan)];
}

/** The verdict and its cause: a missed target always has one, filled in or visibly missing. */
function kalimatPutusan(uraian: UraianTerukur): string[] {
  const { hasil, hasPenyebab, urutan } = uraian;
  if (hasil === "belum-tercapai") return [...kalimatLetak(uraian), bergilir(BELUM_KARENA, urutan)];
  return [
    ...kalimatTercapai(uraian, hasil),
    ...(hasPenyebab ? [bergilir(DICAPAI_KARENA, urutan)] : []),
    ...(hasil === "jauh-terlampaui" ? [bergilir(TINJAU_TARGET, urutan)] : []),
  ];
}

/** What follows the numbers: how to read them, whether the target was met, and why. */
export const kalimatSetelahCapaian = (uraian: UraianTerukur): string[] => [
  ...(isNegatif(uraian) ? [bergilir(SEMAKIN_KECIL, uraian.urutan)] : []),
  ...uraian.daftarCatatan.map((catatan) => CATATAN[catatan]),
  ...kalimatPutusan(uraian),
];
