import type { AturanNaskah, BahanNaskah, TemuanTeks } from "../../aturan";
import { arahBuku } from "../../teks/arah-disebut";
import { bacaanOf } from "../../teks/bacaan-naskah";
import type { ArahCapaian, Serangkai } from "../../teks/rumus-capaian";
import { isCapaianMungkin, isTertukar, teksHitungan } from "../../teks/rumus-capaian";
import { serangkaiBaris } from "../../teks/serangkai";
import { listSerangkai } from "../../teks/serangkai-paragraf";
import { listSerangkaiRekaman } from "../../teks/serangkai-rekaman";
import { tanpaUlang, temuanKata, temuanSel } from "../../teks/temuan-teks";
import { createPenilai } from "./penilai-tabel";

const isiOf = (angka: Serangkai, tertulis: string, arah: ArahCapaian | undefined) => ({
  pesan: `Capaian tertulis ${tertulis}, sedangkan target dan realisasinya memberi ${teksHitungan(angka, arah)}.`,
  saran: "Periksa target, realisasi, dan capaiannya; salah satunya salah tulis.",
});

function* checkKalimat(bahan: BahanNaskah): Generator<TemuanTeks> {
  for (const terbaca of bacaanOf(bahan).daftarParagraf) {
    const { paragraf } = terbaca;
    for (const { angka, arah, capaian, isTerhitung } of listSerangkai(terbaca, bahan)) {
      if (isTerhitung) continue;
      const tertulis = paragraf.teks.slice(capaian.awal, capaian.akhir);
      yield temuanKata(paragraf, capaian, isiOf(angka, tertulis, arah));
    }
  }
}

/** Forms and lists: a line for each number. */
function* checkRekaman(bahan: BahanNaskah): Generator<TemuanTeks> {
  for (const { angka, arah, capaian, isTerhitung } of listSerangkaiRekaman(bahan)) {
    if (isTerhitung) continue;
    const { paragraf } = capaian;
    const tertulis = paragraf.teks.slice(capaian.angka.awal, capaian.angka.akhir);
    yield temuanKata(paragraf, capaian.angka, isiOf(angka, tertulis, arah));
  }
}

function* checkTabel(bahan: BahanNaskah): Generator<TemuanTeks> {
  for (const { terbaca } of bacaanOf(bahan).daftarTabel) {
    if (terbaca?.jenis !== "kinerja") continue;
    const isMungkin = createPenilai(terbaca.daftarBaris);
    for (const baris of terbaca.daftarBaris) {
      const angka = serangkaiBaris(baris);
      const arah = arahBuku(bahan, baris.nama);
      if (!angka || !baris.capaian || isTertukar(angka)) continue;
      if (arah ? isCapaianMungkin(angka, arah) : isMungkin(angka)) continue;
      yield temuanSel(baris.capaian, isiOf(angka, baris.capaian.teks, arah));
    }
  }
}

/** A capaian that its own target and realisasi, in the same sentence or row, cannot give. */
export const capaianTidakSesuai: AturanNaskah = {
  id: "capaian-tidak-sesuai",
  kode: "R-03",
  tingkat: "kesalahan",

  *checkNaskah(bahan) {
    yield* tanpaUlang([...checkKalimat(bahan), ...checkRekaman(bahan)]);
    yield* checkTabel(bahan);
  },
};
