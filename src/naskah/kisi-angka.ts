import { isTeksJumlah } from "../masukan/baris/teks-jumlah";
import { bacaSelAngka, intiOf, listGaya } from "./gaya-angka";
import type { AsalTeks, TabelNaskah } from "./naskah";
import type { AngkaTabel } from "./tabel-terbaca";

/** A column of numbers, whatever they are of. */
export interface KolomAngka {
  /** Its headings, one after the other. */
  readonly judul: string;
  readonly persen: boolean;
}

/** One row: `sel` has a place for each column of numbers, undefined where it says none. */
export interface BarisAngka {
  /** What numbers it, as displayed; `""` where no column does. */
  readonly nomor: string;
  readonly nama: string;
  readonly sel: readonly (AngkaTabel | undefined)[];
}

/** The numbers of a table whose headings need not be understood. */
export interface KisiAngka {
  readonly daftarKolom: readonly KolomAngka[];
  readonly daftarBaris: readonly BarisAngka[];
  /** The only row of totals, where it stands under all rows. */
  readonly jumlah: BarisAngka | undefined;
}

const KOSONG = /^(?:[-–—]|nihil|)$/i;
const TAHUN = /^(?:19|20)\d{2}$/;
const PERSEN = /%|\bper[ns]en|\bprosentase/i;
const RATA_RATA = /\brata|rerata/i;
const PENOMORAN = /^(?:no|nomor|kode|kode rekening)\.?$/i;

const isBerangka = (baris: readonly string[]): boolean =>
  baris.slice(1).some((teks) => intiOf(teks) !== undefined && !TAHUN.test(teks.trim()));

const NOMOR_KOLOM = /^(?:|\(?(\d+)\)?(?:\s*=[\d\s()+\-–×x*/:%]+)?)$/;

/** `1 2 3 4`, `(1) (2) (3)` or `5 6 7=6/5` under the headings. */
const isNomorKolom = (baris: readonly string[]): boolean =>
  baris.every((teks, kolom) => NOMOR_KOLOM.exec(teks.trim())?.[1] === nomorDi(teks, kolom));

const nomorDi = (teks: string, kolom: number): string | undefined =>
  teks.trim() === "" ? undefined : `${kolom + 1}`;

/** The row in which the numbers begin; a row of years is a heading. */
const letakData = (daftarBaris: readonly (readonly string[])[]): number =>
  daftarBaris.findIndex((baris) => isBerangka(baris) && !isNomorKolom(baris));

const isUrutan = (daftar: readonly string[]): boolean =>
  daftar.every((teks, ke) => KOSONG.test(teks) || Number(teks.replace(/\.$/, "")) === ke + 1);

/** A column in which nothing but numbers stands, at least two of them, and that does not number the rows. */
function isKolomAngka(judul: string, daftarTeks: readonly string[]): boolean {
  const daftar = daftarTeks.map((teks) => teks.trim());
  const banyak = daftar.filter((teks) => intiOf(teks) !== undefined).length;
  const isAngka = daftar.every((teks) => KOSONG.test(teks) || intiOf(teks) !== undefined);
  return isAngka && banyak >= 2 && !PENOMORAN.test(judul.trim()) && !isUrutan(daftar.slice(0, -1));
}

const NOMOR = /^(?:\d{1,3}(?:\.\d{1,3})*\.?|[A-Z]{1,4}[.)]?|[a-z][.)]?|\(?\w\)|)$/;

/** Whether the first column says nothing but which row it is, by its heading or by every cell. */
const isKolomNomor = (judul: string, daftarTeks: readonly string[]): boolean =>
  PENOMORAN.test(judul.trim()) ||
  (daftarTeks.every((teks) => NOMOR.test(teks.trim())) &&
    daftarTeks.some((teks) => /^(?:\d+\.\d|[A-Z])/.test(teks.trim())));

/** The first words of a row that are no number. */
const namaBaris = (baris: readonly string[]): string =>
  baris
    .map((teks) => teks.trim())
    .find((teks) => teks !== "" && intiOf(teks) === undefined && !/^\d+\.$/.test(teks)) ?? "";

const kolomKe = (daftarBaris: readonly (readonly string[])[], kolom: number): readonly string[] =>
  daftarBaris.map((baris) => baris[kolom] ?? "");

