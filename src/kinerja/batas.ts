import type { Capaian } from "./indikator";
import type { BatasCapaian } from "./pengaturan";
import { persen } from "./satuan";

/**
 * The capaian as it is printed and averaged: at most `batas` percentage points (`batas_capaian`,
 * DOMAIN §2). A new value; the uncapped one stays with its owner. Tak terukur stays tak terukur.
 */
export function applyBatas(capaian: Capaian, batas: BatasCapaian): Capaian {
  if (capaian.status === "tak-terukur" || batas === "tanpa" || capaian.nilai <= batas)
    return capaian;
  return { status: "terukur", nilai: persen(batas) };
}
