import type { BagianNaskah } from "../../../naskah/naskah";
import type { BahanNaskah } from "../../aturan";
import { isNomorTabel, isTerselip } from "./nomor-terselip";
import type { ButirSalah, Penanda } from "./penanda-butir";
import { butirSalah, penandaDepan, penandaRomawi } from "./penanda-butir";

interface Butir {
  readonly penanda: Penanda;
  /** Where its paragraph stands among the pieces of the text. */
  readonly posisi: number;
}

/** A list: its last item, and how it stands. Other paragraphs may stand between: headings `1.`, `1)` or `I.`. */
interface Deret extends Butir {
  /** Where its first item stands. */
  readonly awal: number;
  /** How often it went on behind something else than an item. */
  readonly lanjut: number;
}

/** So often a list must have gone on behind other pieces before a number left out is seen to be one. */
const LANJUT = 2;
/** Items that must have come before. */
const TERKECIL = 2;
const LANJUTAN = /\blanjutan\b/i;
/** Verses of a law are quoted in part. */
const PASAL = /^\s*pasal\s+\d+/i;

function listButir(daftar: readonly BagianNaskah[]): ReadonlyMap<string, readonly Butir[]> {
  const hasil = new Map<string, Butir[]>();
  for (const [posisi, bagian] of daftar.entries()) {
    if (bagian.jenis === "tabel") continue;
    for (const penanda of [penandaRomawi(bagian), penandaDepan(bagian)]) {
      if (!penanda) continue;
      const deret = hasil.get(penanda.rupa);
      if (deret) deret.push({ penanda, posisi });
      else hasil.set(penanda.rupa, [{ penanda, posisi }]);
    }
  }
  return hasil;
}

const isiOf = ({ paragraf: { teks }, akhir }: Penanda): string => teks.slice(akhir).trim();

/** Items that follow each other without anything between, from the first on. */
const isRuntun = ({ lanjut, posisi }: Deret, butir: Butir): boolean =>
  lanjut === 0 && butir.posisi === posisi + 1;

/** The next but one, or the same again, right behind two items at least; `1, 3, 3` is a mistake already. */
function isSalahRuntun({ penanda: { nomor: terakhir } }: Deret, nomor: number, berikut?: number) {
  return terakhir >= TERKECIL
    ? nomor === terakhir || nomor === terakhir + 2
    : nomor === terakhir + 2 && berikut === nomor;
}

/** A number left out, or the same again under other words, of a list that has shown how it goes on. */
function isSalahBerselang(
  { penanda: terakhir, lanjut }: Deret,
  { penanda }: Butir,
  berikut?: number,
) {
  const harapan = terakhir.nomor + 1;
  // What comes next is numbered as if this one had its number: one number was mistyped.
  const isSetempat = lanjut >= 1 && berikut === harapan + 1;
  if (penanda.nomor === harapan + 1)
    return lanjut >= LANJUT || (isSetempat && terakhir.nomor > TERKECIL);
  const isUlang = penanda.nomor === terakhir.nomor && !LANJUTAN.test(penanda.paragraf.teks);
  return isUlang && isSetempat && isiOf(penanda) !== isiOf(terakhir);
}

/** Whether an item has a number its list cannot go on with. */
const isSalah = (deret: Deret, butir: Butir, berikut: Butir | undefined): boolean =>
  isRuntun(deret, butir)
    ? isSalahRuntun(deret, butir.penanda.nomor, berikut?.penanda.nomor)
    : isSalahBerselang(deret, butir, berikut?.penanda.nomor);

const PANJANG_JUDUL = 80;
const isJudul = ({ paragraf: { teks } }: Penanda): boolean =>
  teks.length <= PANJANG_JUDUL && !/[.,;:](?:\s*dan)?\s*$/.test(teks);

/** Whether an item right behind a list goes on with one around it: that list began below its item, or looks otherwise. */
function isLuar(luar: Deret, dalam: Deret, { penanda }: Butir): boolean {
  if (dalam.awal === luar.posisi + 1) return true;
  return isJudul(penanda) === isJudul(luar.penanda) && isJudul(penanda) !== isJudul(dalam.penanda);
}

/** The open list an item goes on with, innermost first; -1 for none. */
function cariLanjutan(terbuka: readonly Deret[], butir: Butir): number {
  const cocok = terbuka.findLastIndex(({ penanda }) => penanda.nomor + 1 === butir.penanda.nomor);
  const [luar, dalam] = [terbuka[cocok], terbuka.at(-1)];
  if (!luar || !dalam || luar === dalam) return cocok;
  const isTerputus = isRuntun(dalam, butir) && isSalah(dalam, butir, undefined);
  return isTerputus && !isLuar(luar, dalam, butir) ? -1 : cocok;
}

/** The list with one more item, which counts as the number it should have where the next shows that one was mistyped. */
function lanjutkan(deret: Deret, { penanda, posisi }: Butir, berikut: Butir | undefined): Deret {
  const harapan = deret.penanda.nomor + 1;
  const [sesudah, isUrut] = [berikut?.penanda.nomor, penanda.nomor === harapan];
  const isSetempat = !isUrut && (sesudah === harapan + 1 || sesudah === penanda.nomor);
  return {
    awal: deret.awal,
    penanda: isSetempat ? { ...penanda, nomor: harapan } : penanda,
    posisi,
    lanjut: deret.lanjut + (posisi > deret.posisi + 1 ? 1 : 0),
  };
}

/** Items of one look, in order: lists within lists are kept apart by their numbers. */
function* listLoncatan(daftar: readonly Butir[]): Generator<readonly [Deret, Butir]> {
  const terbuka: Deret[] = [];
  for (const [ke, butir] of daftar.entries()) {
    const { nomor } = butir.penanda;
    const berikut = daftar[ke + 1];
    const cocok = cariLanjutan(terbuka, butir);
    const isBaru = cocok < 0 && nomor === 1;
    const salah =
      cocok < 0 && !isBaru ? terbuka.findLastIndex((deret) => isSalah(deret, butir, berikut)) : -1;
    const deret = terbuka[Math.max(cocok, salah)];
    if (salah >= 0 && deret) yield [deret, butir];
    // Of a list that does not begin at its beginning, and of what follows it, nothing is said.
    terbuka.length = isBaru ? terbuka.length : Math.max(cocok, salah, 0);
    if (isBaru) terbuka.push({ ...butir, awal: butir.posisi, lanjut: 0 });
    else if (deret) terbuka.push(lanjutkan(deret, butir, berikut));
  }
}

/** Numbers left out or used twice in lists, whether their items follow each other or stand apart. */
export function* checkDaftar({ naskah: { daftarBagian } }: BahanNaskah): Generator<ButirSalah> {
  if (daftarBagian.some((bagian) => bagian.jenis === "paragraf" && PASAL.test(bagian.teks))) return;
  for (const daftarButir of listButir(daftarBagian).values()) {
    for (const [{ penanda, posisi }, butir] of listLoncatan(daftarButir)) {
      const antara = daftarBagian.slice(posisi, butir.posisi);
      if (isTerselip(antara, penanda, butir.penanda)) continue;
      if (!isNomorTabel(daftarBagian, butir.penanda)) yield butirSalah(butir.penanda);
    }
  }
}
