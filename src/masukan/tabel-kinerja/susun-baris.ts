import type { Catat } from "../catat";
import type { BarisKinerja } from "../masukan";
import type { PemeriksaTertutup } from "../sel/sel-tertutup";
import type { SelTerbaca } from "../sel/baca-sel";
import type { Atribut } from "./atribut";
import type { MetodeTerbaca } from "./baca-metode";
import { combineNilai, toIsian } from "./nilai-indikator";
import { susunTambahan } from "./nilai-tambahan";
import type { BacaanTambahan } from "./tambahan";
import type { Sisi } from "./temuan-nilai";
import { catatNilai, soalTargetOf } from "./temuan-nilai";

/** Everything of one indikator, wherever its cells stood. */
export interface BahanBaris {
  /** Sheet row of the output cells. */
  readonly baris: number;
  readonly nama: string;
  readonly sasaran: string;
  readonly atribut: Atribut;
  readonly metode: MetodeTerbaca | undefined;
  readonly target: SelTerbaca;
  readonly realisasi: SelTerbaca;
  readonly tambahan: BacaanTambahan;
  readonly isTertutup: PemeriksaTertutup;
}

/** Builds the row of a Kinerja table from its cells, and says what is wrong with them. */
export function susunBaris(bahan: BahanBaris, catat: Catat): BarisKinerja {
  const { nama, sasaran, atribut, metode, isTertutup } = bahan;
  const sisi = (sebutan: Sisi["sebutan"], terbaca: SelTerbaca): Sisi => ({
    sebutan,
    terbaca,
    isian: toIsian(terbaca, sebutan === "Target" ? "target" : "realisasi"),
    tertutup: terbaca.bacaan.jenis === "kosong" && isTertutup(terbaca.sel),
  });
  const target = sisi("Target", bahan.target);
  const realisasi = sisi("Realisasi", bahan.realisasi);
  const nilai = combineNilai(target.isian, realisasi.isian);
  const barisNilai = { nama, target, realisasi, nilai };
  catatNilai(barisNilai, atribut.arah, catat);
  const soalTarget = soalTargetOf(barisNilai);
  return {
    baris: bahan.baris,
    indikator: { nama, sasaran, ...atribut, ...nilai, ...(metode && { metode: metode.metode }) },
    ...(metode && { letakMetode: metode.letak }),
    target: bahan.target.sel,
    ...(soalTarget && { soalTarget }),
    realisasi: bahan.realisasi.sel,
    ...susunTambahan(bahan.tambahan, { target: target.isian, realisasi: realisasi.isian }, catat),
  };
}
