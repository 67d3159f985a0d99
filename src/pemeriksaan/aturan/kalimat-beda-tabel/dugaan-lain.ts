import type { Besaran } from "../../teks/besaran";
import type { DeretBesaran, DugaanAngka } from "./dugaan-angka";
import { isSejenis, mulaiOf, semulaOf } from "./dugaan-angka";
import type { IndeksSel } from "./sel-berjenis";
import { kunciAngka, kunciDigit, kunciNilai } from "./sel-berjenis";

function dariSemula(deret: DeretBesaran, ke: number, indeks: IndeksSel): readonly DugaanAngka[] {
  const [besaran, lawan] = [deret.daftar[ke], semulaOf(deret, ke)];
  if (!besaran || !lawan) return [];
  const dasar = { besaran, bukti: "semula" as const, lawan, mulai: besaran.awal, keSaksi: "" };
  return (indeks.perRealisasi.get(kunciNilai(lawan)) ?? []).map((saksi) => ({ ...dasar, saksi }));
}

const DIGIT_TERSEDIKIT = 3;

/** Whether two prints differ in two digits that changed places. */
export function isTertukarDigit(a: string, b: string): boolean {
  const [kiri, kanan] = [a.replace(/\D/g, ""), b.replace(/\D/g, "")];
  if (kiri.length !== kanan.length || kiri.length < DIGIT_TERSEDIKIT) return false;
  const beda = Array.from(kiri).flatMap((satu, ke) => (satu === kanan[ke] ? [] : [ke]));
  const [p = 0, q = 0] = beda;
  return beda.length === 2 && kiri[p] === kanan[q] && kiri[q] === kanan[p];
}

/** The digits a number is printed in, without words in brackets or `Rp`. */
export const digitCetak = (teks: string, { awal, akhirAngka }: Besaran): string =>
  /\d[\d.,]*/.exec(teks.slice(awal, akhirAngka))?.[0] ?? "";

function dariDigit(deret: DeretBesaran, ke: number, indeks: IndeksSel): readonly DugaanAngka[] {
  const besaran = deret.daftar[ke];
  if (!besaran) return [];
  if (besaran.akhirAngka - besaran.awal < DIGIT_TERSEDIKIT) return [];
  const tulisan = digitCetak(deret.teks, besaran);
  const dasar = { besaran, bukti: "tertukar" as const, lawan: undefined, keSaksi: "" };
  return (indeks.perDigit.get(kunciDigit(tulisan)) ?? [])
    .filter(({ sel }) => isTertukarDigit(tulisan, sel.teks))
    .map((saksi) => ({ ...dasar, saksi, mulai: mulaiOf(deret, ke) }));
}

const NAIK =
  /^[^.]*\b(?:naik|meningkat|bertambah|kenaikan(?:nya)?|peningkatan(?:nya)?)\s+(?:sebanyak |sebesar )?$/i;
const TURUN = /^[^.]*\b(?:turun|menurun|berkurang|penurunan(?:nya)?)\s+(?:sebanyak |sebesar )?$/i;
const DARI_LALU = /^[^.]*\b(?:dari|dibanding(?:kan)?|daripada|terhadap)\b[^.]*$/i;

/** 1 where words say that a number is a rise, -1 for a fall; undefined for neither. */
function arahUbah(antara: string): 1 | -1 | undefined {
  if (NAIK.test(antara)) return 1;
  return TURUN.test(antara) ? -1 : undefined;
}

const isUbahDari = (a: Besaran, b: Besaran): boolean =>
  isSejenis(a, b) || (a.jenis === "persen" && b.benda === "poin") || b.benda === "poin";

/** What stands behind a number: the next two amounts and the words to each. */
interface Lanjutan {
  readonly ini: Besaran;
  readonly satu: Besaran;
  readonly dua: Besaran;
  readonly keSatu: string;
  readonly keDua: string;
}

/** `72,45, naik 2,33 poin dari 70,12` */
function ubahDari({ ini, satu, dua, keSatu, keDua }: Lanjutan): readonly number[] {
  const arah = arahUbah(keSatu);
  if (arah === undefined || !isUbahDari(ini, satu) || !isSejenis(ini, dua)) return [];
  return DARI_LALU.test(keDua) ? [dua.nilai + arah * satu.nilai] : [];
}

const MASA_LAIN = /^(?!.*[.!?]\s+\p{Lu}).*(?:\d|\blalu\b|sebelumnya)/su;

/** `21.479 kendaraan; TW I 2024 21.240 kendaraan; naik 239` */
function ubahKe({ ini, satu, dua, keSatu, keDua }: Lanjutan): readonly number[] {
  const arah = arahUbah(keDua);
  if (arah === undefined || !isSejenis(ini, satu) || !isUbahDari(ini, dua)) return [];
  return MASA_LAIN.test(keSatu) ? [satu.nilai + arah * dua.nilai] : [];
}

/** What a number should be by the change the sentence goes on to tell, and the value that changed. */
function nilaiUbah({ teks, daftar }: DeretBesaran, ke: number): readonly number[] {
  const [ini, satu, dua] = [daftar[ke], daftar[ke + 1], daftar[ke + 2]];
  if (!ini || !satu || !dua) return [];
  const keSatu = teks.slice(ini.akhirAngka, satu.awal);
  const lanjutan = { ini, satu, dua, keSatu, keDua: teks.slice(satu.akhirAngka, dua.awal) };
  return [...ubahDari(lanjutan), ...ubahKe(lanjutan)];
}

/** `6 benda, berkurang 2 benda dari tahun 2022`: a row whose values of two times differ by so much. */
function selisihDi({ teks, daftar }: DeretBesaran, ke: number): string | undefined {
  const [ini, satu] = [daftar[ke], daftar[ke + 1]];
  if (!ini || !satu || !isUbahDari(ini, satu)) return undefined;
  const arah = arahUbah(teks.slice(ini.akhirAngka, satu.awal));
  if (arah === undefined || !DARI_LALU.test(teks.slice(satu.akhirAngka).split(".")[0] ?? ""))
    return undefined;
  return kunciAngka(ini.jenis, arah * satu.nilai);
}

function dariUbah(deret: DeretBesaran, ke: number, indeks: IndeksSel): readonly DugaanAngka[] {
  const besaran = deret.daftar[ke];
  if (!besaran) return [];
  const selisih = selisihDi(deret, ke);
  const daftarSaksi = [
    ...nilaiUbah(deret, ke).flatMap(
      (nilai) => indeks.perRealisasi.get(kunciAngka(besaran.jenis, nilai)) ?? [],
    ),
    ...(selisih === undefined ? [] : (indeks.perSelisih.get(selisih) ?? [])),
  ];
  const dasar = { besaran, bukti: "ubah" as const, lawan: undefined, mulai: mulaiOf(deret, ke) };
  return daftarSaksi.map((saksi) => ({ ...dasar, saksi, keSaksi: "" }));
}

const ISYARAT_UBAH =
  /\b(?:naik|turun|meningkat|menurun|bertambah|berkurang|kenaikan|peningkatan|penurunan)/i;

/** What the numbers of a paragraph are where one has a row's digits, or a value of another time or a change stands beside it. */
export function dugaanLain(deret: DeretBesaran, indeks: IndeksSel): readonly DugaanAngka[] {
  const daftarBaca = [
    ...(deret.teks.includes("menjadi") ? [dariSemula] : []),
    ...(ISYARAT_UBAH.test(deret.teks) ? [dariUbah] : []),
    dariDigit,
  ];
  return deret.daftar.flatMap((_, ke) => daftarBaca.flatMap((baca) => baca(deret, ke, indeks)));
}
