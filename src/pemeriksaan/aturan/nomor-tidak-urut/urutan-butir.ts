import type { ParagrafNaskah, Petikan } from "../../../naskah/naskah";
import type { BahanNaskah } from "../../aturan";
import { bacaanOf } from "../../teks/bacaan-naskah";
import { kelompokkan } from "../../teks/kelompokkan";

/** An item of a list whose number does not follow. */
export interface ButirSalah {
  readonly paragraf: ParagrafNaskah;
  readonly petikan: Petikan;
  readonly pesan: string;
}

interface Penanda extends Petikan {
  readonly paragraf: ParagrafNaskah;
  readonly nomor: number;
  /** `(1)`, `1)`, `1.`, `a.`: lists of two looks are two lists. */
  readonly rupa: string;
}

/** In a sentence a marker follows a sign or `dan`, and words follow it. */
const SEBARIS = /(?<=[:;,.]\s+(?:(?:dan|serta)\s+)?)(\(?)(\d{1,2}|[a-z])([.)])\s?(?=\p{L})/gu;
const DEPAN = /^\s*(\(?)(\d{1,2}|[a-z])([.)])\s+(?=\p{L})/u;
/** Verses of a law and formulas have such numbers too. */
const PERATURAN = /\b(?:ayat|pasal|huruf|angka|butir|kolom|nomor)\b/i;

const nomorOf = (teks: string): number =>
  /\d/.test(teks) ? Number(teks) : teks.charCodeAt(0) - "a".charCodeAt(0) + 1;

function penandaOf(paragraf: ParagrafNaskah, cocok: RegExpExecArray): Penanda {
  const [utuh, buka = "", isi = "", tutup = ""] = cocok;
  const awal = cocok.index + (utuh.length - utuh.trimStart().length);
  const rupa = `${buka}${/\d/.test(isi) ? "1" : "a"}${tutup}`;
  const akhir = awal + buka.length + isi.length + tutup.length;
  return { paragraf, nomor: nomorOf(isi), rupa, awal, akhir };
}

const TERKECIL = 2;

/** The next but one, or the same again, of a list that began at its beginning and has two items at least. */
function* checkDeret(daftar: readonly Penanda[]): Generator<ButirSalah> {
  let terakhir = 0;
  for (const { paragraf, nomor, awal, akhir } of daftar) {
    const isUrut = nomor === 1 || nomor === terakhir + 1;
    const isSalah = terakhir >= TERKECIL && (nomor === terakhir || nomor === terakhir + 2);
    if (!isUrut && isSalah) {
      const teks = paragraf.teks.slice(awal, akhir);
      const pesan = `Butir ${teks} tidak urut dengan butir sebelumnya.`;
      yield { paragraf, petikan: { awal, akhir }, pesan };
    }
    terakhir = isUrut || isSalah ? nomor : 0;
  }
}

const perRupa = (daftar: readonly Penanda[]): readonly (readonly Penanda[])[] => [
  ...kelompokkan(daftar, ({ rupa }) => rupa).values(),
];

/** Lists within one paragraph. */
function* checkSebaris(paragraf: ParagrafNaskah): Generator<ButirSalah> {
  if (!/[:;]/.test(paragraf.teks) || PERATURAN.test(paragraf.teks)) return;
  const daftar = Array.from(paragraf.teks.matchAll(SEBARIS), (cocok) =>
    penandaOf(paragraf, cocok),
  ).filter(({ rupa }) => rupa !== "1.");
  for (const deret of perRupa(daftar)) yield* checkDeret(deret);
}

/** Paragraphs that follow each other, each an item of one and the same list. */
function listRuntun(daftar: readonly ParagrafNaskah[]): readonly (readonly Penanda[])[] {
  const hasil: Penanda[][] = [];
  let lalu: Penanda | undefined;
  for (const paragraf of daftar) {
    const cocok = DEPAN.exec(paragraf.teks);
    const penanda = cocok ? penandaOf(paragraf, cocok) : undefined;
    const isLanjut = penanda !== undefined && penanda.rupa === lalu?.rupa && penanda.nomor !== 1;
    if (penanda && isLanjut) hasil.at(-1)?.push(penanda);
    else if (penanda) hasil.push([penanda]);
    lalu = penanda;
  }
  return hasil.filter(([pertama]) => pertama?.nomor === 1);
}

/** `Formulir 5 dari 4`. */
const DARI =
  /^\s*(?:formulir|form|lembar|halaman|hal\.?|lampiran|bagian)\s+(\d{1,3})\s+dari\s+(\d{1,3})\b/i;

function* checkDari(paragraf: ParagrafNaskah): Generator<ButirSalah> {
  const cocok = DARI.exec(paragraf.teks);
  const [utuh = "", nomor, semua] = cocok ?? [];
  if (!cocok || Number(nomor) <= Number(semua)) return;
  const petikan = { awal: utuh.length - utuh.trimStart().length, akhir: utuh.length };
  yield { paragraf, petikan, pesan: `Nomor ${nomor ?? ""} melebihi jumlahnya, ${semua ?? ""}.` };
}

/** Items of lists that were left out or numbered twice, and forms numbered beyond their number. */
export function* checkButir(bahan: BahanNaskah): Generator<ButirSalah> {
  const daftar = bacaanOf(bahan).daftarParagraf.map(({ paragraf }) => paragraf);
  for (const paragraf of daftar) {
    yield* checkSebaris(paragraf);
    yield* checkDari(paragraf);
  }
  for (const deret of listRuntun(daftar)) yield* checkDeret(deret);
}
