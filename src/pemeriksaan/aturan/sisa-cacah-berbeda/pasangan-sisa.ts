import type { KalimatTerbaca } from "../../../naskah/naskah";
import type { Besaran } from "../../teks/besaran";
import { listBesaran } from "../../teks/besaran";
import type { JendelaKalimat } from "../../teks/jendela-kalimat";
import type { PasanganBagian } from "../../teks/pasangan-bagian";
import {
  isBagianDari,
  isSejenis,
  isUtuhDi,
  kataSebelum,
  kataSesudah,
} from "../../teks/pasangan-bagian";
import { isSebenda } from "../../teks/kata-besaran";
import { PERLU } from "../../teks/kata-perlu";

/** A whole and a part said before the rest, with the words around the part. */
export interface PasanganSisa extends PasanganBagian {
  readonly kata: string;
  /** The whole is what there should be: a target, a need. */
  readonly isPerlu: boolean;
  /** How many sentences before the rest it was said. */
  readonly jarak: number;
}

/** Something an amount may be by the word before it. */
const SELURUH = /\b(?:selu-?\s?ruh(?:nya)?|keseluruhan(?:nya)?|total(?:nya)?)\b[^.;\d]{0,25}$/i;
const ADA =
  /\b(?:realisasi(?:nya)?|terealisasi|tercapai|mencapai|baru|terisi|terpenuhi|terlaksana|terbit|hadir|tersedia|sebesar|sebanyak|jumlah|tercatat)\b[^.;\d]{0,40}$/i;

const kataSekitar = (kalimat: KalimatTerbaca, daftar: readonly Besaran[], ke: number): string => {
  const besaran = daftar[ke];
  if (!besaran) return "";
  return `${kataSebelum(kalimat, besaran, daftar[ke - 1])} ${kataSesudah(kalimat, besaran, daftar[ke + 1])}`;
};

/** The first amount behind a whole that may be a part of it. */
function bagianSesudah(daftar: readonly Besaran[], utuh: Besaran, ke: number): number {
  const p = daftar.findIndex(({ jenis }, urut) => urut > ke && jenis === utuh.jenis);
  const bagian = daftar[p];
  return bagian && isSejenis(bagian, utuh) ? p : -1;
}

function pasanganDi(kalimat: KalimatTerbaca, daftar: readonly Besaran[], ke: number) {
  const utuh = daftar[ke];
  if (!utuh) return undefined;
  if (isBagianDari(kalimat, daftar, ke - 1)) return { utuh, ke: ke - 1 };
  if (!isUtuhDi(kalimat, daftar, ke)) return undefined;
  const p = bagianSesudah(daftar, utuh, ke);
  return p < 0 ? undefined : { utuh, ke: p };
}

/** Wholes and parts that a sentence ties by `dari`, the last first. */
function listTerikat(kalimat: KalimatTerbaca, jarak: number, batas: number): PasanganSisa[] {
  const daftar = listBesaran(kalimat);
  return daftar
    .flatMap((_, ke) => {
      const ada = pasanganDi(kalimat, daftar, ke);
      const bagian = ada && daftar[ada.ke];
      if (!ada || !bagian || Math.max(bagian.awal, ada.utuh.awal) >= batas) return [];
      const lalu = daftar[daftar.indexOf(ada.utuh) - 1];
      const isPerlu = PERLU.test(kataSebelum(kalimat, ada.utuh, lalu));
      return [
        { utuh: ada.utuh, bagian, kata: kataSekitar(kalimat, daftar, ada.ke), jarak, isPerlu },
      ];
    })
    .reverse();
}

interface Dicari {
  readonly sisa: Besaran;
  readonly isPerlu: boolean;
}

interface Disebut {
  readonly besaran: Besaran;
  readonly sebelum: string;
  readonly kata: string;
  readonly jarak: number;
}

const listDisebut = (daftarKalimat: readonly KalimatTerbaca[], batas: number): Disebut[] =>
  daftarKalimat.flatMap((kalimat, jarak) => {
    const daftar = listBesaran(kalimat);
    return daftar
      .map((besaran, ke) => ({
        besaran,
        sebelum: kataSebelum(kalimat, besaran, daftar[ke - 1]),
        kata: kataSekitar(kalimat, daftar, ke),
        jarak,
      }))
      .filter(({ besaran }) => jarak > 0 || besaran.awal < batas)
      .reverse();
  });

/** A need or a target and what there is of it, each by its own word. */
function pasanganBerkata(
  daftarKalimat: readonly KalimatTerbaca[],
  { sisa, isPerlu }: Dicari,
): PasanganSisa | undefined {
  const daftar = listDisebut(daftarKalimat, sisa.awal).filter(({ besaran }) =>
    isSesatuan(besaran, sisa),
  );
  const utuh = daftar.find(({ sebelum }) => (isPerlu ? PERLU : SELURUH).test(sebelum));
  const bagian = daftar.find(
    ({ besaran, sebelum }) =>
      besaran !== utuh?.besaran && ADA.test(sebelum) && !PERLU.test(sebelum),
  );
  if (!utuh || !bagian) return undefined;
  return { ...bagian, utuh: utuh.besaran, bagian: bagian.besaran, isPerlu };
}

const isSesatuan = (a: Besaran, b: Besaran): boolean =>
  a.jenis === b.jenis && a.benda !== "" && b.benda !== "" && isSebenda(a.benda, b.benda);

/** Whether a rest may be of this whole: of the same things, or without a name right behind it. */
const isMilik = (sisa: Besaran, { utuh, bagian, jarak }: PasanganSisa): boolean =>
  sisa.benda === ""
    ? jarak <= 1 && sisa.jenis === utuh.jenis
    : isSesatuan(sisa, utuh) || (utuh.benda === "" && isSesatuan(sisa, bagian));

/** How many sentences back the whole and the part may have been said. */
export const KALIMAT_LALU = 3;

/** The whole and the part that an amount may be the rest of, nearest first; `isPerlu`: of a target or a need. */
export function pasanganSisa(
  { kalimat, lalu }: JendelaKalimat,
  dicari: Dicari,
): PasanganSisa | undefined {
  const { sisa, isPerlu } = dicari;
  const daftarKalimat = [kalimat, ...lalu().slice(0, KALIMAT_LALU)];
  const terikat = daftarKalimat.flatMap((satu, jarak) =>
    listTerikat(satu, jarak, jarak === 0 ? sisa.awal : Infinity),
  );
  const ada = terikat.find((pasangan) => isMilik(sisa, pasangan) && (!isPerlu || pasangan.isPerlu));
  return ada ?? pasanganBerkata(daftarKalimat, dicari);
}
