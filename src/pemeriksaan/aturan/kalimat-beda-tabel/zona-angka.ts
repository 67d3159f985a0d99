import type { ParagrafTerbaca } from "../../teks/bacaan-naskah";
import type { DeretBesaran, DugaanAngka } from "./dugaan-angka";
import { listKata } from "./kata-klausa";
import { tanpaMasaSendiri } from "./masa-sendiri";
import type { WaktuNaskah } from "./waktu-naskah";

/** A paragraph with what stands above it. */
export interface Lingkungan {
  readonly terbaca: ParagrafTerbaca;
  readonly deret: DeretBesaran;
  /** The heading above; `""` for none. */
  readonly judul: string;
}

/** The words around a number. */
export interface Zona {
  /** The clause it stands in, before and behind it. */
  readonly depan: readonly string[];
  readonly belakang: string;
  /** The sentence before that, and what else it leans on. */
  readonly awalan: string;
  /** The clause behind the target that follows the number. */
  readonly akhiran: string;
  /** What the number counts. */
  readonly benda: readonly string[];
  readonly warisan: readonly string[];
  /** Its line goes on in the next, which was not joined to it. */
  readonly isTerpotong: boolean;
}

const ruasAkhir = (teks: string): string => teks.split(/[.,;:()–—]/).at(-1) ?? "";
const ruasAwal = (teks: string): string => teks.split(/[.,;:()–—¤]/)[0] ?? "";

/** Words that lead to a number that something became. */
const UBAH =
  /\b(?:telah |sudah |berhasil |dapat )?(?:naik|turun|meningkat|menurun|bertambah|berkurang|membaik|memburuk|memendek)?(?:\s+¤+\s*\p{L}*\s*,?)?\s*dari\s+¤+[^.;:¤]*$/iu;

/** Words up to a target that stands before the number. */
const KE_LAWAN =
  /(?:\bdari|\b(?:di|me)?(?:target|rencana|janji)\p{L}*|\bbatas(?:nya)?|\bkebutuhan)(?:\s+\p{L}+){0,4}\s*¤+\s*\p{L}*\s*$/iu;

/** What led to the number that ties it is no part of another thing's name. */
function awalanOf(awalan: string, { besaran, mulai, lawan }: DugaanAngka): string {
  if (mulai === besaran.awal) return awalan.replace(UBAH, "");
  const isSesudah = lawan !== undefined && lawan.awal < besaran.awal;
  return isSesudah ? awalan.replace(KE_LAWAN, "") : awalan;
}

/** Words with which another clause begins. */
const KLAUSA_LAIN =
  /[.,;:()–—¤]|\b(?:atau|sehingga|dengan|karena|sedangkan|sementara|namun|tetapi|dan|serta|padahal|meskipun|walaupun|seperti|sebagaimana)\b/i;

const akhiranOf = (polos: string, { besaran, lawan }: DugaanAngka): string =>
  lawan && lawan.awal > besaran.awal ? (polos.slice(lawan.akhir).split(KLAUSA_LAIN)[0] ?? "") : "";

/** Of what a paragraph said before, its label and the sentence before count. */
const LABEL_TERPANJANG = 60;
const KALIMAT_LALU = 200;

function warisanOf(lalu: string, judul: string): string {
  if (lalu.trim() === "") return judul;
  return lalu.length <= LABEL_TERPANJANG + KALIMAT_LALU
    ? lalu
    : `${lalu.slice(0, LABEL_TERPANJANG)} ${lalu.slice(-KALIMAT_LALU)}`;
}

const BARIS_PENUH = 55;
const KATA_DI_UJUNG = /[\p{L}\d,¤]\s*$/u;

/** A full line without an end, in whose last sentence a number stands. */
const isTerpotong = (polos: string, awal: number, akhir: number): boolean =>
  polos.trim().length >= BARIS_PENUH &&
  KATA_DI_UJUNG.test(polos) &&
  !/[.!?;]\s/.test(polos.slice(Math.max(awal, akhir)));

const POLOS = new WeakMap<DeretBesaran, string>();

/** The text with its numbers and its own time blotted out: as long as before. Asked for each number, made once. */
function tanpaAngka(deret: DeretBesaran, waktu: WaktuNaskah): string {
  const ada = POLOS.get(deret);
  if (ada !== undefined) return ada;
  const teks = tanpaMasaSendiri(deret.teks, waktu);
  const potong: string[] = [];
  let sampai = 0;
  for (const { awal, akhirAngka } of deret.daftar) {
    potong.push(teks.slice(sampai, awal), "¤".repeat(akhirAngka - Math.max(awal, sampai)));
    sampai = akhirAngka;
  }
  const hasil = potong.join("") + teks.slice(sampai);
  POLOS.set(deret, hasil);
  return hasil;
}

/** Reads the words around a number. */
export function zonaOf(
  dugaan: DugaanAngka,
  { terbaca, deret, judul }: Lingkungan,
  waktu: WaktuNaskah,
): Zona {
  const { besaran, mulai } = dugaan;
  const polos = tanpaAngka(deret, waktu);
  const awal = terbaca.daftarKalimat.find(({ akhir }) => besaran.awal < akhir)?.awal ?? 0;
  const ruas = polos.slice(Math.max(awal, mulai), besaran.awal);
  const depan = mulai > awal ? ruas : ruasAkhir(ruas);
  const awalan = polos.slice(awal, besaran.awal - depan.length);
  return {
    depan: listKata(depan),
    belakang: ruasAwal(polos.slice(besaran.akhir)),
    akhiran: akhiranOf(polos, dugaan),
    benda: listKata(polos.slice(besaran.akhirAngka, besaran.akhir)),
    awalan: awalanOf(awalan, dugaan),
    warisan: listKata(warisanOf(polos.slice(0, awal), judul)),
    isTerpotong: isTerpotong(polos, awal, besaran.akhir),
  };
}
