import { printedCapaian } from "../format/capaian";
import { roundPersen } from "../format/persen";
import type { Persen } from "../kinerja/satuan";
import { desimal, persen } from "../kinerja/satuan";
import type { Kisi, Letak } from "../masukan/kisi";
import type { KolomKeluaran, Masukan, SelMasukan, TabelAnggaran } from "../masukan/masukan";
import type { Perhitungan } from "./perhitungan";

/** Cells outside the report that already show what it prints; undefined where one does not, or not yet. */
export interface KeluaranTerisi {
  /** Per indikator. */
  readonly capaian: readonly (Letak | undefined)[];
  /** Per kegiatan. */
  readonly serapan: readonly (Letak | undefined)[];
  /** Of the whole budget: a JUMLAH row, or the one row above all others. */
  readonly jumlah: {
    readonly pagu: Letak | undefined;
    readonly realisasi: Letak | undefined;
    readonly serapan: Letak | undefined;
  };
}

/** Nothing was written to the output columns, or nobody wants to refer to them. */
export const KELUARAN_KOSONG: KeluaranTerisi = {
  capaian: [],
  serapan: [],
  jumlah: { pagu: undefined, realisasi: undefined, serapan: undefined },
};

/** The cell of an output column in a row, if it holds the fraction of a printed percentage. */
function selBerisi(
  {
    kisi,
    kolom,
    baris,
  }: { readonly kisi: Kisi; readonly kolom: KolomKeluaran; readonly baris: number },
  tercetak: Persen | undefined,
): Letak | undefined {
  if (kolom.letak === undefined || tercetak === undefined) return undefined;
  const { rentang, nilai } = kisi;
  const isi = nilai[baris - rentang.baris]?.[kolom.letak - rentang.kolom];
  if (typeof isi !== "number" || persen(desimal(isi).times(100)) !== tercetak) return undefined;
  return { lembar: kolom.lembar, baris, kolom: kolom.letak };
}

type MasukanTerhitung = Pick<Masukan, "kinerja" | "anggaran" | "pengaturan">;

function capaianTerisi(
  { kinerja, pengaturan }: MasukanTerhitung,
  perhitungan: Perhitungan,
): KeluaranTerisi["capaian"] {
  if (!kinerja) return [];
  return perhitungan.kinerja.daftarIndikator.map(({ capaianTerbatas }, indeks) => {
    const baris = kinerja.daftarBaris[indeks]?.baris;
    if (baris === undefined || capaianTerbatas.status === "tak-terukur") return undefined;
    return selBerisi(
      { kisi: kinerja.kisiKeluaran, kolom: kinerja.keluaran.capaian, baris },
      printedCapaian(capaianTerbatas.nilai, pengaturan.pembulatan),
    );
  });
}

/** The cells of the row that totals the whole budget: JUMLAH, else the only row above all others. */
function barisTotal(anggaran: TabelAnggaran, { anggaran: rekap }: Perhitungan) {
  if (anggaran.jumlah) return anggaran.jumlah;
  const akar = rekap?.daftarSimpul.filter(({ tingkat }) => tingkat === 0) ?? [];
  const [satu] = akar;
  const baris = akar.length === 1 && satu ? anggaran.daftarBaris[satu.indeks] : undefined;
  if (!baris) return undefined;
  const { pagu, realisasiAnggaran } = baris.kegiatan;
  return {
    baris: baris.baris,
    pagu: { ...baris.pagu, nilai: pagu },
    realisasi: { ...baris.realisasi, nilai: realisasiAnggaran },
  };
}

type SelBernilai = SelMasukan & { readonly nilai: number | undefined };

/** A typed total that is a true number and right. */
const selBenar = (sel: SelBernilai | undefined, jumlah: number): Letak | undefined =>
  sel?.berupaAngka && sel.pengali === 1 && sel.nilai === jumlah ? sel.letak : undefined;

function jumlahTerisi(
  { anggaran, pengaturan }: MasukanTerhitung,
  perhitungan: Perhitungan,
): KeluaranTerisi["jumlah"] {
  const rekap = perhitungan.anggaran;
  const total = anggaran && barisTotal(anggaran, perhitungan);
  if (!anggaran || !rekap || !total) return KELUARAN_KOSONG.jumlah;
  return {
    pagu: selBenar(total.pagu, rekap.pagu),
    realisasi: selBenar(total.realisasi, rekap.realisasiAnggaran),
    serapan: selBerisi(
      { kisi: anggaran.kisiKeluaran, kolom: anggaran.keluaran.serapan, baris: total.baris },
      rekap.serapan.status === "terukur"
        ? roundPersen(rekap.serapan.nilai, pengaturan.pembulatan)
        : undefined,
    ),
  };
}

function serapanTerisi(
  { anggaran, pengaturan }: MasukanTerhitung,
  perhitungan: Perhitungan,
): KeluaranTerisi["serapan"] {
  if (!anggaran) return [];
  return (perhitungan.anggaran?.daftarSimpul ?? []).map(({ serapan }, indeks) => {
    const baris = anggaran.daftarBaris[indeks]?.baris;
    if (baris === undefined || serapan.status === "tak-terukur") return undefined;
    return selBerisi(
      { kisi: anggaran.kisiKeluaran, kolom: anggaran.keluaran.serapan, baris },
      roundPersen(serapan.nilai, pengaturan.pembulatan),
    );
  });
}

/**
 * Which cells of the input sheets show just what the report prints, so that its tables may refer to them
 * (`tabelHidup`). A cell that shows something else is never referred to, whoever wrote it.
 */
export const cariKeluaranTerisi = (
  masukan: MasukanTerhitung,
  perhitungan: Perhitungan,
): KeluaranTerisi => ({
  capaian: capaianTerisi(masukan, perhitungan),
  serapan: serapanTerisi(masukan, perhitungan),
  jumlah: jumlahTerisi(masukan, perhitungan),
});
