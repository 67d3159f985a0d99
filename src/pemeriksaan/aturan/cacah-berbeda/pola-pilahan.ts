import { POLA_BILANGAN } from "../../teks/kata-bilangan";

/** What is counted, with the words that only say which kind. */
export const POLA_BENDA =
  "(?:indikator|iku|ikk|ikp|iks|sasaran)(?:\\s+(?:kinerja|utama|sasaran|strategis|program|kegiatan|individu|kunci))*";

const HASIL = "(?:mencapai|memenuhi|melampaui|melebihi|capai)";
const PENUH = "(?:target|100\\s*(?:%|persen\\b|pct\\b))";
const AKHIR = "(?=\\s*(?:[.,;:()]|dan\\b|sedangkan\\b|$))";
const DI_ATAS = `(?:${HASIL}|sesuai(?:\\s+dengan)?|sama\\s+dengan|di\\s?atas|tepat)`;

/** Said of those that fell short. */
export const POLA_KURANG =
  `(?:(?:belum|tidak|gagal|blm|tdk)(?:\\s+(?:dapat|bisa|berhasil|mampu|sepenuhnya))*\\s+(?:${HASIL}|tercapai|terpenuhi)\\b(?:\\s+target\\b)?` +
  `|(?:di\\s?bawah|kurang\\s+dari)\\s+${PENUH}|(?:belum|blm)${AKHIR})`;

/** Said of those that made it. */
export const POLA_SAMPAI =
  `(?:${DI_ATAS}(?:\\s*(?:/|atau|dan/atau|dan|serta)\\s*(?:${HASIL}|di\\s?atas))?\\s+(?:dari\\s+)?${PENUH}` +
  `|(?:melampaui|melebihi)${AKHIR}|tercapai\\b|terpenuhi\\b)`;

const SELA =
  "(?:lainnya|lain|yang|telah|sudah|masih|baru|dapat|berhasil|mampu|tersebut|ini|itu|saja|hanya|capaian(?:nya)?|" +
  "realisasi(?:nya)?|nilai|kinerja(?:nya)?|berstatus|dinyatakan|dengan|¤+|\\(\\d[\\d.,]*\\s*%\\))";
const PENGHUBUNG = "(?:[:=]|sebanyak|sejumlah|ada|berjumlah|adalah|yaitu)?";
const HITUNGAN = `(?<nilai>${POLA_BILANGAN})(?:\\s+(?<benda>${POLA_BENDA}))?`;
const NASIB = `(?:(?<kurang>${POLA_KURANG})|(?<sampai>${POLA_SAMPAI}))`;

/** `tiga indikator telah mencapai target`; what stands for all of them is blanked out. */
export const POLA_MAJU = new RegExp(`${HITUNGAN}(?:\\s+${SELA}){0,5}\\s+${NASIB}`, "giu");

/** `di bawah 100% 3 indikator`, `belum tercapai sebanyak 2`. */
export const POLA_MUNDUR = new RegExp(
  `${NASIB}\\s*${PENGHUBUNG}\\s*${HITUNGAN}(?=\\s*(?:[.,;)(¤]|dan\\b|serta\\b|sedangkan\\b|$))`,
  "giu",
);

/** `Indikator yang mencapai target : 4`, `Di bawah target (< 100%): 2 indikator`, `Yang di bawah 100% ada tiga`: of all. */
export const POLA_LABEL = new RegExp(
  `^\\W{0,3}(?:\\d{1,2}[.)]\\s+)?(?:jumlah\\s+)?(?:(?:(?<depan>${POLA_BENDA})(?:\\s+(?:yang|telah|sudah|masih))*\\s+)?${NASIB}` +
    `|yang\\s+(?:capaiannya\\s+)?(?:(?<rendah>(?:di\\s?bawah|kurang\\s+dari)\\s+100\\s*%)|(?<penuh>mencapai\\s+100\\s*%)))` +
    `(?:\\s*\\([^()]{1,20}\\))?\\s*(?:[:=]|sebanyak|sejumlah|ada|berjumlah)\\s*${HITUNGAN}(?=\\s*(?:[.,;:]|$))`,
  "iu",
);

/** `Jumlah indikator : 6`. */
export const POLA_JUMLAH = new RegExp(
  `^\\W{0,3}(?:\\d{1,2}[.)]\\s+)?(?:jumlah|banyaknya|total)?\\s*(?<benda>${POLA_BENDA})\\s*(?::|berjumlah|sebanyak|ada)\\s*(?<nilai>${POLA_BILANGAN})(?=\\s*(?:[.,;]|indikator|buah|$))`,
  "giu",
);

const SEBELUM_SEMUA =
  "(?:dari|terhadap|di\\s?antara|keseluruhan|total|seluruh|jumlah|capaian|mengukur|memuat|terdapat|ditetapkan|memiliki|atas)";

/** `dari 5 indikator`, `rata-rata capaian lima indikator`, `4 indikator, 1 tercapai`: how many there are in all. */
export const POLA_SEMUA = new RegExp(
  `(?:\\b(?<tanda>${SEBELUM_SEMUA}(?:\\s+${SEBELUM_SEMUA})*)\\s+)?${HITUNGAN}(?<ekor>\\s*[,;:](?!\\s*(?:yaitu|yakni|ialah|antara)))?`,
  "giu",
);

/** `rata-rata capaian kelima indikator`: those before are named all at once. */
export const POLA_BERSAMA =
  /(?<!(?:sasaran|indikator|program|kegiatan)\s)\bke(?<nilai>dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh)\s+(?<benda>indikator|iku|ikk|sasaran)\b/giu;
