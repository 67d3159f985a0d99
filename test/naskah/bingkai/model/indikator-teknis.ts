import type { BakalIndikator } from "./bakal-indikator";
import { JENIS_KELAMIN } from "./bakal-indikator";

/** Indikator of offices with a trade of their own. */
export const INDIKATOR_TEKNIS = {
  pangan: [
    { nama: "Produksi perikanan budidaya", satuan: "ton", target: [800, 9000], desimal: 1 },
    {
      nama: "Jumlah kelompok yang menerima bantuan sarana",
      satuan: "kelompok",
      target: [12, 90],
      rincian: ["kelompok tani", "kelompok pembudidaya ikan", "kelompok wanita tani"],
    },
    { nama: "Luas lahan yang memperoleh irigasi", satuan: "ha", target: [120, 2400], desimal: 1 },
    { nama: "Angka konsumsi ikan", satuan: "kg/kapita", target: [24, 48], desimal: 2 },
    {
      nama: "Persentase kelompok tani yang naik kelas",
      satuan: "%",
      target: [15, 50],
      asal: ["kelompok tani", "naik kelas"],
    },
  ],
  "pekerjaan-umum": [
    {
      nama: "Panjang jalan kabupaten dalam kondisi mantap",
      satuan: "km",
      target: [180, 620],
      desimal: 2,
    },
    {
      nama: "Persentase rumah tangga dengan akses air minum layak",
      satuan: "%",
      target: [70, 97],
      desimal: 2,
    },
    { nama: "Jumlah kecelakaan lalu lintas", satuan: "kasus", target: [30, 160], isNegatif: true },
    { nama: "Volume sampah yang tertangani", satuan: "ton", target: [2200, 18000], desimal: 1 },
    {
      nama: "Jumlah jembatan yang dipelihara",
      satuan: "unit",
      target: [8, 44],
      rincian: ["rangka baja", "beton", "gantung"],
    },
  ],
  sosial: [
    {
      nama: "Jumlah pencari kerja yang dilatih",
      satuan: "orang",
      target: [80, 900],
      rincian: JENIS_KELAMIN,
    },
    {
      nama: "Persentase penyandang disabilitas yang terlayani",
      satuan: "%",
      target: [55, 95],
      asal: ["penyandang disabilitas", "terlayani"],
    },
    {
      nama: "Tingkat pengangguran terbuka",
      satuan: "%",
      target: [4, 8],
      desimal: 2,
      isNegatif: true,
    },
    {
      nama: "Jumlah keluarga penerima manfaat yang mandiri",
      satuan: "keluarga",
      target: [60, 700],
      rincian: ["perkotaan", "perdesaan"],
    },
    {
      nama: "Persentase perselisihan hubungan industrial yang diselesaikan",
      satuan: "%",
      target: [70, 100],
      asal: ["perselisihan", "diselesaikan"],
    },
  ],
  kependudukan: [
    {
      nama: "Persentase penduduk yang memiliki KTP elektronik",
      satuan: "%",
      target: [93, 99],
      desimal: 2,
    },
    {
      nama: "Persentase anak yang memiliki akta kelahiran",
      satuan: "%",
      target: [85, 98],
      asal: ["anak", "memiliki akta kelahiran"],
    },
    {
      nama: "Jumlah izin yang diterbitkan",
      satuan: "izin",
      target: [200, 2800],
      rincian: ["izin usaha", "izin bangunan", "izin praktik"],
    },
    { nama: "Rata-rata lama penerbitan izin", satuan: "hari", target: [4, 14], isNegatif: true },
    {
      nama: "Jumlah dokumen kependudukan yang diterbitkan",
      satuan: "dokumen",
      target: [1500, 24000],
      rincian: ["kartu keluarga", "KTP elektronik", "akta kelahiran", "akta kematian"],
    },
  ],
} as const satisfies Record<string, readonly BakalIndikator[]>;
