import { isTeksRingkasan } from "../../../masukan/baris/teks-jumlah";
import type { TabelNaskah } from "../../../naskah/naskah";
import type { BahanNaskah } from "../../aturan";
import type { TabelDibaca } from "../../teks/bacaan-naskah";
import { listTabelUtuh } from "../../teks/bacaan-naskah";
import { kunciNama } from "../../teks/konteks";

/** A column of a table that lists things, by the word they are counted with. */
export interface TabelBerdaftar {
  /** What is listed, in lower case: `program`, `sumber dana`. */
  readonly benda: string;
  /** How many there are, by every way to count the rows; the first is that of the rows themselves. */
  readonly bacaan: readonly number[];
  /** `3.2`; `""` for none. */
  readonly nomor: string;
  /** Whether its title says that it is told by these things: `Retribusi menurut pasar`. */
  readonly isMenurut: boolean;
  /** Whether a total closes it: then no row is missing. */
  readonly isBerjumlah: boolean;
}

const NAMA_KOLOM = /^\p{Ll}+(?: \p{Ll}+){0,2}$/u;
const NOMOR_URUT = /^\s*(?:no\.?|nomor|kode|no\.? urut)\s*$/i;
const ANGKA_SAJA = /^(?:rp)?[\d\s().,%=/×x*+–-]*$/i;
const LAINNYA = /\b(?:dan )?lain(?:nya|-lain)?\b|\bdst\b|…|\.\.\./i;
const JUMLAH = /^\s*(?:(?:sub|grand)\s*)?(?:jumlah|total)\s*(?:[:(].*)?$/i;
const MENURUT =
  /\b(?:menurut|per|berdasarkan|setiap|tiap|masing-masing)\s+(?<dua>(?<satu>\p{Ll}+)(?:\s+\p{Ll}+)?)/iu;
/** Some of them only. */
const PILIHAN =
  /\b(?:prioritas|unggulan|terbesar|terkecil|terendah|tertinggi|terbaik|sebagian|beberapa|utama|lanjutan|contoh|besar)\b/i;

/** What need not be everywhere. */
const SEBARAN = /\b(?:penerima|bantuan|peserta|lokasi|kejadian|kasus|pos|kegiatan|sebaran)\b/i;

const rapi = (sel: string | undefined): string =>
  (sel ?? "")
    .replace(/\([^()]*\)/g, " ")
    .replace(/\s+/g, " ")
    .trim()
    .toLowerCase();

interface Baris {
  readonly kepala: readonly string[];
  readonly isi: readonly (readonly string[])[];
  readonly isBerjumlah: boolean;
}

const isJumlah = (baris: readonly string[]): boolean =>
  baris.some((sel) => isTeksRingkasan(sel) || JUMLAH.test(sel));

/** The heading and the rows that list something. */
function barisOf({ daftarBaris }: TabelNaskah): Baris | undefined {
  const awal = daftarBaris.findIndex((baris) => baris.filter((sel) => sel.trim()).length > 1);
  const kepala = daftarBaris[awal]?.map(rapi);
  if (!kepala) return undefined;
  const bawah = daftarBaris
    .slice(awal + 1)
    .filter((baris) => !baris.every((sel) => ANGKA_SAJA.test(sel)))
    .filter((baris) => baris.map(rapi).join("\t") !== kepala.join("\t"));
  const isi = bawah.filter((baris) => !isJumlah(baris));
  return { kepala, isi, isBerjumlah: isi.length < bawah.length };
}

const cacah = (daftar: readonly string[]): number => daftar.filter((sel) => sel !== "").length;

/** Rows of each depth of their code or number, where they have one. */
function perTingkat(daftarNomor: readonly string[]): readonly number[] {
  const tingkat = new Map<number, number>();
  for (const nomor of daftarNomor) {
    const dalam = nomor.replace(/\.$/, "").split(".").length;
    if (nomor !== "") tingkat.set(dalam, (tingkat.get(dalam) ?? 0) + 1);
  }
  return [...tingkat.values()];
}

const nomorTerbesar = (daftarNomor: readonly string[]): number =>
  Math.max(0, ...daftarNomor.map(Number).filter((nomor) => nomor > 0));

function bacaanKolom({ kepala, isi }: Baris, kolom: number): readonly number[] {
  const sel = isi.map((baris) => kunciNama(baris[kolom] ?? ""));
  const nomor = isi.map((baris) => (baris[0] ?? "").trim());
  const benda = kepala[kolom] ?? "";
  return [
    new Set(sel.filter((satu) => satu !== "")).size,
    cacah(sel),
    // One sasaran stands over the rows of all its indikator.
    benda.startsWith("sasaran") ? cacah(sel) : isi.length,
    sel.filter((satu) => benda !== "" && satu.startsWith(benda)).length,
    ...(kolom > 0 && NOMOR_URUT.test(kepala[0] ?? "")
      ? [cacah(nomor), nomorTerbesar(nomor), ...perTingkat(nomor)]
      : []),
  ];
}

const isKolomDaftar = ({ isi }: Baris, kolom: number): boolean =>
  isi.length > 1 &&
  isi.some((baris) => /\p{L}/u.test(baris[kolom] ?? "")) &&
  isi.every((baris) => !ANGKA_SAJA.test(baris[kolom] ?? "") || (baris[kolom] ?? "").trim() === "");

/** Words the first column that lists something is told by in the title. */
function bendaJudul(judul: string): readonly string[] {
  const { satu, dua } = MENURUT.exec(judul)?.groups ?? {};
  return [satu, dua].flatMap((kata) => (kata === undefined ? [] : [rapi(kata)]));
}

function daftarOf({ tabel, judul: atas }: TabelDibaca): readonly TabelBerdaftar[] {
  const judul = atas?.isTegas === true ? atas.paragraf.teks : "";
  const baris = barisOf(tabel);
  if (!baris || PILIHAN.test(judul) || baris.isi.flat().some((sel) => LAINNYA.test(sel))) return [];
  const nomor = atas?.nomor ?? "";
  const menurut = bendaJudul(judul);
  const kolom = baris.kepala.flatMap((_, ke) => (isKolomDaftar(baris, ke) ? [ke] : []));
  return kolom.flatMap((ke, urutan) => {
    const kepala = baris.kepala[ke] ?? "";
    const benda = new Set([kepala, ...(urutan === 0 && kepala === "uraian" ? menurut : [])]);
    return [...benda]
      .filter((satu) => NAMA_KOLOM.test(satu))
      .map((satu) => ({
        benda: satu,
        bacaan: bacaanKolom(baris, ke),
        nomor,
        isMenurut: menurut.includes(satu) && !SEBARAN.test(judul),
        isBerjumlah: baris.isBerjumlah,
      }));
  });
}

/** Every column of every table of a text that lists things. */
export const listTabelBerdaftar = (bahan: BahanNaskah): readonly TabelBerdaftar[] =>
  listTabelUtuh(bahan).flatMap(daftarOf);
