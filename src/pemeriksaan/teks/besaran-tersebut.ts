import type { ParagrafNaskah } from "../../naskah/naskah";
import type { ParagrafTerbaca } from "./bacaan-naskah";
import type { Besaran } from "./besaran";
import { listBesaran } from "./besaran";
import type { JendelaKalimat } from "./jendela-kalimat";
import { isSejenis } from "./pasangan-bagian";
import type { PeranTersebut } from "./peran-tersebut";
import { peranTersebut } from "./peran-tersebut";

/** An amount of a paragraph with the words around it and what they make it. */
export interface BesaranTersebut {
  readonly besaran: Besaran;
  readonly paragraf: ParagrafNaskah;
  /** From the amount or the sentence before, at most. */
  readonly sebelum: string;
  /** Up to the next amount, at most. */
  readonly sesudah: string;
  /** The year named before it; undefined for none. */
  readonly tahun: number | undefined;
  readonly peran: PeranTersebut | undefined;
}

const SEKITAR = 160;
const TITIK = /[.!?]\s+(?=\p{Lu})/u;
const TAHUN = /\b(20\d\d)\b/g;
/** An item of a list that goes on with what the one before told. */
const LANJUTAN =
  /^\s*(?:[-–•*·]\s*|\(?[\p{L}\d]{1,2}[.)]\s*)?(?:bahwa|meningkat|menurun|naik|turun|bertambah|berkurang|dibanding\p{L}*|terhadap|kurang|kekurangan\p{L}*|lebih|selisih|realisasi tahun|hasil tersebut|apabila|target jangka)\b/iu;
const PARAGRAF_LALU = 4;
/** More amounts than one thing has: the words may be tied to the wrong ones. */
const TERBANYAK = 30;

function toTersebut(paragraf: ParagrafNaskah, daftar: readonly Besaran[]): BesaranTersebut[] {
  const { teks } = paragraf;
  return daftar.map((besaran, ke) => {
    const [lalu, berikut] = [daftar[ke - 1], daftar[ke + 1]];
    const dari = Math.max(besaran.awal - SEKITAR, lalu?.akhirAngka ?? 0);
    const sebelum = teks.slice(dari, besaran.awal).split(TITIK).at(-1) ?? "";
    const sampai = Math.min(besaran.akhirAngka + SEKITAR, berikut?.awal ?? teks.length);
    const tahun = [...sebelum.matchAll(TAHUN)].at(-1)?.[1];
    return {
      besaran,
      paragraf,
      sebelum,
      sesudah: teks.slice(besaran.akhirAngka, sampai),
      tahun: tahun === undefined ? undefined : Number(tahun),
      peran: peranTersebut(sebelum, besaran.jenis === "persen"),
    };
  });
}

const ofParagraf = ({ paragraf, daftarKalimat }: ParagrafTerbaca): BesaranTersebut[] =>
  toTersebut(paragraf, daftarKalimat.flatMap(listBesaran));

/** What a paragraph tells up to a sentence; an item that goes on with the one before has the items before it first. */
export function listTersebut(jendela: JendelaKalimat): readonly BesaranTersebut[] {
  const { paragraf, daftar, lalu } = jendela;
  let hasil = toTersebut(paragraf, [...[...lalu()].reverse().flatMap(listBesaran), ...daftar]);
  const isLanjutan = lalu().length === 0 && LANJUTAN.test(paragraf.teks);
  for (let berapa = 1; isLanjutan && berapa <= PARAGRAF_LALU; berapa++) {
    const mundur = jendela.paragrafMundur(berapa);
    const tambahan = mundur ? ofParagraf(mundur) : [];
    hasil = [...tambahan, ...hasil];
    if (tambahan.some(({ peran }) => peran === "realisasi")) break;
  }
  return hasil.length > TERBANYAK ? [] : hasil;
}

/** What is looked for: an amount of a role, before a place of the list, in the unit of another. */
export interface Dicari {
  readonly peran: PeranTersebut;
  readonly sebelum: number;
  readonly satuan: Besaran;
  /** It is of a later year, where it names one. */
  readonly setelah?: number | undefined;
}

/** The only value said in a role; undefined where there is none or two. */
export function satuTersebut(
  daftar: readonly BesaranTersebut[],
  { peran, sebelum, satuan, setelah }: Dicari,
): BesaranTersebut | undefined {
  const ada = daftar
    .slice(0, sebelum)
    .filter((satu) => satu.peran === peran && satu.besaran !== satuan)
    .filter(({ besaran }) => isSejenis(besaran, satuan))
    .filter(({ tahun }) => tahun === undefined || setelah === undefined || tahun > setelah);
  const [satu] = ada;
  return ada.every(({ besaran }) => besaran.nilai === satu?.besaran.nilai) ? satu : undefined;
}
