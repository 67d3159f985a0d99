import { formatPersen } from "../../../format/persen";
import { persen } from "../../../kinerja/satuan";
import type { BarisAnggaranTabel, TabelTerbaca } from "../../../naskah/tabel-terbaca";
import type { AturanNaskah, BahanNaskah, TemuanTeks } from "../../aturan";
import { isCetakan } from "../../teks/angka-tercetak";
import { bacaanOf } from "../../teks/bacaan-naskah";
import { tanpaUlang, temuanSel } from "../../teks/temuan-teks";
import { teksUangSel } from "../../teks/uang-sel";
import { isSen, listTotal } from "./daftar-total";
import { checkKalimat } from "./hitungan-kalimat";
import { checkRekaman } from "./hitungan-rekaman";
import { checkJumlahKinerja } from "./jumlah-kinerja";
import { checkJumlahPeriode } from "./jumlah-periode";
import { checkRataRata } from "./rata-rata";
import { checkSisaLepas } from "./sisa-lepas";
import { checkTabelLain } from "./tabel-lain";

type TabelAnggaranTerbaca = Extract<TabelTerbaca, { jenis: "anggaran" }>;

function* checkSerapan({
  pagu,
  realisasiAnggaran,
  serapan,
}: BarisAnggaranTabel): Generator<TemuanTeks> {
  if (!pagu || !realisasiAnggaran || !serapan || pagu.nilai <= 0) return;
  const hitung = (realisasiAnggaran.nilai / pagu.nilai) * 100;
  if (isCetakan(serapan, hitung) || (serapan.nilai === 100 && hitung >= 99.5)) return;
  yield temuanSel(serapan, {
    pesan: `Persentase tertulis ${serapan.teks}, sedangkan ${realisasiAnggaran.teks} dari ${pagu.teks} adalah ${formatPersen(persen(hitung))}.`,
    saran: "Periksa pagu, realisasi, dan persentase pada baris itu.",
  });
}

function* checkSisa({ pagu, realisasiAnggaran, sisa }: BarisAnggaranTabel): Generator<TemuanTeks> {
  if (!pagu || !realisasiAnggaran || !sisa) return;
  const hitung = pagu.nilai - realisasiAnggaran.nilai;
  if (isSen(sisa, hitung)) return;
  yield temuanSel(sisa, {
    pesan: `Sisa tertulis ${sisa.teks}, sedangkan pagu dikurangi realisasi adalah ${teksUangSel(hitung, sisa)}.`,
    saran: "Periksa pagu, realisasi, dan sisa pada baris itu.",
  });
}

function* checkAnggaran(terbaca: TabelAnggaranTerbaca): Generator<TemuanTeks> {
  for (const baris of [...terbaca.daftarBaris, ...terbaca.daftarJumlah]) {
    yield* checkSerapan(baris);
    yield* checkSisa(baris);
  }
  for (const { angka, sebutan, daftarHitungan } of listTotal(terbaca)) {
    const [hitung] = daftarHitungan;
    if (hitung === undefined || daftarHitungan.some((nilai) => isSen(angka, nilai))) continue;
    yield temuanSel(angka, {
      pesan: `${sebutan} tertulis ${angka.teks}, sedangkan jumlah rinciannya ${teksUangSel(hitung, angka)}.`,
      saran: "Samakan dengan jumlah rincian, atau periksa rinciannya.",
    });
  }
}

function* checkTabel(bahan: BahanNaskah): Generator<TemuanTeks> {
  for (const { terbaca } of bacaanOf(bahan).daftarTabel) {
    if (terbaca?.jenis === "anggaran") yield* checkAnggaran(terbaca);
    if (terbaca?.jenis === "kinerja") yield* checkJumlahKinerja(terbaca);
  }
}

/** Amounts, percentages, rests, totals and means of a text that do not compute, in its tables and in its sentences. */
export const hitunganTabel: AturanNaskah = {
  id: "hitungan-tabel",
  kode: "R-11",
  tingkat: "kesalahan",

  *checkNaskah(bahan) {
    yield* checkTabel(bahan);
    yield* checkJumlahPeriode(bahan);
    yield* checkTabelLain(bahan);
    yield* tanpaUlang([...checkKalimat(bahan), ...checkRekaman(bahan), ...checkSisaLepas(bahan)]);
    yield* checkRataRata(bahan);
  },
};
