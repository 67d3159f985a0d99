import type { Skala } from "../../kinerja/skala";
import { DAFTAR_ATURAN_CELAH, kategoriOf, SKALA_BAWAAN } from "../../kinerja/skala";
import { persen } from "../../kinerja/satuan";
import type { TabelNaskah } from "../../naskah/naskah";
import type { BahanNaskah } from "../aturan";
import type { AngkaTercetak } from "./angka-tercetak";
import { selangOf } from "./angka-tercetak";
import { bacaanOf } from "./bacaan-naskah";
import { kunciNama } from "./konteks";
import { skalaKalimat } from "./skala-kalimat";

const RENTANG =
  /(\d+(?:[.,]\d+)?)\s*%?\s*(?:-|–|—|s\.?d\.?|sampai(?: dengan)?|s\/d)\s*(\d+(?:[.,]\d+)?)/i;
const BATAS_ATAS = /(?:≤|<=?|kurang dari|di bawah|sampai)\s*(\d+(?:[.,]\d+)?)/i;
const BATAS_BAWAH = /(?:≥|>=?|lebih dari|di atas)\s*(\d+(?:[.,]\d+)?)/i;

const angka = (teks: string | undefined): number => Number((teks ?? "").replace(",", "."));

/** Bounds as a row of a scale prints them: `91%–100%`, `≤ 50`. */
function batasOf(teks: string): readonly [bawah: number, atas: number | undefined] | undefined {
  const rentang = RENTANG.exec(teks);
  if (rentang) return [angka(rentang[1]), angka(rentang[2])];
  const atas = BATAS_ATAS.exec(teks);
  if (atas) return [0, angka(atas[1])];
  const bawah = BATAS_BAWAH.exec(teks);
  return bawah ? [angka(bawah[1]), undefined] : undefined;
}

/** A table whose every row but the heading has bounds and a word is a scale. */
function skalaOf({ daftarBaris }: TabelNaskah): Skala | undefined {
  const kategori = daftarBaris.flatMap((baris) => {
    const isi = baris.filter((teks) => teks.trim() !== "");
    const batas = isi.map(batasOf).find((hasil) => hasil !== undefined);
    const nama = isi.find((teks) => /^[\p{L} ]{3,30}$/u.test(teks.trim()));
    if (!batas || nama === undefined) return [];
    const [bawah, atas] = batas;
    return [
      { nama: nama.trim(), bawah: persen(bawah), atas: atas === undefined ? atas : persen(atas) },
    ];
  });
  if (kategori.length < 3 || kategori.length < daftarBaris.length - 2) return undefined;
  return kategori.sort((a, b) => b.bawah - a.bawah);
}

/** The scale a text's words belong to: the text's own, the workbook's, or the printed one. */
export function skalaNaskah(bahan: BahanNaskah): Skala {
  if (bahan.buku) return bahan.buku.masukan.skala.skala;
  const sendiri = bacaanOf(bahan).daftarTabel.flatMap(({ tabel }) => skalaOf(tabel) ?? []);
  if (sendiri.length > 0) return sendiri;
  const daftarTeks = bacaanOf(bahan).daftarParagraf.map(({ paragraf }) => paragraf.teks);
  return skalaKalimat(daftarTeks) ?? SKALA_BAWAAN;
}

/** Every category a printed capaian may have, whatever the gap rule and the rounding; empty for a value unheard of. */
export function kategoriMungkin(capaian: AngkaTercetak, skala: Skala): ReadonlySet<string> {
  const sela = 10 ** -capaian.desimal;
  const { bawah, atas } = selangOf(capaian);
  const daftar = [bawah - sela / 2, capaian.nilai, atas + (capaian.desimal === 0 ? 0 : sela / 2)];
  return new Set(
    daftar.flatMap((nilai) =>
      DAFTAR_ATURAN_CELAH.map((aturan) => kunciNama(kategoriOf(persen(nilai), skala, aturan).nama)),
    ),
  );
}
