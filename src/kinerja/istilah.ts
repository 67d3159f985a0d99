/** Words that differ from regency to regency (DOMAIN §1); from `LKj_Pengaturan`. */
export interface Istilah {
  /** How a quarter is called. */
  readonly tribulan: "Tribulan" | "Triwulan";
  /** How the report is called: `Laporan Kinerja`, `Laporan Kinerja Instansi Pemerintah`, `Laporan Akuntabilitas Kinerja`. */
  readonly laporan: string;
  /** Its short form: `LKj`, `LKjIP`, `LAKIP`. */
  readonly singkatan: string;
}

/** What is said where the workbook says nothing. */
export const ISTILAH_BAWAAN: Istilah = {
  tribulan: "Tribulan",
  laporan: "Laporan Kinerja",
  singkatan: "LKj",
};
