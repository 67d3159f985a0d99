import { formatPeriode } from "../format/periode";
import type { Periode } from "../kinerja/periode";
import type { BahanNaskah } from "./aturan";
import { hitungNama, isNamaSama, listNamaSendiri } from "./aturan/bukan-kantor-ini/nama-sendiri";
import { DAERAH } from "./aturan/bukan-kantor-ini/tingkat-nama";
import { bacaanOf } from "./teks/bacaan-naskah";
import { periodeJudul } from "./teks/periode-judul";
import { isPeriodeLain, periodeNaskah } from "./teks/periode-utama";

/** What a text is about where the workbook is about something else, both as they are called. */
export interface NaskahLain {
  readonly naskah: string;
  readonly buku: string;
}

/** A text names its own year far more often than the next, for which it plans. */
const LEBIH_SERING = 2;

/** A name that the text gives to itself, and that of the workbook nowhere. */
function kantorLain(bahan: BahanNaskah): NaskahLain | undefined {
  const identitas = bahan.buku?.masukan.laporan.identitas;
  if (!identitas) return undefined;
  const hitung = hitungNama(bahan);
  for (const { kata, nama } of listNamaSendiri(bahan, hitung)) {
    const milik = kata === DAERAH.kata ? identitas.daerah : identitas.kecamatan;
    if (milik === undefined || (kata !== DAERAH.kata && kata !== "kecamatan")) continue;
    if (!isNamaSama(nama, milik) && hitung(milik) === 0) return { naskah: nama, buku: milik };
  }
  return undefined;
}

/** Whether the text says a year of its title far more often than another one. */
function isTahunSendiri(bahan: BahanNaskah, tahun: number, lain: number): boolean {
  const jumlah = new Map<string, number>();
  for (const { paragraf } of bacaanOf(bahan).daftarParagraf) {
    for (const [kata] of paragraf.teks.matchAll(/\b20\d\d\b/g))
      jumlah.set(kata, (jumlah.get(kata) ?? 0) + 1);
  }
  const [sendiri = 0, milik = 0] = [jumlah.get(String(tahun)), jumlah.get(String(lain))];
  return sendiri >= LEBIH_SERING * milik;
}

const isSama = (a: Periode, b: Periode): boolean =>
  a.jenis === b.jenis &&
  a.tahun === b.tahun &&
  (a.jenis === "tahunan" || b.jenis === "tahunan" || a.ke === b.ke);

/** A title and most of the text are of another period: not the title alone, which would be a slip. */
function periodeLain(bahan: BahanNaskah): NaskahLain | undefined {
  const laporan = bahan.buku?.masukan.laporan;
  const periode = laporan?.identitas.periode;
  const judul = periodeJudul(bahan);
  if (!laporan || !periode || !judul || isSama(judul, periode)) return undefined;
  const isLain =
    judul.tahun === periode.tahun
      ? isPeriodeLain(bahan) && periodeNaskah(bahan) !== undefined
      : isTahunSendiri(bahan, judul.tahun, periode.tahun);
  const sebut = (satu: Periode): string => formatPeriode(satu, laporan.istilah);
  return isLain ? { naskah: sebut(judul), buku: sebut(periode) } : undefined;
}

/**
 * What a whole text is about, where that is another office or another period than the workbook's: its numbers are
 * rightly others, and every name in it would be told as a mistake. Undefined for a text that is the workbook's, or
 * partly so: then what is left over from another report is one.
 */
export const naskahLain = (bahan: BahanNaskah): NaskahLain | undefined =>
  kantorLain(bahan) ?? periodeLain(bahan);
