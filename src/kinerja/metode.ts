import type Big from "big.js";
import type { Metode, Target } from "./indikator";
import { desimal } from "./satuan";

/** What one period says of an indikator. Undefined is unfilled; 0 is filled. */
export interface NilaiPeriode {
  readonly target: Target | undefined;
  readonly realisasi: number | undefined;
}

/** `tak-tergabung`: no period is filled, or targets that are grades or of different kinds were to be added. */
export type HasilGabung =
  | {
      readonly status: "tergabung";
      readonly target: Target;
      readonly realisasi: number;
      /** Places in the list that were used, in its order. */
      readonly dipakai: readonly number[];
      /** Of `kumulatif` only: places whose realisasi is below that of the filled period before it. */
      readonly turun: readonly number[];
    }
  | { readonly status: "tak-tergabung"; readonly alasan: "belum-terisi" | "target-tak-sejenis" };

interface Terisi {
  readonly indeks: number;
  readonly target: Target;
  readonly realisasi: number;
}

const listTerisi = (daftar: readonly NilaiPeriode[]): Terisi[] =>
  daftar.flatMap(({ target, realisasi }, indeks) =>
    target === undefined || realisasi === undefined ? [] : [{ indeks, target, realisasi }],
  );

const jumlahkan = (daftar: readonly number[]): Big =>
  daftar.reduce((jumlah, nilai) => jumlah.plus(desimal(nilai)), desimal(0));

type Gabung = (daftar: readonly number[]) => number;

const GABUNG: Readonly<Record<"jumlah" | "rata-rata", Gabung>> = {
  jumlah: (daftar) => jumlahkan(daftar).toNumber(),
  "rata-rata": (daftar) => jumlahkan(daftar).div(daftar.length).toNumber(),
};

/** Targets put together; undefined where one is a grade or they are not of one kind. */
function gabungTarget(daftar: readonly Target[], gabung: Gabung): Target | undefined {
  const nilai = daftar.flatMap((target) => (target.jenis === "nilai" ? [target.nilai] : []));
  if (nilai.length === daftar.length) return { jenis: "nilai", nilai: gabung(nilai) };
  const rentang = daftar.flatMap((target) => (target.jenis === "rentang" ? [target] : []));
  if (rentang.length !== daftar.length) return undefined;
  return {
    jenis: "rentang",
    bawah: gabung(rentang.map(({ bawah }) => bawah)),
    atas: gabung(rentang.map(({ atas }) => atas)),
  };
}

function gabungSemua(terisi: readonly Terisi[], gabung: Gabung): HasilGabung {
  const target = gabungTarget(
    terisi.map((item) => item.target),
    gabung,
  );
  if (target === undefined) return { status: "tak-tergabung", alasan: "target-tak-sejenis" };
  return {
    status: "tergabung",
    target,
    realisasi: gabung(terisi.map(({ realisasi }) => realisasi)),
    dipakai: terisi.map(({ indeks }) => indeks),
    turun: [],
  };
}

const listTurun = (terisi: readonly Terisi[]): number[] =>
  terisi.flatMap(({ indeks, realisasi }, letak) => {
    const sebelum = terisi[letak - 1];
    return sebelum !== undefined && realisasi < sebelum.realisasi ? [indeks] : [];
  });

/**
 * Target and realisasi of a longer period from those of the periods in it, neither rounded nor capped; the capaian is
 * computed of the two as of any other row, which makes `jumlah` ΣR/ΣT. Periods not wholly filled are left out.
 *
 * @param daftar one entry per period, earliest first, in one unit
 */
export function gabungPeriode(metode: Metode, daftar: readonly NilaiPeriode[]): HasilGabung {
  const terisi = listTerisi(daftar);
  const akhir = terisi.at(-1);
  if (!akhir) return { status: "tak-tergabung", alasan: "belum-terisi" };
  if (metode === "jumlah" || metode === "rata-rata") return gabungSemua(terisi, GABUNG[metode]);
  const { indeks, target, realisasi } = akhir;
  const turun = metode === "kumulatif" ? listTurun(terisi) : [];
  return { status: "tergabung", target, realisasi, dipakai: [indeks], turun };
}
