import type { RentangToken } from "../../../naskah/pisah-kalimat";
import { kecil } from "../../../naskah/token";
import type { KalimatBerangka, Kuantitas } from "./kuantitas";

/** A sentence that claims to break a whole down: which number is the whole, and where its parts stand. */
export interface Bingkai {
  readonly utuh: Kuantitas;
  readonly wilayah: RentangToken;
  /** Who says that the list is the whole: its words, only a colon or brackets, or only the kinds it is of. */
  readonly kekuatan: "tegas" | "lemah" | "golongan";
  /** Parts must be counted in the unit of the whole (`masing-masing`). */
  readonly isSesatuan?: boolean;
  /** Places and sources: `berasal dari 12 OPD dan 25 desa` counts the places, not what comes from them. */
  readonly isAsal?: boolean;
}

const TEGAS =
  /\b(?:terdiri (?:atas|dari|dr)|ter(?:bagi|pilah|pecah) (?:atas|dalam|ke dalam|menjadi)|dibagi (?:atas|menjadi)|(?:dengan |dgn |dg )?(?:pe)?rincian(?:nya)?|di?rinci(?: atas| menjadi)?|komposisi(?:nya)?|meliputi|mencakup|yaitu|yakni|ialah|bersumber dari|berasal dari|tersebar di|berupa|gabungan dari|penjumlahan dari)(?: (?:sebagai berikut|adalah|yaitu|yakni))?\s*:?/gi;
const ASAL = /^(?:ber(?:sumber|asal)|tersebar|mencakup)/i;
const LEMAH = /[:=]|\bmasing-masing\b/gi;
const MENURUT =
  /\b(?:menurut|berdasarkan|dilihat dari|dari segi|dari sisi)(?: [\p{L}/-]+){1,4}\s*:/giu;
/** Between whole and list they make the list somebody else's. */
const SELA_LAIN = new Set(
  "oleh tim kepada melalui dengan sehingga dan serta karena maupun namun tetapi sedangkan".split(
    " ",
  ),
);
const VERBA = /^(?:di|me[mnl]?|ter(?!sebut$)|ber)\p{L}{4,}$/u;
const SELA_TERPANJANG = 12;

/** Words that open a breakdown, left to right. */
export const cariCue = (teks: string): readonly RegExpExecArray[] => [...teks.matchAll(TEGAS)];

/** The token at a place of the text. */
export const tokenDi = ({ bacaan }: KalimatBerangka, tempat: number): number => {
  const ke = bacaan.daftar.findIndex(({ akhir }) => akhir > tempat);
  return ke === -1 ? bacaan.daftar.length : ke;
};

/** Words outside brackets between two tokens. */
const selaOf = ({ bacaan, kedalaman }: KalimatBerangka, dari: number, sampai: number) =>
  bacaan.daftar
    .slice(dari, sampai)
    .flatMap(({ jenis, kecil: kata }, ke) =>
      kedalaman[dari + ke] === 0 && jenis === "kata" ? [kata] : [],
    );

/** `30 yang direncanakan`: the words only say which number it is. */
const isRencana = (kata: readonly string[]): boolean =>
  kata.at(-2) === "yang" &&
  /^(?:direncanakan|ditargetkan|dijadwalkan|diusulkan)$/.test(kata.at(-1) ?? "");

/** Whether a list behind some words is that of the number before them. */
function isMenyambung(kalimat: KalimatBerangka, utuh: Kuantitas, cue: number): boolean {
  const kata = selaOf(kalimat, utuh.sampai, cue);
  if (kata.length > SELA_TERPANJANG || kata.some((satu) => SELA_LAIN.has(satu))) return false;
  const isBerkoma = /^[,;:)]$/.test(kecil(kalimat.bacaan, cue - 1));
  return isBerkoma || isRencana(kata) || !kata.some((satu) => VERBA.test(satu));
}

const isDasar = ({ kedalaman }: KalimatBerangka, { dari, jenis }: Kuantitas): boolean =>
  jenis !== "persen" && kedalaman[dari] === 0;

/** `97% dari 33 desa, yaitu …`: the list is that of the share. */
const isPangkal = ({ bacaan, daftar }: KalimatBerangka, utuh: Kuantitas): boolean =>
  bacaan.daftar.slice(Math.max(utuh.dari - 4, 0), utuh.dari).some((t) => t.kecil === "dari") &&
  daftar.some(({ dari, jenis }) => jenis === "persen" && dari < utuh.dari);

/** Words of a cue as tokens, or undefined where they stand in brackets. */
function rentangCue(kalimat: KalimatBerangka, cocok: RegExpExecArray): RentangToken | undefined {
  const dari = tokenDi(kalimat, cocok.index);
  const sampai = tokenDi(kalimat, cocok.index + cocok[0].length);
  return kalimat.kedalaman[dari] === 0 ? { dari, sampai } : undefined;
}

const wilayahSesudah = ({ bacaan }: KalimatBerangka, dari: number): RentangToken => ({
  dari,
  sampai: bacaan.daftar.length,
});

const DARI_TERPANJANG = 4;

