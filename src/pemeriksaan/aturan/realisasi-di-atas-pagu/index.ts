import { formatRupiah } from "../../../format/rupiah";
import { kurangRupiah, rupiah } from "../../../kinerja/satuan";
import type { AturanNaskah, BahanNaskah, TemuanTeks } from "../../aturan";
import type { TabelDibaca } from "../../teks/bacaan-naskah";
import { bacaanOf, listKalimat } from "../../teks/bacaan-naskah";
import { isPerbandingan } from "../../teks/konteks";
import { satuRupiah } from "../../teks/sebutan-kalimat";
import { temuanKata, temuanSel } from "../../teks/temuan-teks";
import { teksUangSel } from "../../teks/uang-sel";

const isiOf = (lebih: string) => ({
  pesan: `Realisasi anggaran melebihi pagu sebesar ${lebih}.`,
  saran: "Periksa angka pagu dan realisasinya; mungkin tertukar.",
});

/** Of an income there may come more than was planned. */
const PENDAPATAN =
  /\b(?:pendapatan|penerimaan|retribusi|pajak|PAD|PNBP|hibah|transfer|bagi hasil|jasa layanan|sewa|setoran|omzet|penjualan|iuran|zakat)\b/i;

function* checkKalimat(bahan: BahanNaskah): Generator<TemuanTeks> {
  for (const { paragraf, kalimat } of listKalimat(bahan)) {
    const pagu = satuRupiah(kalimat, "pagu");
    const realisasi = satuRupiah(kalimat, "realisasi-anggaran");
    if (!pagu || !realisasi || realisasi.nilai <= pagu.nilai) continue;
    if (isPerbandingan(kalimat.teks) || PENDAPATAN.test(kalimat.teks)) continue;
    const lebih = kurangRupiah(rupiah(realisasi.nilai), rupiah(pagu.nilai));
    yield temuanKata(paragraf, realisasi, isiOf(formatRupiah(lebih, "Rp")));
  }
}

/** What stands over a table: the paragraph before it and its headings. */
const kepalaOf = ({ tabel, judul }: TabelDibaca): string =>
  [judul?.paragraf.teks ?? "", ...(tabel.daftarBaris[0] ?? [])].join(" ");

function* checkTabel(bahan: BahanNaskah): Generator<TemuanTeks> {
  const daftar = bacaanOf(bahan).daftarTabel.filter((satu) => !PENDAPATAN.test(kepalaOf(satu)));
  for (const { terbaca } of daftar) {
    if (terbaca?.jenis !== "anggaran") continue;
    for (const { nama, pagu, realisasiAnggaran } of terbaca.daftarBaris) {
      if (!pagu || !realisasiAnggaran || PENDAPATAN.test(nama)) continue;
      if (realisasiAnggaran.nilai <= pagu.nilai) continue;
      const lebih = teksUangSel(realisasiAnggaran.nilai - pagu.nilai, realisasiAnggaran);
      yield temuanSel(realisasiAnggaran, isiOf(lebih));
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
