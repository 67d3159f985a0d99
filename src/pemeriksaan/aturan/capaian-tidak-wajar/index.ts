import { formatPersen } from "../../../format/persen";
import { tempatSel } from "../../../masukan/temuan";
import type { Aturan } from "../../aturan";
import { isTertukar } from "../../tukar";

/** Percentage points; above it a typing mistake is likelier than an achievement. */
const WAJAR = 120;

/** A capaian above 120 % is mostly a target of 0,92 beside a realisasi of 92. */
export const capaianTidakWajar: Aturan = {
  id: "capaian-tidak-wajar",
  kode: "R-15",
  tingkat: "peringatan",

  *check({ masukan: { kinerja }, perhitungan }) {
    if (!kinerja) return;
    for (const [indeks, { indikator, capaian }] of perhitungan.kinerja.daftarIndikator.entries()) {
      const baris = kinerja.daftarBaris[indeks];
      if (!baris || capaian.status !== "terukur" || capaian.nilai <= WAJAR) continue;
      if (isTertukar(kinerja, baris)) continue;
      yield {
        letak: tempatSel(baris.realisasi.letak),
        pesan: `Capaian “${indikator.nama}” ${formatPersen(capaian.nilai)}: target ${baris.target.teks}, realisasi ${baris.realisasi.teks}.`,
        saran: "Pastikan target dan realisasi dalam satuan yang sama, misalnya 92% dengan 92%.",
      };
    }
  },
};
