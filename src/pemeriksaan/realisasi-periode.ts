import { formatNilai, formatTarget } from "../format/nilai-indikator";
import type { AlasanTakTerukur, Metode } from "../kinerja/indikator";
import type { HasilGabung } from "../kinerja/metode";
import { gabungPeriode } from "../kinerja/metode";
import type { BarisKinerja, Masukan, PeriodeLain, SelMasukan } from "../masukan/masukan";
import { tempatSel } from "../masukan/temuan";
import { akhirPeriode } from "./akhir-periode";
import type { PasanganPeriode } from "./pasangan-periode";
import { groupByIndikator } from "./pasangan-periode";
import type { TemuanPeriksa } from "./temuan-periksa";

const JUMLAH_TRIBULAN = { semester: 2, tahunan: 4 } as const;
const BULAN_TRIBULAN = 3;

/** The tribulan of a longer period, earliest first; none where a tribulan stands on two sheets. */
function listTribulan({ laporan, daftarPeriodeLain = [] }: Masukan): readonly PeriodeLain[] {
  const { periode } = laporan.identitas;
  if (!periode || periode.jenis === "tribulan") return [];
  const akhir = akhirPeriode(periode).bulan;
  const awal = akhir - JUMLAH_TRIBULAN[periode.jenis] * BULAN_TRIBULAN;
  const bulanOf = (lain: PeriodeLain): number => akhirPeriode(lain.periode).bulan;
  const daftar = daftarPeriodeLain
    .filter((lain) => lain.periode.jenis === "tribulan" && lain.periode.tahun === periode.tahun)
    .filter((lain) => bulanOf(lain) > awal && bulanOf(lain) <= akhir)
    .sort((a, b) => bulanOf(a) - bulanOf(b));
  return new Set(daftar.map(bulanOf)).size === daftar.length ? daftar : [];
}

const BELUM_DIISI: ReadonlySet<AlasanTakTerukur> = new Set(["realisasi-kosong", "target-kosong"]);

/** A dash is typed, and what was typed stays. */
const isKosong = ({ indikator, realisasi }: BarisKinerja): boolean =>
  indikator.realisasi === undefined &&
  indikator.alasan !== undefined &&
  BELUM_DIISI.has(indikator.alasan) &&
  realisasi.teks.trim() === "";

/** True numbers in one unit: only those are certain to be put together. */
const isSeukuran = (daftar: readonly SelMasukan[]): boolean =>
  daftar.every(({ berupaAngka, pengali }) => berupaAngka && pengali === daftar[0]?.pengali);

const isTerisi = ({ lain: { indikator } }: PasanganPeriode): boolean =>
  indikator.target !== undefined && indikator.realisasi !== undefined;

interface Gabungan {
  readonly metode: Metode;
  readonly terisi: readonly PasanganPeriode[];
  readonly hasil: Extract<HasilGabung, { status: "tergabung" }>;
}

function gabungkan(
  metode: Metode | undefined,
  daftar: readonly PasanganPeriode[],
): Gabungan | undefined {
  const terisi = daftar.filter(isTerisi);
  if (!metode || terisi.some(({ lain }) => lain.indikator.alasan !== undefined)) return undefined;
  if (!isSeukuran(terisi.flatMap(({ lain }) => [lain.target, lain.realisasi]))) return undefined;
  const hasil = gabungPeriode(
    metode,
    terisi.map(({ lain }) => lain.indikator),
  );
  // What falls is told by R-20 on its own sheet; until then the last figure is in doubt.
  if (hasil.status === "tak-tergabung" || hasil.turun.length > 0) return undefined;
  return Number.isFinite(hasil.realisasi) ? { metode, terisi, hasil } : undefined;
}

function temuanOf(baris: BarisKinerja, { metode, terisi, hasil }: Gabungan): TemuanPeriksa {
  const satuan = terisi[0]?.lain.realisasi.pengali === 100 ? "%" : "";
  const daftarLembar = hasil.dipakai.flatMap((indeks) => terisi[indeks]?.periodeLain.lembar ?? []);
  const realisasi = formatNilai(hasil.realisasi, satuan);
  const target =
    baris.indikator.target === undefined ? `target ${formatTarget(hasil.target, satuan)}, ` : "";
  return {
    aturan: "realisasi-dari-periode-lain",
    tingkat: "informasi",
    letak: tempatSel(baris.realisasi.letak),
    pesan: `Realisasi “${baris.indikator.nama}” belum diisi; dengan metode ${metode}, lembar ${daftarLembar.join(", ")} memberi ${target}realisasi ${realisasi}.`,
    saran: `Ketik ${realisasi} di sel itu bila benar; sel itu tidak diisi sendiri oleh add-in.`,
  };
}

/**
 * What the tribulan sheets give for a realisasi that a semester or a year leaves blank, by the metode of the indikator.
 * Said, never written, and no number of the calculation; silent where units or periods leave a doubt.
 */
export function listRealisasiPeriode(masukan: Masukan): readonly TemuanPeriksa[] {
  const pasangan = groupByIndikator(masukan, listTribulan(masukan));
  return (masukan.kinerja?.daftarBaris ?? []).filter(isKosong).flatMap((baris) => {
    const gabungan = gabungkan(baris.indikator.metode, pasangan.get(baris) ?? []);
    return gabungan ? [temuanOf(baris, gabungan)] : [];
  });
}
