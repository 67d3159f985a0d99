import type { KalimatTerbaca, Petikan } from "../../../naskah/naskah";
import type { BahanNaskah, TemuanTeks } from "../../aturan";
import { listKalimat } from "../../teks/bacaan-naskah";
import { bilanganOf, POLA_BILANGAN } from "../../teks/kata-bilangan";
import { isPerbandingan, kunciNama } from "../../teks/konteks";
import { isPeriodeLain, sebutPeriodeLain } from "../../teks/periode-utama";
import { temuanKata } from "../../teks/temuan-teks";
import { bacaSemua } from "./baca-pilahan";
import type { CacahKategori } from "./kategori-baris";
import { cacahKategori } from "./kategori-baris";

const ISYARAT = /\b(?:indikator|iku|ikk)\b/i;
/** Some of them, wishes, those of one sasaran, or of other things. */
const BUKAN_SEMUA =
  /\b(?:di\s?antaranya|termasuk|masing-masing|setiap|tiap|agar|supaya|diharapkan|apabila|jika|bila|akan|minimal|ke atas|(?:pada|untuk|dari) (?:sasaran|program|tujuan)|sasaran\s+(?:pertama|kedua|ketiga|keempat|kelima|ke-\d|\d|[ivx]+\b|“|")|unsur|opd|perangkat daerah|responden)\b/i;
const BENDA = "(?:indikator|iku|ikk)(?:\\s+(?:kinerja|utama|kunci|sasaran))*";
const PENANDA =
  "(?:yang|telah|masuk|termasuk|dalam|dengan|memperoleh|mendapat|meraih|capaian(?:nya)?|(?:ber)?(?:kategori|predikat|kriteria|status|sebutan|ordinal))";
/** `3 dari 4 indikator tercapai`: the second number is of all. */
const BUKAN_UTUH = "(?<!\\b(?:dari|terhadap|antara|atas|seluruh|total|ke)\\s+)";
const AKHIR = "(?=\\s*(?:[.,;:(/]|dan\\b|serta\\b|sedangkan\\b|$))";
/** Farther off, another lot of indikator is meant. */
const BEDA_TERBESAR = 2;

interface Sebut extends Petikan {
  readonly kata: string;
  readonly nilai: number;
  /** Whether `indikator` stands right beside it. */
  readonly isBernama: boolean;
}

interface Pola {
  readonly maju: RegExp;
  readonly mundur: RegExp;
}

/** `3 (tiga) indikator berkriteria Sangat Tinggi, 1 indikator Tinggi`; `KUNING 4 INDIKATOR`, `Indikator CUKUP : 2`. */
function polaOf({ jumlah }: CacahKategori): Pola {
  const kata = [...jumlah.keys()].sort((a, b) => b.length - a.length).join("|");
  const kategori = `["“]?(?<kata>${kata.replaceAll(" ", "\\s+")})["”]?`;
  const nilai = `(?<nilai>${POLA_BILANGAN})`;
  return {
    maju: new RegExp(
      `${BUKAN_UTUH}${nilai}(?:\\s+(?<benda>${BENDA}))?(?:\\s+${PENANDA}){0,4}\\s+${kategori}${AKHIR}`,
      "giu",
    ),
    mundur: new RegExp(
      `(?<![\\p{L}-]\\s?)(?:(?<depan>${BENDA})(?:\\s+${PENANDA}){0,3}\\s+)?${kategori}\\s*(?:\\([^()]{1,30}\\))?\\s*(?:[:=]|sebanyak|sejumlah|berjumlah|ada)?\\s*${nilai}(?:\\s+(?<benda>${BENDA}))?${AKHIR}`,
      "giu",
    ),
  };
}

const listCocok = (teks: string, pola: RegExp): readonly Sebut[] =>
  Array.from(teks.matchAll(pola), (cocok) => {
    const { kata = "", nilai = "", benda, depan } = cocok.groups ?? {};
    return {
      kata: kunciNama(kata),
      nilai: bilanganOf(nilai) ?? -1,
      isBernama: (benda ?? depan) !== undefined,
      awal: cocok.index,
      akhir: cocok.index + cocok[0].length,
    };
  });

function bacaSebut(teks: string, { maju, mundur }: Pola): readonly Sebut[] {
  const daftar = listCocok(teks, maju);
  return daftar.length > 0 ? daftar : listCocok(teks, mundur);
}

const isKembar = (daftar: readonly Sebut[]): boolean =>
  new Set(daftar.map(({ kata }) => kata)).size < daftar.length;

/** The one count that is another than the rows'; undefined where none is, or where other indikator may be meant. */
function sebutSalah(daftar: readonly Sebut[], { jumlah }: CacahKategori): Sebut | undefined {
  if (isKembar(daftar) || daftar.some(({ nilai }) => nilai < 0)) return undefined;
  const adaOf = ({ kata }: Sebut): number => jumlah.get(kata) ?? 0;
  const [salah, ...lain] = daftar.filter((satu) => satu.nilai !== adaOf(satu));
  if (!salah || lain.length > 0) return undefined;
  const isDekat = Math.abs(salah.nilai - adaOf(salah)) <= BEDA_TERBESAR;
  return isDekat && (daftar.length > 1 || salah.isBernama) ? salah : undefined;
}

const isDibaca = (kalimat: KalimatTerbaca, bahan: BahanNaskah): boolean =>
  ISYARAT.test(kalimat.teks) &&
  !BUKAN_SEMUA.test(kalimat.teks) &&
  !isPerbandingan(kalimat.teks) &&
  !sebutPeriodeLain(kalimat, bahan);

/** The wrong count of a sentence that counts as many indikator as the rows are. */
function salahDi({ teks }: KalimatTerbaca, cacah: CacahKategori, pola: Pola): Sebut | undefined {
  const daftar = bacaSebut(teks, pola);
  const salah = sebutSalah(daftar, cacah);
  // `Kuning 4 indikator, …`: the comma makes a category's count look like that of all.
  const isLain = (semua: number): boolean =>
    semua !== cacah.semua && !daftar.some(({ nilai }) => nilai === semua);
  return salah && !bacaSemua(teks).some(isLain) ? salah : undefined;
}

/** Indikator counted by their category of which the text's own rows have more or fewer. */
export function* checkKategori(bahan: BahanNaskah): Generator<TemuanTeks> {
  const cacah = isPeriodeLain(bahan) ? undefined : cacahKategori(bahan);
  if (!cacah) return;
  const pola = polaOf(cacah);
  for (const { paragraf, kalimat } of listKalimat(bahan)) {
    const salah = isDibaca(kalimat, bahan) ? salahDi(kalimat, cacah, pola) : undefined;
    if (!salah) continue;
    const petikan = { awal: kalimat.awal + salah.awal, akhir: kalimat.awal + salah.akhir };
    yield temuanKata(paragraf, petikan, {
      pesan: `Menurut kategori tiap indikator di tabelnya, yang “${salah.kata}” ada ${cacah.jumlah.get(salah.kata) ?? 0}.`,
      saran: "Hitung kembali indikator menurut kategorinya.",
    });
  }
}
