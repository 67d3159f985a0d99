import type { RekapAnggaran } from "../anggaran/kegiatan";
import { computeRekap } from "../anggaran/rekap";
import type { DasarAlokasi } from "../narasi/catatan-anggaran";
import type { BahanLaporan } from "./bahan";
import type { KelompokSasaran } from "./kelompok-sasaran";

/** Budget of some leaves; their places in `barisAnggaran`. */
export interface AnggaranKelompok {
  readonly daun: readonly number[];
  readonly rekap: RekapAnggaran;
}

/** Which money serves which sasaran, as far as the workbook says. */
export interface Alokasi {
  readonly dasar: DasarAlokasi;
  /** Per kelompok of {@link KelompokSasaran}; undefined where none is known to serve it. */
  readonly perKelompok: readonly (AnggaranKelompok | undefined)[];
  /** What serves no one sasaran, where others are told apart. */
  readonly lainnya: AnggaranKelompok | undefined;
}

const rapikan = (teks: string): string => teks.trim().replace(/\s+/g, " ").toLowerCase();

/** Place of the kelompok by the names of its sasaran and indicators; a name of two kelompok says nothing. */
function kelompokPerNama(daftar: readonly KelompokSasaran[]): ReadonlyMap<string, number> {
  const perNama = new Map<string, number | undefined>();
  daftar.forEach(({ sasaran, anggota }, letak) => {
    const nama = [...(sasaran ? [sasaran.nama] : []), ...anggota.map((a) => a.indikator.nama)];
    for (const satu of new Set(nama.map(rapikan)))
      perNama.set(satu, perNama.has(satu) ? undefined : letak);
  });
  return new Map(
    [...perNama].flatMap(([nama, letak]) => (letak === undefined ? [] : [[nama, letak]])),
  );
}

/** What each leaf says it serves: its own word, else that of the nearest row above that says one. */
function layananPerDaun({ barisAnggaran = [], perhitungan }: BahanLaporan): Map<number, string> {
  const layanan = new Map<number, string>();
  const simpul = [...(perhitungan.anggaran?.daftarSimpul ?? [])];
  for (const { indeks, daun } of simpul.sort((a, b) => a.tingkat - b.tingkat)) {
    const sasaran = rapikan(barisAnggaran[indeks]?.sasaran ?? "");
    if (sasaran !== "") for (const satu of daun) layanan.set(satu, sasaran);
  }
  return layanan;
}

function anggaranOf(
  daun: readonly number[],
  { barisAnggaran = [] }: BahanLaporan,
): AnggaranKelompok | undefined {
  if (daun.length === 0) return undefined;
  // Leaves only, so their codes make no tree.
  const kegiatan = daun.flatMap((indeks) => {
    const baris = barisAnggaran[indeks];
    return baris ? [{ ...baris.kegiatan, kode: "" }] : [];
  });
  return { daun, rekap: computeRekap(kegiatan) };
}

function semuaDaun({ perhitungan: { anggaran } }: BahanLaporan): number[] {
  const simpul = anggaran?.daftarSimpul ?? [];
  return simpul.filter(({ daun, indeks }) => daun[0] === indeks).map(({ indeks }) => indeks);
}

/**
 * Which budget serves which sasaran. Only what the rows themselves say counts; where none says anything the whole
 * serves the only sasaran there is, else it is shown as a total. Nothing is ever divided.
 */
export function alokasiAnggaran(bahan: BahanLaporan, daftar: readonly KelompokSasaran[]): Alokasi {
  const perNama = kelompokPerNama(daftar);
  const layanan = layananPerDaun(bahan);
  const daun = semuaDaun(bahan);
  const kelompokOf = (indeks: number): number | undefined => perNama.get(layanan.get(indeks) ?? "");
  const lainnya = daun.filter((indeks) => kelompokOf(indeks) === undefined);
  if (lainnya.length === daun.length) {
    const [satu, ...lain] = daftar;
    if (!satu || lain.length > 0)
      return { dasar: "tidak-disebut", perKelompok: [], lainnya: undefined };
    return {
      dasar: satu.sasaran ? "satu-sasaran" : "satu-indikator",
      perKelompok: [anggaranOf(daun, bahan)],
      lainnya: undefined,
    };
  }
  return {
    dasar: lainnya.length === 0 ? "disebut" : "disebut-sebagian",
    perKelompok: daftar.map((_, letak) =>
      anggaranOf(
        daun.filter((indeks) => kelompokOf(indeks) === letak),
        bahan,
      ),
    ),
    lainnya: anggaranOf(lainnya, bahan),
  };
}
