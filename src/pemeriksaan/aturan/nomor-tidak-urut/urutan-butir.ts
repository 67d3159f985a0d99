import type { ParagrafNaskah } from "../../../naskah/naskah";
import type { BahanNaskah } from "../../aturan";
import { bacaanOf } from "../../teks/bacaan-naskah";
import { kelompokkan } from "../../teks/kelompokkan";
import { checkDaftar } from "./urutan-daftar";
import type { ButirSalah, Penanda } from "./penanda-butir";
import { butirSalah, penandaOf } from "./penanda-butir";

/** In a sentence a marker follows a sign or `dan`, and words follow it. */
const SEBARIS = /(?<=[:;,.]\s+(?:(?:dan|serta)\s+)?)(\(?)(\d{1,2}|[a-z])([.)])\s?(?=\p{L})/gu;
/** Verses of a law and formulas have such numbers too. */
const PERATURAN = /\b(?:ayat|pasal|huruf|angka|butir|kolom|nomor)\b/i;

const TERKECIL = 2;

/** The next but one, or the same again, of a list that began at its beginning and has two items at least. */
function* checkDeret(daftar: readonly Penanda[]): Generator<ButirSalah> {
  let terakhir = 0;
  for (const penanda of daftar) {
    const { nomor } = penanda;
    const isUrut = nomor === 1 || nomor === terakhir + 1;
    const isSalah = terakhir >= TERKECIL && (nomor === terakhir || nomor === terakhir + 2);
    if (!isUrut && isSalah) yield butirSalah(penanda);
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
  for (const { paragraf } of bacaanOf(bahan).daftarParagraf) {
    yield* checkSebaris(paragraf);
    yield* checkDari(paragraf);
  }
  yield* checkDaftar(bahan);
}
