import type { Kegiatan, RekapAnggaran, SimpulAnggaran } from "../../src/anggaran/kegiatan";
import { persen, rupiah } from "../../src/kinerja/satuan";

export const kegiatan = (over: Partial<Kegiatan> = {}): Kegiatan => ({
  kode: "1.1",
  uraian: "Pelayanan administrasi terpadu",
  pagu: rupiah(398_907_750),
  realisasiAnggaran: rupiah(398_891_750),
  tidakTerbaca: false,
  ...over,
});

/** A leaf whose serapan is 99,99598 %. */
export const simpul = (over: Partial<SimpulAnggaran> = {}): SimpulAnggaran => ({
  kegiatan: kegiatan(),
  indeks: 0,
  tingkat: 0,
  daun: [0],
  pagu: rupiah(398_907_750),
  realisasiAnggaran: rupiah(398_891_750),
  sisa: rupiah(16_000),
  serapan: { status: "terukur", nilai: persen(99.9959890475957) },
  ...over,
});

/** The sums of DOMAIN §6: pagu 428.807.750, realisasi 428.791.750. */
export const rekap = (over: Partial<RekapAnggaran> = {}): RekapAnggaran => ({
  daftarSimpul: [simpul()],
  pagu: rupiah(428_807_750),
  realisasiAnggaran: rupiah(428_791_750),
  sisa: rupiah(16_000),
  serapan: { status: "terukur", nilai: persen(99.9962687241817) },
  jumlahBelumTerisi: 0,
  ...over,
});
