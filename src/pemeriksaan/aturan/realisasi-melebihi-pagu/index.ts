import { formatRupiah } from "../../../format/rupiah";
import { rupiah } from "../../../kinerja/satuan";
import { tempatSel } from "../../../masukan/temuan";
import type { Aturan } from "../../aturan";

/** Realisasi of a budget leaf may not exceed its pagu; parents are told by their leaves. */
export const realisasiMelebihiPagu: Aturan = {
  id: "realisasi-melebihi-pagu",
  kode: "R-12",
  tingkat: "kesalahan",

  *check({ masukan: { anggaran }, perhitungan }) {
    for (const { kegiatan, indeks, daun } of perhitungan.anggaran?.daftarSimpul ?? []) {
      const baris = anggaran?.daftarBaris[indeks];
      const { pagu, realisasiAnggaran, uraian } = kegiatan;
      if (!baris || daun[0] !== indeks) continue;
      if (pagu === undefined || realisasiAnggaran === undefined) continue;
      if (realisasiAnggaran <= pagu) continue;
      const lebih = rupiah(realisasiAnggaran - pagu);
      yield {
        letak: tempatSel(baris.realisasi.letak),
        pesan: `Realisasi “${uraian}” (${formatRupiah(realisasiAnggaran, "Rp")}) melebihi pagu sebesar ${formatRupiah(lebih, "Rp")}.`,
        saran: "Periksa angka realisasi dan pagunya; pagu perubahan mungkin belum dimasukkan.",
      };
    }
  },
};
