import type { BakalIndikator } from "./bakal-indikator";

/** Indikator of offices that serve people and other offices. */
export const INDIKATOR_LAYANAN = {
  kecamatan: [
    {
      nama: "Persentase desa tertib administrasi",
      satuan: "%",
      target: [60, 100],
      asal: ["desa", "tertib administrasi"],
    },
    {
      nama: "Jumlah berkas pelayanan yang diselesaikan",
      satuan: "berkas",
      target: [300, 4200],
      rincian: ["surat keterangan", "rekomendasi", "legalisasi"],
    },
    {
      nama: "Jumlah lembaga kemasyarakatan yang dibina",
      satuan: "lembaga",
      target: [10, 60],
      rincian: ["PKK", "karang taruna", "LPM"],
    },
    {
      nama: "Persentase usulan musrenbang yang diakomodasi",
      satuan: "%",
      target: [30, 80],
      asal: ["usulan", "diakomodasi"],
    },
    {
      nama: "Jumlah gangguan ketertiban umum",
      satuan: "kejadian",
      target: [10, 40],
      isNegatif: true,
    },
    { nama: "Panjang jalan lingkungan yang diperbaiki", satuan: "km", target: [2, 12], desimal: 2 },
  ],
  kesehatan: [
    { nama: "Bed Occupancy Rate (BOR)", satuan: "%", target: [60, 85] },
    {
      nama: "Net Death Rate (NDR)",
      satuan: "per mil",
      target: [15, 30],
      desimal: 1,
      isNegatif: true,
    },
    {
      nama: "Rata-rata waktu tunggu rawat jalan",
      satuan: "menit",
      target: [40, 90],
      isNegatif: true,
    },
    {
      nama: "Persentase ibu hamil yang mendapat pelayanan K6",
      satuan: "%",
      target: [80, 100],
      asal: ["ibu hamil", "mendapat pelayanan K6"],
    },
    {
      nama: "Persentase balita yang memperoleh imunisasi lengkap",
      satuan: "%",
      target: [80, 98],
      asal: ["balita", "memperoleh imunisasi lengkap"],
    },
    {
      nama: "Jumlah kunjungan rawat jalan",
      satuan: "kunjungan",
      target: [2400, 30000],
      rincian: ["pasien umum", "pasien BPJS", "pasien Jamkesda"],
    },
    { nama: "Prevalensi stunting", satuan: "%", target: [10, 20], desimal: 2, isNegatif: true },
  ],
  pengawasan: [
    {
      nama: "Persentase rekomendasi BPK yang ditindaklanjuti",
      satuan: "%",
      target: [75, 92],
      asal: ["rekomendasi", "ditindaklanjuti"],
    },
    {
      nama: "Persentase perangkat daerah dengan nilai AKIP minimal BB",
      satuan: "%",
      target: [50, 85],
      asal: ["perangkat daerah", "memperoleh nilai minimal BB"],
    },
    { nama: "Jumlah temuan berulang", satuan: "temuan", target: [8, 30], isNegatif: true },
    {
      nama: "Jumlah laporan hasil pengawasan",
      satuan: "laporan",
      target: [40, 150],
      rincian: ["audit", "reviu", "evaluasi", "pemantauan"],
    },
    { nama: "Maturitas SPIP", satuan: "nilai", target: [3, 4], desimal: 2 },
  ],
  sekretariat: [
    {
      nama: "Persentase rancangan peraturan daerah yang ditetapkan",
      satuan: "%",
      target: [70, 100],
      asal: ["rancangan", "ditetapkan"],
    },
    {
      nama: "Jumlah rapat yang difasilitasi",
      satuan: "rapat",
      target: [40, 220],
      rincian: ["rapat paripurna", "rapat komisi", "rapat badan"],
    },
    { nama: "Indeks Profesionalitas ASN", satuan: "indeks", target: [60, 85], desimal: 2 },
    {
      nama: "Persentase jabatan yang terisi sesuai kompetensi",
      satuan: "%",
      target: [75, 96],
      asal: ["jabatan", "terisi sesuai kompetensi"],
    },
    { nama: "Indeks Reformasi Birokrasi", satuan: "indeks", target: [58, 84], desimal: 2 },
  ],
} as const satisfies Record<string, readonly BakalIndikator[]>;
