import type { AngkaTabel, BarisKinerjaTabel } from "../../naskah/tabel-terbaca";
import type { BahanNaskah } from "../aturan";
import { bacaanOf } from "./bacaan-naskah";
import { kunciNama } from "./konteks";
import { isCapaianMungkin } from "./rumus-capaian";
import { serangkaiBaris } from "./serangkai";

/** Whether a row's own three numbers compute, as far as they are there: else another rule tells of it. */
export function isBarisTerhitung(baris: BarisKinerjaTabel): boolean {
  const angka = serangkaiBaris(baris);
  return angka === undefined || isCapaianMungkin(angka);
}

const TERBACA = new WeakMap<BahanNaskah, ReadonlyMap<string, AngkaTabel>>();

function baca(bahan: BahanNaskah): ReadonlyMap<string, AngkaTabel> {
  const hasil = new Map<string, AngkaTabel | undefined>();
  for (const { terbaca } of bacaanOf(bahan).daftarTabel) {
    if (terbaca?.jenis !== "kinerja") continue;
    for (const baris of terbaca.daftarBaris) {
      const kunci = kunciNama(baris.nama);
      hasil.set(kunci, hasil.has(kunci) || !isBarisTerhitung(baris) ? undefined : baris.capaian);
    }
  }
  return new Map(Array.from(hasil).flatMap(([nama, satu]) => (satu ? [[nama, satu]] : [])));
}

/** The capaian of each row of indikator by its name; a name that two rows have, or whose numbers do not compute, has none. */
export function capaianPerNama(bahan: BahanNaskah): ReadonlyMap<string, AngkaTabel> {
  const ada = TERBACA.get(bahan);
  if (ada) return ada;
  const hasil = baca(bahan);
  TERBACA.set(bahan, hasil);
  return hasil;
}
