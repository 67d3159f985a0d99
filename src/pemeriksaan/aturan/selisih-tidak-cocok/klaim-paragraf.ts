import type { Besaran } from "../../teks/besaran";
import type { BesaranTersebut } from "../../teks/besaran-tersebut";
import { satuTersebut } from "../../teks/besaran-tersebut";
import { isSejenis } from "../../teks/pasangan-bagian";

/** A change, or a distance from the target, whose two values a paragraph tells apart from it. */
export interface KlaimParagraf {
  readonly dari: BesaranTersebut;
  readonly menjadi: BesaranTersebut;
  readonly selisih: BesaranTersebut;
  /** The verb of the change; `""` where there is none. */
  readonly kata: string;
}

const SEBESAR = "(?:\\s+(?:sebesar|sebanyak|sejumlah|senilai|hingga))?\\s*$";
const BERUBAH = new RegExp(
  `\\b(naik|turun|meningkat|menurun|bertambah|berkurang|menyusut|(?:terjadi |mengalami |ada )?(?:kenaikan|penurunan|peningkatan))${SEBESAR}`,
  "i",
);
const LALU =
  /(?:\b(?:tahun|th|thn)\.? (?:lalu|sebelumnya)|\b(?:tahun|dibanding\p{L}*|terhadap|dari|pada)\s+20\d\d)\b/iu;
const BUKAN_LALU = /\b(?:target|rata-rata|menjadi|nasional|provinsi)\b/i;
const DARI_LALU = /^[^.;\d]{0,25}\b(?:dari|dibanding\p{L}*|terhadap|daripada)\b/iu;

const TARGET_LAIN =
  "(?!\\s*(?:akhir|renstra|jangka|nasional|provinsi|rpjm\\w*|spm|tahun|triwulan|semester))";
const KE_TARGET = new RegExp(
  `^\\s*(?:\\p{L}+\\s+(?:persen\\s+)?)?(?:(?:di atas|di bawah|dari|terhadap|lebih \\p{L}+ dari(?:pada)?)\\s+)target(?:nya)?\\b${TARGET_LAIN}`,
  "iu",
);
const BERJARAK =
  /(?:^|[.,;]\s*|\b(?:hasil|angka|realisasi|capaian)(?: tersebut| ini)?(?: berada)? )(?:(?:terdapat |ada )?selisih|(?:realisasi )?(?:masih )?(?:kurang|lebih)|hasil tersebut|realisasi tersebut|angka tersebut)(?:\s+(?:sebesar|sebanyak))?\s*$/i;
const TARGET_BERJARAK =
  /\b(?:(?:kekurangan|kelebihan|kurang|lebih|selisih)(?:nya)?\s+(?:terhadap|dari|dengan)\s+target(?:nya)?|target (?:terlampaui|kurang)|selisih (?:kurang|lebih))(?:\s+(?:sebesar|sebanyak|adalah))?\s*$/i;
const MELEBIHI = /\brealisasi (?:melebihi|melampaui) target(?:\s+(?:sebesar|sebanyak))?\s*$/i;

const isPoin = ({ jenis, benda }: Besaran): boolean =>
  jenis === "benda" && (benda === "poin" || benda === "");

/** Whether a change may be told in this unit: in that of the values, in points, or in percent of what was. */
export const isSatuanSelisih = (nilai: Besaran, selisih: Besaran): boolean =>
  selisih.jenis === "persen" ||
  (isPoin(selisih) &&
    nilai.jenis !== "rupiah" &&
    (nilai.jenis === "persen" || nilai.benda === "")) ||
  (nilai.jenis === selisih.jenis && nilai.benda !== "" && isSejenis(nilai, selisih)) ||
  (nilai.jenis === "rupiah" && selisih.jenis === "rupiah");

const isLalu = ({ sebelum }: BesaranTersebut): boolean =>
  LALU.test(sebelum) && !BUKAN_LALU.test(sebelum);

