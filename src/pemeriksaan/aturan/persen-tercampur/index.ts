import type {
  AngkaTabel,
  BarisAnggaranTabel,
  BarisKinerjaTabel,
  TabelTerbaca,
} from "../../../naskah/tabel-terbaca";
import type { AturanNaskah, TemuanTeks } from "../../aturan";
import { bacaanOf } from "../../teks/bacaan-naskah";
import { temuanSel } from "../../teks/temuan-teks";

/** A cell of one column, and whether its row is one of percentages beyond doubt. */
interface SelKolom {
  readonly angka: AngkaTabel | undefined;
  readonly isPersentase: boolean;
}

/** 0,92 without a percent sign; 0 and 1 are counts as often as not. */
const isPecahan = ({ persen, nilai }: AngkaTabel): boolean => !persen && nilai > 0 && nilai < 1;

const SATUAN_PERSEN = /^(?:%|persen|persentase)$/i;
const NAMA_PERSENTASE = /^(?:persentase|prosentase|presentase|tingkat persentase)\b/i;

/** An index may well be 0,85 beside rows of percent: only what the row says itself makes it one of them. */
const isBarisPersen = (
  { nama, satuan }: BarisKinerjaTabel,
  sebelah: AngkaTabel | undefined,
): boolean =>
  SATUAN_PERSEN.test(satuan) ||
  (satuan === "" && (NAMA_PERSENTASE.test(nama) || sebelah?.persen === true));

const listKolomKinerja = (daftar: readonly BarisKinerjaTabel[]): readonly SelKolom[][] => [
  daftar.map((baris) => ({
    angka: baris.target,
    isPersentase: isBarisPersen(baris, baris.realisasi),
  })),
  daftar.map((baris) => ({
    angka: baris.realisasi,
    isPersentase: isBarisPersen(baris, baris.target),
  })),
  daftar.map(({ capaian }) => ({ angka: capaian, isPersentase: true })),
];

const listKolom = (terbaca: TabelTerbaca): readonly SelKolom[][] =>
  terbaca.jenis === "kinerja"
    ? listKolomKinerja([...terbaca.daftarBaris, ...terbaca.daftarJumlah])
    : [
        [...terbaca.daftarBaris, ...terbaca.daftarJumlah].map(
          ({ serapan }: BarisAnggaranTabel) => ({ angka: serapan, isPersentase: true }),
        ),
      ];

function* checkKolom(daftarSel: readonly SelKolom[]): Generator<TemuanTeks> {
  if (!daftarSel.some(({ angka }) => angka?.persen)) return;
  for (const { angka, isPersentase } of daftarSel) {
    if (!angka || !isPersentase || !isPecahan(angka)) continue;
    yield temuanSel(angka, {
      pesan: `${angka.teks.trim()} tampak seperti pecahan, sedangkan sel lain di kolom itu berupa persen.`,
      saran: "Tulis sebagai persen, misalnya 92% untuk 0,92.",
    });
  }
}

/** Fractions beside percents in one column of a table: 0,92 where the others say 92%. */
export const persenTercampur: AturanNaskah = {
  id: "persen-tercampur",
  kode: "R-26",
  tingkat: "peringatan",

  *checkNaskah(bahan) {
    for (const { terbaca } of bacaanOf(bahan).daftarTabel) {
      for (const kolom of terbaca ? listKolom(terbaca) : []) yield* checkKolom(kolom);
    }
  },
};
