import type { Isian } from "../../naskah/baca-isian";
import { bacaIsian } from "../../naskah/baca-isian";
import type { PeranIsian } from "../../naskah/label-isian";
import type { ParagrafNaskah, TabelNaskah } from "../../naskah/naskah";
import type { BahanNaskah } from "../aturan";
import { isiTabelIsian } from "./tabel-isian";

/** A field of a record with the line or cell it stands in. */
export interface IsianRekaman {
  readonly isian: Isian;
  readonly paragraf: ParagrafNaskah;
}

/** Fields that belong to one thing: the lines of a form, the items below a heading, a table of two columns. */
export interface Rekaman {
  readonly daftar: readonly IsianRekaman[];
  /** What the lines say, together. */
  readonly teks: string;
}

/** A line that says something under a label nobody asks for: it goes on with the form. */
const BERLABEL = /^\s*(?:[-–—•*·▪►]+|\(?(?:\p{L}|\d{1,2})[.)])?\s*[\p{L}][^:=.]{0,50}\s*[:=]/u;

/** `Anggaran Program …`: the money of another thing begins. */
const MILIK_LAIN =
  /^\s*(?:anggaran|pagu|realisasi|belanja)\s+(?:sub\s?kegiatan|kegiatan|program)\b/i;

interface Keadaan {
  readonly hasil: Rekaman[];
  kini: IsianRekaman[];
}

const UTAMA: readonly PeranIsian[] = ["capaian", "persentase", "serapan", "sisa", "kategori"];
const DASAR: readonly PeranIsian[] = ["target", "pagu", "realisasi", "realisasi-anggaran"];

function tutup(keadaan: Keadaan): void {
  const { kini } = keadaan;
  const isAda = (daftar: readonly PeranIsian[]): boolean =>
    kini.some(({ isian }) => daftar.includes(isian.peran));
  const isBerisi = (isAda(UTAMA) && isAda(DASAR)) || (isAda(["capaian"]) && isAda(["kategori"]));
  if (isBerisi) {
    const teks = [...new Set(kini.map(({ paragraf }) => paragraf.teks))].join("\n");
    keadaan.hasil.push({ daftar: kini, teks });
  }
  keadaan.kini = [];
}

/** A target or pagu said again after its result begins the next record. */
function isBaru({ kini }: Keadaan, { peran, masa }: Isian): boolean {
  if (peran === "pokok") return kini.some(({ isian }) => isian.peran !== "pokok");
  if (peran !== "target" && peran !== "pagu") return false;
  const isAda = kini.some(({ isian }) => isian.peran === peran && isian.masa === masa);
  return isAda && kini.some(({ isian }) => UTAMA.includes(isian.peran));
}

function tambah(keadaan: Keadaan, isian: IsianRekaman): void {
  if (isBaru(keadaan, isian.isian)) tutup(keadaan);
  keadaan.kini.push(isian);
}

function bacaBaris(keadaan: Keadaan, paragraf: ParagrafNaskah): void {
  const daftar = isMungkin(paragraf.teks) ? bacaIsian(paragraf.teks) : [];
  const isLanjut = daftar.length > 0 || BERLABEL.test(paragraf.teks);
  if (!isLanjut || MILIK_LAIN.test(paragraf.teks)) tutup(keadaan);
  for (const isian of daftar) tambah(keadaan, { isian, paragraf });
}

function bacaTabel(keadaan: Keadaan, tabel: TabelNaskah): void {
  tutup(keadaan);
  for (const isian of isiTabelIsian(tabel)) tambah(keadaan, isian);
  tutup(keadaan);
}

/** A paragraph is no line of a form. */
const BARIS_TERPANJANG = 400;
const isMungkin = (teks: string): boolean => teks.length <= BARIS_TERPANJANG;

const TERSIMPAN = new WeakMap<BahanNaskah, readonly Rekaman[]>();

/** Every record of a text, in reading order; read for the first rule that asks. */
export function listRekaman(bahan: BahanNaskah): readonly Rekaman[] {
  const ada = TERSIMPAN.get(bahan);
  if (ada) return ada;
  const keadaan: Keadaan = { hasil: [], kini: [] };
  for (const bagian of bahan.naskah.daftarBagian) {
    if (bagian.jenis === "tabel") bacaTabel(keadaan, bagian);
    else bacaBaris(keadaan, bagian);
  }
  tutup(keadaan);
  TERSIMPAN.set(bahan, keadaan.hasil);
  return keadaan.hasil;
}
