import type { Sel } from "../../dokumen/dokumen";
import { roundPersen } from "../../format/persen";
import { persen } from "../../kinerja/satuan";
import type { BarisKinerja, SelMasukan } from "../../masukan/masukan";
import type { BahanLaporan } from "../bahan";
import { satuanOf, teksRealisasi, teksTarget } from "./nilai-baris";
import { rumusMasukan } from "./rumus-sel";
import { selNilai, selTeks } from "./sel";

type CaraCetak = Pick<BahanLaporan, "pengaturan" | "tabelHidup">;

/** A number of a row, its unit, and the cell it was read from. */
export interface AngkaBaris {
  readonly nilai: number;
  readonly satuan: string;
  readonly sel: SelMasukan | undefined;
}

/** A number of a row, alive where the office wants it and its cell shows the same. */
export function selAngkaBaris(
  { nilai, sel, satuan }: AngkaBaris,
  { pengaturan: { pembulatan }, tabelHidup }: CaraCetak,
): Sel {
  const isPersen = satuan === "%";
  const isDibulatkan = isPersen && roundPersen(persen(nilai), pembulatan) !== nilai;
  const rumus = tabelHidup && sel ? rumusMasukan(sel, { isPersen, isDibulatkan }) : undefined;
  return selNilai({ nilai, satuan, pembulatan }, { rumus });
}

/** The target of a row: a number, a range, a predikat, or what was typed instead. */
export function selTarget(baris: BarisKinerja, cara: CaraCetak): Sel {
  const { target } = baris.indikator;
  if (target?.jenis !== "nilai") return selTeks(teksTarget(baris, cara.pengaturan.pembulatan));
  return selAngkaBaris({ nilai: target.nilai, sel: baris.target, satuan: satuanOf(baris) }, cara);
}

/** The realisasi of a row; a predikat is its code. */
export function selRealisasi(baris: BarisKinerja, cara: CaraCetak): Sel {
  const { realisasi, target } = baris.indikator;
  if (realisasi === undefined || target?.jenis === "predikat")
    return selTeks(teksRealisasi(baris, cara.pengaturan.pembulatan));
  return selAngkaBaris({ nilai: realisasi, sel: baris.realisasi, satuan: satuanOf(baris) }, cara);
}
