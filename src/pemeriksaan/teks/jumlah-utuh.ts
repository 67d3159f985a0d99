import type { TabelNaskah } from "../../naskah/naskah";
import type { AngkaTabel, BarisAnggaranTabel } from "../../naskah/tabel-terbaca";
import type { TabelDibaca } from "./bacaan-naskah";
import { NOL_TABEL } from "./nol-tabel";

interface Berjumlah {
  readonly tabel: TabelNaskah;
  readonly jumlah: BarisAnggaranTabel;
}

const JUMLAH = /^\s*(?:sub\s*)?(?:jumlah|total)\b/i;
/** A row with two of the amounts of a total is what it sums up; one may be there by chance. */
const SAMA_CUKUP = 2;

const isSeangka = (a: AngkaTabel | undefined, b: AngkaTabel | undefined): boolean =>
  a !== undefined &&
  b !== undefined &&
  a.nilai !== 0 &&
  NOL_TABEL.some((nol) => a.nilai === b.nilai * 10 ** nol || b.nilai === a.nilai * 10 ** nol);

/** Two totals of one thing agree in something, whatever else is wrong in one of them. */
const isSatuHal = (a: BarisAnggaranTabel, b: BarisAnggaranTabel): boolean =>
  isSeangka(a.pagu, b.pagu) ||
  isSeangka(a.realisasiAnggaran, b.realisasiAnggaran) ||
  isSeangka(a.sisa, b.sisa);

/** Whether what a table sums up is one row among others of another table: the kegiatan of one program. */
function isBagian({ tabel, jumlah }: Berjumlah, daftar: readonly TabelDibaca[]): boolean {
  const { pagu, realisasiAnggaran, sisa } = jumlah;
  const cetakan = new Set([pagu, realisasiAnggaran, sisa].flatMap((angka) => angka?.teks ?? []));
  return daftar.some(
    ({ tabel: lain }) =>
      lain !== tabel &&
      lain.daftarBaris.some(
        (baris) =>
          baris.filter((teks) => cetakan.has(teks)).length >= SAMA_CUKUP &&
          !baris.some((teks) => JUMLAH.test(teks)),
      ),
  );
}

/**
 * The totals of money that a text gives for all its money: the only total of each table, without those of a part.
 * None where the tables sum up different things: nobody knows which of them is the whole.
 */
export function listJumlahUtuh(daftar: readonly TabelDibaca[]): readonly BarisAnggaranTabel[] {
  const utuh = daftar
    .flatMap(({ tabel, terbaca }) => {
      const [jumlah, ...lain] = terbaca?.jenis === "anggaran" ? terbaca.daftarJumlah : [];
      return jumlah && lain.length === 0 ? [{ tabel, jumlah }] : [];
    })
    .filter((satu) => !isBagian(satu, daftar))
    .map(({ jumlah }) => jumlah);
  const [pertama] = utuh;
  return pertama && utuh.every((satu) => isSatuHal(satu, pertama)) ? utuh : [];
}
