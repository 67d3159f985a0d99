import { formatAngka } from "../../../format/angka";
import { formatRupiah } from "../../../format/rupiah";
import { desimal, persen, rupiah } from "../../../kinerja/satuan";
import type { AturanNaskah, BahanNaskah, TemuanTeks } from "../../aturan";
import type { Besaran } from "../../teks/besaran";
import { listBesaran } from "../../teks/besaran";
import type { JendelaKalimat } from "../../teks/jendela-kalimat";
import { besaranSekitar, listJendela, tulisan } from "../../teks/jendela-kalimat";
import { kataSebelum } from "../../teks/pasangan-bagian";
import { tanpaUlang, temuanKata } from "../../teks/temuan-teks";
import type { Disebut, KlaimKali } from "./klaim-kali";
import { klaimKali } from "./klaim-kali";
import type { KlaimSelisih } from "./klaim-selisih";
import { isBerbeda, klaimSelisih } from "./klaim-selisih";
import { checkParagraf } from "./selisih-paragraf";

const ISYARAT_SELISIH =
  /\b(?:naik|turun|meningkat|menurun|bertambah|berkurang|tumbuh|kenaikan|penurunan|peningkatan|penambahan|pengurangan|tambahan|selisih|dikurangi|ditambah|menyusut|refocusing|pemotongan|lebih)\b/i;
const PARAGRAF =
  /\b(?:naik|turun|meningkat|menurun|bertambah|berkurang|menyusut|kenaikan|penurunan|peningkatan|selisih|kurang|kekurangan\p{L}*|kelebihan\p{L}*|lebih|di atas target|di bawah target|melebihi|melampaui|terlampaui)\b/iu;
const ISYARAT_KALI = /\b(?:tiap|setiap|masing-masing|per)\b/i;
const ISYARAT = new RegExp(
  `${ISYARAT_SELISIH.source}|${PARAGRAF.source}|${ISYARAT_KALI.source}`,
  "iu",
);
/** Who is first has the smaller number, and about so many is not so many. */
const BUKAN_HITUNGAN = /\b(?:peringkat|ranking|urutan|sekitar|kurang lebih|hampir|antara)\b/i;
/** More amounts than one calculation has: the words may be tied to the wrong ones. */
const TERBANYAK = 24;
const teksNilai = (nilai: number, { jenis }: Besaran): string =>
  jenis === "rupiah" ? formatRupiah(rupiah(nilai), "Rp") : formatAngka(persen(nilai));

/** Some two amounts around, one of them of this change, that differ by it: the words may be of those. */
function isSelisihLain({ dari, menjadi, selisih }: KlaimSelisih, sekitar: readonly Besaran[]) {
  const lain = sekitar.filter(({ jenis, awal }) => jenis === dari.jenis && awal !== selisih.awal);
  return lain.some((besaran) =>
    [dari, menjadi].some((satu) => satu !== besaran && isBerbeda(satu, besaran, selisih)),
  );
}

function temuanSelisih({ paragraf }: JendelaKalimat, klaim: KlaimSelisih): TemuanTeks {
  const { dari, menjadi, selisih, salah } = klaim;
  const teks = (besaran: Besaran): string => tulisan(paragraf, besaran);
  const hitung = teksNilai(desimal(menjadi.nilai).minus(dari.nilai).abs().toNumber(), dari);
  return temuanKata(paragraf, salah, {
    pesan: `Dari ${teks(dari)} menjadi ${teks(menjadi)} berbeda ${hitung}, sedangkan tertulis ${teks(selisih)}.`,
    saran: "Periksa ketiga jumlahnya; salah satunya salah tulis.",
  });
}

function* checkSelisih(jendela: JendelaKalimat): Generator<TemuanTeks> {
  const { kalimat } = jendela;
  for (const daftar of listDeret(jendela.daftar)) {
    for (const ke of daftar.keys()) {
      const klaim = klaimSelisih(kalimat, daftar, ke);
      if (!klaim || isSelisihLain(klaim, besaranSekitar(jendela, 1))) continue;
      yield temuanSelisih(jendela, klaim);
    }
  }
}

