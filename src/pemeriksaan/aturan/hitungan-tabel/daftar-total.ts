import type { Kegiatan, SimpulAnggaran } from "../../../anggaran/kegiatan";
import { computeRekap } from "../../../anggaran/rekap";
import { rupiah } from "../../../kinerja/satuan";
import type { JumlahInduk } from "./jumlah-induk";
import { bacaJumlahInduk } from "./jumlah-induk";
import type { BarisBernomor } from "./tingkat-baris";
import type { AngkaTabel, BarisAnggaranTabel, TabelTerbaca } from "../../../naskah/tabel-terbaca";

type TabelAnggaran = Extract<TabelTerbaca, { jenis: "anggaran" }>;

/** A total as it is printed, and what it may be the sum of: the text does not say which rows it takes in. */
export interface TotalTabel {
  readonly angka: AngkaTabel;
  readonly sebutan: string;
  readonly daftarHitungan: readonly number[];
}

const KOLOM = [
  ["pagu", "Jumlah pagu"],
  ["realisasiAnggaran", "Jumlah realisasi"],
] as const;
type Kolom = (typeof KOLOM)[number][0];

const kegiatanOf = ({ kode, nama, pagu, realisasiAnggaran }: BarisAnggaranTabel): Kegiatan => ({
  kode: kode.trim().replace(/\.$/, ""),
  uraian: nama,
  pagu: pagu && rupiah(pagu.nilai),
  realisasiAnggaran: realisasiAnggaran && rupiah(realisasiAnggaran.nilai),
  tidakTerbaca: false,
});

/** Whether an amount was printed so, give or take the sen. */
export const isSen = (angka: AngkaTabel, nilai: number): boolean =>
  Math.abs(angka.nilai - nilai) < 1;

const jumlahkan = (daftar: readonly (number | undefined)[]): number =>
  rupiah(daftar.reduce<number>((jumlah, nilai) => jumlah + (nilai ?? 0), 0));

/** Sums of all rows, of the leaves, of the topmost rows: any of them may be meant. */
function listHitungan(
  { daftarBaris }: TabelAnggaran,
  daftarSimpul: readonly SimpulAnggaran[],
  kolom: Kolom,
): readonly number[] {
  const nilaiOf = (indeks: number): number | undefined => daftarBaris[indeks]?.[kolom]?.nilai;
  const daun = daftarSimpul.filter(({ indeks, daun: isi }) => isi[0] === indeks);
  const teratas = Math.min(...daftarSimpul.map(({ tingkat }) => tingkat));
  const atas = daftarSimpul.filter(({ tingkat }) => tingkat === teratas);
  return [daun, atas, daftarSimpul].map((daftar) =>
    jumlahkan(daftar.map(({ indeks }) => nilaiOf(indeks))),
  );
}

const sebutanInduk = (kolom: Kolom | undefined, nama: string): string =>
  `${kolom === "pagu" ? "Pagu" : "Realisasi"} “${nama}”`;

/** A parent's printed amount beside the sum of its leaves. */
function* totalInduk(
  { daftarBaris }: TabelAnggaran,
  daftarSimpul: readonly SimpulAnggaran[],
): Generator<TotalTabel> {
  for (const { indeks, daun } of daftarSimpul) {
    const baris = daftarBaris[indeks];
    if (!baris || daun[0] === indeks) continue;
    for (const [kolom] of KOLOM) {
      const angka = baris[kolom];
      const isi = daun.map((satu) => daftarBaris[satu]?.[kolom]?.nilai);
      if (!angka || isi.some((nilai) => nilai === undefined)) continue;
      const sebutan = sebutanInduk(kolom, baris.nama);
      yield { angka, sebutan, daftarHitungan: [jumlahkan(isi)] };
    }
  }
}

const bernomor = (baris: BarisAnggaranTabel): BarisBernomor => ({
  nomor: baris.kode.trim(),
  nama: baris.nama,
  sel: KOLOM.map(([kolom]) => baris[kolom]),
});

/** The topmost rows together, one that is not the sum of its own rows as that sum where the total says so. */
function jumlahTeratas(induk: JumlahInduk | undefined, kolom: Kolom, total: AngkaTabel) {
  if (!induk) return [];
  const { teratas, daftarSalah } = induk;
  const ke = KOLOM.findIndex(([satu]) => satu === kolom);
  const jumlah = jumlahkan(teratas.map(({ sel }) => sel[ke]?.nilai));
  const betul = daftarSalah
    .filter((salah) => salah.kolom === ke)
    .map(({ angka, hitung }) => rupiah(jumlah - angka.nilai + hitung));
  return [betul.find((satu) => isSen(total, satu)) ?? jumlah];
}

/** Levels that letters and bullets tell, where codes tell none. */
function jumlahIndukOf(
  { daftarBaris, daftarJumlah }: TabelAnggaran,
  simpul: readonly SimpulAnggaran[],
) {
  const isBerkode = simpul.some(({ indeks, daun }) => daun[0] !== indeks);
  const [jumlah] = daftarJumlah.map(bernomor);
  return isBerkode ? undefined : bacaJumlahInduk(daftarBaris.map(bernomor), jumlah);
}

/** The printed totals of the last row, the likeliest sum first. */
function* totalAkhir(
  tabel: TabelAnggaran,
  daftarSimpul: readonly SimpulAnggaran[],
  induk: JumlahInduk | undefined,
): Generator<TotalTabel> {
  const [jumlah, ...lain] = tabel.daftarJumlah;
  if (!jumlah || lain.length > 0) return;
  for (const [kolom, sebutan] of KOLOM) {
    const angka = jumlah[kolom];
    if (!angka || tabel.daftarBaris.some((baris) => baris[kolom] === undefined)) continue;
    const atas = jumlahTeratas(induk, kolom, angka);
    const semua = listHitungan(tabel, daftarSimpul, kolom);
    const daftarHitungan = induk?.isNyata === true ? [...atas, ...semua] : [...semua, ...atas];
    yield { angka, sebutan, daftarHitungan };
  }
}

/** Printed totals of a table of money with what they should be; one with a blank among its rows is left out. */
export function* listTotal(tabel: TabelAnggaran): Generator<TotalTabel> {
  const { daftarSimpul } = computeRekap(tabel.daftarBaris.map(kegiatanOf));
  yield* totalInduk(tabel, daftarSimpul);
  const induk = jumlahIndukOf(tabel, daftarSimpul);
  for (const { nama, kolom, angka, hitung } of induk?.daftarSalah ?? [])
    yield { angka, sebutan: sebutanInduk(KOLOM[kolom]?.[0], nama), daftarHitungan: [hitung] };
  yield* totalAkhir(tabel, daftarSimpul, induk);
}
