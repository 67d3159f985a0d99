import { rupiah } from "../../src/kinerja/satuan";
import type { BarisAnggaran, BarisKinerja } from "../../src/masukan/masukan";
import type { BarisKinerjaOver } from "./bahan-laporan";
import { barisAnggaran, barisKinerja } from "./bahan-laporan";

/** Rows of a Kinerja table, one below the other. */
export const daftarBarisKinerja = (...daftar: readonly BarisKinerjaOver[]): BarisKinerja[] =>
  daftar.map((over, letak) => barisKinerja({ baris: letak + 3, ...over }));

/** A kegiatan: kode, uraian, pagu, realisasi, and the sasaran it serves where the row says one. */
export type KegiatanRingkas = readonly [
  kode: string,
  uraian: string,
  pagu: number | undefined,
  realisasi: number | undefined,
  sasaran?: string,
];

/** Rows of a budget table, one below the other. */
export const daftarBarisAnggaran = (...daftar: readonly KegiatanRingkas[]): BarisAnggaran[] =>
  daftar.map(([kode, uraian, pagu, realisasi, sasaran], letak) =>
    barisAnggaran({
      ...{ kode, uraian, baris: letak + 1 },
      pagu: pagu === undefined ? undefined : rupiah(pagu),
      realisasiAnggaran: realisasi === undefined ? undefined : rupiah(realisasi),
      ...(sasaran !== undefined && { sasaran }),
    }),
  );
