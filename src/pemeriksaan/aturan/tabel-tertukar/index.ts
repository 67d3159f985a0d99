import { formatPersen } from "../../../format/persen";
import { persen } from "../../../kinerja/satuan";
import type { AturanNaskah } from "../../aturan";
import { bacaanOf } from "../../teks/bacaan-naskah";
import { isTertukar } from "../../teks/rumus-capaian";
import { serangkaiBaris } from "../../teks/serangkai";
import { temuanSel } from "../../teks/temuan-teks";

/** Realisasi and capaian stand in each other's column of a table in a text. */
export const tabelTertukar: AturanNaskah = {
  id: "tabel-tertukar",
  kode: "R-02",
  tingkat: "kesalahan",

  *checkNaskah(bahan) {
    for (const { terbaca } of bacaanOf(bahan).daftarTabel) {
      if (terbaca?.jenis !== "kinerja") continue;
      for (const baris of terbaca.daftarBaris) {
        const angka = serangkaiBaris(baris);
        if (!angka || !baris.capaian || !baris.realisasi || !isTertukar(angka)) continue;
        const hitung = persen((angka.capaian.nilai / angka.target.nilai) * 100);
        yield temuanSel(baris.capaian, {
          pesan: `Realisasi ${baris.realisasi.teks} dan capaian ${baris.capaian.teks} tampak tertukar: bila ditukar, capaiannya ${formatPersen(hitung)}.`,
          saran: "Tukar isi kolom realisasi dan capaian pada baris itu.",
        });
      }
    }
  },
};
