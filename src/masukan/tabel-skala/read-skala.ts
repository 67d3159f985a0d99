import { SKALA_BAWAAN } from "../../kinerja/skala";
import { alamatLengkap } from "../alamat";
import type { Catat } from "../catat";
import type { Rentang } from "../kisi";
import type { TabelSkala } from "../masukan";
import type { TabelTerbuka } from "../nama/tabel-terbuka";
import { kolomOf, sumberOf } from "../nama/tabel-terbuka";
import type { Tempat } from "../temuan";
import type { Batas } from "./batas-skala";
import type { BarisSkala } from "./baris-skala";
import { listBarisSkala } from "./baris-skala";
import type { HasilSusun, KategoriBerbaris } from "./susun-skala";
import { skalaOf, susunSkala } from "./susun-skala";

type Tabel = TabelTerbuka<"Skala">;

/** The scale of DOMAIN §2, for a workbook without its own. */
export const TABEL_SKALA_BAWAAN: TabelSkala = {
  sumber: undefined,
  skala: SKALA_BAWAAN,
  sel: undefined,
};

function tempatBaris({ kisi: { lembar, rentang } }: Tabel, baris: BarisSkala | undefined): Tempat {
  if (!baris) return { lembar, rentang };
  return { lembar, rentang: { ...rentang, baris: rentang.baris + baris.baris, tinggi: 1 } };
}

function catatDitolak(
  tabel: Tabel,
  hasil: Extract<HasilSusun, { status: "ditolak" }>,
  catat: Catat,
): void {
  const letak = tempatBaris(tabel, hasil.baris);
  catat({
    aturan: "skala-tidak-terbaca",
    tingkat: "kesalahan",
    letak,
    pesan: `Skala ${tabel.nama} tidak dapat dipakai: ${hasil.sebab} (${alamatLengkap(letak)}).`,
    saran: hasil.saran,
  });
}

/** True numbers in one unit. */
function pengaliBersama(daftar: readonly Batas[]): 1 | 100 | undefined {
  const pengali = new Set(
    daftar.map((batas) => (batas.jenis === "nilai" && batas.sejati ? batas.pengali : undefined)),
  );
  return pengali.size === 1 ? [...pengali][0] : undefined;
}

/** The rows stand one below the other, highest first, just as the scale is ordered. */
const isUrutLembar = (daftar: readonly KategoriBerbaris[]): boolean =>
  daftar.every(({ baris }, urutan) => baris.baris === (daftar[0]?.baris.baris ?? 0) + urutan);

function selSkala(tabel: Tabel, daftar: readonly KategoriBerbaris[]): TabelSkala["sel"] {
  const [kolomBawah, kolomAtas, kolomNama] = [
    kolomOf(tabel, "bawah"),
    kolomOf(tabel, "atas"),
    kolomOf(tabel, "nama"),
  ];
  const pengali = pengaliBersama(daftar.map(({ baris }) => baris.bawah));
  const awal = daftar[0]?.baris.baris;
  if (kolomBawah === undefined || kolomNama === undefined || pengali === undefined)
    return undefined;
  if (awal === undefined || !isUrutLembar(daftar)) return undefined;
  const { lembar, rentang } = tabel.kisi;
  const kolomSel = (kolom: number): Rentang => ({
    baris: rentang.baris + awal,
    kolom: rentang.kolom + kolom,
    tinggi: daftar.length,
    lebar: 1,
  });
  const atasSejati = pengaliBersama(daftar.map(({ baris }) => baris.atas)) === pengali;
  return {
    lembar,
    bawah: kolomSel(kolomBawah),
    atas: kolomAtas !== undefined && atasSejati ? kolomSel(kolomAtas) : undefined,
    nama: kolomSel(kolomNama),
    pengali,
  };
}

/**
 * Reads the office's own scale, in whatever order its rows stand. One that cannot be read is a kesalahan that blocks:
 * the default scale would give other categories without anybody noticing.
 */
export function readSkala(tabel: Tabel, catat: Catat): TabelSkala {
  const hasil = susunSkala(listBarisSkala(tabel));
  if (hasil.status === "ditolak") {
    catatDitolak(tabel, hasil, catat);
    return TABEL_SKALA_BAWAAN;
  }
  return {
    sumber: sumberOf(tabel, hasil.daftar.length),
    skala: skalaOf(hasil.daftar),
    sel: selSkala(tabel, hasil.daftar),
  };
}
