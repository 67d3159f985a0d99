import type { Blok } from "../../dokumen/dokumen";
import { kurangRupiah, rupiah } from "../../kinerja/satuan";
import type { LetakRealisasi, UraianSerapan } from "../../narasi/anggaran";
import {
  dokumenAnggaranLengkap,
  paragrafDasarAnggaran,
  paragrafSerapan,
  paragrafTanpaAnggaran,
} from "../../narasi/anggaran";
import { kosong } from "../../narasi/penulis";
import type { AlatSusun } from "../alat-susun";
import type { BahanLaporan } from "../bahan";
import type { Putusan } from "../putusan";
import { putusanOf, rupiahTercetak } from "../putusan";
import { sebutanOf } from "../sebutan";
import { tabelAnggaran } from "../tabel/anggaran-pohon";

type AnggaranTercetak = NonNullable<Putusan["anggaran"]>;

function letakRealisasi({ pagu, realisasi }: AnggaranTercetak): LetakRealisasi {
  if (realisasi.nilai === pagu.nilai) return "sama";
  return realisasi.nilai < pagu.nilai ? "di-bawah" : "melebihi";
}

function uraianSerapan(anggaran: AnggaranTercetak, { serapan }: Putusan): UraianSerapan {
  const { pagu, realisasi, sisa, jumlahBelumTerisi } = anggaran;
  const letak = letakRealisasi(anggaran);
  const kelebihan = rupiahTercetak(kurangRupiah(rupiah(0), sisa.nilai));
  return {
    pagu: pagu.rp,
    realisasi: realisasi.rp,
    sisa: letak === "melebihi" ? kelebihan.rp : sisa.rp,
    serapan:
      serapan.status === "terukur"
        ? { status: "terukur", teks: serapan.tercetak.teks, letak }
        : serapan,
    jumlahBelumTerisi,
  };
}

/** The budget: what it rests on, the tree with its total, and what of it was spent. One sentence where there is none. */
export function blokEvaluasiAnggaran(
  { tulis, nomor }: AlatSusun,
  bahan: BahanLaporan,
): readonly Blok[] {
  const putusan = putusanOf(bahan);
  const { anggaran } = putusan;
  const rekap = bahan.perhitungan.anggaran;
  if (!anggaran || !rekap || rekap.daftarSimpul.length === 0) {
    return [paragrafTanpaAnggaran(tulis)];
  }
  const { identitas } = bahan;
  const tabel = nomor.tabel();
  return [
    paragrafDasarAnggaran(tulis, {
      jenisPerjanjian: identitas.jenisPerjanjian ?? "Perjanjian Kinerja",
      jabatanLengkap: sebutanOf(bahan).jabatanLengkap,
      dokumenAnggaran: dokumenAnggaranLengkap(identitas.dokumenAnggaran),
      tahun: identitas.periode ? String(identitas.periode.tahun) : kosong("tahun"),
      tabel,
    }),
    tabelAnggaran(bahan, rekap, tabel),
    paragrafSerapan(tulis, uraianSerapan(anggaran, putusan)),
  ];
}
