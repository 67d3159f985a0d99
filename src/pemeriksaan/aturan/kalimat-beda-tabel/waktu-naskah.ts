import type { BahanNaskah } from "../../aturan";
import type { SelBernama } from "../../teks/baris-bernama";
import { bagianTahunOf, tahunOf } from "../../teks/kepala-kolom";
import { periodeJudul } from "../../teks/periode-judul";
import type { AngkaBernama } from "./angka-bernama";

/** The time a text is about; undefined where it does not say. */
export interface WaktuNaskah {
  readonly tahun: number | undefined;
  readonly bagianTahun: string | undefined;
}

/** A school year goes by the year it begins in. */
const TAHUN = /\b(?:19|20)\d\d\b(?<!\b(?:19|20)\d\d\/\d{4})/g;

/** The year most of a text's lines name; undefined where no year is named twice as often as any other. */
function tahunTerbanyak({ naskah }: BahanNaskah): number | undefined {
  const jumlah = new Map<number, number>();
  for (const bagian of naskah.daftarBagian) {
    if (bagian.jenis !== "paragraf") continue;
    for (const [teks] of bagian.teks.matchAll(TAHUN)) {
      jumlah.set(Number(teks), (jumlah.get(Number(teks)) ?? 0) + 1);
    }
  }
  const [satu, dua] = [...jumlah].toSorted(([, a], [, b]) => b - a);
  return satu && satu[1] >= 2 * (dua?.[1] ?? 0) ? satu[0] : undefined;
}

const JUDUL = 8;
const LAIN =
  /\b(?:catur ?wulan|cawu|semester (?:ganjil|genap)|tahun (?:pelajaran|ajaran|akademik))\b/i;

/** A third of a year, or a term of a school, as a line at the head of a text names it. */
function waktuJudul({ naskah }: BahanNaskah): WaktuNaskah | undefined {
  const judul = naskah.daftarBagian
    .slice(0, JUDUL)
    .flatMap((bagian) => (bagian.jenis === "paragraf" ? [bagian.teks] : []))
    .filter((teks) => LAIN.test(teks) && !/[.;]\s*$/.test(teks))
    .join(" ");
  const tahun = tahunOf(judul);
  return tahun === undefined ? undefined : { tahun, bagianTahun: bagianTahunOf(judul) };
}

/** The time a text is about, as its head says, else as its lines do. */
export function waktuNaskah(bahan: BahanNaskah): WaktuNaskah {
  const periode = periodeJudul(bahan);
  if (!periode) {
    return waktuJudul(bahan) ?? { tahun: tahunTerbanyak(bahan), bagianTahun: undefined };
  }
  const bagianTahun = periode.jenis === "tahunan" ? undefined : `${periode.jenis} ${periode.ke}`;
  return { tahun: periode.tahun, bagianTahun };
}

/** What is said without a time is of the text's own. */
const isSama = <T>(satu: T | undefined, lain: T | undefined, utama: T | undefined): boolean =>
  (satu ?? utama) === (lain ?? utama);

/** Whether a number and a cell are of one time. */
export const isSewaktu = (
  { tahun, bagianTahun }: Pick<AngkaBernama, "tahun" | "bagianTahun">,
  sel: SelBernama,
  utama: WaktuNaskah,
): boolean =>
  isSama(tahun, sel.tahun, utama.tahun) && isSama(bagianTahun, sel.bagianTahun, utama.bagianTahun);
