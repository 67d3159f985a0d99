import type { Masukan, PeriodeLain } from "../../../masukan/masukan";
import { tempatSel } from "../../../masukan/temuan";
import { isSebelum, akhirPeriode } from "../../akhir-periode";
import type { Aturan } from "../../aturan";
import type { PasanganPeriode } from "../../../masukan/pasangan-periode";
import { groupByIndikator } from "../../../masukan/pasangan-periode";

/** Earlier periods of the same year, latest first. */
function listSebelumnya({ laporan, daftarPeriodeLain = [] }: Masukan): PeriodeLain[] {
  const { periode } = laporan.identitas;
  if (!periode) return [];
  const akhir = akhirPeriode(periode);
  return daftarPeriodeLain
    .filter((lain) => lain.periode.tahun === periode.tahun)
    .filter((lain) => isSebelum(akhirPeriode(lain.periode), akhir))
    .sort((a, b) => akhirPeriode(b.periode).bulan - akhirPeriode(a.periode).bulan);
}

/** A percent beside a bare number is not one unit: nothing can be said of the two. */
const isTurun = ({ kini, lain }: PasanganPeriode): boolean =>
  kini.realisasi.pengali === lain.realisasi.pengali &&
  kini.indikator.realisasi !== undefined &&
  lain.indikator.realisasi !== undefined &&
  kini.indikator.realisasi < lain.indikator.realisasi;

/** The latest earlier period that is filled; undefined unless all sheets that end with it say that the figure falls. */
function findTurun(daftar: readonly PasanganPeriode[] = []): PasanganPeriode | undefined {
  const terisi = daftar.filter(({ lain }) => lain.indikator.realisasi !== undefined);
  const [terakhir] = terisi;
  if (!terakhir) return undefined;
  const { bulan } = akhirPeriode(terakhir.periodeLain.periode);
  const seakhir = terisi.filter(
    ({ periodeLain }) => akhirPeriode(periodeLain.periode).bulan === bulan,
  );
  return seakhir.every(isTurun) ? terakhir : undefined;
}

/** What is counted from the beginning of the year does not become less. */
export const nilaiKumulatifTurun: Aturan = {
  id: "nilai-kumulatif-turun",
  kode: "R-20",
  tingkat: "peringatan",

  *check({ masukan }) {
    const terdahulu = groupByIndikator(masukan, listSebelumnya(masukan));
    for (const baris of masukan.kinerja?.daftarBaris ?? []) {
      if (baris.indikator.metode !== "kumulatif") continue;
      const dahulu = findTurun(terdahulu.get(baris));
      if (!dahulu) continue;
      const { teks, letak } = dahulu.lain.realisasi;
      yield {
        letak: tempatSel(baris.realisasi.letak),
        pesan: `Realisasi kumulatif “${baris.indikator.nama}” turun: ${baris.realisasi.teks}, padahal di lembar ${letak.lembar} sudah ${teks}.`,
        saran:
          "Isi dengan jumlah sejak awal tahun, atau ganti Metode bila angkanya hanya untuk periode ini.",
      };
    }
  },
};
