import type { Petikan } from "../../../naskah/naskah";

/** Words that say a target was met, or was not. */
export interface KataHasil extends Petikan {
  readonly kata: string;
  readonly isBerhasil: boolean;
  /** They stand for the whole paragraph: a reason, or a conclusion. Else only the capaian of their own sentence is meant. */
  readonly isSealinea: boolean;
}

/** Of why it was a success: a claim, not a wish and not the heading of both. */
const SEBAB_BERHASIL =
  /(?<!\b(?:hambatan|penghambat|mengukur|menilai|menentukan|mendukung|untuk|agar)\s)\b(?:(?:faktor(?:-faktor)?|penyebab|pendorong|pendukung|penunjang|penentu|kunci|hal-hal yang m\p{L}+)\s+)+keberhasilan(?:nya)?\b(?:\s+(?:pencapaian|capaian|target|indikator|kinerja|ini|tersebut))*\s*(?::|,|\b(?:yaitu|yakni|ialah|adalah|antara lain|meliputi|terletak)\b)/iu;
const BERKAT =
  /\bkeberhasilan(?:nya)?\s+(?:(?:pencapaian|capaian|target|indikator)\s+)*(?:ini|tersebut|itu|dimaksud)\s+(?:(?:juga|terutama|antara lain)\s+)*(?:didukung|ditunjang|ditopang|didorong|karena|disebabkan|berkat|dipengaruhi|tidak (?:ter)?lepas|dicapai|diperoleh)\b/i;
const SEBAB_BELUM =
  /\b(?:penyebab|faktor(?:-faktor)?(?: penyebab)?|sebab|hal-hal yang m\p{L}+)\s+(?:utama\s+)?(?:belum|tidak)\s+(?:ter|di)capai(?:nya)?\b(?:\s+target(?:nya)?\b)?(?=\s*(?:(?:pada\s+)?indikator (?:ini|tersebut)|ini|tersebut|adalah|ialah|yaitu|yakni|antara lain|karena|meliputi|[.:,;]|$))/iu;

/** `Dengan demikian target belum tercapai`, `Dengan capaian 98,40 % target nilai SAKIP tercapai`. */
const TARGET =
  /^\s*(?:dengan demikian,?|artinya,?|jadi,?|sehingga|oleh karena itu,?|dengan capaian(?:\s+(?:sebesar|kinerja))*\s+\d[\d.,]*\s*(?:%|persen|pct),?)?\s*target(?:nya)?\b(?<sela>(?:\s+(?!belum|tidak|baru|hanya|hampir|tahun|triwulan|semester|akhir|renstra|jangka|nasional|provinsi)[^\s.;:,%\d]+){0,12})\s+(?<belum>(?:belum|tidak)\s+)?(?:(?:telah|sudah|dapat|berhasil|juga)\s+)*(?:tercapai|terpenuhi|terlampaui)\b(?!\s*(?:\d|secara|seluruhnya|semua|pada|di\b))/iu;
/** `61,08%, belum tercapai.` */
const EKOR =
  /(?<=(?:%|persen|pct)\s*,\s*)(?:(?:telah|sudah)\s+)?(?<belum>(?:belum|tidak)\s+)?tercapai\s*[.;]?\s*$/iu;
/** `melampaui target 86,43, sehingga capaiannya 69,61%`. */
const MELAMPAUI =
  /(?<!\b(?:belum|tidak|tak|dapat|untuk|akan|agar|mampu|hampir|yang)\s)\b(?:melampaui|melebihi) target\b(?!\s*(?:akhir|antara|renstra|jangka|nasional|provinsi|rpjm\p{L}*|tahunan|bulan\p{L}*|tw|triwulan|tribulan|semester|daerah|kabupaten|kota)\b)/iu;
const BELUM_MENCAPAI =
  /\b(?:belum|tidak) (?:dapat |berhasil |mampu )?(?:mencapai|memenuhi|melampaui|menyamai) target\b(?!\s*(?:akhir|antara|renstra|jangka|nasional|provinsi|rpjm\p{L}*|tahunan|bulan\p{L}*|tw|triwulan|tribulan|semester|daerah|kabupaten|kota)\b)/iu;
/** So many of some things did: not the indikator itself. */
const SEBAGIAN =
  /\b(?:beberapa|sebagian|seluruh|semua|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|\d+(?: \([\p{L} ]+\))?)\s+(?:indikator|iku|ikk|sasaran|program|kegiatan|desa|kelurahan|kecamatan|kabupaten|perangkat|unit|jenis|pasar|puskesmas|sekolah|bulan|triwulan|bidang|seksi|dusun|rw|rt|ruas|paket|lokasi|objek|komponen|unsur|aspek|butir)\b/iu;

const toKata = (
  cocok: RegExpExecArray | null,
  sifat: Pick<KataHasil, "isBerhasil" | "isSealinea">,
): readonly KataHasil[] => {
  if (!cocok) return [];
  const depan = /^\s*/.exec(cocok[0])?.[0].length ?? 0;
  const kata = cocok[0].trim().replace(/[\s:,.;]+$/, "");
  const awal = cocok.index + depan;
  return [{ ...sifat, kata, awal, akhir: awal + kata.length }];
};

const isBelum = (cocok: RegExpExecArray | null): boolean => cocok?.groups?.belum !== undefined;

/** A cheap test before any pattern. */
const ISYARAT = /keberhasilan|capai|target/i;

/** What a sentence says of success, left to right by kind. */
export function listKataHasil(teks: string): readonly KataHasil[] {
  if (!ISYARAT.test(teks)) return [];
  const [target, ekor] = [TARGET.exec(teks), EKOR.exec(teks)];
  const isBagian = SEBAGIAN.test(teks);
  return [
    ...toKata(SEBAB_BERHASIL.exec(teks) ?? BERKAT.exec(teks), {
      isBerhasil: true,
      isSealinea: true,
    }),
    ...toKata(SEBAB_BELUM.exec(teks), { isBerhasil: false, isSealinea: true }),
    ...toKata(target, { isBerhasil: !isBelum(target), isSealinea: true }),
    ...toKata(ekor, { isBerhasil: !isBelum(ekor), isSealinea: false }),
    ...(isBagian ? [] : toKata(MELAMPAUI.exec(teks), { isBerhasil: true, isSealinea: false })),
    ...(isBagian
      ? []
      : toKata(BELUM_MENCAPAI.exec(teks), { isBerhasil: false, isSealinea: false })),
  ];
}
