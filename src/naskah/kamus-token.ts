import type { KamusNaskah } from "./kamus";
import type { Token } from "./token";
import { pisahToken } from "./token";

/** Words to find in a text, by their first word; the longest first. */
type Indeks = ReadonlyMap<string, readonly (readonly string[])[]>;

/** A dictionary made ready for search. `asli`: the words as the dictionary writes them, by their lower-case tokens. */
export interface KamusToken {
  readonly kategori: Indeks;
  readonly nama: Indeks;
  readonly asli: ReadonlyMap<string, string>;
}

const tokenOf = (nama: string): readonly string[] => pisahToken(nama).map(({ kecil }) => kecil);

function buatIndeks(daftar: readonly string[]): Indeks {
  const hasil = new Map<string, (readonly string[])[]>();
  for (const kata of daftar.map(tokenOf)) {
    const [kepala] = kata;
    if (kepala !== undefined) hasil.set(kepala, [...(hasil.get(kepala) ?? []), kata]);
  }
  for (const kata of hasil.values()) kata.sort((a, b) => b.length - a.length);
  return hasil;
}

const tersimpan = new WeakMap<KamusNaskah, KamusToken>();

/** The dictionary ready for search; made once for each dictionary. */
export function kamusToken(kamus: KamusNaskah): KamusToken {
  const ada = tersimpan.get(kamus);
  if (ada) return ada;
  const { daftarKategori, daftarIndikator, daftarSasaran, daftarKegiatan } = kamus;
  const daftarNama = [...daftarIndikator, ...daftarSasaran, ...daftarKegiatan];
  const hasil: KamusToken = {
    kategori: buatIndeks(daftarKategori),
    nama: buatIndeks(daftarNama),
    asli: new Map(
      [...daftarNama, ...daftarKategori].map((kata) => [tokenOf(kata).join(" "), kata]),
    ),
  };
  tersimpan.set(kamus, hasil);
  return hasil;
}

/** The longest entry that begins at a token: how many tokens it is, 0 for none. */
export function panjangKata(indeks: Indeks, daftar: readonly Token[], posisi: number): number {
  const calon = indeks.get(daftar[posisi]?.kecil ?? "") ?? [];
  const cocok = calon.find((kata) => kata.every((k, ke) => daftar[posisi + ke]?.kecil === k));
  return cocok?.length ?? 0;
}
