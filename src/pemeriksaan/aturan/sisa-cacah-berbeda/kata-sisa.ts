import type { KalimatTerbaca } from "../../../naskah/naskah";
import type { Besaran } from "../../teks/besaran";
import { kataSebelum, kataSesudah } from "../../teks/pasangan-bagian";
import { isSeakar } from "./akar-kata";

/**
 * What the words say an amount is of a whole and a part: exactly what is left (`tepat`), what is missing to a need or
 * above a target (`kurang`, `lebih`), or only some of what is left, said in the sentence of the part (`sebagian`) or
 * behind it (`masih`); `lainnya` is what is left where it is said in the same sentence.
 */
export type JenisSisa = "tepat" | "kurang" | "lebih" | "sebagian" | "masih" | "lainnya";

const EKOR = "\\s*[,:]?\\s*(?:sebanyak|sebesar|sejumlah|yaitu|yakni|adalah|ada|ialah)?\\s*$";
const AWAL_KURANG = new RegExp(
  `(?<!lebih\\s)\\b(?:kekurangan|masih kurang|kurang)(?:\\s+(?:target|dari\\s+target|terhadap\\s+target))?${EKOR}`,
  "i",
);
const AWAL_TEPAT = new RegExp(
  `(?:\\b(?:sisa(?:nya)?|tersisa|selebihnya|menyisakan|bersisa)|\\b(?:sehingga|berarti|artinya|sedangkan|sementara|adapun)\\s+(?:masih\\s+)?yang\\s+(?:belum|tidak)(?:\\s+[\\p{L}-]+){1,2})${EKOR}`,
  "iu",
);
const AWAL_LEBIH = new RegExp(
  `\\b(?:surplus|kelebihan|selisih lebih)(?:\\s+(?:terhadap|atas|dari|dibanding)\\s+target)?${EKOR}`,
  "i",
);
const AWAL_MASIH = /\bmasih\s+(?:terdapat|ada|tersisa)\s*$/i;
const SEHINGGA =
  /\b(?:sehingga|berarti|maka)\s+(?:hanya\s+|tinggal\s+|tersisa\s+|masih\s+|baru\s+)*$/i;
const TERSISA_BERJALAN =
  /^\s+[\p{L}-]+\s+(?:yang\s+)?(?:masih\s+)?(?:dapat\s+)?(?:beroperasi|berfungsi|aktif|siap|layak|tersisa|tersedia|laik|berjalan|bertahan)\b/iu;

const MASIH_AKAN = /^(?:\s+[\p{L}-]+){1,3}?\s+(?:yang\s+(?:akan|belum|harus|perlu)|lagi)\b/iu;
/** They join others to those counted, or say what a target is. */
const BERSAMA =
  /\b(?:bersama|selain|didampingi|dengan|termasuk|ditambah|juga|serta juga|atau)\s*$|\btarget/i;

const BENDA = "^(?:\\s+[\\p{L}-]+){0,3}?\\s+";
const AKHIR_TEPAT = new RegExp(
  `${BENDA}(?:sisanya|selebihnya|(?:yang\\s+)(?:masih\\s+)?tersisa)\\b|^\\s+lainnya\\b`,
  "iu",
);
/** `3 desa lainnya`: there may be others yet. */
const LAINNYA = new RegExp(`${BENDA}lainnya\\b`, "iu");
/** `4 belum` and nothing more: the others did. */
const BELUM_SAJA = /^(?:\s+[\p{L}-]+){0,1}?\s+(?:belum|blm|tidak|tdk)\s*(?:[.,;)]|$)/iu;
const NEGATIF = new RegExp(
  `${BENDA}(?:yang\\s+|dinyatakan\\s+|masih\\s+)*(belum|blm|tidak|tdk|gagal|batal|dibatalkan|ditolak|tertunda|ditunda|mangkrak|nonaktif)\\b(?:\\s+(?:lagi|dapat|bisa|berhasil|sempat))*\\s*([\\p{L}]*)`,
  "iu",
);
/** Some of them, so many each, about so many, or of another time. */
const BUKAN_SISA =
  /\b(?:di\s?antaranya|termasuk|masing-masing|rata-rata|rerata|setiap|tiap|sekitar|kurang lebih|lebih kurang|minimal|maksimal|tahun (?:lalu|sebelumnya)|dibanding\p{L}*|misalnya|antara lain)\b/iu;

