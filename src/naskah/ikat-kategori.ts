import type { Telaah } from "./cari-hal";
import type { Terikat } from "./ikat-hal";
import { KATA_HAL } from "./kata-hal";
import type { Hal } from "./naskah";
import type { RentangToken } from "./pisah-kalimat";
import type { Temu } from "./temu";

/** A sentence with its numbers, each tied. */
export interface KalimatTerikat {
  readonly telaah: Telaah;
  readonly terikat: readonly Terikat[];
  readonly kalimat: RentangToken;
}

const HAL_BERKATEGORI = new Set<Hal>(["capaian", "serapan"]);
const KATA_KINERJA = new Set(["kinerja", "kinerjanya"]);

/** The last word before the category that it may be about, going left from it. */
function halKiri({ telaah }: KalimatTerikat, dari: number, sampai: number): Hal | undefined {
  for (let p = sampai - 1; p >= dari; p--) {
    if (telaah.sela[p] === 1) continue;
    const kata = telaah.daftar[p]?.kecil ?? "";
    const hal = KATA_HAL.get(kata);
    if (hal !== undefined) return hal;
    if (KATA_KINERJA.has(kata)) return "capaian";
  }
  return undefined;
}

/** A category is of what was last spoken of before it: the word since the last number, else that number. */
export function halKategori(kalimat: KalimatTerikat, { dari }: Temu): Hal | undefined {
  const terakhir = kalimat.terikat.filter(({ temu }) => temu.sampai <= dari).at(-1);
  const awal = terakhir?.temu.sampai ?? kalimat.kalimat.dari;
  const hal = halKiri(kalimat, awal, dari) ?? terakhir?.hal;
  return hal !== undefined && HAL_BERKATEGORI.has(hal) ? hal : undefined;
}
