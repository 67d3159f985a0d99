import { BARIS_TERBANYAK, dasar, isDekat, kolom, kumpulkan, satuanDi } from "./rincian-baris";
import type { Bagian, BarisAngka, BarisKeliru } from "./rincian-baris";
import type { Kuantitas } from "./kuantitas";
import { bacaKuantitas } from "./kuantitas";
import { isSejumlah } from "./penjumlahan";

const TUTUP =
  /^\s*(?:jumlah|total|jml)(?: (?:total|seluruhnya|keseluruhan|semua))?\s*[:=]?\s*(?=Rp|\d)/i;

/** The total of a closing line and its unit; undefined for any other line, or one with more numbers than its list. */
function totalDi(teks: string) {
  const kalimat = TUTUP.test(teks) ? bacaKuantitas(teks) : undefined;
  const [utuh, lain] = kalimat ? dasar(kalimat) : [];
  if (!kalimat || !utuh || utuh.isRagu || lain) return undefined;
  return { utuh, satuan: utuh.jenis === "rupiah" ? "" : satuanDi(kalimat, utuh) };
}

function isSehal(utuh: Kuantitas, satuan: string, contoh: BarisAngka): boolean {
  if (contoh.daftar.length !== 1 || contoh.daftar[0]?.jenis !== utuh.jenis) return false;
  return satuan === "" || contoh.satuan === "" || satuan === contoh.satuan;
}

const isTerbaca = (bagian: readonly Kuantitas[]): boolean =>
  bagian.length > 1 && bagian.length <= BARIS_TERBANYAK;

/** Lines, then `Jumlah : 56 orang`. A total of only the last of them is one too. */
export function jumlahPenutupKeliru(daftar: Bagian, ke: number): BarisKeliru | undefined {
  const paragraf = daftar[ke];
  if (paragraf?.jenis !== "paragraf") return undefined;
  const total = totalDi(paragraf.teks);
  if (!total) return undefined;
  const { utuh, satuan } = total;
  const baris = kumpulkan(daftar, ke - 1, -1);
  const bagian = kolom(baris, 0);
  if (!isTerbaca(bagian) || !isDekat(utuh, bagian)) return undefined;
  if (!baris.every((satu) => isSehal(utuh, satuan, satu))) return undefined;
  const isCocok = bagian.some((_, n) => n > 0 && isSejumlah(utuh, bagian.slice(0, n + 1)));
  return isCocok ? undefined : { paragraf, utuh, bagian };
}
