const LAIN =
  /\b(?:tahun (?:lalu|sebelumnya|depan)|sebelumnya|(?:di|mem)banding(?:kan)?|renstra|nasional|provinsi|mendatang|berikutnya|akan datang|semula|tahunan|akhir periode|kemajuan|sampai dengan|dari tahun)\b/i;

/** Whether a sentence also speaks of another time or place: its numbers may rightly differ. */
export const isPerbandingan = (kalimat: string): boolean => LAIN.test(kalimat);

/** Whether a name tells one thing from another: a single word may stand in any sentence. */
export const isNamaTegas = (nama: string): boolean => kunciNama(nama).includes(" ");

/** Letters and digits only, lower case: names that differ in spacing or punctuation are one. */
export const kunciNama = (nama: string): string =>
  nama
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
