import type { ButirKelengkapan, Penilaian } from "./butir";

/** What an evaluator of reports looks for, in the order it is listed: its id, and the criterion in a short sentence. */
const DAFTAR_KRITERIA = [
  ["laporan-resmi", "Laporan menyebut jabatan, daerah, dan periodenya."],
  ["tepat-waktu", "Laporan disusun setelah periodenya berakhir dan disampaikan tepat waktu."],
  ["tugas-fungsi", "Laporan menguraikan tugas dan fungsi beserta dasar hukumnya."],
  ["perjanjian-kinerja", "Laporan menyajikan perjanjian kinerja yang menjadi dasarnya."],
  ["ditandatangani", "Laporan ditandatangani pejabat dan diketahui atasannya."],
  ["dipublikasikan", "Laporan diumumkan sehingga dapat dibaca masyarakat."],
  ["target-realisasi", "Realisasi setiap indikator dibandingkan dengan targetnya."],
  ["tahun-lalu", "Realisasi dibandingkan dengan tahun lalu."],
  ["jangka-menengah", "Realisasi dibandingkan dengan target jangka menengah."],
  ["nasional", "Realisasi dibandingkan dengan angka nasional, bila ada."],
  ["analisis-penyebab", "Keberhasilan dan kegagalan dianalisis penyebabnya."],
  ["efisiensi", "Efisiensi penggunaan sumber daya dianalisis."],
  ["anggaran", "Realisasi anggaran disajikan."],
  ["program-pendukung", "Program dan kegiatan dihubungkan dengan sasaran yang didukungnya."],
  ["tindak-lanjut", "Hambatan, upaya, dan rencana tindak lanjut diuraikan."],
] as const;

type IdKriteria = (typeof DAFTAR_KRITERIA)[number][0];

/** How each criterion is told; undefined where the report of this period need not meet it. */
export type DaftarPenilai<Bahan> = Readonly<
  Record<IdKriteria, (bahan: Bahan) => Penilaian | undefined>
>;

/** Every criterion with how far it is met. */
export const nilaiKriteria = <Bahan>(
  bahan: Bahan,
  daftarPenilai: DaftarPenilai<Bahan>,
): readonly ButirKelengkapan[] =>
  DAFTAR_KRITERIA.flatMap(([id, kriteria]) => {
    const penilaian = daftarPenilai[id](bahan);
    return penilaian ? [{ id, kriteria, ...penilaian }] : [];
  });