/** `27 sekolah dari 30 yang direncanakan: …`: of two numbers, the one that came about. */
function pokokDari(kalimat: KalimatBerangka, utuh: Kuantitas): Kuantitas {
  const { bacaan, daftar } = kalimat;
  const lalu = daftar[daftar.indexOf(utuh) - 1];
  const isDari = /^(?:dari|target)$/.test(kecil(bacaan, utuh.dari - 1));
  const sela = lalu ? bacaan.daftar.slice(lalu.sampai, utuh.dari) : [];
  const isDekat = sela.length <= DARI_TERPANJANG && sela.every(({ jenis }) => jenis === "kata");
  return lalu && isDari && isDekat && isDasar(kalimat, lalu) && lalu.nilai < utuh.nilai
    ? lalu
    : utuh;
}

/** The last number outside brackets before a cue, with the list behind it. */
function bingkaiDi(kalimat: KalimatBerangka, cocok: RegExpExecArray): Bingkai | undefined {
  const cue = rentangCue(kalimat, cocok);
  if (!cue) return undefined;
  const akhir = kalimat.daftar.findLast((k) => k.dari < cue.dari && isDasar(kalimat, k));
  if (!akhir || !isMenyambung(kalimat, akhir, cue.dari) || isPangkal(kalimat, akhir))
    return undefined;
  const utuh = pokokDari(kalimat, akhir);
  const isAsal = ASAL.test(cocok[0]);
  return { utuh, wilayah: wilayahSesudah(kalimat, cue.sampai), kekuatan: "tegas", isAsal };
}

/** `421 sekolah, terdiri atas …`, `160 tempat tidur: …`, `54 orang = …`, `9 unit, masing-masing …`. */
export function listBingkaiSesudah(kalimat: KalimatBerangka): readonly Bingkai[] {
  const { teks } = kalimat.bacaan;
  const tegas = cariCue(teks).flatMap((cocok) => bingkaiDi(kalimat, cocok) ?? []);
  const lemah = [...teks.matchAll(LEMAH)].flatMap((cocok): readonly Bingkai[] => {
    const bingkai = bingkaiDi(kalimat, cocok);
    // `PNS: 39 orang, PPPK: 11 orang`: the number behind one label is not the whole of the next.
    if (!bingkai || /[,;]/.test(teks.slice(bingkai.utuh.akhir, cocok.index))) return [];
    return [{ ...bingkai, kekuatan: "lemah", isSesatuan: cocok[0].length > 1 }];
  });
  return [...tegas, ...lemah];
}

/** `Jumlah pegawai 31 orang; menurut golongan: …; menurut pendidikan: …`: each list is of the first number. */
export function listBingkaiMenurut(kalimat: KalimatBerangka): readonly Bingkai[] {
  const utuh = kalimat.daftar.find((k) => isDasar(kalimat, k));
  if (!utuh) return [];
  return [...kalimat.bacaan.teks.matchAll(MENURUT)].flatMap((cocok): readonly Bingkai[] => {
    const cue = rentangCue(kalimat, cocok);
    if (!cue || cue.dari < utuh.sampai) return [];
    return [{ utuh, wilayah: wilayahSesudah(kalimat, cue.sampai), kekuatan: "lemah" }];
  });
}

/** The same where the list stands in a sentence of its own, from `batas`: `Pegawai 39 orang. Menurut status: …`. */
export const listBingkaiMenurutSambung = (
  kalimat: KalimatBerangka,
  batas: number,
): readonly Bingkai[] =>
  listBingkaiMenurut(kalimat).filter(({ wilayah }) => wilayah.dari > tokenDi(kalimat, batas));

/** A cue that begins a sentence (`Rinciannya: …`) is of what the sentence before speaks of first. */
export function listBingkaiSambung(kalimat: KalimatBerangka, batas: number): readonly Bingkai[] {
  const awal = tokenDi(kalimat, batas);
  const utuh = kalimat.daftar.find((k) => isDasar(kalimat, k));
  const [cocok] = cariCue(kalimat.bacaan.teks).filter(({ index }) => index >= batas);
  const cue = cocok && rentangCue(kalimat, cocok);
  if (!utuh || !cue || utuh.dari >= awal) return [];
  // `Benih tersebut terdiri atas …`: only the name of what was counted may stand before.
  if (kalimat.daftar.some(({ dari }) => dari >= awal && dari < cue.dari)) return [];
  return [{ utuh, wilayah: wilayahSesudah(kalimat, cue.sampai), kekuatan: "tegas" }];
}

const SATUAN_TERPANJANG = 4;

/** Brackets behind a number: `48 orang (31 tatap muka, 19 daring)`. */
export function listBingkaiKurung(kalimat: KalimatBerangka): readonly Bingkai[] {
  const { bacaan, daftar, kedalaman } = kalimat;
  return daftar.flatMap((utuh): readonly Bingkai[] => {
    if (!isDasar(kalimat, utuh)) return [];
    let p = utuh.sampai;
    while (bacaan.daftar[p]?.jenis === "kata" && p < utuh.sampai + SATUAN_TERPANJANG) p++;
    if (kecil(bacaan, p) !== "(") return [];
    const tutup = kedalaman.findIndex((dalam, ke) => ke > p && dalam === 0);
    const sampai = tutup === -1 ? bacaan.daftar.length : tutup;
    return [{ utuh, wilayah: { dari: p + 1, sampai }, kekuatan: "lemah" }];
  });
}
