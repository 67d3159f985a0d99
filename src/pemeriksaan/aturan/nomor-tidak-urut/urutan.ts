import { romawi } from "../../../format/romawi";
import type { ParagrafNaskah, Petikan } from "../../../naskah/naskah";
import type { BahanNaskah } from "../../aturan";
import { bacaanOf, listKalimat } from "../../teks/bacaan-naskah";
import { kelompokkan } from "../../teks/kelompokkan";
import type { SebutanJenis } from "../../teks/sebutan-kalimat";
import { sebutanOf } from "../../teks/sebutan-kalimat";

type Bentuk = SebutanJenis<"nomor">["bentuk"];

/** A numbered heading or caption. */
export interface KepalaBernomor {
  readonly paragraf: ParagrafNaskah;
  readonly petikan: Petikan;
  readonly bentuk: Bentuk;
  readonly urutan: readonly number[];
}

/** A heading with what its number should be. */
export interface NomorSalah extends KepalaBernomor {
  readonly seharusnya: string;
}

/** A line of a table of contents, or a table that goes on on the next page. */
const BUKAN_KEPALA = /\.{3,}|…|\t|\s\d{1,3}$|\blanjutan\b/i;
const CAPTION = /^\s*tabel\s+((?:\d+|[IVX]+)(?:\.\d+)*)/i;

function listSemuaKepala(bahan: BahanNaskah): readonly KepalaBernomor[] {
  return bacaanOf(bahan).daftarParagraf.flatMap(({ paragraf, daftarKalimat }) => {
    const [kalimat] = daftarKalimat;
    const nomor = kalimat && sebutanOf(kalimat, "nomor").find(({ kepala }) => kepala);
    if (!nomor || isDaftarIsi(paragraf.teks, nomor.bentuk)) return [];
    const petikan = { awal: nomor.awal, akhir: nomor.akhir };
    return [{ paragraf, petikan, bentuk: nomor.bentuk, urutan: nomor.urutan }];
  });
}

/** Numbered headings and captions in order, those of a table of contents left out. */
export const listKepala = (bahan: BahanNaskah): readonly KepalaBernomor[] =>
  listSemuaKepala(bahan).filter(({ bentuk }) => bentuk !== "huruf");

/** Headings `A.`, `B.`, in order. */
export const listKepalaHuruf = (bahan: BahanNaskah): readonly KepalaBernomor[] =>
  listSemuaKepala(bahan).filter(({ bentuk }) => bentuk === "huruf");

const isDaftarIsi = (teks: string, bentuk: Bentuk): boolean =>
  BUKAN_KEPALA.test(teks.trim()) && !(bentuk === "tabel" && /\b(?:19|20)\d\d$/.test(teks.trim()));

function teksNomor(kepala: KepalaBernomor, nomor: number): string {
  const { bentuk, urutan, paragraf, petikan } = kepala;
  if (bentuk === "bab") return `Bab ${romawi(nomor)}`;
  const isRomawi = /[IVX]\./.test(paragraf.teks.slice(petikan.awal, petikan.akhir));
  const induk = urutan.slice(0, -1).map((angka) => (isRomawi ? romawi(angka) : String(angka)));
  const teks = [...induk, nomor].join(".");
  return bentuk === "tabel" ? `Tabel ${teks}` : teks;
}

const nomorOf = ({ urutan }: KepalaBernomor): number => urutan.at(-1) ?? 0;

/** Numbers of one kind under one parent must follow each other; a 1 begins anew. */
function* checkDeret(deret: readonly KepalaBernomor[]): Generator<NomorSalah> {
  let harapan = deret[0] ? nomorOf(deret[0]) : 1;
  for (const [indeks, kepala] of deret.entries()) {
    const nomor = nomorOf(kepala);
    if (nomor === harapan || nomor === 1) {
      harapan = nomor + 1;
      continue;
    }
    yield { ...kepala, seharusnya: teksNomor(kepala, harapan) };
    const berikut = deret[indeks + 1];
    // The next one goes on as if nothing had happened: only this number was mistyped.
    harapan = berikut && nomorOf(berikut) === harapan + 1 ? harapan + 1 : nomor + 1;
  }
}

/** Headings whose number does not follow the one before. */
export function checkUrutan(daftar: readonly KepalaBernomor[]): readonly NomorSalah[] {
  const deret = kelompokkan(
    daftar,
    ({ bentuk, urutan }) => `${bentuk} ${urutan.slice(0, -1).join(".")}/${urutan.length}`,
  );
  return [...deret.values()].flatMap((isi) => Array.from(checkDeret(isi)));
}

const kunciTabel = (urutan: readonly number[]): string => urutan.join(".");

/** Mentions of tables that no caption has; silent where a text has less than two captions. */
export function* checkRujukan(bahan: BahanNaskah) {
  const kepala = listKepala(bahan).filter(({ bentuk }) => bentuk === "tabel");
  const ada = new Set(kepala.map(({ urutan }) => kunciTabel(urutan)));
  if (ada.size < 2) return;
  for (const { paragraf, kalimat } of listKalimat(bahan)) {
    if (CAPTION.test(paragraf.teks)) continue;
    for (const nomor of sebutanOf(kalimat, "nomor")) {
      const { bentuk, urutan, awal, akhir } = nomor;
      if (bentuk !== "tabel" || ada.has(kunciTabel(urutan))) continue;
      yield { paragraf, petikan: nomor, teks: paragraf.teks.slice(awal, akhir) };
    }
  }
}
