import type { AngkaTabel } from "../../../naskah/tabel-terbaca";
import { selangOf } from "../../teks/angka-tercetak";
import type { BarisBernomor, Cabang } from "./tingkat-baris";
import { susunTingkat } from "./tingkat-baris";

/** A row that is not the sum of the rows below it. */
export interface IndukSalah {
  readonly nama: string;
  readonly kolom: number;
  readonly angka: AngkaTabel;
  readonly hitung: number;
}

/** What the levels of a table come to. */
export interface JumlahInduk {
  /** The rows whose sum the total is. */
  readonly teratas: readonly BarisBernomor[];
  readonly daftarSalah: readonly IndukSalah[];
  /** Rows are sums of those below them, so the total takes in none but the topmost; else they only look so. */
  readonly isNyata: boolean;
}

/** One number of a row and the sum of those below it. */
interface Bandingan {
  readonly cabang: Cabang;
  readonly kolom: number;
  readonly angka: AngkaTabel;
  readonly hitung: number;
  readonly isCocok: boolean;
}

const NOISE = 1e-6;

const sela = (angka: AngkaTabel): number => {
  const { bawah, atas } = selangOf(angka);
  return (atas - bawah) / 2;
};

/** What rounding each row may have made; so near it is neither right nor wrong. */
const isHampir = (beda: number, banyak: number): boolean => beda <= (banyak + 1) / 2;

/** Each number of a row whose rows below all have one. */
function bandingkan(cabang: Cabang, kolom: number): readonly Bandingan[] {
  const { baris, anak } = cabang;
  const angka = baris.sel[kolom];
  const isi = anak.flatMap(({ sel }) => sel[kolom] ?? []);
  if (!angka || angka.persen || isi.length !== anak.length) return [];
  const hitung = isi.reduce((jumlah, { nilai }) => jumlah + nilai, 0);
  const longgar = [angka, ...isi].reduce((jumlah, satu) => jumlah + sela(satu), NOISE);
  const beda = Math.abs(angka.nilai - hitung);
  const isCocok = beda <= longgar;
  return isCocok || !isHampir(beda, isi.length) ? [{ cabang, kolom, angka, hitung, isCocok }] : [];
}

/** One sum of several rows shows that numbers tell the levels, and so do two rows that say a single one again. */
const isBersaksi = (daftar: readonly Bandingan[]): boolean => {
  const cocok = daftar.filter(({ isCocok, angka }) => isCocok && angka.nilai !== 0);
  return cocok.some(({ cabang }) => cabang.anak.length > 1) || cocok.length > 1;
};

/** The total is right with the sum of the rows below in the place of the row. */
function isDibenarkan(salah: Bandingan, teratas: readonly BarisBernomor[], jumlah: BarisBernomor) {
  const { cabang, kolom, hitung, angka } = salah;
  const total = jumlah.sel[kolom];
  if (!total || !teratas.includes(cabang.baris)) return false;
  const semua = teratas.reduce((nilai, { sel }) => nilai + (sel[kolom]?.nilai ?? 0), 0);
  return Math.abs(semua - angka.nilai + hitung - total.nilai) <= sela(total) + NOISE;
}

/**
 * Rows above others that are not their sum, where other rows of the table are, or where its total says so; and the rows
 * on top. Undefined where the numbers of the rows tell no levels.
 */
export function bacaJumlahInduk(
  daftarBaris: readonly BarisBernomor[],
  jumlah: BarisBernomor | undefined,
): JumlahInduk | undefined {
  const tingkat = susunTingkat(daftarBaris);
  if (!tingkat || tingkat.daftarInduk.length === 0) return undefined;
  const { teratas, daftarInduk } = tingkat;
  const banyakKolom = Math.max(0, ...daftarBaris.map(({ sel }) => sel.length));
  const daftar = daftarInduk.flatMap((cabang) =>
    Array.from({ length: banyakKolom }, (_, kolom) => bandingkan(cabang, kolom)).flat(),
  );
  const salah = daftar.filter(({ isCocok }) => !isCocok);
  const dibenarkan = salah.filter((satu) => jumlah && isDibenarkan(satu, teratas, jumlah));
  const isNyata = isBersaksi(daftar);
  const isSedikit = salah.length * 2 <= daftar.length;
  const dilaporkan = isNyata && isSedikit ? salah : dibenarkan;
  return {
    teratas,
    isNyata: isNyata || dibenarkan.length > 0,
    daftarSalah: dilaporkan.map(({ cabang, kolom, angka, hitung }) => ({
      nama: cabang.baris.nama,
      kolom,
      angka,
      hitung,
    })),
  };
}
