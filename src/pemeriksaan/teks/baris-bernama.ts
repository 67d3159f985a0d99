import { readAngkaTeks } from "../../masukan/angka-teks/angka-teks";
import { isTeksRingkasan } from "../../masukan/baris/teks-jumlah";
import { desimalOf } from "../../naskah/kenali-angka";
import type { TabelNaskah } from "../../naskah/naskah";
import type { AngkaTercetak } from "./angka-tercetak";
import type { KepalaTabel, KolomTabel } from "./kepala-kolom";
import { bacaKepala } from "./kepala-kolom";
import { kunciNama } from "./konteks";

/** A number of a row with what its column says of it. */
export interface SelBernama extends KolomTabel {
  readonly teks: string;
  /** Undefined where the cell is no clear number. */
  readonly angka: AngkaTercetak | undefined;
  /** Every value the cell may have: one, two of `1.250`, none of what is no number. */
  readonly bacaan: readonly number[];
  readonly persen: boolean;
}

/** Everything the tables of a text say under one name. */
export interface BarisBernama {
  readonly nama: string;
  /** The name's words, lower case, and those of them that tell it from others. */
  readonly daftarKata: readonly string[];
  readonly daftarInti: readonly string[];
  /** In lower case, `""` for none; `%` where the row is a percentage. */
  readonly satuan: string;
  readonly daftarSel: readonly SelBernama[];
  /** From 1, among the rows of its table. */
  readonly urutan: number;
  readonly tabel: number;
}

const UMUM = new Set(
  (
    "persentase prosentase persen jumlah nilai tingkat angka rata rerata banyaknya capaian target realisasi program " +
    "kegiatan sub subkegiatan dan yang di pada dalam dengan atau untuk dari oleh ke atas per terhadap secara serta tahun indeks"
  ).split(" "),
);

const KURUNG = /\(([^()]*)\)/g;
const SINGKATAN = /^\p{Lu}[\p{Lu}\d-]{1,9}$/u;
const DIGIT = /\d[\d.,]*/;

/** Words of a name that tell it from others. */
export const intiNama = (daftarKata: readonly string[]): readonly string[] =>
  daftarKata.filter((kata) => !UMUM.has(kata));

/** What brackets behind a name say: its abbreviation is another name, anything else its unit. */
const isiKurung = (nama: string): readonly string[] =>
  Array.from(nama.matchAll(KURUNG), ([, isi = ""]) => isi.trim());

/** The abbreviations a name gives itself: `Indeks Kepuasan (IKM)`, or `Nilai IKM` as a whole. */
export function singkatanNama(nama: string): readonly string[] {
  const kurung = isiKurung(nama).filter((isi) => SINGKATAN.test(isi));
  const polos = nama.replace(KURUNG, " ").split(/\s+/);
  const inti = polos.filter((kata) => kata !== "" && !UMUM.has(kata.toLowerCase()));
  const [satu] = inti;
  return inti.length === 1 && satu !== undefined && SINGKATAN.test(satu)
    ? [...kurung, satu]
    : kurung;
}

function selOf(teks: string, kolom: KolomTabel): SelBernama {
  const polos = teks.trim();
  const bacaan = readAngkaTeks(polos);
  if (bacaan.jenis !== "angka") {
    const dua = bacaan.jenis === "rancu" ? [bacaan.ribuan.nilai, bacaan.desimal.nilai] : [];
    return { ...kolom, teks: polos, angka: undefined, bacaan: dua, persen: false };
  }
  const angka = { nilai: bacaan.nilai, desimal: desimalOf(DIGIT.exec(polos)?.[0] ?? "") };
  return { ...kolom, teks: polos, angka, bacaan: [bacaan.nilai], persen: bacaan.persen };
}

function satuanOf(baris: readonly string[], { kolomSatuan, kolomNama }: KepalaTabel): string {
  const sel = (baris[kolomSatuan] ?? "").trim();
  const kurung = isiKurung(baris[kolomNama] ?? "").find((isi) => !SINGKATAN.test(isi));
  return (sel === "" ? (kurung ?? "") : sel).toLowerCase();
}

/** The rows of a table that have a name and numbers; sums have none of their own. */
export function listBarisBernama(tabel: TabelNaskah, ke: number): readonly BarisBernama[] {
  const kepala = bacaKepala(tabel);
  if (!kepala) return [];
  const { daftarKolom, kolomNama, kolomSatuan, kolomNomor, barisData } = kepala;
  const bukanAngka = new Set([kolomNama, kolomSatuan, kolomNomor]);
  const hasil: BarisBernama[] = [];
  for (const baris of tabel.daftarBaris.slice(barisData)) {
    const nama = (baris[kolomNama] ?? "").replace(/\s+/g, " ").trim();
    const daftarKata = kunciNama(nama.replace(KURUNG, " ")).split(" ").filter(Boolean);
    if (daftarKata.length === 0 || isTeksRingkasan(nama) || /^\d/.test(nama)) continue;
    const daftarSel = daftarKolom.flatMap((kolom, di) =>
      bukanAngka.has(di) || !DIGIT.test(baris[di] ?? "") ? [] : [selOf(baris[di] ?? "", kolom)],
    );
    const dasar = { nama, daftarKata, daftarInti: intiNama(daftarKata), daftarSel, tabel: ke };
    hasil.push({ ...dasar, satuan: satuanOf(baris, kepala), urutan: hasil.length + 1 });
  }
  return hasil;
}
