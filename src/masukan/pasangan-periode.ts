import type { BarisKinerja, Masukan, PeriodeLain } from "./masukan";
import { cocokkan } from "./tabel-kinerja/cocokkan";

/** One indikator as this period has it and as another does. */
export interface PasanganPeriode {
  readonly periodeLain: PeriodeLain;
  readonly kini: BarisKinerja;
  readonly lain: BarisKinerja;
}

const beridentitas = (daftarBaris: readonly BarisKinerja[]) =>
  daftarBaris.map((baris) => ({ ...baris.indikator, asal: baris }));

/** Rows that certainly speak of the same indikator, by the row of this period and in the order of the periods given. */
export function groupByIndikator(
  { kinerja }: Pick<Masukan, "kinerja">,
  daftarPeriodeLain: readonly PeriodeLain[],
): ReadonlyMap<BarisKinerja, readonly PasanganPeriode[]> {
  const hasil = new Map<BarisKinerja, PasanganPeriode[]>();
  const kiri = beridentitas(kinerja?.daftarBaris ?? []);
  for (const periodeLain of daftarPeriodeLain) {
    const kanan = beridentitas(periodeLain.kinerja.daftarBaris);
    for (const pasang of cocokkan(kiri, kanan).pasangan) {
      const kini = pasang.kiri.asal;
      const daftar = hasil.get(kini);
      const pasangan = { periodeLain, kini, lain: pasang.kanan.asal };
      if (daftar) daftar.push(pasangan);
      else hasil.set(kini, [pasangan]);
    }
  }
  return hasil;
}
