import type { KamusNaskah } from "../../naskah/kamus";
import { KAMUS_KOSONG } from "../../naskah/kamus";
import type { BahanPeriksa } from "../aturan";

/** Names and category words the reader of prose may meet, from the workbook; without one the common words only. */
export function kamusOf(buku: BahanPeriksa | undefined): KamusNaskah {
  if (!buku) return KAMUS_KOSONG;
  const { kinerja, anggaran } = buku.perhitungan;
  return {
    daftarKategori: [
      ...buku.masukan.skala.skala.map(({ nama }) => nama),
      ...KAMUS_KOSONG.daftarKategori,
    ],
    daftarIndikator: kinerja.daftarIndikator.map(({ indikator }) => indikator.nama),
    daftarSasaran: kinerja.daftarSasaran.map(({ nama }) => nama),
    daftarKegiatan: (anggaran?.daftarSimpul ?? []).map(({ kegiatan }) => kegiatan.uraian),
  };
}