/** Where last year's value stands beside a change. */
function letakLalu(daftar: readonly BesaranTersebut[], ke: number): number | undefined {
  const [lalu, berikut] = [daftar[ke - 1], daftar[ke + 1]];
  const selisih = daftar[ke];
  const isDari = berikut !== undefined && DARI_LALU.test(berikut.sebelum) && isLalu(berikut);
  if (isDari) return ke + 1;
  const isSeparagraf = lalu !== undefined && lalu.paragraf === selisih?.paragraf;
  return isSeparagraf && isLalu(lalu) ? ke - 1 : undefined;
}

/** `Dibandingkan dengan tahun 2015 yang sebesar 74,38%, realisasi tahun 2016 meningkat 17,68 poin`. */
export function klaimPerubahan(
  daftar: readonly BesaranTersebut[],
  ke: number,
): KlaimParagraf | undefined {
  const selisih = daftar[ke];
  const kata = selisih && BERUBAH.exec(selisih.sebelum)?.[1];
  if (!selisih || kata === undefined) return undefined;
  const letak = letakLalu(daftar, ke);
  const dari = letak === undefined ? undefined : daftar[letak];
  if (letak === undefined || !dari || !isSatuanSelisih(dari.besaran, selisih.besaran)) {
    return undefined;
  }
  const menjadi = satuTersebut(daftar, {
    peran: "realisasi",
    sebelum: Math.min(letak, ke),
    satuan: dari.besaran,
    setelah: dari.tahun,
  });
  return menjadi && { dari, menjadi, selisih, kata };
}

const isTahunIni = ({ sebelum }: BesaranTersebut): boolean =>
  /\btahun (?:ini|20\d\d)\b/i.test(sebelum) && !BUKAN_LALU.test(sebelum);

const isBerurut = (dari: BesaranTersebut, menjadi: BesaranTersebut): boolean =>
  isLalu(dari) &&
  isTahunIni(menjadi) &&
  (menjadi.tahun ?? Infinity) > (dari.tahun ?? 0) &&
  isSejenis(dari.besaran, menjadi.besaran);

/** `Pada tahun 2022 tercatat 40 laporan; tahun ini 45 laporan, meningkat 5 laporan`. */
export function klaimBerurut(
  daftar: readonly BesaranTersebut[],
  ke: number,
): KlaimParagraf | undefined {
  const [dari, menjadi, selisih] = [daftar[ke - 2], daftar[ke - 1], daftar[ke]];
  if (!dari || !menjadi || !selisih) return undefined;
  const kata = BERUBAH.exec(selisih.sebelum)?.[1];
  if (kata === undefined || !isBerurut(dari, menjadi)) return undefined;
  return isSatuanSelisih(dari.besaran, selisih.besaran)
    ? { dari, menjadi, selisih, kata }
    : undefined;
}

/** Whether the words around an amount make it what is missing to the target, or beyond it. */
function isJarak({ sebelum, sesudah, besaran }: BesaranTersebut): boolean {
  if (BERJARAK.test(sebelum) && KE_TARGET.test(sesudah)) return true;
  return TARGET_BERJARAK.test(sebelum) || (MELEBIHI.test(sebelum) && besaran.benda !== "");
}

/** `Kekurangannya terhadap target sebesar 0,89 km`. */
export function klaimTarget(
  daftar: readonly BesaranTersebut[],
  ke: number,
): KlaimParagraf | undefined {
  const selisih = daftar[ke];
  if (!selisih || selisih.besaran.jenis === "persen" || !isJarak(selisih)) return undefined;
  const target = daftar
    .slice(0, ke)
    .find(({ peran, besaran }) => peran === "target" && isSatuanSelisih(besaran, selisih.besaran));
  if (!target) return undefined;
  const dicari = { sebelum: ke, satuan: selisih.besaran };
  const dari = satuTersebut(daftar, { ...dicari, peran: "target", satuan: { ...target.besaran } });
  const menjadi = satuTersebut(daftar, { ...dicari, peran: "realisasi", satuan: target.besaran });
  const isBesar =
    MELEBIHI.test(selisih.sebelum) && selisih.besaran.nilai * 2 > target.besaran.nilai;
  return dari && menjadi && !isBesar ? { dari, menjadi, selisih, kata: "" } : undefined;
}
