import { formatPersen } from "../../../format/persen";
import { persen } from "../../../kinerja/satuan";
import type { AturanNaskah, BahanNaskah, TemuanTeks } from "../../aturan";
import { bacaanOf, listKalimat } from "../../teks/bacaan-naskah";
import type { Serangkai } from "../../teks/rumus-capaian";
import { hitungPositif, isCapaianMungkin, isTertukar } from "../../teks/rumus-capaian";
import { serangkaiBaris, serangkaiKalimat } from "../../teks/serangkai";
import { temuanKata, temuanSel } from "../../teks/temuan-teks";
import { createPenilai } from "./penilai-tabel";

const isiOf = (angka: Serangkai, tertulis: string) => ({
  pesan: `Capaian tertulis ${tertulis}, sedangkan target dan realisasinya memberi ${formatPersen(persen(hitungPositif(angka)))}.`,
  saran: "Periksa target, realisasi, dan capaiannya; salah satunya salah tulis.",
});

function* checkKalimat(bahan: BahanNaskah): Generator<TemuanTeks> {
  for (const { paragraf, kalimat } of listKalimat(bahan)) {
    const hasil = serangkaiKalimat(kalimat);
    if (!hasil || isCapaianMungkin(hasil.angka)) continue;
    const { awal, akhir } = hasil.capaian;
    yield temuanKata(paragraf, hasil.capaian, isiOf(hasil.angka, paragraf.teks.slice(awal, akhir)));
  }
}

function* checkTabel(bahan: BahanNaskah): Generator<TemuanTeks> {
  for (const { terbaca } of bacaanOf(bahan).daftarTabel) {
    if (terbaca?.jenis !== "kinerja") continue;
    const isMungkin = createPenilai(terbaca.daftarBaris);
    for (const baris of terbaca.daftarBaris) {
      const angka = serangkaiBaris(baris);
      if (!angka || !baris.capaian || isMungkin(angka) || isTertukar(angka)) continue;
      yield temuanSel(baris.capaian, isiOf(angka, baris.capaian.teks));
    }
  }
}

/** A capaian that its own target and realisasi, in the same sentence or row, cannot give. */
export const capaianTidakSesuai: AturanNaskah = {
  id: "capaian-tidak-sesuai",
  kode: "R-03",
  tingkat: "kesalahan",

  *checkNaskah(bahan) {
    yield* checkKalimat(bahan);
    yield* checkTabel(bahan);
  },
};
