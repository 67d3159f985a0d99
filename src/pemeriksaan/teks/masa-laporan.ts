import { KATA_BULAN, POLA_BULAN } from "../../naskah/kata-bulan";
import { nomorUrut } from "../../naskah/kenali-waktu";
import type { BahanNaskah } from "../aturan";
import type { Masa } from "./masa";
import { masaBagian, masaOf } from "./masa";
import { listJudul } from "./periode-judul";
import { periodeLaporan } from "./periode-laporan";
import { listRentang } from "./rentang-bulan";

const CATURWULAN =
  /\b(?:catur\s?wulan|cawu)\s+(?:ke-?\s?)?([IV]+|\d)\b(?:\s*(?:tahun(?:\s+anggaran)?|t\.?a\.?)?\s*((?:19|20)\d\d)\b)?/giu;
const BULAN = new RegExp(
  `\\bbulan\\s+(${POLA_BULAN})\\b(?!\\s*(?:[-–—]|s\\.?\\s?\\/?d|sampai|dan))`,
  "giu",
);
const TAHUN = /\b(?:19|20)\d\d\b/g;

/** What all of some readings agree on; undefined where they do not, or where there is none. */
function sepakat(daftar: readonly Masa[]): Masa | undefined {
  const [satu] = daftar;
  const isSama = (lain: Masa): boolean =>
    lain.bulanAwal === satu?.bulanAwal &&
    lain.bulanAkhir === satu.bulanAkhir &&
    lain.tahun === satu.tahun;
  return daftar.every(isSama) ? satu : undefined;
}

/** `Bulan AGUSTUS 2025`: a month alone. */
const listBulan = (teks: string): readonly Pick<Masa, "bulanAwal" | "bulanAkhir">[] =>
  Array.from(teks.matchAll(BULAN), ([, kata = ""]) => KATA_BULAN.get(kata.toLowerCase()) ?? 0).map(
    (bulan) => ({ bulanAwal: bulan, bulanAkhir: bulan }),
  );

/** The months a head names in another way than by a quarter or a half year: a caturwulan, a span. */
function masaJudul(bahan: BahanNaskah): Masa | undefined {
  const judul = listJudul(bahan).map(({ paragraf: { teks } }) => teks);
  const tahun = new Set(
    judul.flatMap((teks) => Array.from(teks.matchAll(TAHUN), ([satu]) => satu)),
  );
  const [satu] = tahun;
  if (satu === undefined || tahun.size > 1) return undefined;
  const bagian = judul.flatMap((teks) =>
    Array.from(teks.matchAll(CATURWULAN), ([, ke = ""]) =>
      masaBagian("caturwulan", nomorUrut(ke.toUpperCase()) ?? 0),
    ),
  );
  const bulan = judul.flatMap(listBulan);
  const daftar = bagian.length > 0 ? bagian : [...judul.flatMap(listRentang), ...bulan];
  return sepakat(
    daftar.flatMap((ada) =>
      ada ? [{ bulanAwal: ada.bulanAwal, bulanAkhir: ada.bulanAkhir, tahun: Number(satu) }] : [],
    ),
  );
}

const TERBACA = new WeakMap<BahanNaskah, { readonly masa: Masa | undefined }>();

/** The months a report covers: its period's, else those its head names as a caturwulan or a span of months. */
export function masaLaporan(bahan: BahanNaskah): Masa | undefined {
  const ada = TERBACA.get(bahan);
  if (ada) return ada.masa;
  const periode = periodeLaporan(bahan);
  const masa = periode ? masaOf(periode) : masaJudul(bahan);
  TERBACA.set(bahan, { masa });
  return masa;
}
