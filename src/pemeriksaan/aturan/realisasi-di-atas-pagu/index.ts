import { formatRupiah } from "../../../format/rupiah";
import { kurangRupiah, rupiah } from "../../../kinerja/satuan";
import type { AturanNaskah, BahanNaskah, TemuanTeks } from "../../aturan";
import { bacaanOf, listKalimat } from "../../teks/bacaan-naskah";
import { isPerbandingan } from "../../teks/konteks";
import { satuRupiah } from "../../teks/sebutan-kalimat";
import { temuanKata, temuanSel } from "../../teks/temuan-teks";

const isiOf = (pagu: number, realisasi: number) => ({
  pesan: `Realisasi anggaran melebihi pagu sebesar ${formatRupiah(kurangRupiah(rupiah(realisasi), rupiah(pagu)), "Rp")}.`,
  saran: "Periksa angka pagu dan realisasinya; mungkin tertukar.",
});

function* checkKalimat(bahan: BahanNaskah): Generator<TemuanTeks> {
  for (const { paragraf, kalimat } of listKalimat(bahan)) {
    const pagu = satuRupiah(kalimat, "pagu");
    const realisasi = satuRupiah(kalimat, "realisasi-anggaran");
    if (!pagu || !realisasi || realisasi.nilai <= pagu.nilai) continue;
    if (isPerbandingan(kalimat.teks)) continue;
    yield temuanKata(paragraf, realisasi, isiOf(pagu.nilai, realisasi.nilai));
  }
}

function* checkTabel(bahan: BahanNaskah): Generator<TemuanTeks> {
  for (const { terbaca } of bacaanOf(bahan).daftarTabel) {
    if (terbaca?.jenis !== "anggaran") continue;
    for (const { pagu, realisasiAnggaran } of terbaca.daftarBaris) {
      if (!pagu || !realisasiAnggaran || realisasiAnggaran.nilai <= pagu.nilai) continue;
      yield temuanSel(realisasiAnggaran, isiOf(pagu.nilai, realisasiAnggaran.nilai));
    }
  }
}

/** More was spent than there was. */
export const realisasiDiAtasPagu: AturanNaskah = {
  id: "realisasi-di-atas-pagu",
  kode: "R-12",
  tingkat: "kesalahan",

  *checkNaskah(bahan) {
    yield* checkKalimat(bahan);
    yield* checkTabel(bahan);
  },
};
