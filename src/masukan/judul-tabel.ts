import type { NamaTabel } from "./sumber-tabel";

/** What a table of the contract is called to an officer: over a ready sheet, in the pane's list. */
export const JUDUL_TABEL: Readonly<Record<NamaTabel, string>> = {
  Kinerja: "Target dan realisasi",
  Target: "Target saja",
  Realisasi: "Realisasi saja",
  Anggaran: "Anggaran",
  Skala: "Skala kategori",
  Pengaturan: "Pengaturan",
  Identitas: "Identitas",
  Fungsi: "Fungsi jabatan",
  Masalah: "Hambatan dan rencana",
  Faktor: "Faktor pendukung",
  Kesimpulan: "Kesimpulan",
  Frasa: "Kalimat kantor",
};
