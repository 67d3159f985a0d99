import { isianCacah } from "../isian/isian-cacah";
import { isianIndikator } from "../isian/isian-indikator";
import { isianKantor } from "../isian/isian-kantor";
import { isianUang } from "../isian/isian-uang";
import type { RincianTertulis } from "../isian/rincian";
import { faktaRincian } from "../isian/rincian";
import type { Isian } from "../fakta";
import type { Pena } from "../pena";

/** What a frame writes from: the pen, and the slots of everything that can be said. */
export interface BahanSusunan {
  readonly pena: Pena;
  readonly kantor: Isian;
  readonly daftarIndikator: readonly Isian[];
  readonly uang: Isian;
  readonly daftarProgram: readonly Isian[];
  readonly cacah: Isian;
}

export function bahanSusunan(pena: Pena): BahanSusunan {
  const { model, gaya } = pena;
  const kantor = isianKantor(model);
  const dengan = (isi: Isian): Isian => ({ ...kantor, ...isi });
  return {
    pena,
    kantor,
    daftarIndikator: model.daftarIndikator.map((_, ke) =>
      dengan(isianIndikator(model, ke, gaya.desimal)),
    ),
    uang: dengan(isianUang(model, undefined, gaya.desimal)),
    daftarProgram: model.daftarProgram.map((_, ke) => dengan(isianUang(model, ke, gaya.desimal))),
    cacah: dengan(isianCacah(model, gaya.desimal)),
  };
}

const BAGIAN = [
  "{nilai} {nama}",
  "{nama} {nilai}",
  "{nama} sebanyak {nilai}",
  "{nama} ({nilai})",
  "{nama}: {nilai}",
] as const;

const BAGIAN_UANG = [
  "{nama} {nilai}",
  "{nama} sebesar {nilai}",
  "{nama} ({nilai})",
  "{nama}: {nilai}",
] as const;

/** The slots of a breakdown: its total, and its parts as one list. */
export function isianRincian({ pena, kantor }: BahanSusunan, tertulis: RincianTertulis): Isian {
  const { satuan } = tertulis;
  const { total, daftarBagian } = faktaRincian(tertulis);
  const bentuk = pena.acak.pick(satuan === "Rp" ? BAGIAN_UANG : BAGIAN);
  // "12 rapat rapat paripurna" nobody writes.
  const isBerulang = daftarBagian.some(({ nama }) => nama.startsWith(satuan));
  const isPolos = satuan !== "Rp" && (isBerulang || pena.acak.chance(0.5));
  const daftar = daftarBagian.map(({ nama, nilai }) =>
    pena.isi([bentuk], { nama, nilai: isPolos ? { ...nilai, satuan: "" } : nilai }),
  );
  const akhir = daftar.length > 2 ? ", dan " : " dan ";
  const sambung = pena.acak.pick([akhir, akhir, " serta "]);
  return {
    ...kantor,
    total,
    daftar: daftar.slice(0, -1).join(", ") + sambung + (daftar.at(-1) ?? ""),
  };
}
