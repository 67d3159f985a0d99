import { cariCue } from "./bingkai";
import { SEBAGIAN } from "./kata-rincian";
import type { KalimatBerangka, Kuantitas } from "./kuantitas";
import { bacaKuantitas } from "./kuantitas";
import { isHampirSemua, isSejumlah, isTerjelaskan } from "./penjumlahan";
import type { Bagian, BarisAngka, BarisKeliru } from "./rincian-baris";
import {
  BARIS_TERBANYAK,
  bentukPenanda,
  dasar,
  isDekat,
  kolom,
  kumpulkan,
  PENANDA,
  satuanDi,
} from "./rincian-baris";

const BUKA = /:\s*$/;

/** Where one column of a list adds up to its total, the other must too. */
function kolomKeliru(utuh: readonly Kuantitas[], baris: readonly BarisAngka[]) {
  const daftar = utuh.slice(0, 2).map((satu, ke) => ({ satu, bagian: kolom(baris, ke) }));
  const salah = daftar.filter(({ satu, bagian }) => !isSejumlah(satu, bagian));
  const [keliru] = salah;
  return daftar.length === 2 && salah.length === 1 ? keliru : undefined;
}

/** The one column of a list against what its heading counts in the same unit. */
function satuKolomKeliru(kalimat: KalimatBerangka, baris: readonly BarisAngka[]) {
  const [contoh] = baris;
  const bagian = kolom(baris, 0);
  const calon = dasar(kalimat).filter(
    (k) =>
      k.jenis === contoh?.daftar[0]?.jenis &&
      (k.jenis === "rupiah" || satuanDi(kalimat, k) === contoh.satuan),
  );
  const [satu] = calon;
  const isBersatuan = contoh?.satuan !== "" || satu?.jenis === "rupiah";
  if (!satu || !isBersatuan || calon.some((utuh) => utuh.isRagu)) return undefined;
  if (isTerjelaskan({ calon, bagian, semua: bagian })) return undefined;
  return { satu, bagian };
}

/** Words that open a list of all there is: `terdiri atas:`, `dengan rincian :`, `berasal dari 4 kecamatan:`. */
const isPembuka = (teks: string): boolean =>
  BUKA.test(teks) && cariCue(teks.slice(-80)).length > 0 && !SEBAGIAN.test(teks.slice(-80));

/** `Jumlah pegawai : 26 orang`: a line that is nothing but a total has its parts in the items below it. */
const JUMLAH_SAJA =
  /^\s*(?:jumlah|total|banyaknya)\s[^\d:=]{3,60}[:=]?\s*\d[\d.]*\s+\p{L}+\s*[.;,:]?\s*$/iu;

/** What some of them have besides: one may be counted in more than one such line. */
const SIFAT = /^(?:ber|ter|di|me|yang|sudah|telah|belum|sarjana|magister|lansia|balita|penyandang)/;

/** Under a line that is nothing but a total, kinds that come to more, or next to all of it. */
function jumlahSajaKeliru(kalimat: KalimatBerangka, baris: readonly BarisAngka[]) {
  if (baris.some(({ label }) => SIFAT.test(label))) return undefined;
  const hasil = satuKolomKeliru(kalimat, baris);
  return hasil && isHampirSemua(hasil.satu, hasil.bagian) ? hasil : undefined;
}

const berangka = (bagian: Bagian[number] | undefined): string | undefined =>
  bagian?.jenis === "paragraf" && /\d/.test(bagian.teks) ? bagian.teks : undefined;

/** The items below a line. */
function barisDiBawah(daftar: Bagian, ke: number): readonly BarisAngka[] {
  const [atas, bawah] = [berangka(daftar[ke]), berangka(daftar[ke + 1])];
  const bentuk = bawah === undefined ? undefined : bentukPenanda(bawah);
  if (atas === undefined || bentuk === undefined || bentuk === bentukPenanda(atas)) return [];
  const baris = kumpulkan(daftar, ke + 1, 1);
  return baris.length < 2 || baris.length > BARIS_TERBANYAK ? [] : baris;
}

function keliruDi(teks: string, baris: readonly BarisAngka[]) {
  const [contoh] = baris;
  if (!contoh) return undefined;
  const kalimat = bacaKuantitas(teks);
  if (contoh.daftar.length === 1) {
    if (isPembuka(teks)) return satuKolomKeliru(kalimat, baris);
    return JUMLAH_SAJA.test(teks) ? jumlahSajaKeliru(kalimat, baris) : undefined;
  }
  const jenis = contoh.daftar[0]?.jenis;
  return kolomKeliru(
    dasar(kalimat).filter((k) => k.jenis === jenis),
    baris,
  );
}

/** A paragraph that gives a total, with the list below it that comes to another. */
export function daftarDiBawahKeliru(daftar: Bagian, ke: number): BarisKeliru | undefined {
  const paragraf = daftar[ke];
  if (paragraf?.jenis !== "paragraf") return undefined;
  const polos = paragraf.teks.replace(PENANDA, "");
  const hasil = keliruDi(polos, barisDiBawah(daftar, ke));
  if (!hasil || !isDekat(hasil.satu, hasil.bagian)) return undefined;
  const geser = paragraf.teks.length - polos.length;
  const { satu, bagian } = hasil;
  const utuh = { ...satu, awal: satu.awal + geser, akhir: satu.akhir + geser };
  return { paragraf, utuh, bagian };
}
