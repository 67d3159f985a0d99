import type { TabelNaskah } from "../../../naskah/naskah";
import type { BarisKinerjaTabel, TabelTerbaca } from "../../../naskah/tabel-terbaca";
import type { BahanNaskah } from "../../aturan";
import type { AngkaTercetak } from "../../teks/angka-tercetak";
import type { ParagrafTerbaca } from "../../teks/bacaan-naskah";
import { bacaanOf } from "../../teks/bacaan-naskah";
import { kelompokkan } from "../../teks/kelompokkan";
import { listBacaanBaris } from "../../teks/baris-indikator";
import { isBersama, listPeran } from "../../teks/peran-angka";
import { kunciNama } from "../../teks/konteks";
import { listSerangkai } from "../../teks/serangkai-paragraf";

/** Capaian that stand together in a text, and the same by sasaran where a table tells them. */
export interface DeretCapaian {
  readonly sebutan: string;
  readonly daftar: readonly AngkaTercetak[];
  readonly kelompok: readonly (readonly AngkaTercetak[])[];
}

type TabelKinerja = Extract<TabelTerbaca, { jenis: "kinerja" }>;

const KEPALA_TERTINGGI = 3;

/** The column of a heading, among the first rows; -1 for none. */
const kolomOf = ({ daftarBaris }: TabelNaskah, pola: RegExp): number =>
  Math.max(
    -1,
    ...daftarBaris
      .slice(0, KEPALA_TERTINGGI)
      .map((baris) => baris.findIndex((teks) => pola.test(teks.trim()))),
  );

/** The sasaran each row belongs to: a merged cell is said once, for the rows below it too. */
function sasaranPerNama(tabel: TabelNaskah): ReadonlyMap<string, string> {
  const kolom = kolomOf(tabel, /^sasaran/i);
  const hasil = new Map<string, string>();
  if (kolom < 0) return hasil;
  let sasaran = "";
  for (const baris of tabel.daftarBaris) {
    sasaran = baris[kolom]?.trim() || sasaran;
    for (const teks of baris) hasil.set(kunciNama(teks), sasaran);
  }
  return hasil;
}

/** Every reading of the rows; undefined where weights or a blank make the mean another one. */
function deretTabel(
  tabel: TabelNaskah,
  terbaca: TabelKinerja,
): readonly DeretCapaian[] | undefined {
  if (kolomOf(tabel, /^bobot/i) >= 0) return undefined;
  const daftar = listBacaanBaris(terbaca);
  const deret = daftar.map((baris) => deretBaris(tabel, baris));
  return deret.every((satu) => satu !== undefined) ? deret : undefined;
}

function deretBaris(
  tabel: TabelNaskah,
  daftarBaris: readonly BarisKinerjaTabel[],
): DeretCapaian | undefined {
  const daftar = daftarBaris.flatMap(({ nama, capaian }) => (capaian ? [{ nama, capaian }] : []));
  if (daftar.length < 2 || daftar.length !== daftarBaris.length) return undefined;
  const sasaran = sasaranPerNama(tabel);
  const kelompok = kelompokkan(daftar, ({ nama }) => sasaran.get(kunciNama(nama)) ?? "");
  return {
    sebutan: "di tabel",
    daftar: daftar.map(({ capaian }) => capaian),
    kelompok: [...kelompok.values()].map((isi) => isi.map(({ capaian }) => capaian)),
  };
}

/** Every row of capaian of which a text may give the mean; none where a text has more than one table that differ. */
export function listDeret(bahan: BahanNaskah): readonly DeretCapaian[] {
  const tabel = bacaanOf(bahan).daftarTabel.flatMap(({ tabel, terbaca }) =>
    terbaca?.jenis === "kinerja" && terbaca.daftarBaris.some(({ capaian }) => capaian)
      ? [{ tabel, terbaca }]
      : [],
  );
  const deret = tabel.map(({ tabel: satu, terbaca }) => deretTabel(satu, terbaca));
  // A table that cannot be averaged may be the one that is meant.
  if (deret.some((satu) => satu === undefined)) return [];
  const daftarDeret = deret.flatMap((satu) => satu ?? []);
  if (deret.length > 1) daftarDeret.push(gabung(deret.flatMap((satu) => satu?.[0] ?? [])));
  if (deret.length > 0) return daftarDeret;
  const kalimat = deretKalimat(bahan);
  return kalimat ? [kalimat] : [];
}

/** A percentage that nothing is computed with and nobody can place: `Nilai SAKIP: 71,2 dari 72 (98,89%)`. */
function isMungkinCapaian(terbaca: ParagrafTerbaca, bahan: BahanNaskah): boolean {
  const isTakBerhal = terbaca.daftarKalimat
    .flatMap(listPeran)
    .some(
      ({ sebutan, peran, antara }) =>
        sebutan.jenis === "persen" && peran === undefined && !isBersama(antara),
    );
  return isTakBerhal && listSerangkai(terbaca, bahan).length === 0;
}

const NOMOR_BUTIR = /^\s*\(?[\p{L}\d]{1,3}[.)]\s/u;

/** A mean or a total said right here; with numbers before it that nobody placed it may be a row's own capaian. */
const isRataDisebut = (antara: string): boolean =>
  isBersama(antara) && !/\d/.test(antara.replace(NOMOR_BUTIR, ""));

/** Capaian of sentences, where each of them stands beside its target and realisasi: then none is left out. */
function deretKalimat(bahan: BahanNaskah): DeretCapaian | undefined {
  const { daftarParagraf } = bacaanOf(bahan);
  const daftar = daftarParagraf.flatMap((terbaca) => listSerangkai(terbaca, bahan));
  const disebut = daftarParagraf
    .flatMap(({ daftarKalimat }) => daftarKalimat.flatMap(listPeran))
    .filter(
      ({ sebutan, peran, antara }) =>
        (sebutan.hal === "capaian" || peran === "capaian") && !isRataDisebut(antara),
    );
  if (daftar.length < 2 || disebut.length !== daftar.length) return undefined;
  if (daftarParagraf.some((terbaca) => isMungkinCapaian(terbaca, bahan))) return undefined;
  const angka = daftar.map((satu) => satu.angka.capaian);
  return { sebutan: "yang disebut", daftar: angka, kelompok: [angka] };
}

const gabung = (daftar: readonly DeretCapaian[]): DeretCapaian => ({
  sebutan: "di semua tabel",
  daftar: daftar.flatMap((satu) => satu.daftar),
  kelompok: daftar.map((satu) => satu.daftar),
});
