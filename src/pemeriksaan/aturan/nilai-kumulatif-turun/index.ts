import type { BarisKinerja, Masukan, PeriodeLain } from "../../../masukan/masukan";
import { cocokkan } from "../../../masukan/tabel-kinerja/cocokkan";
import { tempatSel } from "../../../masukan/temuan";
import { isSebelum, akhirPeriode } from "../../akhir-periode";
import type { Aturan } from "../../aturan";

/** One indikator as an earlier period has it. */
interface Terdahulu {
  readonly periodeLain: PeriodeLain;
  readonly baris: BarisKinerja;
}

const beridentitas = (daftarBaris: readonly BarisKinerja[]) =>
  daftarBaris.map((baris) => ({ ...baris.indikator, asal: baris }));

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

/** What the earlier periods say of each indikator, latest first; only what was filled. */
function listTerdahulu(masukan: Masukan): ReadonlyMap<BarisKinerja, readonly Terdahulu[]> {
  const hasil = new Map<BarisKinerja, Terdahulu[]>();
  const kiri = beridentitas(masukan.kinerja?.daftarBaris ?? []);
  for (const periodeLain of listSebelumnya(masukan)) {
    const { pasangan } = cocokkan(kiri, beridentitas(periodeLain.kinerja.daftarBaris));
    for (const pasang of pasangan) {
      if (pasang.kanan.realisasi === undefined) continue;
      const daftar = hasil.get(pasang.kiri.asal) ?? [];
      hasil.set(pasang.kiri.asal, [...daftar, { periodeLain, baris: pasang.kanan.asal }]);
    }
  }
  return hasil;
}

/** A percent beside a bare number is not one unit: nothing can be said of the two. */
const isTurun = (sekarang: BarisKinerja, { baris: dahulu }: Terdahulu): boolean =>
  sekarang.realisasi.pengali === dahulu.realisasi.pengali &&
  sekarang.indikator.realisasi !== undefined &&
  dahulu.indikator.realisasi !== undefined &&
  sekarang.indikator.realisasi < dahulu.indikator.realisasi;

/** The latest earlier period; undefined unless all sheets that end with it say that the figure falls. */
function findTurun(baris: BarisKinerja, daftar: readonly Terdahulu[] = []): Terdahulu | undefined {
  const [terakhir] = daftar;
  if (!terakhir) return undefined;
  const { bulan } = akhirPeriode(terakhir.periodeLain.periode);
  const seakhir = daftar.filter(
    ({ periodeLain }) => akhirPeriode(periodeLain.periode).bulan === bulan,
  );
  return seakhir.every((dahulu) => isTurun(baris, dahulu)) ? terakhir : undefined;
}

/** What is counted from the beginning of the year does not become less. */
export const nilaiKumulatifTurun: Aturan = {
  id: "nilai-kumulatif-turun",
  kode: "R-20",
  tingkat: "peringatan",

  *check({ masukan }) {
    const terdahulu = listTerdahulu(masukan);
    for (const baris of masukan.kinerja?.daftarBaris ?? []) {
      if (baris.indikator.metode !== "kumulatif") continue;
      const dahulu = findTurun(baris, terdahulu.get(baris));
      if (!dahulu) continue;
      const { teks, letak } = dahulu.baris.realisasi;
      yield {
        letak: tempatSel(baris.realisasi.letak),
        pesan: `Realisasi kumulatif “${baris.indikator.nama}” turun: ${baris.realisasi.teks}, padahal di lembar ${letak.lembar} sudah ${teks}.`,
        saran:
          "Isi dengan jumlah sejak awal tahun, atau ganti Metode bila angkanya hanya untuk periode ini.",
      };
    }
  },
};
