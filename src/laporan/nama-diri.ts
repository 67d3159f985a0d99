import type { BahanLaporan } from "./bahan";

/** Names of places and posts that keep their capital in the middle of a sentence. */
export const namaDiri = ({ identitas: { kecamatan, daerah } }: BahanLaporan): string[] =>
  [kecamatan, daerah, "Camat", "Bupati", "Wali Kota", "Sekretaris"].filter(
    (nama) => nama !== undefined,
  );
