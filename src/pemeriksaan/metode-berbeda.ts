import { alamatLengkap } from "../masukan/alamat";
import type { BarisKinerja, Masukan } from "../masukan/masukan";
import type { PasanganPeriode } from "../masukan/pasangan-periode";
import { groupByIndikator } from "../masukan/pasangan-periode";
import { tempatSel } from "../masukan/temuan";
import type { TemuanPeriksa } from "./temuan-periksa";

const sebutLembar = ({ lain: { indikator, letakMetode, realisasi } }: PasanganPeriode): string =>
  `${indikator.metode ?? ""} di ${alamatLengkap(tempatSel(letakMetode ?? realisasi.letak))}`;

function temuanOf(
  { indikator, letakMetode, realisasi }: BarisKinerja,
  berbeda: readonly PasanganPeriode[],
): TemuanPeriksa {
  return {
    aturan: "metode-berbeda",
    tingkat: "peringatan",
    letak: tempatSel(letakMetode ?? realisasi.letak),
    pesan: `Metode “${indikator.nama}” ${indikator.metode ?? ""} di lembar ini, tetapi ${berbeda.map(sebutLembar).join(", ")}.`,
    saran: "Samakan metodenya di semua lembar tahun ini supaya angkanya dapat digabung.",
  };
}

/** Indikator whose metode is another on the sheet of another period of the same year; a blank one says nothing. */
export function listMetodeBerbeda(masukan: Masukan): readonly TemuanPeriksa[] {
  const { laporan, daftarPeriodeLain = [], kinerja } = masukan;
  const tahun = laporan.identitas.periode?.tahun;
  const setahun = daftarPeriodeLain.filter(({ periode }) => periode.tahun === tahun);
  const pasangan = groupByIndikator(masukan, setahun);
  return (kinerja?.daftarBaris ?? []).flatMap((baris) => {
    const { metode } = baris.indikator;
    const berbeda = (pasangan.get(baris) ?? []).filter(
      ({ lain }) => lain.indikator.metode !== undefined && lain.indikator.metode !== metode,
    );
    return metode === undefined || berbeda.length === 0 ? [] : [temuanOf(baris, berbeda)];
  });
}
