import { formatNilai, formatTarget } from "../format/nilai-indikator";
import { formatPeriodePendek } from "../format/periode";
import type { Istilah } from "../kinerja/istilah";
import type { Masukan } from "../masukan/masukan";
import { tempatSel } from "../masukan/temuan";
import type { GabunganPeriode, TribulanTanpaAngka } from "./gabungan-periode";
import { isSelKosong, listGabunganPeriode } from "./gabungan-periode";
import type { TemuanPeriksa } from "./temuan-periksa";

type KataPeriode = Pick<Istilah, "tribulan">;

const SEBAB: Readonly<Record<TribulanTanpaAngka["sebab"], string>> = {
  "tanpa-lembar": "lembarnya tidak ditemukan",
  "tanpa-indikator": "indikator ini tidak ada di sana",
  "belum-diisi": "target atau realisasinya kosong",
};

/** A tribulan that is not in a figure, and why: `Tribulan III 2023 (lembarnya tidak ditemukan)`. */
export const sebutTanpaAngka = (
  { periode, sebab }: TribulanTanpaAngka,
  istilah: KataPeriode,
): string => `${formatPeriodePendek(periode, istilah)} (${SEBAB[sebab]})`;

/** The figures as an officer reads them: `target 24, realisasi 19`. */
function angkaOf({ baris, dipakai: [pertama], hasil }: GabunganPeriode) {
  const satuan = pertama.lain.realisasi.pengali === 100 ? "%" : "";
  return {
    target: isSelKosong(baris.target) ? `target ${formatTarget(hasil.target, satuan)}` : undefined,
    realisasi: isSelKosong(baris.realisasi)
      ? `realisasi ${formatNilai(hasil.realisasi, satuan)}`
      : undefined,
  };
}

const gabung = (...daftar: readonly (string | undefined)[]): string =>
  daftar.filter((satu) => satu !== undefined).join(", ");

function temuanOf(gabungan: GabunganPeriode, istilah: KataPeriode): TemuanPeriksa {
  const { baris, metode, dipakai, tanpaAngka } = gabungan;
  const { target, realisasi } = angkaOf(gabungan);
  const lembar = dipakai.map(({ periodeLain }) => periodeLain.lembar).join(", ");
  const kurang = tanpaAngka.map((satu) => sebutTanpaAngka(satu, istilah)).join(", ");
  const sel = realisasi === undefined ? baris.target : baris.realisasi;
  return {
    aturan: "realisasi-dari-periode-lain",
    tingkat: "informasi",
    letak: tempatSel(sel.letak),
    pesan: `${realisasi === undefined ? "Target" : "Realisasi"} “${baris.indikator.nama}” belum diisi; dengan metode ${metode}, lembar ${lembar} memberi ${gabung(target, realisasi)}.${kurang === "" ? "" : ` Belum termasuk ${kurang}.`}`,
    saran: "Tekan Hitung Capaian untuk memilih mengisinya; tanpa persetujuan sel tetap kosong.",
  };
}

/**
 * What the tribulan sheets give for a realisasi (or target) that a semester or a year leaves blank. Said here, written
 * only with the officer's consent, and no number of the calculation before.
 */
export const listRealisasiPeriode = (masukan: Masukan): readonly TemuanPeriksa[] =>
  listGabunganPeriode(masukan).map((gabungan) => temuanOf(gabungan, masukan.laporan.istilah));
