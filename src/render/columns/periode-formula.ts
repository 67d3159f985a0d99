import type { Metode } from "../../kinerja/indikator";
import type { Letak } from "../../masukan/kisi";
import { cellReference } from "./reference";

/** A cell that is emptied later gives nothing rather than 0. */
const tautan = (acuan: string): string => `=IF(${acuan}="","",${acuan})`;

/**
 * What the cells of shorter periods give for a longer one, as a formula an officer can follow.
 *
 * @param daftarSel the cells that count by this metode, earliest first; of `terakhir` and `kumulatif` the last one
 * @param from sheet the formula stands on
 */
export function periodeFormula(metode: Metode, daftarSel: readonly Letak[], from: string): string {
  const daftar = daftarSel.map((letak) => cellReference(letak, from));
  switch (metode) {
    case "jumlah":
      return daftar.length === 1 ? tautan(daftar.join("")) : `=${daftar.join("+")}`;
    case "rata-rata":
      return `=AVERAGE(${daftar.join(",")})`;
    case "terakhir":
    case "kumulatif":
      return tautan(daftar.at(-1) ?? "");
  }
}
