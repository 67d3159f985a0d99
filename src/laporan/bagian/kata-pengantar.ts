import type { Blok } from "../../dokumen/dokumen";
import { paragrafKataPengantar } from "../../narasi/kata-pengantar";
import type { AlatSusun } from "../alat-susun";
import type { BahanLaporan } from "../bahan";
import { gantiHalaman, judul } from "../judul";
import { sebutanOf } from "../sebutan";
import { tandaTanganPejabat } from "../tanda-tangan";

/** What the chosen sections show, in their order. */
function daftarIsi({ daftarBagian, barisAnggaran }: BahanLaporan): string[] {
  const hasCapaian = daftarBagian.has("capaian-kinerja") || daftarBagian.has("evaluasi");
  return [
    ...(hasCapaian ? ["perbandingan target dan realisasi kinerja"] : []),
    ...(hasCapaian && barisAnggaran ? ["penggunaan anggaran"] : []),
    ...(daftarBagian.has("hambatan") ? ["hambatan beserta upaya mengatasinya"] : []),
    ...(daftarBagian.has("rencana-tindak-lanjut") ? ["rencana tindak lanjut"] : []),
  ];
}

/** The preface on a page of its own, signed by the author. */
export function susunKataPengantar(bahan: BahanLaporan, { tulis }: AlatSusun): readonly Blok[] {
  const { laporan, singkatan } = bahan.istilah;
  return [
    gantiHalaman("kata-pengantar"),
    judul("kata-pengantar", { tingkat: 1, nomor: undefined, teks: "KATA PENGANTAR" }),
    ...paragrafKataPengantar(tulis, {
      ...sebutanOf(bahan),
      laporan,
      singkatan,
      daftarIsi: daftarIsi(bahan),
    }),
    {
      type: "tanda-tangan",
      kunci: "kata-pengantar.tanda-tangan",
      kiri: undefined,
      kanan: tandaTanganPejabat(bahan.identitas),
    },
  ];
}
