import type { KamusNaskah } from "../../naskah/kamus";
import { KAMUS_KOSONG } from "../../naskah/kamus";
import type { BahanNaskah, BahanPeriksa } from "../aturan";
import { skalaSendiri } from "./skala-sendiri";

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

/** The same, with the words of the scale a text prints itself. */
export function kamusNaskah({ buku, naskah }: BahanNaskah): KamusNaskah {
  const kamus = kamusOf(buku);
  const nama = (skalaSendiri(naskah) ?? []).map((kategori) => kategori.nama);
  return nama.length === 0
    ? kamus
    : { ...kamus, daftarKategori: [...nama, ...kamus.daftarKategori] };
}
