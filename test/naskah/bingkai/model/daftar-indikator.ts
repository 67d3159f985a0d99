import type { BakalIndikator } from "./bakal-indikator";
import { JENIS_KELAMIN } from "./bakal-indikator";
import type { UrusanBingkai } from "./daftar-kantor";
import { INDIKATOR_LAYANAN } from "./indikator-layanan";
import { INDIKATOR_TEKNIS } from "./indikator-teknis";

const umum: readonly BakalIndikator[] = [
  { nama: "Indeks Kepuasan Masyarakat", satuan: "nilai", target: [76, 90], desimal: 2 },
  { nama: "Nilai SAKIP", satuan: "nilai", target: [61, 82], desimal: 2 },
  {
    nama: "Persentase pengaduan masyarakat yang ditindaklanjuti",
    satuan: "%",
    target: [75, 100],
    asal: ["pengaduan", "ditindaklanjuti"],
  },
  {
    nama: "Persentase dokumen perencanaan yang disusun tepat waktu",
    satuan: "%",
    target: [80, 100],
    asal: ["dokumen", "disusun tepat waktu"],
  },
  {
    nama: "Rata-rata waktu penyelesaian pelayanan",
    satuan: "hari",
    target: [3, 20],
    isNegatif: true,
  },
  {
    nama: "Jumlah aparatur yang mengikuti bimbingan teknis",
    satuan: "orang",
    target: [12, 160],
    rincian: JENIS_KELAMIN,
  },
];

const PER_URUSAN: Readonly<Record<UrusanBingkai, readonly BakalIndikator[]>> = {
  ...INDIKATOR_LAYANAN,
  ...INDIKATOR_TEKNIS,
};

/** What an office of this kind may measure. */
export const bakalIndikatorOf = (urusan: UrusanBingkai): readonly BakalIndikator[] => [
  ...PER_URUSAN[urusan],
  ...umum,
];
