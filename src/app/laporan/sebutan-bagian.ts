import type { BagianLaporan } from "../../laporan/bahan";

/** What the pane calls the sections, in the order of the report. */
export const SEBUTAN_BAGIAN: Readonly<Record<BagianLaporan, string>> = {
  sampul: "Sampul",
  "kata-pengantar": "Kata pengantar",
  pendahuluan: "Bab I Pendahuluan",
  "perjanjian-kinerja": "Perjanjian kinerja",
  "capaian-kinerja": "Capaian kinerja",
  evaluasi: "Evaluasi dan analisis",
  hambatan: "Hambatan",
  "rencana-tindak-lanjut": "Rencana tindak lanjut",
  "tanggapan-atasan": "Tanggapan atasan",
  penutup: "Penutup",
};

/** All sections, in the order of the report. */
export const SEMUA_BAGIAN = Object.keys(SEBUTAN_BAGIAN) as readonly BagianLaporan[];
