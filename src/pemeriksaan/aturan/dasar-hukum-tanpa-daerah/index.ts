import type { AturanNaskah } from "../../aturan";
import { bacaanOf, tanpaSlot } from "../../teks/bacaan-naskah";
import { temuanKata } from "../../teks/temuan-teks";

const TANPA_NAMA = /\bPeraturan\s+(?:Bupati|Wali\s*Kota|Daerah)\s+(?:Nomor|No\.?)(?=\s+\d)/gi;

/** A regulation of a regency cited without the regency's name. */
export const dasarHukumTanpaDaerah: AturanNaskah = {
  id: "dasar-hukum-tanpa-daerah",
  kode: "R-21",
  tingkat: "informasi",

  *checkNaskah(bahan) {
    const daerah = bahan.buku?.masukan.laporan.identitas.daerah;
    for (const { paragraf } of bacaanOf(bahan).daftarParagraf) {
      for (const cocok of tanpaSlot(paragraf.teks).matchAll(TANPA_NAMA)) {
        const petikan = { awal: cocok.index, akhir: cocok.index + cocok[0].length };
        yield temuanKata(paragraf, petikan, {
          pesan: `“${cocok[0]}” tidak menyebut nama daerahnya.`,
          saran: `Tambahkan nama daerah${daerah === undefined ? "" : ` (${daerah})`} sebelum kata Nomor.`,
        });
      }
    }
  },
};
