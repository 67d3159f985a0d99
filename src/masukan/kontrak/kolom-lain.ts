import type { KolomKontrak } from "./tabel-kontrak";

/** Columns of a Kinerja table that the calculation leaves alone. */
export const KOLOM_LAIN = {
  penyebab: {
    judul: "Penyebab",
    peran: "laporan",
    sinonim: [
      "penyebab",
      "sebab",
      "faktor penyebab",
      "analisis penyebab",
      "penyebab keberhasilan kegagalan",
      "penyebab keberhasilan atau kegagalan",
    ],
    longgar: ["analisis", "alasan", "kendala", "hambatan"],
  },
  keterangan: {
    judul: "Keterangan",
    peran: "laporan",
    sinonim: ["keterangan", "ket"],
    longgar: ["catatan"],
  },
  targetTahunan: {
    judul: "Target Tahunan",
    peran: "laporan",
    sinonim: ["target tahunan", "target tahun ini", "target tahun berjalan", "target setahun"],
    longgar: ["target tahun"],
  },
  realisasiTahunLalu: {
    judul: "Realisasi Tahun Lalu",
    peran: "laporan",
    sinonim: [
      "realisasi tahun lalu",
      "realisasi tahun sebelumnya",
      "realisasi kinerja tahun lalu",
      "realisasi kinerja tahun sebelumnya",
    ],
  },
  // A capaian is in percent of its own target: it may not be taken for a realisasi.
  capaianTahunLalu: {
    judul: "Capaian Tahun Lalu",
    peran: "dikenali",
    sinonim: [
      "capaian tahun lalu",
      "capaian tahun sebelumnya",
      "capaian kinerja tahun lalu",
      "capaian kinerja tahun sebelumnya",
    ],
  },
  targetRenstra: {
    judul: "Target Renstra",
    peran: "laporan",
    sinonim: [
      "target renstra",
      "target akhir renstra",
      "target rpjmd",
      "target jangka menengah",
      "target akhir periode renstra",
    ],
  },
  nasional: {
    judul: "Nasional",
    peran: "laporan",
    sinonim: [
      "nasional",
      "realisasi nasional",
      "capaian nasional",
      "rata rata nasional",
      "rerata nasional",
      "standar nasional",
    ],
  },
  metode: {
    judul: "Metode",
    peran: "laporan",
    sinonim: [
      "metode",
      "metode perhitungan",
      "cara menghitung",
      "metode akumulasi",
      "metode penggabungan",
    ],
  },
  penanggungJawab: {
    judul: "Penanggung Jawab",
    peran: "dikenali",
    sinonim: ["penanggung jawab", "penanggungjawab", "sumber data", "program kegiatan"],
  },
} as const satisfies Record<string, KolomKontrak>;
