import type { Kisi, Letak } from "../../masukan/kisi";
import type { BarisKinerja } from "../../masukan/masukan";
import { pickTabel } from "../../masukan/nama/pick-tabel";
import { kolomOf } from "../../masukan/nama/tabel-terbuka";
import type { BahanSiapkan } from "./bahan-siapkan";

/** A formula that only looks at its own sheet computes the new period as well; one that looks elsewhere the old. */
const isDibiarkan = (kisi: Kisi, baris: number, kolom: number): boolean => {
  const rumus = kisi.rumus[baris - kisi.rentang.baris]?.[kolom - kisi.rentang.kolom] ?? null;
  return rumus !== null && !rumus.includes("!");
};

interface Isian {
  readonly baris: number;
  readonly daftarKolom: readonly (number | undefined)[];
  /** Ours, formulas too. */
  readonly keluaran: readonly (number | undefined)[];
}

/** Of a longer period the target is another: the sum or the mean of those it is made of. */
const isTargetDigabung = ({ indikator: { metode } }: Pick<BarisKinerja, "indikator">): boolean =>
  metode === "jumlah" || metode === "rata-rata";

function listKinerja(bahan: BahanSiapkan, lebihPanjang: boolean): readonly Isian[] {
  const { kinerja } = bahan.masukan;
  if (!kinerja) return [];
  const hasil = pickTabel("Kinerja", bahan);
  const penyebab = hasil.status === "terbuka" ? kolomOf(hasil.tabel, "penyebab") : undefined;
  const { capaian, kategori } = kinerja.keluaran;
  const kolomPenyebab =
    penyebab === undefined ? undefined : kinerja.kisiKeluaran.rentang.kolom + penyebab;
  return kinerja.daftarBaris.flatMap(({ baris, target, realisasi, indikator }) => [
    ...(lebihPanjang && isTargetDigabung({ indikator })
      ? [{ baris: target.letak.baris, daftarKolom: [target.letak.kolom], keluaran: [] }]
      : []),
    {
      baris: realisasi.letak.baris,
      daftarKolom: [realisasi.letak.kolom],
      keluaran: [],
    },
    { baris, daftarKolom: [kolomPenyebab], keluaran: [capaian.letak, kategori.letak] },
  ]);
}

function listAnggaran({ masukan: { anggaran } }: BahanSiapkan): readonly Isian[] {
  if (!anggaran) return [];
  const { serapan, sisa } = anggaran.keluaran;
  return anggaran.daftarBaris.map(({ baris, realisasi }) => ({
    baris,
    daftarKolom: [realisasi.letak.kolom],
    keluaran: [serapan.letak, sisa.letak],
  }));
}

/**
 * Cells that say what has been achieved: realisasi, its causes, and what the add-in has computed of it; for a longer
 * period also the targets that are put together like their realisasi.
 */
export function selDikosongkan(
  bahan: BahanSiapkan,
  kisi: Kisi,
  lebihPanjang: boolean,
): readonly Letak[] {
  const { lembar } = kisi;
  return [...listKinerja(bahan, lebihPanjang), ...listAnggaran(bahan)].flatMap(
    ({ baris, daftarKolom, keluaran }) => [
      ...daftarKolom
        .filter((kolom) => kolom !== undefined)
        .filter((kolom) => !isDibiarkan(kisi, baris, kolom))
        .map((kolom) => ({ lembar, baris, kolom })),
      ...keluaran.filter((kolom) => kolom !== undefined).map((kolom) => ({ lembar, baris, kolom })),
    ],
  );
}
