import type { BarisAnggaranTabel } from "../../../naskah/tabel-terbaca";
import type { AturanNaskah, BahanNaskah, TemuanTeks } from "../../aturan";
import { bacaanOf, listKalimat } from "../../teks/bacaan-naskah";
import { satuPersen, satuRupiah } from "../../teks/sebutan-kalimat";
import { temuanKata, temuanSel } from "../../teks/temuan-teks";
import type { KalimatTerbaca } from "../../../naskah/naskah";

const ISI = {
  pesan: "Serapan tertulis 100%, padahal anggarannya masih bersisa.",
  saran: "Tulis serapan sampai dua angka di belakang koma, misalnya 99,99%.",
};

/** Whether money remains, by what the sentence itself says, else by the workbook; undefined when neither tells. */
function isBersisa(kalimat: KalimatTerbaca, { buku }: BahanNaskah): boolean | undefined {
  const sisa = satuRupiah(kalimat, "sisa");
  if (sisa) return sisa.nilai > 0;
  const [pagu, realisasi] = [
    satuRupiah(kalimat, "pagu"),
    satuRupiah(kalimat, "realisasi-anggaran"),
  ];
  if (pagu && realisasi) return realisasi.nilai < pagu.nilai;
  return buku?.perhitungan.anggaran && buku.perhitungan.anggaran.sisa > 0;
}

function* checkKalimat(bahan: BahanNaskah): Generator<TemuanTeks> {
  for (const { paragraf, kalimat } of listKalimat(bahan)) {
    const serapan = satuPersen(kalimat, "serapan");
    if (serapan?.nilai !== 100 || serapan.lingkup?.jenis === "bernama") continue;
    if (isBersisa(kalimat, bahan) === true) yield temuanKata(paragraf, serapan, ISI);
  }
}

/** Rounded up to 100; further away it is no rounding but another number, and hitungan-tabel says so. */
function isDibulatkan({ pagu, realisasiAnggaran, serapan }: BarisAnggaranTabel): boolean {
  if (!pagu || !realisasiAnggaran || serapan?.nilai !== 100) return false;
  const hitung = (realisasiAnggaran.nilai / pagu.nilai) * 100;
  return hitung < 100 && hitung >= 99.5;
}

function* checkTabel(bahan: BahanNaskah): Generator<TemuanTeks> {
  for (const { terbaca } of bacaanOf(bahan).daftarTabel) {
    if (terbaca?.jenis !== "anggaran") continue;
    for (const baris of [...terbaca.daftarBaris, ...terbaca.daftarJumlah]) {
      if (baris.serapan && isDibulatkan(baris)) yield temuanSel(baris.serapan, ISI);
    }
  }
}

/** 100 % is said though money remains. */
export const seratusBersisa: AturanNaskah = {
  id: "seratus-bersisa",
  kode: "R-13",
  tingkat: "peringatan",

  *checkNaskah(bahan) {
    yield* checkKalimat(bahan);
    yield* checkTabel(bahan);
  },
};