/** All amounts, and without the percentages where they only stand between: `naik 115.000 atau 5% dari 2.300.000`. */
function listDeret(daftar: readonly Besaran[]): readonly (readonly Besaran[])[] {
  const tanpaPersen = daftar.filter(({ jenis }) => jenis !== "persen");
  const uang = daftar.filter(({ jenis }) => jenis === "rupiah");
  const semua =
    tanpaPersen.length === daftar.length ? [daftar] : [tanpaPersen, daftar.filter(isPersenPoin)];
  // `mengalami tiga kali revisi` stands between amounts of money.
  return uang.length >= 3 && uang.length < tanpaPersen.length ? [...semua, uang] : semua;
}

const isPersenPoin = ({ jenis, benda }: Besaran): boolean => jenis === "persen" || benda === "poin";

/** The amounts before one, the nearest first, those of the sentence before too. */
function disebutSebelum({ kalimat, daftar, lalu }: JendelaKalimat, ke: number): readonly Disebut[] {
  const [kalimatLalu] = lalu();
  const daftarLalu = kalimatLalu ? listBesaran(kalimatLalu) : [];
  const sini = daftar.slice(0, ke).map((besaran, urut) => ({
    besaran,
    sebelum: kataSebelum(kalimat, besaran, daftar[urut - 1]),
  }));
  const sana = daftarLalu.map((besaran, urut) => ({
    besaran,
    sebelum: kalimatLalu ? kataSebelum(kalimatLalu, besaran, daftarLalu[urut - 1]) : "",
  }));
  return [...sini.reverse(), ...sana.reverse()];
}

/** A mean is rounded to its last digit. */
function isKaliCocok({ banyak, tiap, jumlah }: KlaimKali, sekitar: readonly Besaran[]): boolean {
  const sela = 10 ** -tiap.desimal;
  const isBulat = tiap.desimal === 0 && Number.isInteger(jumlah.nilai / banyak.nilai);
  const isCocok = (n: number, t: number): boolean =>
    n > 0 && (n * tiap.nilai === t || (!isBulat && Math.abs(t / n - tiap.nilai) < sela));
  const lain = sekitar.filter(({ jenis, awal }) => jenis === "benda" && awal !== tiap.awal);
  return (
    isCocok(banyak.nilai, jumlah.nilai) ||
    lain.some(({ nilai }) => isCocok(nilai, jumlah.nilai) || isCocok(banyak.nilai, nilai))
  );
}

function* checkKali(jendela: JendelaKalimat): Generator<TemuanTeks> {
  const { kalimat, daftar, paragraf } = jendela;
  for (const ke of daftar.keys()) {
    const klaim = klaimKali({ kalimat, daftar, ke, lalu: disebutSebelum(jendela, ke) });
    if (!klaim || isKaliCocok(klaim, besaranSekitar(jendela, 1))) continue;
    const { banyak, tiap, jumlah, salah } = klaim;
    yield temuanKata(paragraf, salah, {
      pesan: `${formatAngka(banyak.nilai)} kali ${formatAngka(tiap.nilai)} adalah ${formatAngka(banyak.nilai * tiap.nilai)}, sedangkan tertulis ${tulisan(paragraf, jumlah)}.`,
      saran: "Periksa ketiga jumlahnya; salah satunya salah tulis.",
    });
  }
}

function* checkSemua(bahan: BahanNaskah): Generator<TemuanTeks> {
  for (const jendela of listJendela(bahan, ISYARAT)) {
    const { daftar, kalimat } = jendela;
    if (daftar.length > TERBANYAK || BUKAN_HITUNGAN.test(kalimat.teks)) continue;
    if (daftar.length >= 3 && ISYARAT_SELISIH.test(kalimat.teks)) yield* checkSelisih(jendela);
    if (daftar.length > 0 && PARAGRAF.test(kalimat.teks)) yield* checkParagraf(jendela);
    if (daftar.length > 0 && ISYARAT_KALI.test(kalimat.teks)) yield* checkKali(jendela);
  }
}

/** A change that is not the difference of what it is said between, and so many for each that are not so many in all. */
export const selisihTidakCocok: AturanNaskah = {
  id: "selisih-tidak-cocok",
  kode: "R-04",
  tingkat: "peringatan",

  checkNaskah: (bahan) => tanpaUlang(checkSemua(bahan)),
};
