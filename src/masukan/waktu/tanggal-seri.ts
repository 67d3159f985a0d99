import type { Tanggal } from "../../kinerja/tanggal";
import { jumlahHari } from "../../kinerja/tanggal";

/** Excel counts days from here, and believes that 1900 had a 29 February: its day 60. */
const TAHUN_AWAL = 1900;
const HARI_KHAYAL = 60;
/** 31 December 9999. */
const SERI_TERBESAR = 2_958_465;

const hariSetahun = (tahun: number): number => 337 + jumlahHari(2, tahun);

/** Takes whole periods off a number of days until less than one is left. */
function kurangi(hari: number, awal: number, panjang: (ke: number) => number) {
  let sisa = hari;
  let ke = awal;
  while (sisa > panjang(ke)) {
    sisa -= panjang(ke);
    ke++;
  }
  return { ke, sisa };
}

/**
 * The day a date cell holds as a serial number (1900 system); the time of day behind it does not count. Undefined for
 * what is no day: 0, a time alone, the 29 February 1900 that never was.
 */
export function readTanggalSeri(seri: number): Tanggal | undefined {
  const utuh = seri - (seri % 1);
  if (!(utuh >= 1 && utuh <= SERI_TERBESAR) || utuh === HARI_KHAYAL) return undefined;
  const hari = utuh > HARI_KHAYAL ? utuh - 1 : utuh;
  const tahun = kurangi(hari, TAHUN_AWAL, hariSetahun);
  const bulan = kurangi(tahun.sisa, 1, (ke) => jumlahHari(ke, tahun.ke));
  return { tahun: tahun.ke, bulan: bulan.ke, hari: bulan.sisa };
}