function baca({ daftarBaris, daftarAsal }: TabelNaskah): KisiAngka | undefined {
  const dari = letakData(daftarBaris);
  const isi = dari < 0 ? [] : daftarBaris.slice(dari);
  if (isi.length < 2) return undefined;
  const kepala = daftarBaris.slice(0, dari).filter((baris) => !isNomorKolom(baris));
  const lebar = Math.max(...isi.map(({ length }) => length));
  const judulOf = (kolom: number): string =>
    kolomKe(kepala, kolom).join(" ").replace(/\s+/g, " ").trim();
  const awal = isKolomNomor(judulOf(0), kolomKe(isi, 0)) ? 1 : 0;
  const daftarGaya = listGaya(
    isi.map((baris) => baris.map((teks, ke) => (ke < awal ? "" : teks))),
    lebar,
  );
  const daftarKolom = Array.from({ length: lebar }, (_, kolom) => kolom).filter(
    (kolom) =>
      kolom >= awal && daftarGaya[kolom] && isKolomAngka(judulOf(kolom), kolomKe(isi, kolom)),
  );
  if (daftarKolom.length === 0) return undefined;
  const baris = isi.map((daftarTeks, ke): BarisAngka => {
    const asalOf = (kolom: number): AsalTeks | undefined => daftarAsal[dari + ke]?.[kolom];
    const sel = daftarKolom.map((kolom) => {
      const [asal, gaya] = [asalOf(kolom) ?? asalOf(0), daftarGaya[kolom]];
      return asal && gaya && bacaSelAngka(daftarTeks[kolom] ?? "", gaya, asal);
    });
    const nomor = awal > 0 && NOMOR.test((daftarTeks[0] ?? "").trim()) ? daftarTeks[0] : undefined;
    const nama = namaBaris(nomor === undefined ? daftarTeks : daftarTeks.slice(awal));
    return { nomor: nomor?.trim() ?? "", nama, sel };
  });
  return {
    ...pilahJumlah(baris),
    daftarKolom: daftarKolom.map((kolom) => toKolom(judulOf(kolom), kolomKe(isi, kolom))),
  };
}

const toKolom = (judul: string, daftarTeks: readonly string[]): KolomAngka => ({
  judul,
  persen: PERSEN.test(judul) || daftarTeks.some((teks) => teks.includes("%")),
});

/** `Jumlah A+B`, `Total penerimaan`: the last row, the only one that nothing numbers. */
const isJumlahAkhir = ({ nomor, nama }: BarisAngka, semua: readonly BarisAngka[]): boolean =>
  nomor === "" &&
  /^(?:jumlah|total)\b/i.test(nama) &&
  semua.slice(0, -1).every((baris) => baris.nomor !== "");

/** Sums apart from the rows; where there is more than one, no row is the total of all others. */
function pilahJumlah(baris: readonly BarisAngka[]): Pick<KisiAngka, "daftarBaris" | "jumlah"> {
  const berisi = baris.filter(({ sel }) => sel.some((satu) => satu !== undefined));
  const akhir = berisi.at(-1);
  const daftarRingkasan = berisi.filter(
    (satu) => isTeksJumlah(satu.nama) || (satu === akhir && isJumlahAkhir(satu, berisi)),
  );
  const daftarJumlah = daftarRingkasan.filter(({ nama }) => !RATA_RATA.test(nama));
  const [jumlah] = daftarJumlah;
  const daftarBaris = berisi.filter((satu) => !daftarRingkasan.includes(satu));
  const isTotal = daftarJumlah.length === 1 && berisi[daftarBaris.length] === jumlah;
  return {
    daftarBaris,
    jumlah: isTotal ? jumlah : undefined,
  };
}

const TERBACA = new WeakMap<TabelNaskah, { readonly kisi: KisiAngka | undefined }>();

/**
 * Reads what numbers a table has by columns, with its row of totals. Undefined where it has fewer than two rows of
 * them or writes them in no one way. Never throws. Four rules ask; a table is read for the first.
 */
export function bacaKisiAngka(tabel: TabelNaskah): KisiAngka | undefined {
  const ada = TERBACA.get(tabel);
  if (ada) return ada.kisi;
  const kisi = baca(tabel);
  TERBACA.set(tabel, { kisi });
  return kisi;
}
