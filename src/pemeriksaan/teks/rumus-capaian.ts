import type { AngkaTercetak, Selang } from "./angka-tercetak";
import { isCetakanSelang, selangOf } from "./angka-tercetak";

/** Target, realisasi and capaian that are said together. */
export interface Serangkai {
  readonly target: AngkaTercetak;
  readonly realisasi: AngkaTercetak;
  readonly capaian: AngkaTercetak;
}

/** Caps an office may print instead of a larger capaian. */
const BATAS = [100, 110, 120] as const;

const bagi = (atas: Selang, bawah: Selang): Selang => {
  const daftar = [atas.bawah, atas.atas].flatMap((a) =>
    [bawah.bawah, bawah.atas].map((b) => (a / b) * 100),
  );
  return { bawah: Math.min(...daftar), atas: Math.max(...daftar) };
};

/** 200 − R/T × 100, where smaller is better. */
const kebalikan = ({ bawah, atas }: Selang): Selang => ({ bawah: 200 - atas, atas: 200 - bawah });

/** Capaian by each formula in use (DOMAIN §2); the text does not say which one an indikator has. */
function listHitungan({ target, realisasi }: Pick<Serangkai, "target" | "realisasi">): Selang[] {
  if (target.nilai <= 0) return [];
  const positif = bagi(selangOf(realisasi), selangOf(target));
  const terbalik = realisasi.nilai > 0 ? [bagi(selangOf(target), selangOf(realisasi))] : [];
  return [positif, kebalikan(positif), ...terbalik];
}

const isTerbatas = (capaian: AngkaTercetak, { atas, bawah }: Selang): boolean =>
  BATAS.some((batas) => capaian.nilai === batas && atas > batas) ||
  (capaian.nilai === 0 && bawah < 0);

/** Whether this capaian can come of this target and realisasi, by any formula. True where it cannot be told. */
export function isCapaianMungkin({ target, realisasi, capaian }: Serangkai): boolean {
  const daftar = listHitungan({ target, realisasi });
  if (daftar.length === 0) return true;
  return daftar.some((selang) => isCetakanSelang(capaian, selang) || isTerbatas(capaian, selang));
}

/** Whether realisasi and capaian stand in each other's place. */
export const isTertukar = ({ target, realisasi, capaian }: Serangkai): boolean =>
  !isCapaianMungkin({ target, realisasi, capaian }) &&
  isCetakanSelang(realisasi, bagi(selangOf(capaian), selangOf(target)));

/** R/T × 100, as it is computed where larger is better. */
export const hitungPositif = ({ target, realisasi }: Pick<Serangkai, "target" | "realisasi">) =>
  (realisasi.nilai / target.nilai) * 100;
