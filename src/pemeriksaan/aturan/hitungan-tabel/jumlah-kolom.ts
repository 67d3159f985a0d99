import type { BarisAngka, KisiAngka, KolomAngka } from "../../../naskah/kisi-angka";
import type { AngkaTabel } from "../../../naskah/tabel-terbaca";
import type { Selang } from "../../teks/angka-tercetak";
import { selangOf } from "../../teks/angka-tercetak";
import type { JumlahInduk } from "./jumlah-induk";

/** A total that is not the sum of its column. */
export interface JumlahSalah {
  readonly kolom: number;
  readonly angka: AngkaTabel;
  readonly hitung: number;
}

/** What is no sum of its parts: means, marks, rates. */
const TAK_DIJUMLAH =
  /\b(?:rata|rerata|nilai|indeks|skor|rasio|produktivitas|tarif|harga|per|satuan|tahun|bobot|peringkat)\b|%/i;
/** Rows of two levels: the total is of one of them, and which is not said. */
const BERTINGKAT = /^(?:\(?[a-z]\s*[.)]|[-–•*]|\d+(?:\.\d+)+)/i;
/** Printed in millions, each row is rounded. */
const DIBULATKAN = /\b(?:ribu|juta|miliar|milyar)\b/i;
/** A total farther off than this is one of something else, unless other columns of its row add up. */
const TERJAUH = 0.25;

const isBertingkat = ({ nomor, nama }: BarisAngka): boolean =>
  BERTINGKAT.test(nama) || /\d\.\d/.test(nomor);

const tambah = (jumlah: number, nilai: number): number => jumlah + nilai;

const isDekat = (a: number, b: number): boolean =>
  Math.abs(a - b) <= TERJAUH * Math.max(Math.abs(a), Math.abs(b));

/** How far a sum of printed numbers may be from the printed sum. */
function kelonggaran(daftar: readonly AngkaTabel[], isDibulatkan: boolean): number {
  const sela = ({ bawah, atas }: Selang): number => (atas - bawah) / 2;
  const bulat = isDibulatkan ? daftar.filter(({ desimal }) => desimal === 0).length / 2 : 0;
  return daftar.map((angka) => sela(selangOf(angka))).reduce(tambah, bulat) + 1e-6;
}

interface BahanJumlah extends KisiAngka {
  readonly jumlah: BarisAngka;
  readonly judulTabel: string;
}

type Keadaan = "cocok" | "bisu" | JumlahSalah;

/** A mean, the latest or the highest is as good a last row. */
const listLain = (nilai: readonly number[], hitung: number): readonly number[] => [
  hitung / nilai.length,
  nilai.at(-1) ?? 0,
  Math.max(...nilai),
];

function periksaKolom(bahan: BahanJumlah, ke: number): Keadaan {
  const [angka, kolom] = [bahan.jumlah.sel[ke], bahan.daftarKolom[ke]];
  const daftar = bahan.daftarBaris.flatMap(({ sel }) => sel[ke] ?? []);
  if (!angka || !isJumlahan(kolom) || daftar.length < 2) return "bisu";
  const nilai = daftar.map((satu) => satu.nilai);
  const hitung = nilai.reduce(tambah, 0);
  const sela = kelonggaran(
    [angka, ...daftar],
    DIBULATKAN.test(`${bahan.judulTabel} ${kolom.judul}`),
  );
  const isCocok = (satu: number): boolean => Math.abs(angka.nilai - satu) <= sela;
  if (isCocok(hitung)) return "cocok";
  return listLain(nilai, hitung).some(isCocok) ? "bisu" : { kolom: ke, angka, hitung };
}

/** Whether the numbers of a column can be added up. */
export const isJumlahan = (kolom: KolomAngka | undefined): kolom is KolomAngka =>
  kolom !== undefined && !kolom.persen && !TAK_DIJUMLAH.test(kolom.judul);

function salahDari(bahan: BahanJumlah): readonly JumlahSalah[] {
  const daftar = bahan.daftarKolom.map((_, kolom) => periksaKolom(bahan, kolom));
  const isTerbukti = daftar.includes("cocok");
  return daftar.flatMap((satu) => {
    if (typeof satu === "string") return [];
    return isTerbukti || isDekat(satu.angka.nilai, satu.hitung) ? [satu] : [];
  });
}

/**
 * Totals that are not the sum of the rows above them, where nothing else can be meant: of the topmost alone where rows
 * are sums of others, of neither all nor the topmost where they may be.
 */
export function listJumlahSalah(
  kisi: KisiAngka,
  judulTabel: string,
  induk: Pick<JumlahInduk, "teratas" | "isNyata"> | undefined,
): readonly JumlahSalah[] {
  const { jumlah, daftarBaris } = kisi;
  if (!jumlah) return [];
  const bahan = { ...kisi, jumlah, judulTabel };
  const atas = induk && salahDari({ ...bahan, daftarBaris: induk.teratas });
  if (atas && induk.isNyata) return atas;
  if (daftarBaris.some(isBertingkat)) return [];
  const semua = salahDari(bahan);
  return atas ? semua.filter(({ kolom }) => atas.some((satu) => satu.kolom === kolom)) : semua;
}
