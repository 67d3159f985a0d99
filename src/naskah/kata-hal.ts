import type { Hal } from "./naskah";

const kata = (daftar: string): ReadonlySet<string> => new Set(daftar.split(" "));

/** Words that say what a number speaks of. */
export const KATA_HAL: ReadonlyMap<string, Hal> = new Map<string, Hal>([
  ["capaian", "capaian"],
  ["capaiannya", "capaian"],
  ["cap", "capaian"],
  ["pencapaian", "capaian"],
  ["pencapaiannya", "capaian"],
  ["serapan", "serapan"],
  ["serapannya", "serapan"],
  ["penyerapan", "serapan"],
  ["penyerapannya", "serapan"],
  ["terserap", "serapan"],
  ["serap", "serapan"],
  ["target", "target"],
  ["targetnya", "target"],
  ["ditargetkan", "target"],
  ["tgt", "target"],
  ["trgt", "target"],
  ["realisasi", "realisasi"],
  ["realisasinya", "realisasi"],
  ["real", "realisasi"],
  ["terealisasi", "realisasi"],
  ["direalisasikan", "realisasi"],
  ["pagu", "pagu"],
  ["pagunya", "pagu"],
  ["sisa", "sisa"],
  ["sisanya", "sisa"],
  ["selisih", "selisih"],
  ["selisihnya", "selisih"],
]);

/** Words that make a realisasi or capaian one of money. */
export const KATA_UANG = kata("anggaran anggarannya keuangan belanja dana");
/** Words that make a sentence one about kinerja. */
export const KATA_KINERJA = kata(
  "target targetnya ditargetkan indikator sasaran capaian capaiannya kinerja",
);

/** The number follows at once. */
export const KATA_PENGHUBUNG = kata(
  "sebesar sejumlah senilai adalah yaitu yakni ialah mencapai : =",
);

/** May stand between the word and its number without changing what the number speaks of. */
export const KATA_SELA = kata(
  "kinerja kinerjanya anggaran anggarannya keuangan belanja dana indikator sasaran program kegiatan subkegiatan sub " +
    "strategis utama pada di tahun periode untuk hanya sudah telah baru yang ditetapkan tersebut ini itu seluruh keseluruhan " +
    "secara total rata-rata rerata jumlah akhir berada angka nilai diperoleh dicapai oleh persentase tingkat dari rp . tercatat " +
    "yg ke unit kerja kantor kecamatan seksi subbagian daerah perangkat memperoleh menunjukkan diperjanjikan berjalan bulan " +
    "satu dua tiga empat lima enam tujuh delapan iku pertama kedua ketiga keempat kelima keenam ketujuh kedelapan kesatu semua ialah berhasil dapat",
);

/** Between a word and a number they make the number one of something else. */
export const KATA_PENGHALANG = kata(
  "meningkat naik turun menurun peningkatan penurunan kenaikan lalu sebelumnya renstra rpjmd nasional provinsi melampaui " +
    "melebihi dibanding dibandingkan perbandingan bobot toleransi batas minimal maksimal antara karena akibat sebab " +
    "partisipasi fisik tidak belum selain kecuali kemajuan lebih kurang masing-masing berkurang bertambah tumbuh tercapai " +
    "bukan tanpa menjadi semula mendekati rentang pertumbuhan penambahan pengurangan realokasi refocusing efisiensi",
);

/** Right before the word they make it another notion: `kenaikan target`, `melampaui target`. */
export const KATA_PENGUBAH = kata(
  "kenaikan peningkatan penurunan pertumbuhan kekurangan kelebihan melampaui melebihi dibanding dibandingkan perbandingan " +
    "tidak belum atas bawah rasio gap deviasi penyesuaian perubahan bobot batas rata-rata-nasional menuju mendekati",
);

/** Things whose name may follow without quotes. */
export const KATA_BERNAMA = kata("iku indikator sasaran program kegiatan subkegiatan");

/** A clause does not reach back beyond them. */
export const BATAS_KLAUSA = kata(
  ", ; ( ) : dengan memiliki sehingga terealisasi sedangkan dari memperoleh mencatat namun tetapi dan serta maupun bahwa",
);
