import { NAMA_BULAN } from "../../format/nama-bulan";

const BULAN = NAMA_BULAN.join("|");
/** Words that head a column of numbers or of remarks, whatever stands behind them. */
const KEPALA = new RegExp(
  "^(?:target|realisasi|capaian|pencapaian|pagu|anggaran|alokasi|serapan|penyerapan|sisa|saldo|bobot|nilai|skor|jumlah|total|" +
    "persentase|persen|%|rencana|deviasi|satuan|volume|kategori|predikat|kriteria|status|keterangan|ket\\.?|" +
    `tahun|triwulan|tribulan|tw|semester|(?:19|20)\\d\\d|${BULAN})$`,
  "i",
);
/** `(Rp)`, `(%)`, `I`, `s.d.`: they belong to the word before them, a Roman numeral behind its quarter. */
const EKOR = /^(?:\(.*\)|[IV]{1,3}|s\.?\/?d\.?|kinerja|awal|akhir|murni|perubahan|setahun)$/i;
/** What may also be the tail of the heading before it: `Pagu Anggaran`, `Target Tahun 2024`, `Nilai Capaian`. */
const SAMBUNG: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:pagu|alokasi|realisasi|sisa|serapan|penyerapan|total|jumlah|rencana)$/i, /^anggaran$/i],
  [/^(?:nilai|tingkat|persentase|persen|%|jumlah)$/i, /^(?:capaian|serapan|realisasi|target)$/i],
  [/^(?:target|realisasi|capaian|pagu|tahun|anggaran)$/i, /^(?:19|20)\d\d$/],
  [
    /^(?:target|realisasi|capaian|pagu|rencana)$/i,
    new RegExp(`^(?:tahun|tw|triwulan|tribulan|semester|${BULAN})$`, "i"),
  ],
];
const NOMOR = /^(?:no\.?|nomor|#)$/i;
const REMARK = /^(?:kategori|predikat|kriteria|status|keterangan|ket\.?)$/i;

/** The headings of a line whose columns stand apart by single spaces only. */
export interface KepalaSpasi {
  /** `No` in front. */
  readonly isBernomor: boolean;
  /** Heading of the names, `""` for none. */
  readonly nama: string;
  /** Headings of the numbers, left to right. */
  readonly daftarAngka: readonly string[];
  /** Heading of the words behind the numbers. */
  readonly keterangan: string | undefined;
}

interface Satuan {
  readonly teks: string;
  /** The word may belong to the heading before it. */
  readonly isSambung: boolean;
}

const isSambung = (kiri: string, kanan: string): boolean =>
  SAMBUNG.some(([a, b]) => a.test(kiri) && b.test(kanan));

/** Words to headings: a tail joins what is before it, and a word that may do either says so. */
function listSatuan(kata: readonly string[]): readonly Satuan[] {
  const hasil: Satuan[] = [];
  for (const [ke, satu] of kata.entries()) {
    const lalu = hasil.at(-1);
    if (lalu && EKOR.test(satu))
      hasil[hasil.length - 1] = { ...lalu, teks: `${lalu.teks} ${satu}` };
    else hasil.push({ teks: satu, isSambung: isSambung(kata[ke - 1] ?? "", satu) });
  }
  return hasil;
}

/** As many headings as there are columns; undefined where the words can be put together in more than one way. */
function gabungkan(daftar: readonly Satuan[], banyak: number): readonly string[] | undefined {
  const lebih = daftar.length - banyak;
  const dapat = daftar.filter((satu) => satu.isSambung).length;
  if (lebih !== 0 && lebih !== dapat) return undefined;
  const hasil: string[] = [];
  for (const { teks, isSambung: isDapat } of daftar) {
    if (lebih > 0 && isDapat) hasil.push(`${hasil.pop() ?? ""} ${teks}`);
    else hasil.push(teks);
  }
  return hasil;
}

/** Where the headings of numbers begin: the first of the last words that are all headings or their tails. */
function awalKolom(kata: readonly string[]): number {
  let awal = kata.length;
  while (awal > 0 && [KEPALA, EKOR].some((pola) => pola.test(kata[awal - 1] ?? ""))) awal--;
  while (awal < kata.length && !KEPALA.test(kata[awal] ?? "")) awal++;
  return awal;
}

/** One word for each column: no other reading is possible. */
function kepalaTepat(kata: readonly string[], banyak: number): KepalaSpasi | undefined {
  const [nomor = "", nama = "", ...daftarAngka] = kata;
  const isTepat = NOMOR.test(nomor) && daftarAngka.length === banyak && /^\p{Lu}/u.test(nama);
  return isTepat ? { isBernomor: true, nama, daftarAngka, keterangan: undefined } : undefined;
}

/** Names first, then words that head numbers, then at most one that heads remarks. */
function kepalaBerkolom(kata: readonly string[], banyak: number): KepalaSpasi | undefined {
  const isBernomor = NOMOR.test(kata[0] ?? "");
  const awal = awalKolom(kata);
  const nama = kata.slice(isBernomor ? 1 : 0, awal).join(" ");
  const akhir = kata.at(-1) ?? "";
  const keterangan = REMARK.test(akhir) ? akhir : undefined;
  const kolom = kata.slice(awal, keterangan === undefined ? undefined : -1);
  const daftarAngka = gabungkan(listSatuan(kolom), banyak);
  return daftarAngka && /^\p{Lu}/u.test(nama)
    ? { isBernomor, nama, daftarAngka, keterangan }
    : undefined;
}

/**
 * Reads a line as the headings of a table whose rows end in so many numbers; undefined for a sentence, and where the
 * words do not say which of them head one column.
 */
export function bacaKepalaSpasi(baris: string, banyak: number): KepalaSpasi | undefined {
  const kata = baris.trim().split(/\s+/);
  return kepalaTepat(kata, banyak) ?? kepalaBerkolom(kata, banyak);
}
