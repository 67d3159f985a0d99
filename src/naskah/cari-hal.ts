import {
  BATAS_KLAUSA,
  KATA_BERNAMA,
  KATA_HAL,
  KATA_PENGHALANG,
  KATA_PENGHUBUNG,
  KATA_PENGUBAH,
  KATA_SELA,
  KATA_UANG,
} from "./kata-hal";
import type { Hal } from "./naskah";
import type { PetaKalimat } from "./peta-kalimat";
import type { RentangToken } from "./pisah-kalimat";
import type { Token } from "./token";
import { isBerkapital } from "./token";

/** The word that says what a number speaks of, and where it stands. */
export interface Isyarat {
  readonly hal: Hal;
  readonly posisi: number;
}

/** Tokens of a paragraph with what is to be passed over. */
export interface Telaah extends Pick<PetaKalimat, "sela"> {
  readonly daftar: readonly Token[];
}

const isSela = ({ sela }: Telaah, posisi: number): boolean => sela[posisi] === 1;

const halDi = (telaah: Telaah, posisi: number): Hal | undefined =>
  isSela(telaah, posisi) ? undefined : KATA_HAL.get(telaah.daftar[posisi]?.kecil ?? "");

type Langkah = "berhenti" | "sela" | "nama" | "penghubung" | "bernama" | "asing";

const LANGKAH: readonly (readonly [ReadonlySet<string>, Langkah])[] = [
  [KATA_PENGHALANG, "berhenti"],
  [KATA_PENGHUBUNG, "penghubung"],
  [KATA_BERNAMA, "bernama"],
  [KATA_SELA, "sela"],
];

/** How one token between a word and its number is taken, going left. */
function langkahDi(telaah: Telaah, posisi: number): Langkah {
  const token = telaah.daftar[posisi];
  if (isSela(telaah, posisi) || token === undefined) return "sela";
  const dikenal = LANGKAH.find(([kata]) => kata.has(token.kecil));
  if (dikenal) return dikenal[1];
  if (token.kecil === ",") {
    return KATA_PENGHUBUNG.has(telaah.daftar[posisi + 1]?.kecil ?? "") ? "sela" : "berhenti";
  }
  if (token.jenis !== "kata") return "berhenti";
  return isBerkapital(token) ? "nama" : "asing";
}

/** What was passed on the way left. */
interface Jejak {
  readonly isTerhubung: boolean;
  readonly isNama: boolean;
}

/** Whether the way left ends at a token. */
function isBuntu(langkah: Langkah, { isTerhubung, isNama }: Jejak): boolean {
  if (langkah === "asing") return !isTerhubung;
  // `dari pagu, yakni BOK Rp…`: a name between `yakni` and the number is the number's own.
  return langkah === "berhenti" || (langkah === "penghubung" && isNama);
}

/** Walks left from the number to the word; words that are not known are allowed in an unquoted name only. */
function walkKiri(telaah: Telaah, { dari, sampai }: RentangToken): number | undefined {
  let isTerhubung = false;
  let isNama = false;
  let isAsing = false;
  for (let posisi = sampai - 1; posisi >= dari; posisi--) {
    if (halDi(telaah, posisi) !== undefined) return isAsing ? undefined : posisi;
    const langkah = langkahDi(telaah, posisi);
    if (isBuntu(langkah, { isTerhubung, isNama })) return undefined;
    isTerhubung ||= langkah === "penghubung";
    isNama ||= langkah === "nama";
    if (langkah === "asing") isAsing = true;
    if (langkah === "bernama") isAsing = false;
  }
  return undefined;
}

/** `sisa pagu` is a sisa, `capaian target` a capaian, `target capaian` a target: two words that are one notion. */
const GABUNGAN: ReadonlyMap<string, Hal> = new Map<string, Hal>([
  ["sisa pagu", "sisa"],
  ["capaian target", "capaian"],
  ["target capaian", "target"],
  ["target realisasi", "target"],
  ["realisasi pagu", "realisasi-anggaran"],
  ["serapan pagu", "serapan"],
  ["realisasi serapan", "serapan"],
  ["target serapan", "target"],
]);

