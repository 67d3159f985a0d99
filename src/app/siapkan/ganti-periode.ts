import { romawi } from "../../format/romawi";
import type { Periode } from "../../kinerja/periode";
import { gantiPanjang } from "./ganti-panjang";

const TRIBULAN = "tribulan|triwulan|tw|twl|trw";
const SEMESTER = "semester|smt";

const besar = (teks: string): boolean => teks === teks.toUpperCase();

/** Numbers in the manner of the old one: `IV` for `III`, `4` for `3`. */
const nomor = (lama: string, ke: number): string => (/^\d$/.test(lama) ? String(ke) : romawi(ke));

function gantiUrutan(teks: string, kini: Periode, berikut: Periode): string {
  if (kini.jenis === "tahunan" || berikut.jenis === "tahunan") return teks;
  const kata = kini.jenis === "tribulan" ? TRIBULAN : SEMESTER;
  const pola = new RegExp(
    `\\b(${kata})([\\s-]*)(${romawi(kini.ke)}|${kini.ke})(?![\\p{L}\\p{N}])`,
    "giu",
  );
  return teks.replace(pola, (...cocok: readonly string[]) => {
    const [, sebutan = "", sela = "", lama = ""] = cocok;
    const baru = nomor(lama, berikut.ke);
    return `${sebutan}${sela}${besar(lama) ? baru : baru.toLowerCase()}`;
  });
}

/**
 * A text with one period in it as it would be for the next: `REALISASI TW III TAHUN 2023` → `REALISASI TW IV TAHUN 2023`.
 * The year moves only where the period is written with it, or the period is the year.
 */
export function gantiPeriode(teks: string, kini: Periode, berikut: Periode): string {
  if (kini.jenis !== berikut.jenis && kini.jenis !== "tahunan") {
    return gantiPanjang(teks, kini, berikut);
  }
  const diganti = gantiUrutan(teks, kini, berikut);
  const menyebut = diganti !== teks || kini.jenis === "tahunan";
  if (!menyebut || kini.tahun === berikut.tahun) return diganti;
  return diganti.replace(new RegExp(`\\b${kini.tahun}\\b`, "g"), String(berikut.tahun));
}
