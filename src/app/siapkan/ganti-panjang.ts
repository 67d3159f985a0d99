import { romawi } from "../../format/romawi";
import type { Periode } from "../../kinerja/periode";

type Pendek = Exclude<Periode, { jenis: "tahunan" }>;

const KATA = { tribulan: "tribulan|triwulan|tw|twl|trw", semester: "semester|smt" } as const;
const SAMPAI = "(?:s\\.?\\s*[/.]?\\s*d\\.?\\s+|sampai\\s+dengan\\s+)?";

/** The longer period in the manner of the shorter one: `TRIBULAN IV TAHUN 2023` → `TAHUN 2023`. */
function sebutan(panjang: Periode, tahun: string): string {
  if (panjang.jenis === "tahunan") return tahun === "" ? "" : ` Tahun ${panjang.tahun}`;
  return `Semester ${romawi(panjang.ke)}${tahun}`;
}

/**
 * A text that names one period as it would name a longer one that ends with it: `Realisasi s.d. TW IV` → `Realisasi`
 * for a year, which needs no number; `TW II` → `Semester I` for a half year.
 */
export function gantiPanjang(teks: string, kini: Pendek, panjang: Periode): string {
  const pola = new RegExp(
    `${SAMPAI}\\b(${KATA[kini.jenis]})[\\s-]*(?:${romawi(kini.ke)}|${kini.ke})(?![\\p{L}\\p{N}])((?:\\s+tahun)?\\s+${kini.tahun}\\b)?`,
    "giu",
  );
  const diganti = teks.replace(pola, (...cocok: readonly (string | undefined)[]) => {
    const [, kata = "", tahun = ""] = cocok;
    const baru = sebutan(panjang, tahun);
    return kata === kata.toUpperCase() && kata.length > 3 ? baru.toUpperCase() : baru;
  });
  if (diganti === teks) return teks;
  const rapi = diganti.replace(/\s+/g, " ").trim();
  return rapi === "" ? "Tahunan" : rapi;
}
