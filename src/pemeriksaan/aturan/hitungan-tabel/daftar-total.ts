import type { Kegiatan, SimpulAnggaran } from "../../../anggaran/kegiatan";
import { computeRekap } from "../../../anggaran/rekap";
import { rupiah } from "../../../kinerja/satuan";
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

const kegiatanOf = ({ kode, nama, pagu, realisasiAnggaran }: BarisAnggaranTabel): Kegiatan => ({
  kode: kode.trim().replace(/\.$/, ""),
  uraian: nama,
  pagu: pagu && rupiah(pagu.nilai),
  realisasiAnggaran: realisasiAnggaran && rupiah(realisasiAnggaran.nilai),
  tidakTerbaca: false,
});

const jumlahkan = (daftar: readonly (number | undefined)[]): number =>
  rupiah(daftar.reduce<number>((jumlah, nilai) => jumlah + (nilai ?? 0), 0));

/** Sums of all rows, of the leaves, of the topmost rows: any of them may be meant. */
function listHitungan(
  { daftarBaris }: TabelAnggaran,
  daftarSimpul: readonly SimpulAnggaran[],
  kolom: "pagu" | "realisasiAnggaran",
): readonly number[] {
  const nilaiOf = (indeks: number): number | undefined => daftarBaris[indeks]?.[kolom]?.nilai;
  const daun = daftarSimpul.filter(({ indeks, daun: isi }) => isi[0] === indeks);
  const teratas = Math.min(...daftarSimpul.map(({ tingkat }) => tingkat));
  const atas = daftarSimpul.filter(({ tingkat }) => tingkat === teratas);
  return [daun, atas, daftarSimpul].map((daftar) =>
    jumlahkan(daftar.map(({ indeks }) => nilaiOf(indeks))),
  );
}

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
      const sebutan = `${kolom === "pagu" ? "Pagu" : "Realisasi"} “${baris.nama}”`;
      yield { angka, sebutan, daftarHitungan: [jumlahkan(isi)] };
    }
  }
}

/** Printed totals of a table of money with what they should be; one with a blank among its rows is left out. */
export function* listTotal(tabel: TabelAnggaran): Generator<TotalTabel> {
  const { daftarSimpul } = computeRekap(tabel.daftarBaris.map(kegiatanOf));
  yield* totalInduk(tabel, daftarSimpul);
  const [jumlah, ...lain] = tabel.daftarJumlah;
  if (!jumlah || lain.length > 0) return;
  for (const [kolom, sebutan] of KOLOM) {
    const angka = jumlah[kolom];
    if (!angka || tabel.daftarBaris.some((baris) => baris[kolom] === undefined)) continue;
    yield { angka, sebutan, daftarHitungan: listHitungan(tabel, daftarSimpul, kolom) };
  }
}
