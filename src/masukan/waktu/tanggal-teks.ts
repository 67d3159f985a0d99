import { NAMA_BULAN } from "../../format/nama-bulan";
import type { Tanggal } from "../../kinerja/tanggal";
import { isTanggal } from "../../kinerja/tanggal";
import type { BacaanWaktu } from "./bacaan-waktu";
import { ditolak, terbaca } from "./bacaan-waktu";

/** Short, old and English names; what Excel itself makes of a date is often English. */
const SEBUTAN_LAIN: readonly (readonly string[])[] = [
  ["jan", "january"],
  ["feb", "peb", "pebruari", "february"],
  ["mar", "mrt", "march"],
  ["apr"],
  ["may"],
  ["jun", "june"],
  ["jul", "july"],
  ["agu", "agt", "ags", "aug", "august"],
  ["sep", "sept"],
  ["okt", "oct", "october"],
  ["nov", "nop", "nopember"],
  ["des", "dec", "december"],
];

const BULAN: ReadonlyMap<string, number> = new Map(
  NAMA_BULAN.flatMap((nama, urutan) =>
    [nama.toLowerCase(), ...(SEBUTAN_LAIN[urutan] ?? [])].map(
      (sebutan) => [sebutan, urutan + 1] as const,
    ),
  ),
);

const TEKS_TERPANJANG = 80;
/** A weekday or the place in front: `Senin, …`, `Candipuro, …`. */
const DI_DEPAN = /^[^\d,]*,\s*/;
const BERNAMA = /^(\d{1,2})[\s./-]*(\p{L}+)\.?[\s./-]*(\d+)$/u;
const BERANGKA = /^(\d{1,2})\s*([-/.])\s*(\d{1,2})\s*\2\s*(\d+)$/;
const TAHUN_DI_DEPAN = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:T.*)?$/;
const EMPAT_ANGKA = /^\d{4}$/;

function toTanggal(hari: number, bulan: number, tahun: string): BacaanWaktu<Tanggal> {
  if (!EMPAT_ANGKA.test(tahun)) return ditolak("tahunnya tidak terdiri atas empat angka");
  const tanggal = { tahun: Number(tahun), bulan, hari };
  return isTanggal(tanggal) ? terbaca(tanggal) : ditolak("tidak ada di kalender");
}

function readBernama(teks: string): BacaanWaktu<Tanggal> | undefined {
  const [, hari, nama = "", tahun = ""] = BERNAMA.exec(teks) ?? [];
  if (hari === undefined) return undefined;
  const bulan = BULAN.get(nama.toLowerCase());
  return bulan === undefined
    ? ditolak(`menyebut bulan “${nama}” yang tidak dikenal`)
    : toTanggal(Number(hari), bulan, tahun);
}

function readBerangka(teks: string): BacaanWaktu<Tanggal> | undefined {
  const [, tahunDepan, , bulanTengah, hariAkhir] = TAHUN_DI_DEPAN.exec(teks) ?? [];
  if (tahunDepan !== undefined)
    return toTanggal(Number(hariAkhir), Number(bulanTengah), tahunDepan);
  const [, hari, , bulan, tahun = ""] = BERANGKA.exec(teks) ?? [];
  return hari === undefined ? undefined : toTanggal(Number(hari), Number(bulan), tahun);
}

/**
 * Reads a date somebody typed: `02 Januari 2024`, `2 Jan 2024`, `02-01-2024`, `02/01/2024` (the day first, as offices
 * here write), `2024-01-02`. A day no calendar has, and a year of two digits, are refused with the reason.
 */
export function readTanggalTeks(teks: string): BacaanWaktu<Tanggal> {
  if (teks.length > TEKS_TERPANJANG) return ditolak("bukan tanggal");
  const rapi = teks
    .replace(/\s+/g, " ")
    .replace(/[–—−]/g, "-")
    .trim()
    .replace(DI_DEPAN, "")
    .replace(/\.$/, "");
  return readBernama(rapi) ?? readBerangka(rapi) ?? ditolak("bukan tanggal");
}
