import { formatPersen } from "../../../format/persen";
import { formatRupiah } from "../../../format/rupiah";
import { persen, rupiah } from "../../../kinerja/satuan";
import type { ParagrafNaskah } from "../../../naskah/naskah";
import type { BahanNaskah, TemuanTeks } from "../../aturan";
import type { Selang } from "../../teks/angka-tercetak";
import { isCetakanSelang } from "../../teks/angka-tercetak";
import { bacaanOf } from "../../teks/bacaan-naskah";
import type { Peran, SebutanAngka } from "../../teks/angka-berperan";
import type { Rangkaian } from "../../teks/rangkaian";
import { KELUARGA_UANG, listRangkaian } from "../../teks/rangkaian";
import type { SebutanJenis } from "../../teks/sebutan-kalimat";
import type { IsiTemuan } from "../../teks/temuan-teks";
import { temuanKata } from "../../teks/temuan-teks";
import { bagianPersen, isSisaMungkin, kurangSelang, selangUang } from "../../teks/uang-tercetak";

type Uang = SebutanJenis<"rupiah">;
type Persentase = SebutanJenis<"persen">;

/** Pagu and realisasi of one group, what is printed of them, and every amount around. */
interface Hitungan {
  readonly pagu: Uang;
  readonly realisasi: Uang;
  readonly serapan: Persentase | undefined;
  readonly sisa: Uang | undefined;
  readonly sekitar: readonly Selang[];
  readonly selangOf: (uang: Uang) => Selang;
  readonly teksOf: (sebutan: SebutanAngka) => string;
}

const isUang = (sebutan: SebutanAngka | undefined): sebutan is Uang => sebutan?.jenis === "rupiah";

/** More amounts than a sentence of one calculation has: none of them can be told apart. */
const UANG_TERBANYAK = 24;

function hitunganOf({ teks }: ParagrafNaskah, { angka, sekitar }: Rangkaian): Hitungan | undefined {
  const satu = (peran: Peran): SebutanAngka | undefined => angka.get(peran);
  const [pagu, realisasi] = [satu("pagu"), satu("realisasi-anggaran")];
  if (!isUang(pagu) || !isUang(realisasi) || pagu.nilai <= 0) return undefined;
  const teksOf = ({ awal, akhir }: SebutanAngka): string => teks.slice(awal, akhir);
  const selangOf = (uang: Uang): Selang => selangUang(uang, teksOf(uang));
  const [serapan, sisa] = [satu("serapan"), satu("sisa")];
  return {
    pagu,
    realisasi,
    serapan: serapan?.jenis === "persen" ? serapan : undefined,
    sisa: isUang(sisa) ? sisa : undefined,
    sekitar: sekitar.filter(isUang).slice(0, UANG_TERBANYAK).map(selangOf),
    selangOf,
    teksOf,
  };
}

/** Some two of the amounts for which it holds: the words may have been tied to the wrong ones. */
const somePasangan = (daftar: readonly Selang[], isCocok: (a: Selang, b: Selang) => boolean) =>
  daftar.some((a) => daftar.some((b) => a !== b && isCocok(a, b)));

/** Rounded up to 100: another rule says that money remains. */
const isSeratus = ({ nilai }: Persentase, { atas }: Selang): boolean =>
  nilai === 100 && atas >= 99.5;

function isiSerapan(hitungan: Hitungan, serapan: Persentase): IsiTemuan | undefined {
  const { pagu, realisasi, sekitar, selangOf, teksOf } = hitungan;
  const bagian = bagianPersen(selangOf(realisasi), selangOf(pagu));
  const sisa = bagianPersen(kurangSelang(selangOf(pagu), selangOf(realisasi)), selangOf(pagu));
  if (isSeratus(serapan, bagian)) return undefined;
  if ([bagian, sisa].some((selang) => isCetakanSelang(serapan, selang))) return undefined;
  if (somePasangan(sekitar, (a, b) => isCetakanSelang(serapan, bagianPersen(a, b))))
    return undefined;
  const hitung = formatPersen(persen((realisasi.nilai / pagu.nilai) * 100));
  return {
    pesan: `Persentase tertulis ${teksOf(serapan)}, sedangkan ${teksOf(realisasi)} dari ${teksOf(pagu)} adalah ${hitung}.`,
    saran: "Periksa pagu, realisasi, dan persentase pada kalimat itu.",
  };
}

function isiSisa(hitungan: Hitungan, sisa: Uang): IsiTemuan | undefined {
  const { pagu, realisasi, sekitar, selangOf, teksOf } = hitungan;
  const cocok = (utuh: Selang, bagian: Selang): boolean =>
    isSisaMungkin(selangOf(sisa), kurangSelang(utuh, bagian));
  if (cocok(selangOf(pagu), selangOf(realisasi)) || somePasangan(sekitar, cocok)) return undefined;
  const hitung = formatRupiah(rupiah(pagu.nilai - realisasi.nilai), "Rp");
  return {
    pesan: `Sisa tertulis ${teksOf(sisa)}, sedangkan pagu dikurangi realisasi adalah ${hitung}.`,
    saran: "Periksa pagu, realisasi, dan sisa pada kalimat itu.",
  };
}

function* checkRangkaian(paragraf: ParagrafNaskah, hitungan: Hitungan): Generator<TemuanTeks> {
  const { serapan, sisa } = hitungan;
  const isi = serapan && isiSerapan(hitungan, serapan);
  if (isi) yield temuanKata(paragraf, serapan, isi);
  const isiLain = sisa && isiSisa(hitungan, sisa);
  if (isiLain) yield temuanKata(paragraf, sisa, isiLain);
}

/** Amounts of a sentence, or of sentences that go on from it, that do not give the percentage or the rest beside them. */
export function* checkKalimat(bahan: BahanNaskah): Generator<TemuanTeks> {
  for (const terbaca of bacaanOf(bahan).daftarParagraf) {
    for (const rangkaian of listRangkaian(terbaca, KELUARGA_UANG)) {
      const hitungan = hitunganOf(terbaca.paragraf, rangkaian);
      if (hitungan) yield* checkRangkaian(terbaca.paragraf, hitungan);
    }
  }
}
