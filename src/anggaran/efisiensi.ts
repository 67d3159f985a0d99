import type { Persen } from "../kinerja/satuan";
import { desimal, persen } from "../kinerja/satuan";
import type { Efisiensi, Serapan } from "./kegiatan";

/** What the verdict is drawn from; `toleransi` in percentage points, 0 or more. */
export interface UnsurEfisiensi {
  readonly capaian: Persen | undefined;
  readonly serapan: Serapan | undefined;
  readonly toleransi: number;
}

/**
 * Method M1 (DOMAIN §2): selisih = capaian − serapan in percentage points, both unrounded. Above
 * +toleransi is `efisien`, below −toleransi `efisiensi-rendah`; exactly on it still counts as
 * `sebanding`. Without either side there is no verdict, and the reason instead.
 */
export function computeEfisiensi({ capaian, serapan, toleransi }: UnsurEfisiensi): Efisiensi {
  if (capaian === undefined) return { status: "tak-terukur", alasan: "capaian-tak-terukur" };
  if (serapan?.status !== "terukur")
    return { status: "tak-terukur", alasan: "serapan-tak-terukur" };

  const selisih = persen(desimal(capaian).minus(desimal(serapan.nilai)));
  return { status: "terukur", putusan: putusanOf(selisih, toleransi), selisih };
}

function putusanOf(
  selisih: Persen,
  toleransi: number,
): "efisien" | "sebanding" | "efisiensi-rendah" {
  if (selisih > toleransi) return "efisien";
  return selisih < -toleransi ? "efisiensi-rendah" : "sebanding";
}
