import type { Skala } from "../../kinerja/skala";
import type { Naskah, TabelNaskah } from "../../naskah/naskah";
import type { BatasKategori } from "./batas-kategori";
import { listBatas } from "./batas-kategori";
import { SKALA_LAIN, skalaKalimat } from "./skala-kalimat";
import type { KategoriTerbaca } from "./susun-skala";
import { susunSkala } from "./susun-skala";

/** Bounds that a cell of a scale prints, and nothing else: `91%–100%`, `≤ 50`, `≥ 76 sampai dengan < 91`. */
function batasOf(teks: string): BatasKategori | undefined {
  const [batas, ...lain] = listBatas(teks.replace(/\s+/g, " "));
  return batas && lain.length === 0 ? batas : undefined;
}

const NAMA = /^[\p{L} ]{3,30}$/u;

/** The category of a row: the first cell with bounds, and the first that is a name. */
function kategoriBaris(baris: readonly string[]): readonly KategoriTerbaca[] {
  const isi = baris.map((teks) => teks.trim()).filter((teks) => teks !== "");
  const batas = isi.map(batasOf).find((hasil) => hasil !== undefined);
  const nama = isi.find((teks) => NAMA.test(teks));
  return batas && nama !== undefined ? [{ nama, batas }] : [];
}

/** A table whose every row but the heading has bounds and a word is a scale. */
function skalaTabel({ daftarBaris }: TabelNaskah): Skala | undefined {
  const daftar = daftarBaris.flatMap(kategoriBaris);
  return daftar.length < daftarBaris.length - 2 ? undefined : susunSkala(daftar);
}

/** The first table that is a scale of capaian; the line above it says of what it is. */
function dariTabel({ daftarBagian }: Naskah): Skala | undefined {
  let judul = "";
  for (const bagian of daftarBagian) {
    if (bagian.jenis === "paragraf") {
      judul = bagian.teks;
      continue;
    }
    const skala = SKALA_LAIN.test(judul) ? undefined : skalaTabel(bagian);
    if (skala) return skala;
  }
  return undefined;
}

const dariKalimat = ({ daftarBagian }: Naskah): Skala | undefined =>
  skalaKalimat(daftarBagian.flatMap((bagian) => (bagian.jenis === "paragraf" ? bagian.teks : [])));

const TERBACA = new WeakMap<Naskah, { readonly skala: Skala | undefined }>();

/** The scale a text prints itself, in a table or in words; undefined where it prints none. */
export function skalaSendiri(naskah: Naskah): Skala | undefined {
  const ada = TERBACA.get(naskah);
  if (ada) return ada.skala;
  const skala = dariTabel(naskah) ?? dariKalimat(naskah);
  TERBACA.set(naskah, { skala });
  return skala;
}
