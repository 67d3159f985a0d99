import type { SimpulAnggaran } from "../../../anggaran/kegiatan";
import type { Target } from "../../../kinerja/indikator";
import type { IndikatorDinilai } from "../../../kinerja/penilaian";
import type { Hal, Lingkup, Sebutan } from "../../../naskah/naskah";
import type { BahanPeriksa } from "../../aturan";
import { kunciNama } from "../../teks/konteks";

/** A number of a text, and whose it is where that is beyond doubt. */
export interface AngkaDisebut {
  readonly sebutan: Sebutan;
  readonly lingkup: Lingkup | undefined;
}

/** Something the workbook computes, by its name; the whole has none. */
interface Hitungan {
  readonly nama: string;
  readonly nilai: readonly (number | undefined)[];
}

const nilaiTarget = (target: Target | undefined): readonly number[] => {
  if (target?.jenis === "nilai") return [target.nilai];
  if (target?.jenis === "rentang") return [target.bawah, target.atas];
  return [];
};

const capaianOf = ({ capaian, capaianTerbatas }: IndikatorDinilai): number[] =>
  [capaian, capaianTerbatas].flatMap((satu) => (satu.status === "terukur" ? [satu.nilai] : []));

function listCapaian({ perhitungan: { kinerja } }: BahanPeriksa): readonly Hitungan[] {
  return [
    { nama: "", nilai: [kinerja.keseluruhan.nilai] },
    ...kinerja.daftarSasaran.map(({ nama, nilai }) => ({ nama, nilai: [nilai] })),
    ...kinerja.daftarIndikator.map((satu) => ({
      nama: satu.indikator.nama,
      nilai: capaianOf(satu),
    })),
  ];
}

function listIndikator({ perhitungan, masukan }: BahanPeriksa, hal: Hal): readonly Hitungan[] {
  return perhitungan.kinerja.daftarIndikator.map(({ indikator }, indeks) => {
    const tambahan = masukan.kinerja?.daftarBaris[indeks]?.tambahan;
    const nilai =
      hal === "target"
        ? [...nilaiTarget(indikator.target), tambahan?.targetTahunan, tambahan?.targetRenstra]
        : [indikator.realisasi, tambahan?.realisasiTahunLalu];
    return { nama: indikator.nama, nilai };
  });
}

const NILAI_SIMPUL: Readonly<
  Partial<
    Record<
      Hal,
      (
        simpul: Pick<SimpulAnggaran, "pagu" | "realisasiAnggaran" | "sisa" | "serapan">,
      ) => number | undefined
    >
  >
> = {
  pagu: ({ pagu }) => pagu,
  "realisasi-anggaran": ({ realisasiAnggaran }) => realisasiAnggaran,
  sisa: ({ sisa }) => sisa,
  serapan: ({ serapan }) => (serapan.status === "terukur" ? serapan.nilai : undefined),
};

function listAnggaran({ perhitungan: { anggaran } }: BahanPeriksa, hal: Hal): readonly Hitungan[] {
  const nilaiOf = NILAI_SIMPUL[hal];
  if (!anggaran || !nilaiOf) return [];
  return [
    { nama: "", nilai: [nilaiOf(anggaran)] },
    ...anggaran.daftarSimpul.map((simpul) => ({
      nama: simpul.kegiatan.uraian,
      nilai: [nilaiOf(simpul)],
    })),
  ];
}

function listHal(buku: BahanPeriksa, { hal, jenis }: Sebutan): readonly Hitungan[] {
  if (hal === undefined) return [];
  if (jenis === "persen") {
    if (hal === "capaian") return listCapaian(buku);
    if (hal === "target" || hal === "realisasi") return listIndikator(buku, hal);
    return hal === "serapan" ? listAnggaran(buku, hal) : [];
  }
  return hal === "serapan" ? [] : listAnggaran(buku, hal);
}

/**
 * Computed values that a number may be a print of: those of what it speaks of, where the sentence says whose it is;
 * all of that kind otherwise. Empty where nothing is known, or something of the kind could not be measured.
 */
export function listHitungan(
  { sebutan, lingkup }: AngkaDisebut,
  buku: BahanPeriksa,
): readonly number[] {
  const semua = listHal(buku, sebutan);
  const nama = lingkup?.jenis === "bernama" ? kunciNama(lingkup.nama) : "";
  const milik = lingkup && semua.filter((satu) => kunciNama(satu.nama) === nama);
  const dipakai = milik && milik.length > 0 ? milik : semua;
  return dipakai.flatMap(({ nilai }) => nilai.filter((satu) => satu !== undefined));
}
