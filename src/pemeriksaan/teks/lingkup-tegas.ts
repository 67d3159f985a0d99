import type { KalimatTerbaca, Lingkup, Sebutan } from "../../naskah/naskah";
import { isNamaTegas } from "./konteks";

/** A sentence with a target or realisasi of its own speaks of one indikator, whether it names it or not. */
const isTentangIndikator = ({ daftarSebutan }: KalimatTerbaca): boolean =>
  daftarSebutan.some(({ hal }) => hal === "target" || hal === "realisasi");

/** Whose number it is, where that is beyond doubt. */
export function lingkupTegas(kalimat: KalimatTerbaca, sebutan: Sebutan): Lingkup | undefined {
  const { lingkup, hal } = sebutan;
  if (lingkup?.jenis === "bernama") return isNamaTegas(lingkup.nama) ? lingkup : undefined;
  const isKinerja = hal === "capaian" || hal === "target" || hal === "realisasi";
  return isKinerja && isTentangIndikator(kalimat) ? undefined : lingkup;
}
