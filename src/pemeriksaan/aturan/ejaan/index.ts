import type { AturanNaskah } from "../../aturan";
import { bacaanOf } from "../../teks/bacaan-naskah";
import { temuanKata } from "../../teks/temuan-teks";
import { DAFTAR_EJAAN } from "./daftar-ejaan";

const KATA = /(?<![\p{L}-])\p{L}+(?![\p{L}-])/gu;

/** The right spelling in the letters' case of the wrong one. */
function sesuaiHuruf(salah: string, benar: string): string {
  if (salah === salah.toUpperCase()) return benar.toUpperCase();
  const awal = salah.charAt(0);
  return awal === awal.toUpperCase() ? awal + benar.slice(1) : benar;
}

/** A word in a spelling the EYD does not know, from an editable list. */
export const ejaan: AturanNaskah = {
  id: "ejaan",
  kode: "R-24",
  tingkat: "informasi",

  *checkNaskah(bahan) {
    for (const { paragraf } of bacaanOf(bahan).daftarParagraf) {
      for (const { 0: kata, index } of paragraf.teks.matchAll(KATA)) {
        const benar = DAFTAR_EJAAN.get(kata.toLowerCase());
        if (benar === undefined) continue;
        const menjadi = sesuaiHuruf(kata, benar);
        yield temuanKata(
          paragraf,
          { awal: index, akhir: index + kata.length },
          {
            pesan: `“${kata}” ditulis “${menjadi}” menurut ejaan yang berlaku.`,
            saran: `Ganti dengan “${menjadi}”.`,
            perbaikan: { judul: "Perbaiki ejaan", menjadi },
          },
        );
      }
    }
  },
};
