import type { Fakta, Hubungan } from "../fakta";
import type { RincianBingkai } from "../model/model";

/** Totals that have a name of their own. */
const KUNCI_TOTAL: Readonly<Record<string, string>> = { belanja: "real", sumber: "pagu" };

const kunciTotal = (awal: string): string => KUNCI_TOTAL[awal] ?? awal.replace(/^rincian/, "r");

/** A breakdown, the start of its keys, and the unit it is printed in. */
export interface RincianTertulis {
  readonly awal: string;
  readonly rincian: RincianBingkai;
  readonly satuan: string;
}

/** The total of a breakdown, and its parts as `${awal}.0`, `${awal}.1` … */
export const faktaRincian = ({ awal, rincian, satuan }: RincianTertulis) => ({
  total: { kunci: kunciTotal(awal), nilai: rincian.total, desimal: 0, satuan } satisfies Fakta,
  daftarBagian: rincian.daftarBagian.map(({ nama, nilai }, ke) => ({
    nama,
    nilai: { kunci: `${awal}.${ke}`, nilai, desimal: 0, satuan } satisfies Fakta,
  })),
});

/** The parts make the whole. */
export function hubunganRincian(
  awal: string,
  { daftarBagian }: RincianBingkai,
  { kode, nama }: Pick<Hubungan, "kode" | "nama">,
): Hubungan {
  const total = kunciTotal(awal);
  const daftarKunci = daftarBagian.map((_, ke) => `${awal}.${ke}`);
  return {
    kode,
    nama,
    kunci: [total, ...daftarKunci],
    isCocok: (nilaiOf) =>
      Math.abs(daftarKunci.reduce((jumlah, kunci) => jumlah + nilaiOf(kunci), 0) - nilaiOf(total)) <
      0.5,
  };
}
