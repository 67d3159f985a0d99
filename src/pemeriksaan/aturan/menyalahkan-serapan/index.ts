import { formatPersen } from "../../../format/persen";
import type { Persen } from "../../../kinerja/satuan";
import { persen } from "../../../kinerja/satuan";
import type { AturanNaskah, BahanNaskah } from "../../aturan";
import { listKalimat } from "../../teks/bacaan-naskah";
import { satuPersen } from "../../teks/sebutan-kalimat";
import { petikanCocok, temuanKalimat } from "../../teks/temuan-teks";

/** Percentage points; from here on nobody can blame absorption. */
const CUKUP = 95;

const MENYALAHKAN =
  /\b(?:rendahnya|minimnya|kurangnya|lambatnya|belum (?:optimal|maksimal)(?:nya)?|tidak (?:optimal|maksimal)(?:nya)?|kurang (?:optimal|maksimal)(?:nya)?|terlambatnya)\s+(?:(?:tingkat|realisasi|capaian)\s+)?(?:penyerapan|serapan|realisasi)\s+(?:anggaran|keuangan|belanja)\b/i;

/** Of the whole, by the workbook, else by the text where it says one value only. */
function serapanOf(bahan: BahanNaskah): Persen | undefined {
  const serapan = bahan.buku?.perhitungan.anggaran?.serapan;
  if (serapan) return serapan.status === "terukur" ? serapan.nilai : undefined;
  const disebut = listKalimat(bahan).flatMap(({ kalimat }) => satuPersen(kalimat, "serapan") ?? []);
  const seluruh = disebut.filter(({ lingkup }) => lingkup?.jenis !== "bernama");
  const terendah = Math.min(...seluruh.map(({ nilai }) => nilai));
  return Number.isFinite(terendah) ? persen(terendah) : undefined;
}

/** The text blames absorption although nearly all was absorbed. */
export const menyalahkanSerapan: AturanNaskah = {
  id: "menyalahkan-serapan",
  kode: "R-05",
  tingkat: "peringatan",

  *checkNaskah(bahan) {
    const serapan = serapanOf(bahan);
    if (serapan === undefined || serapan < CUKUP) return;
    for (const { paragraf, kalimat } of listKalimat(bahan)) {
      const cocok = MENYALAHKAN.exec(kalimat.teks);
      if (!cocok) continue;
      yield temuanKalimat({ paragraf, kalimat }, petikanCocok(cocok), {
        pesan: `“${cocok[0]}” disebut sebagai sebab, padahal serapan anggaran ${formatPersen(serapan)}.`,
        saran: "Cari sebab yang sebenarnya, atau hapus kalimat itu.",
      });
    }
  },
};
