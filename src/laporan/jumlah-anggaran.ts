import type { RekapAnggaran, SimpulAnggaran } from "../anggaran/kegiatan";
import type { BahanLaporan } from "./bahan";
import type { PersenTercetak, RupiahTercetak } from "./putusan";
import { rupiahTercetak, serapanTercetak } from "./putusan";

/** Sums as they are printed; undefined where nothing is known. */
export interface JumlahAnggaran {
  readonly pagu: RupiahTercetak | undefined;
  readonly realisasi: RupiahTercetak | undefined;
  readonly serapan: PersenTercetak | undefined;
}

const daunOf = ({ daftarSimpul }: RekapAnggaran): SimpulAnggaran[] =>
  daftarSimpul.filter((simpul) => simpul.daun[0] === simpul.indeks);

/** Whether a sum leaves something out because its cell could not be read; what a parent holds is never summed. */
export const hasTakTerbaca = (rekap: RekapAnggaran): boolean =>
  daunOf(rekap).some(({ kegiatan }) => kegiatan.tidakTerbaca);

/** What a budget comes to, for a row of a table: a sum over nothing is no 0. */
export function jumlahAnggaran(
  rekap: RekapAnggaran,
  { pengaturan: { pembulatan } }: Pick<BahanLaporan, "pengaturan">,
): JumlahAnggaran {
  const { pagu, realisasiAnggaran, serapan } = rekap;
  const daun = daunOf(rekap);
  const hasPagu = daun.some((simpul) => simpul.pagu !== undefined);
  const hasRealisasi = daun.some((simpul) => simpul.realisasiAnggaran !== undefined);
  return {
    pagu: hasPagu ? rupiahTercetak(pagu) : undefined,
    realisasi: hasRealisasi ? rupiahTercetak(realisasiAnggaran) : undefined,
    serapan: serapan.status === "terukur" ? serapanTercetak(serapan.nilai, pembulatan) : undefined,
  };
}
