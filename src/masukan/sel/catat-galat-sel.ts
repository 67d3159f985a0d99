import { alamatLengkap } from "../alamat";
import type { Catat } from "../catat";
import type { Kisi } from "../kisi";
import { tempatSel } from "../temuan";
import { isGalat, letakSel } from "./baca-sel";

/** A cell by offsets in the grid, and what its text is called. */
export interface TemuanSel {
  readonly baris: number;
  readonly kolom: number;
  readonly sebutan: string;
}

/** Says that a text of the report is an error in its cell; whether it was one. */
export function catatGalatSel(
  kisi: Kisi,
  { baris, kolom, sebutan }: TemuanSel,
  catat: Catat,
): boolean {
  const nilai = kisi.nilai[baris]?.[kolom];
  if (!isGalat(nilai)) return false;
  const letak = tempatSel(letakSel(kisi, baris, kolom));
  catat({
    aturan: "laporan-sel-galat",
    tingkat: "peringatan",
    letak,
    pesan: `${sebutan} di ${alamatLengkap(letak)} berisi galat ${nilai.galat}; tidak dipakai di laporan.`,
    saran: "Perbaiki rumus di sel itu, atau ketik isinya.",
  });
  return true;
}
