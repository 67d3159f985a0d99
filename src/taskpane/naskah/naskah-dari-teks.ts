import type { AsalTeks, Naskah, TabelNaskah } from "../../naskah/naskah";
import { sejajarkanJumlah } from "./sejajarkan-jumlah";
import { sejajarkanKepala } from "./sejajarkan-kepala";
import { tabkanSekat } from "./baris-bersekat";
import { sambungBaris } from "./sambung-baris";
import { pisahTabelSpasi } from "./tabel-spasi";

/** A piece before it is numbered. */
export type Potongan =
  | { readonly jenis: "paragraf"; readonly teks: string }
  | { readonly jenis: "tabel"; readonly daftarBaris: readonly (readonly string[])[] };

/** Numbers the pieces from 1, in reading order. */
export const susunNaskah = (daftar: readonly Potongan[]): Naskah => ({
  daftarBagian: daftar.map((potongan, indeks) => {
    const asal: AsalTeks = { jenis: "naskah", nomor: indeks + 1 };
    return potongan.jenis === "paragraf" ? { ...potongan, asal } : tabelOf(potongan, asal);
  }),
});

/** Every row as wide as the widest, so that columns keep their place. */
function tabelOf(
  { daftarBaris }: Extract<Potongan, { jenis: "tabel" }>,
  asal: AsalTeks,
): TabelNaskah {
  const lebar = Math.max(...daftarBaris.map(({ length }) => length));
  const isi = daftarBaris.map((baris) =>
    Array.from({ length: lebar }, (_kosong, kolom) => baris[kolom] ?? ""),
  );
  return {
    jenis: "tabel",
    daftarBaris: isi,
    daftarAsal: isi.map((baris) => baris.map(() => asal)),
  };
}

const isBarisTabel = (baris: string): boolean => baris.trim().includes("\t");

/**
 * Pasted text: a paragraph per line, or per lines broken in mid-sentence; lines with tabs, as Word and Excel copy tables,
 * or with bars, as messages have them, are rows of one table.
 */
export function naskahDariTeks(teks: string): Naskah {
  const daftar: Potongan[] = [];
  let tabel: string[][] = [];
  const tutup = (): void => {
    if (tabel.length > 1)
      daftar.push({ jenis: "tabel", daftarBaris: sejajarkanJumlah(sejajarkanKepala(tabel)) });
    // One line alone is a text with a tab in it: `a.<tab>Melaksanakan …`.
    else if (tabel[0]) daftar.push({ jenis: "paragraf", teks: tabel[0].filter(Boolean).join(" ") });
    tabel = [];
  };
  const daftarBaris = tabkanSekat(teks.split(/\r\n|\r|\n/));
  for (const baris of sambungBaris(pisahTabelSpasi(daftarBaris))) {
    if (isBarisTabel(baris)) {
      const sel = baris.split("\t").map((satu) => satu.trim());
      if (isButir(sel)) tutup();
      tabel.push(sel);
      if (isButir(sel)) tutup();
      continue;
    }
    tutup();
    if (baris.trim() !== "") daftar.push({ jenis: "paragraf", teks: baris.trim() });
  }
  tutup();
  return susunNaskah(daftar);
}

/** `a.`, `1)`, `•` and a text: an item of a list, however many follow each other. */
function isButir(sel: readonly string[]): boolean {
  const [penanda = "", ...lain] = sel.filter(Boolean);
  return lain.length === 1 && /^(?:[-•–*·▪o]|\(?(?:[a-z]{1,2}|\d{1,2})[.)])$/i.test(penanda);
}