/** The words around the part, among which its predicate stands. */
export type KataBagian = () => string;

function jenisSebelum(sebelum: string, sesudah: string): JenisSisa | undefined {
  if (AWAL_LEBIH.test(sebelum)) return "lebih";
  if (AWAL_KURANG.test(sebelum))
    return /^\s*(?:[\p{L}-]+\s+)?dari\s/iu.test(sesudah) ? undefined : "kurang";
  if (AWAL_TEPAT.test(sebelum)) return "tepat";
  return SEHINGGA.test(sebelum) && TERSISA_BERJALAN.test(sesudah) ? "tepat" : undefined;
}

/** What follows is of others than those before. */
const BERLAWANAN = /\b(?:sedangkan|sementara|adapun)\s*$/i;
const BERSAMBUNG = /(?:\b(?:sedangkan|sementara|adapun|dan|serta)|,)\s*$/i;

function jenisNegatif(
  { sebelum, sesudah }: { readonly sebelum: string; readonly sesudah: string },
  kataBagian: KataBagian,
): JenisSisa | undefined {
  if (BELUM_SAJA.test(sesudah)) return "tepat";
  const cocok = NEGATIF.exec(sesudah);
  if (!cocok) return undefined;
  const [, tanda = "", kata = ""] = cocok;
  const isTolak = /^(?:belum|blm|tidak|tdk)$/i.test(tanda);
  if (isTolak && isSeakar(kata, kataBagian())) return "tepat";
  return (isTolak ? BERLAWANAN : BERSAMBUNG).test(sebelum) ? "sebagian" : undefined;
}

/** What an amount is said to be, once it is known of what; `isPerlu`: of a target or a need. */
export interface SebutSisa {
  readonly isPerlu: boolean;
  readonly jenisOf: (kataBagian: KataBagian) => JenisSisa | undefined;
}

const sebutan = (jenis: JenisSisa): SebutSisa => ({
  isPerlu: jenis === "kurang" || jenis === "lebih",
  jenisOf: () => jenis,
});

interface Kata {
  readonly sebelum: string;
  readonly sesudah: string;
  readonly isTerakhir: boolean;
}

function sebutSesudah({ sebelum, sesudah, isTerakhir }: Kata): SebutSisa | undefined {
  if (AKHIR_TEPAT.test(sesudah)) return sebutan("tepat");
  if (LAINNYA.test(sesudah)) return sebutan(isTerakhir ? "lainnya" : "sebagian");
  if (AWAL_MASIH.test(sebelum)) return MASIH_AKAN.test(sesudah) ? sebutan("masih") : undefined;
  if (!NEGATIF.test(sesudah) && !BELUM_SAJA.test(sesudah)) return undefined;
  return {
    isPerlu: false,
    jenisOf: (kataBagian) => jenisNegatif({ sebelum, sesudah }, kataBagian),
  };
}

/** What an amount is said to be of a whole; undefined for one that is no rest. */
export function jenisSisa(
  kalimat: KalimatTerbaca,
  daftar: readonly Besaran[],
  ke: number,
): SebutSisa | undefined {
  const besaran = daftar[ke];
  if (!besaran || BUKAN_SISA.test(kalimat.teks)) return undefined;
  const sebelum = kataSebelum(kalimat, besaran, daftar[ke - 1]);
  const sesudah = kataSesudah(kalimat, besaran, daftar[ke + 1]);
  const pasti = jenisSebelum(sebelum, sesudah);
  if (pasti !== undefined) return sebutan(pasti);
  const isTerakhir = ke === daftar.length - 1;
  return BERSAMA.test(sebelum) ? undefined : sebutSesudah({ sebelum, sesudah, isTerakhir });
}