/** Words with which the name of an indikator begins. */
const KATA_UKURAN = new Set([
  "persentase",
  "prosentase",
  "tingkat",
  "jumlah",
  "nilai",
  "rata-rata",
]);

const kataDi = (telaah: Telaah, posisi: number): string =>
  isSela(telaah, posisi) ? "" : (telaah.daftar[posisi]?.kecil ?? "");

const isBagianNama = (telaah: Telaah, posisi: number): boolean =>
  !isSela(telaah, posisi) &&
  (KATA_UKURAN.has(telaah.daftar[posisi]?.kecil ?? "") || langkahDi(telaah, posisi) === "asing");

/** Whether the clause left of the word has another such word, or an unquoted name it may be a part of. */
function isKlausaBercabang(telaah: Telaah, awal: number, { hal, posisi }: Isyarat): boolean {
  let isNama = false;
  for (let p = posisi - 1; p >= awal; p--) {
    const kata = kataDi(telaah, p);
    if (BATAS_KLAUSA.has(kata)) return false;
    const lain = KATA_HAL.get(kata) ?? hal;
    if (lain !== hal || (isNama && KATA_BERNAMA.has(kata))) return true;
    isNama ||= isBagianNama(telaah, p);
  }
  return false;
}

/**
 * Other words of the same clause make doubtful which one is meant: `target dan realisasi sebesar`, `capaian
 * melampaui target sebesar`. `hal` of the word, undefined when in doubt.
 */
function checkKlausa(telaah: Telaah, awal: number, isyarat: Isyarat): Hal | undefined {
  const { hal, posisi } = isyarat;
  if (KATA_PENGUBAH.has(telaah.daftar[posisi - 1]?.kecil ?? "")) return undefined;
  const sebelum = halDi(telaah, posisi - 1);
  if (sebelum !== undefined && sebelum !== hal) return GABUNGAN.get(`${sebelum} ${hal}`);
  const isRagu = isBerpasangan(telaah, posisi) || isKlausaBercabang(telaah, awal, isyarat);
  return isRagu ? undefined : hal;
}

const PASANG = new Set(["dan", "atau", "serta", "/", "maupun", "dengan"]);

/** `target dan realisasi …`: the number may be of either. */
function isBerpasangan(telaah: Telaah, posisi: number): boolean {
  if (!PASANG.has(telaah.daftar[posisi - 1]?.kecil ?? "")) return false;
  return [2, 3].some((geser) => halDi(telaah, posisi - geser) !== undefined);
}

/** A realisasi or capaian of money is another notion; so is a target of money, which no rule knows. */
function denganUang(telaah: Telaah, { hal, posisi }: Isyarat): Hal | undefined {
  const isUang = [1, 2].some((geser) => KATA_UANG.has(telaah.daftar[posisi + geser]?.kecil ?? ""));
  if (!isUang) return hal;
  if (hal === "realisasi") return "realisasi-anggaran";
  if (hal === "target") return undefined;
  return hal === "capaian" ? "serapan" : hal;
}

/**
 * The word left of a number that says what it speaks of, within `rentang` (from the number before to this one).
 * Undefined when there is none or more than one reading.
 */
export function cariHal(telaah: Telaah, rentang: RentangToken): Isyarat | undefined {
  const { dari, sampai } = rentang;
  if (telaah.daftar[sampai - 1]?.kecil === "dari") return undefined;
  const posisi = walkKiri(telaah, rentang);
  if (posisi === undefined) return undefined;
  const kata = halDi(telaah, posisi);
  if (kata === undefined) return undefined;
  const hal = checkKlausa(telaah, dari, { hal: kata, posisi });
  const tepat = hal === kata ? denganUang(telaah, { hal, posisi }) : hal;
  return tepat === undefined ? undefined : { hal: tepat, posisi };
}
