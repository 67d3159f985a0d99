import { panjangKata } from "./kamus-token";
import type { RentangToken } from "./pisah-kalimat";
import type { Bacaan, Temu } from "./temu";

/** A name of the dictionary, or words in quotes that are none (`nama` undefined). */
export interface NamaDisebut extends RentangToken {
  readonly nama: string | undefined;
}

/** What of a paragraph must be passed over when asking what a number speaks of, and which names it says. */
export interface PetaKalimat {
  /** 1 where a token is part of a name, a quotation, a period, a post, a place. */
  readonly sela: Uint8Array;
  readonly daftarNama: readonly NamaDisebut[];
}

const PASANGAN: ReadonlyMap<string, string> = new Map([
  ["“", "”"],
  ['"', '"'],
  ["«", "»"],
  ["‘", "’"],
]);
const KUTIPAN_TERPANJANG = 40;
const BUKAN_SELA = new Set<Temu["isi"]["jenis"]>(["persen", "rupiah", "nilai"]);

/** End of a quotation that begins at a token; 0 for none. */
function akhirKutipan({ daftar }: Bacaan, posisi: number): number {
  const penutup = PASANGAN.get(daftar[posisi]?.teks ?? "");
  if (penutup === undefined) return 0;
  for (let p = posisi + 1; p <= posisi + KUTIPAN_TERPANJANG; p++) {
    if (daftar[p]?.teks === penutup) return p + 1;
  }
  return 0;
}

function namaDi(bacaan: Bacaan, posisi: number): NamaDisebut | undefined {
  const { kamus, daftar } = bacaan;
  const panjang = panjangKata(kamus.nama, daftar, posisi);
  if (panjang === 0) return undefined;
  const kunci = daftar.slice(posisi, posisi + panjang).map(({ kecil }) => kecil);
  return { dari: posisi, sampai: posisi + panjang, nama: kamus.asli.get(kunci.join(" ")) };
}

/** A quotation is the name it begins with, if it is nothing else. */
function kutipanDi(bacaan: Bacaan, posisi: number): NamaDisebut | undefined {
  const sampai = akhirKutipan(bacaan, posisi);
  if (sampai === 0) return undefined;
  const nama = namaDi(bacaan, posisi + 1);
  return { dari: posisi, sampai, nama: nama?.sampai === sampai - 1 ? nama.nama : undefined };
}

/** Names and quotations left to right; what stands in a quotation is not looked at again. */
function cariNama(bacaan: Bacaan): readonly NamaDisebut[] {
  const hasil: NamaDisebut[] = [];
  let posisi = 0;
  while (posisi < bacaan.daftar.length) {
    const nama = kutipanDi(bacaan, posisi) ?? namaDi(bacaan, posisi);
    if (nama) hasil.push(nama);
    posisi = nama?.sampai ?? posisi + 1;
  }
  return hasil;
}

/** Marks names, quotations and everything found that is no number. */
export function petakan(bacaan: Bacaan, daftarTemu: readonly Temu[]): PetaKalimat {
  const sela = new Uint8Array(bacaan.daftar.length);
  const daftarNama = cariNama(bacaan);
  for (const { dari, sampai } of daftarNama) sela.fill(1, dari, sampai);
  for (const { dari, sampai, isi } of daftarTemu) {
    if (!BUKAN_SELA.has(isi.jenis)) sela.fill(1, dari, sampai);
  }
  // A category in quotes is a word of the scale, not the name of an indikator.
  const kategori = new Set(
    daftarTemu.filter(({ isi }) => isi.jenis === "kategori").map(({ dari }) => dari),
  );
  return { sela, daftarNama: daftarNama.filter(({ dari }) => !kategori.has(dari + 1)) };
}
