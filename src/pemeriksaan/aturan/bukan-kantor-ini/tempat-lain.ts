/** Other places that a report rightly names: neighbours, partners, models, origins. */
export const TEMPAT_LAIN =
  /\b(?:berbatasan|antar\s?\p{L}+|studi|kerja\s?sama|bekerja\s?sama|kemitraan|mou|nota kesepahaman|sebelah|tetangga|\p{L}*banding\p{L}*|kunjungan|kunker|kaji tiru|(?:di|me)?rujuk\p{L}*|peringkat|juara|lomba|tertinggi|terendah|hibah|pemekaran|pembentukan|induk|asal|berasal|narasumber|pindah\p{L}*|mutasi|belajar|replikasi|seperti|misalnya|antara lain|tamu|bersama|koordinasi|mencontoh|rekan|wilayah kerja)\b/iu;
