import type { AngkaIsian } from "../../naskah/baca-isian";
import type { PeranIsian } from "../../naskah/label-isian";
import type { Peran } from "./angka-berperan";
import type { IsianRekaman, Rekaman } from "./rekaman";

/** A number of a record with its role and the line or cell it stands in. */
export interface AngkaRekaman extends Pick<IsianRekaman, "paragraf"> {
  readonly peran: Peran;
  readonly angka: AngkaIsian;
  readonly masa: string;
  readonly isTegas: boolean;
}

/** Without `Rp` an amount of money is told by its size. */
const UANG_TERKECIL = 1e5;
const isUang = ({ jenis, nilai }: AngkaIsian): boolean =>
  jenis === "rupiah" || (jenis === "nilai" && nilai >= UANG_TERKECIL);

interface Sifat {
  readonly isBerpagu: boolean;
  readonly isBertarget: boolean;
}

const TETAP: ReadonlySet<PeranIsian> = new Set(["target", "serapan"]);
const UANG: ReadonlySet<PeranIsian> = new Set(["pagu", "realisasi-anggaran", "sisa"]);

/** `Realisasi` beside a pagu is one of money, and so are the shares in its form. */
function peranRealisasi(
  angka: AngkaIsian,
  { isBerpagu, isBertarget, isTegas }: Sifat & { readonly isTegas: boolean },
): Peran | undefined {
  if (!isBerpagu) return "realisasi";
  if (isUang(angka)) return isBertarget ? undefined : "realisasi-anggaran";
  if (isBertarget) return "realisasi";
  // `Realisasi fisik : 100%` beside money is of neither.
  return isTegas && angka.jenis === "persen" ? "serapan" : undefined;
}

/** A share is of what stands before it. */
function peranPersentase(sebelum: Peran | undefined): Peran | undefined {
  if (sebelum === "realisasi-anggaran" || sebelum === "pagu") return "serapan";
  return sebelum === "realisasi" ? "capaian" : undefined;
}

function peranUang(peran: PeranIsian, angka: AngkaIsian): Peran | undefined {
  if (isUang(angka)) return peran as "pagu" | "realisasi-anggaran" | "sisa";
  return angka.jenis === "persen" && peran === "realisasi-anggaran" ? "serapan" : undefined;
}

function peranSatu(
  { isian: { peran, isTegas } }: IsianRekaman,
  angka: AngkaIsian,
  { sifat, sebelum }: { readonly sifat: Sifat; readonly sebelum: Peran | undefined },
): Peran | undefined {
  if (TETAP.has(peran)) return peran as "target" | "serapan";
  if (UANG.has(peran)) return peranUang(peran, angka);
  if (peran === "realisasi") return peranRealisasi(angka, { ...sifat, isTegas });
  if (peran === "persentase") return peranPersentase(sebelum);
  if (peran !== "capaian") return undefined;
  return sifat.isBerpagu && !sifat.isBertarget ? "serapan" : "capaian";
}

const some = ({ daftar }: Rekaman, peran: PeranIsian): boolean =>
  daftar.some(({ isian }) => isian.peran === peran && isian.angka !== undefined);

/** The numbers of a record with their roles, in reading order. */
export function peranRekaman(rekaman: Rekaman): readonly AngkaRekaman[] {
  const sifat = { isBerpagu: some(rekaman, "pagu"), isBertarget: some(rekaman, "target") };
  const hasil: AngkaRekaman[] = [];
  for (const satu of rekaman.daftar) {
    const { angka, masa, isTegas } = satu.isian;
    const sebelum = hasil.at(-1)?.peran;
    const peran = angka && peranSatu(satu, angka, { sifat, sebelum });
    if (angka && peran) hasil.push({ peran, angka, masa, isTegas, paragraf: satu.paragraf });
  }
  return hasil;
}

/** Whether two fields may be of one time. */
export const isSemasa = (a: AngkaRekaman, b: AngkaRekaman): boolean =>
  a.masa === b.masa || a.masa === "" || b.masa === "";
