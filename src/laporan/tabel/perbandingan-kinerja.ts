import type { BarisTabel, KolomTabel, Sel, Tabel } from "../../dokumen/dokumen";
import type { JenisPerbandingan } from "../../narasi/perbandingan";
import type { BahanLaporan } from "../bahan";
import type { BarisPerbandingan } from "../perbandingan";
import { capaianTercetak } from "../putusan";
import { selAngkaBaris, selRealisasi } from "./sel-indikator";
import { barisBiasa, kolom, SEL_TIADA, selNilai, selPersen, selTeks } from "./sel";

/** Years as printed in headings, and the number of the table. */
export interface KepalaPerbandingan {
  readonly jenis: JenisPerbandingan;
  readonly nomor: string;
  readonly tahun: string;
  readonly tahunLalu: string;
}

function judulOf({ jenis, tahun, tahunLalu }: KepalaPerbandingan): string {
  switch (jenis) {
    case "tahun-lalu":
      return `Perbandingan Realisasi Kinerja Tahun ${tahunLalu} dan Tahun ${tahun}`;
    case "renstra":
      return `Perbandingan Realisasi Kinerja Tahun ${tahun} dengan Target Akhir Renstra`;
    case "nasional":
      return `Perbandingan Realisasi Kinerja Tahun ${tahun} dengan Angka Nasional`;
  }
}

/** Headings of what the realisasi is compared with, and of what comes of it. */
function judulKolom({ jenis, tahunLalu }: KepalaPerbandingan): readonly [string, string] {
  switch (jenis) {
    case "tahun-lalu":
      return [`Realisasi ${tahunLalu}`, "Perubahan"];
    case "renstra":
      return ["Target Akhir Renstra", "Tingkat Kemajuan"];
    case "nasional":
      return ["Angka Nasional", "Selisih"];
  }
}

/** Last year stands before this year; a target or a benchmark behind it. */
function kolomOf(kepala: KepalaPerbandingan): readonly KolomTabel[] {
  const [pembanding, hasil] = judulKolom(kepala);
  const dua = [kolom(`Realisasi ${kepala.tahun}`, 2.8, { rata: "kanan" })];
  const kolomPembanding = kolom(pembanding, 2.8, { rata: "kanan" });
  return [
    kolom("No", 1, { rata: "tengah" }),
    kolom("Indikator Kinerja", 6),
    ...(kepala.jenis === "tahun-lalu" ? [kolomPembanding, ...dua] : [...dua, kolomPembanding]),
    kolom(hasil, 2.6, { rata: "kanan" }),
  ];
}

function selHasil(
  { selisih, satuanSelisih, kemajuan }: BarisPerbandingan,
  { pengaturan: { pembulatan } }: BahanLaporan,
): Sel {
  if (kemajuan) {
    return kemajuan.status === "terukur"
      ? selPersen(capaianTercetak(kemajuan.nilai, pembulatan))
      : SEL_TIADA;
  }
  return selisih === undefined
    ? SEL_TIADA
    : selNilai({ nilai: selisih, satuan: satuanSelisih, pembulatan });
}

function barisOf(
  isi: BarisPerbandingan,
  letak: { readonly nomor: number; readonly jenis: JenisPerbandingan },
  bahan: BahanLaporan,
): BarisTabel {
  const realisasi = selRealisasi(isi.item.baris, bahan);
  const pembanding = selAngkaBaris(isi.pembanding, bahan);
  return barisBiasa([
    selTeks(String(letak.nomor)),
    selTeks(isi.item.indikator.nama),
    ...(letak.jenis === "tahun-lalu" ? [pembanding, realisasi] : [realisasi, pembanding]),
    selHasil(isi, bahan),
  ]);
}

/** A table of one comparison: No | Indikator Kinerja | the two numbers | what comes of them. */
export function tabelPerbandingan(
  kepala: KepalaPerbandingan,
  daftar: readonly BarisPerbandingan[],
  bahan: BahanLaporan,
): Tabel {
  const { jenis, nomor } = kepala;
  return {
    type: "tabel",
    kunci: `evaluasi.tabel-perbandingan.${jenis}`,
    nomor,
    judul: judulOf(kepala),
    kolom: kolomOf(kepala),
    barisNomor: true,
    baris: daftar.map((isi, indeks) => barisOf(isi, { nomor: indeks + 1, jenis }, bahan)),
    catatan: [],
  };
}
