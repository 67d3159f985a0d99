import { formatPersen } from "../../../format/persen";
import type { Indikator } from "../../../kinerja/indikator";
import { persen } from "../../../kinerja/satuan";
import { alamatLengkap } from "../../../masukan/alamat";
import type { BarisKinerja } from "../../../masukan/masukan";
import { tempatSel } from "../../../masukan/temuan";
import type { Aturan, TemuanAturan } from "../../aturan";
import { hitungCapaian, isCocok } from "../../kecocokan";
import type { NilaiTertulis } from "../../nilai-tertulis";
import { bacaanCapaian, digitTerakhir, isSelPersen, teksTertulis } from "../../nilai-tertulis";
import type { PasanganPembanding } from "../../pasangan-pembanding";
import { listPasanganPembanding, sepasangPembanding, tertulis } from "../../pasangan-pembanding";
import type { Tukar } from "../../tukar";
import { findTukar, isTertukar } from "../../tukar";

const SARAN = "Cocokkan dengan sumber datanya, lalu samakan kedua sel.";

/** Whether two numbers are the same but for the digits they were written with; 0,92 and 92 % are not told apart. */
function isSama(a: NilaiTertulis, b: NilaiTertulis): boolean {
  const [besar, kecil] = [Math.max(digitTerakhir(a.nilai), digitTerakhir(b.nilai)), 1e-9];
  const isDekat = (x: number, y: number): boolean =>
    Math.abs(x - y) <= besar / 2 + kecil * Math.abs(x);
  const isSatuanPasti = isSelPersen(a.sel) === isSelPersen(b.sel);
  return (
    isDekat(a.nilai, b.nilai) ||
    (!isSatuanPasti && (isDekat(a.nilai * 100, b.nilai) || isDekat(a.nilai, b.nilai * 100)))
  );
}

/** Figures of a row of LKj_Kinerja as typed; a range or a predikat is not compared. */
const nilaiKinerja = ({ indikator, target, realisasi }: BarisKinerja) => ({
  target:
    indikator.target?.jenis === "nilai"
      ? { nilai: indikator.target.nilai, sel: target }
      : undefined,
  realisasi:
    indikator.realisasi === undefined || indikator.target?.jenis === "predikat"
      ? undefined
      : { nilai: indikator.realisasi, sel: realisasi },
});

interface Beda {
  readonly sebutan: "Realisasi" | "Target";
  readonly di: NilaiTertulis;
  readonly kinerja: NilaiTertulis;
}

/** Other figures the row itself gives: last year's, or those of a longer time. */
const isAngkaLain = ({ nilai }: NilaiTertulis, { tambahan }: BarisKinerja): boolean =>
  Object.values(tambahan).includes(nilai);

function cariBeda({ pembanding, kinerja }: PasanganPembanding): Beda | undefined {
  const baris = nilaiKinerja(kinerja);
  const realisasi = tertulis(pembanding.realisasi);
  if (!realisasi || !baris.realisasi) return undefined;
  if (!isSama(realisasi, baris.realisasi))
    return { sebutan: "Realisasi", di: realisasi, kinerja: baris.realisasi };
  const target = tertulis(pembanding.target);
  // The same realisasi: the table speaks of the same period, and its target is not that of a year.
  return target && baris.target && !isSama(target, baris.target)
    ? { sebutan: "Target", di: target, kinerja: baris.target }
    : undefined;
}

function temuanBeda(
  { sebutan, di, kinerja }: Beda,
  { tabel, kinerja: { indikator } }: PasanganPembanding,
): TemuanAturan {
  const { nama, satuan } = indikator;
  return {
    letak: tempatSel(di.sel.letak),
    pesan: `${sebutan} “${nama}” ${teksTertulis(di, satuan)} di tabel ${tabel.sumber.nama}, sedangkan di ${alamatLengkap(tempatSel(kinerja.sel.letak))} ${teksTertulis(kinerja, satuan)}.`,
    saran: SARAN,
  };
}

/** A capaian that neither its own row nor LKj_Kinerja gives. */
function temuanCapaian(pasangan: PasanganPembanding): TemuanAturan | undefined {
  const capaian = tertulis(pasangan.pembanding.capaian);
  const { indikator } = pasangan.kinerja;
  if (!capaian || indikator.realisasi === undefined) return undefined;
  const terhitung = hitungCapaian(indikator, indikator.realisasi);
  if (terhitung === undefined || isDapatDihitung(capaian, indikator, indikator.realisasi))
    return undefined;
  return {
    letak: tempatSel(capaian.sel.letak),
    pesan: `Capaian “${indikator.nama}” ${teksTertulis(capaian, "%")} di tabel ${pasangan.tabel.sumber.nama}, sedangkan hitungan dari ${alamatLengkap(tempatSel(pasangan.kinerja.realisasi.letak))} ${formatPersen(persen(terhitung))}.`,
    saran: "Samakan capaian di tabel itu dengan hasil hitungan.",
  };
}

const isDapatDihitung = (
  capaian: NilaiTertulis,
  indikator: Indikator,
  realisasi: number,
): boolean =>
  bacaanCapaian(capaian).some((nilai) => isCocok(indikator, { realisasi, capaian: nilai }, 2));

/** The swap itself is told by R-02; here only a realisasi that differs whichever of the two it is. */
function temuanTertukar(pasangan: PasanganPembanding, tukar: Tukar): TemuanAturan | undefined {
  const { pembanding, kinerja, tabel } = pasangan;
  const [tertera, capaian] = [tertulis(pembanding.realisasi), tertulis(pembanding.capaian)];
  const { realisasi } = nilaiKinerja(kinerja);
  if (!tertera || !capaian || !realisasi) return undefined;
  const ditukar = { nilai: tukar.realisasi, sel: capaian.sel };
  if (isSama(tertera, realisasi) || isSama(ditukar, realisasi)) return undefined;
  const { nama, satuan } = kinerja.indikator;
  return {
    letak: tempatSel(tertera.sel.letak),
    pesan: `Realisasi “${nama}” ${teksTertulis(tertera, satuan)} di tabel ${tabel.sumber.nama} (${teksTertulis(ditukar, satuan)} bila ditukar dengan capaiannya), sedangkan di ${alamatLengkap(tempatSel(realisasi.sel.letak))} ${teksTertulis(realisasi, satuan)}.`,
    saran: SARAN,
  };
}

function temuanPasangan(pasangan: PasanganPembanding): TemuanAturan | undefined {
  const sepasang = sepasangPembanding(pasangan);
  const tukar = sepasang && findTukar(sepasang);
  if (tukar) return temuanTertukar(pasangan, tukar);
  const beda = cariBeda(pasangan);
  if (!beda) return temuanCapaian(pasangan);
  return isAngkaLain(beda.di, pasangan.kinerja) ? undefined : temuanBeda(beda, pasangan);
}

/** One indikator with different figures in LKj_Kinerja and in a table that says them again. */
export const realisasiBerbeda: Aturan = {
  id: "realisasi-berbeda",
  kode: "R-01",
  tingkat: "kesalahan",

  *check({ masukan }) {
    for (const pasangan of listPasanganPembanding(masukan)) {
      // A row of LKj_Kinerja that is swapped itself is told by R-02: its realisasi is not one to compare with.
      if (masukan.kinerja && isTertukar(masukan.kinerja, pasangan.kinerja)) continue;
      const temuan = temuanPasangan(pasangan);
      if (temuan) yield temuan;
    }
  },
};
