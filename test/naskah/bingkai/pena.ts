import type { Acak } from "./acak";
import { bentukOf } from "./bentuk";
import type { Fakta, Isian, Kata } from "./fakta";
import { isFakta } from "./fakta";
import type { Gaya } from "./gaya";
import type { ModelBingkai } from "./model/model";

/** A printed number or word, so that another can be put in its place. */
export type Tanda =
  | {
      readonly jenis: "angka";
      readonly fakta: Fakta;
      readonly bentuk: (nilai: number) => string;
      /** The number with the words of the right one, where both are printed. */
      readonly bercabang: ((nilai: number) => string) | undefined;
    }
  | { readonly jenis: "kata"; readonly kata: Kata };

const BUKA = "\uE000";
const TENGAH = "\uE001";
const TUTUP = "\uE002";

/** Marks in a printed line: number of the mark and its text. */
export const POLA_TANDA = /\uE000(\d+)\uE001([^\uE002]*)\uE002/g;

/** Writes sentences for one report and remembers what it printed where. */
export interface Pena {
  readonly model: ModelBingkai;
  readonly gaya: Gaya;
  readonly acak: Acak;
  readonly daftarTanda: readonly Tanda[];
  /** One of the forms for which everything is known, filled; empty where there is none. */
  readonly isi: (daftarBentuk: readonly string[], isian: Isian) => string;
}

const besarkan = (teks: string): string =>
  teks.replace(/^(?:\uE000\d+\uE001)?./, (awal) => awal.toUpperCase());

/** Prints facts and words, each with its mark. */
function pencetak(gaya: Gaya, daftarTanda: Tanda[]) {
  const tandai = (tanda: Tanda, teks: string): string => {
    daftarTanda.push(tanda);
    return BUKA + String(daftarTanda.length - 1) + TENGAH + teks + TUTUP;
  };
  return (isi: Fakta | Kata | string, cara: string): string => {
    if (typeof isi === "string") return isi;
    if (!isFakta(isi)) return tandai({ jenis: "kata", kata: isi }, isi.teks);
    const { tulis, tulisBeda } = bentukOf(gaya, isi, cara);
    const bercabang = tulisBeda && ((nilai: number) => tulisBeda(nilai, isi.nilai));
    return tandai({ jenis: "angka", fakta: isi, bentuk: tulis, bercabang }, tulis(isi.nilai));
  };
}

/** Chooses among the forms for which everything is known; a writer often repeats the form of the last time. */
function pemilih(acak: Acak) {
  const ingatan = new Map<readonly string[], string>();
  return (daftar: readonly string[], isian: Isian): string | undefined => {
    const cukup = daftar.filter((teks) =>
      Array.from(teks.matchAll(/\{\^?(\w+)/g)).every(([, slot]) => isian[slot ?? ""] !== undefined),
    );
    if (cukup.length === 0) return undefined;
    const lama = ingatan.get(daftar);
    const isUlang = lama !== undefined && cukup.includes(lama) && acak.chance(0.5);
    const bentuk = isUlang ? lama : acak.pick(cukup);
    ingatan.set(daftar, bentuk);
    return bentuk;
  };
}

/** In a form `[a|b]` is one of both, `{slot}` what is known, `{^slot}` with a capital, `{slot:cara}` printed in that way. */
export function buatPena(model: ModelBingkai, gaya: Gaya, acak: Acak): Pena {
  const daftarTanda: Tanda[] = [];
  const cetak = pencetak(gaya, daftarTanda);
  const pilih = pemilih(acak);
  const isi = (daftar: readonly string[], isian: Isian): string =>
    (pilih(daftar, isian) ?? "")
      .replace(/\[([^\]]*)\]/g, (_, pilihan: string) => acak.pick(pilihan.split("|")))
      .replace(/\{(\^?)(\w+):?(\w*)\}/g, (...[, besar, slot, cara]: string[]) => {
        const teks = cetak(isian[slot ?? ""] ?? "", cara ?? "");
        return besar === "" ? teks : besarkan(teks);
      });
  return { model, gaya, acak, daftarTanda, isi };
}
