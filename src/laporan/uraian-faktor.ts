import type { KetercapaianTarget, PenyebabBelumTercapai, UraianFaktor } from "../narasi/faktor";
import { lanjutan } from "../narasi/lanjutan";
import { isNihil } from "../narasi/nihil";
import type { BahanLaporan } from "./bahan";
import type { IndikatorLaporan } from "./kelompok-sasaran";
import { kelompokSasaran } from "./kelompok-sasaran";
import { namaDiri } from "./nama-diri";
import { sebutanOf } from "./sebutan";
import { namaIndikator, penyebabOf } from "./uraian-indikator";

/** How many indicators were met, missed, or not measured. */
export interface HitunganTarget {
  readonly tercapai: number;
  readonly belumTercapai: number;
  readonly takTerukur: number;
}

const isBelumTercapai = ({ dinilai: { capaian } }: IndikatorLaporan): boolean =>
  capaian.status === "terukur" && capaian.nilai < 100;

/** Counts over the exact capaian: what is only printed as 100 % is not met. */
export function countTarget(daftar: readonly IndikatorLaporan[]): HitunganTarget {
  const terukur = daftar.filter(({ dinilai }) => dinilai.capaian.status === "terukur");
  const belumTercapai = terukur.filter(isBelumTercapai).length;
  return {
    tercapai: terukur.length - belumTercapai,
    belumTercapai,
    takTerukur: daftar.length - terukur.length,
  };
}

/** How the targets stand together; see {@link KetercapaianTarget}. */
export function ketercapaianOf({
  tercapai,
  belumTercapai,
  takTerukur,
}: HitunganTarget): KetercapaianTarget {
  if (belumTercapai > 0) return tercapai > 0 ? "sebagian" : "tidak-ada";
  return tercapai > 0 && takTerukur === 0 ? "semua" : "tidak-pasti";
}

/** Causes of what was missed, each once with its indicators; none where the one paragraph about it says it already. */
function daftarPenyebab(
  daftar: readonly IndikatorLaporan[],
  bahan: BahanLaporan,
): PenyebabBelumTercapai[] {
  const perPenyebab = new Map<string, { penyebab: string; daftarIndikator: string[] }>();
  let jumlah = 0;
  for (const item of daftar.filter(isBelumTercapai)) {
    const penyebab = penyebabOf(item, bahan);
    if (penyebab === undefined) continue;
    jumlah += 1;
    const kunci = penyebab.toLowerCase();
    const ada = perPenyebab.get(kunci) ?? { penyebab, daftarIndikator: [] };
    ada.daftarIndikator.push(namaIndikator(item.indikator));
    perPenyebab.set(kunci, ada);
  }
  return jumlah < 2 ? [] : [...perPenyebab.values()];
}

/** What the report says of the factors of its results. */
export function uraianFaktor(bahan: BahanLaporan): UraianFaktor {
  const daftar = kelompokSasaran(bahan).flatMap(({ anggota }) => anggota);
  const diri = namaDiri(bahan);
  return {
    periode: sebutanOf(bahan).periode,
    ketercapaian: ketercapaianOf(countTarget(daftar)),
    daftarFaktor: bahan.daftarFaktor
      .filter((teks) => !isNihil(teks))
      .map((teks) => lanjutan(teks, diri))
      .filter((teks) => teks !== ""),
    daftarPenyebab: daftarPenyebab(daftar, bahan),
  };
}
