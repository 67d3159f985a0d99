import { formatPersen } from "../../format/persen";
import type { Arah, Rumus } from "../../kinerja/indikator";
import { persen } from "../../kinerja/satuan";
import { BATAS_LAZIM } from "../batas-lazim";
import type { AngkaTercetak, Selang } from "./angka-tercetak";
import { isCetakanSelang, selangOf } from "./angka-tercetak";

/** Target, realisasi and capaian that are said together. */
export interface Serangkai {
  readonly target: AngkaTercetak;
  readonly realisasi: AngkaTercetak;
  readonly capaian: AngkaTercetak;
}

/** Which formulas come into question: all of them unless the text or the workbook says which way is better. */
export interface ArahCapaian {
  readonly arah: Arah;
  readonly rumus: Rumus | undefined;
}

const bagi = (atas: Selang, bawah: Selang): Selang => {
  const daftar = [atas.bawah, atas.atas].flatMap((a) =>
    [bawah.bawah, bawah.atas].map((b) => (a / b) * 100),
  );
  return { bawah: Math.min(...daftar), atas: Math.max(...daftar) };
};

/** 200 − R/T × 100, where smaller is better. */
const kebalikan = ({ bawah, atas }: Selang): Selang => ({ bawah: 200 - atas, atas: 200 - bawah });

/** Capaian by each formula that comes into question (DOMAIN §2). */
function listHitungan(
  { target, realisasi }: Pick<Serangkai, "target" | "realisasi">,
  arah: ArahCapaian | undefined,
): Selang[] {
  if (target.nilai <= 0) return [];
  const positif = bagi(selangOf(realisasi), selangOf(target));
  if (arah?.arah === "positif") return [positif];
  const a = arah?.rumus === "B" ? [] : [kebalikan(positif)];
  const isB = arah?.rumus !== "A" && realisasi.nilai > 0;
  const b = isB ? [bagi(selangOf(target), selangOf(realisasi))] : [];
  return arah === undefined ? [positif, ...a, ...b] : [...a, ...b];
}

const isTerbatas = (capaian: AngkaTercetak, { atas, bawah }: Selang): boolean =>
  BATAS_LAZIM.some((batas) => capaian.nilai === batas && atas > batas) ||
  (capaian.nilai === 0 && bawah < 0);

/** Whether this capaian can come of this target and realisasi, by any admissible formula. True where it cannot be told. */
export function isCapaianMungkin(
  { target, realisasi, capaian }: Serangkai,
  arah?: ArahCapaian,
): boolean {
  const daftar = listHitungan({ target, realisasi }, arah);
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

const persenan = (nilai: number): string => formatPersen(persen(nilai));

/**
 * What target and realisasi give, in words. Where no direction is told, the other one is named too if the written
 * capaian lies on its side of 100.
 */
export function teksHitungan(
  { target, realisasi, capaian }: Serangkai,
  arah?: ArahCapaian,
): string {
  const positif = hitungPositif({ target, realisasi });
  const negatif = arah?.rumus === "B" ? (target.nilai / realisasi.nilai) * 100 : 200 - positif;
  if (arah) return persenan(arah.arah === "positif" ? positif : negatif);
  const isSeberang = (capaian.nilai - 100) * (positif - 100) < 0;
  return isSeberang
    ? `${persenan(positif)} (${persenan(negatif)} bila makin kecil makin baik)`
    : persenan(positif);
}
