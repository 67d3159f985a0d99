import type { Kegiatan } from "../../src/anggaran/kegiatan";
import type { Identitas } from "../../src/kinerja/identitas";
import type { Indikator } from "../../src/kinerja/indikator";
import { ISTILAH_BAWAAN } from "../../src/kinerja/istilah";
import type { Masalah } from "../../src/kinerja/masalah";
import { PENGATURAN_BAWAAN } from "../../src/kinerja/pengaturan";
import { rupiah } from "../../src/kinerja/satuan";
import { SKALA_BAWAAN } from "../../src/kinerja/skala";
import type { TambahanIndikator } from "../../src/kinerja/tambahan-indikator";
import { TAMBAHAN_KOSONG } from "../../src/kinerja/tambahan-indikator";
import type { BagianLaporan, BahanLaporan } from "../../src/laporan/bahan";
import { computePerhitungan } from "../../src/laporan/perhitungan";
import type { BarisAnggaran, BarisKinerja, SelMasukan } from "../../src/masukan/masukan";
import { kegiatan } from "./anggaran";
import { indikator, sel } from "./kinerja";

/** Every section, in the order of the report. */
export const SEMUA_BAGIAN: readonly BagianLaporan[] = [
  "sampul",
  "kata-pengantar",
  "pendahuluan",
  "perjanjian-kinerja",
  "capaian-kinerja",
  "evaluasi",
  "hambatan",
  "rencana-tindak-lanjut",
  "tanggapan-atasan",
  "penutup",
];

/** A Kasi of a kecamatan, Tribulan IV 2023; nothing missing. */
export const identitas = (over: Partial<Identitas> = {}): Identitas => ({
  pejabat: {
    jabatan: "Kasi Pemberdayaan Masyarakat",
    nama: "NAMA PEJABAT",
    nip: "19700101 199001 1 001",
    pangkat: "Penata Tingkat I",
  },
  atasan: {
    jabatan: "Camat Candipuro",
    nama: "NAMA ATASAN",
    nip: "19650101 198901 1 001",
    pangkat: "Pembina",
  },
  unitKerja: "Seksi Pemberdayaan Masyarakat",
  kecamatan: "Candipuro",
  daerah: "Lumajang",
  jenisDaerah: "Kabupaten",
  periode: { jenis: "tribulan", ke: 4, tahun: 2023 },
  tempat: "Candipuro",
  tanggalLaporan: { tahun: 2024, bulan: 1, hari: 2 },
  jenisPerjanjian: "Perjanjian Kinerja Perubahan",
  tanggalPerjanjian: { tahun: 2023, bulan: 10, hari: 3 },
  dokumenAnggaran: "DPPA",
  dasarHukum: "Peraturan Bupati Lumajang Nomor 96 Tahun 2019",
  urusan: "pemberdayaan masyarakat",
  ...over,
});

/** An identity in which nothing was typed. */
export const identitasKosong = (over: Partial<Identitas> = {}): Identitas => {
  const penandatangan = { jabatan: undefined, nama: undefined, nip: undefined, pangkat: undefined };
  return {
    pejabat: penandatangan,
    atasan: penandatangan,
    unitKerja: undefined,
    kecamatan: undefined,
    daerah: undefined,
    jenisDaerah: "Kabupaten",
    periode: undefined,
    tempat: undefined,
    tanggalLaporan: undefined,
    jenisPerjanjian: undefined,
    tanggalPerjanjian: undefined,
    dokumenAnggaran: undefined,
    dasarHukum: undefined,
    urusan: undefined,
    ...over,
  };
};

export interface BarisKinerjaOver extends Partial<Indikator> {
  /** Zero-based sheet row. */
  readonly baris?: number;
  readonly tambahan?: Partial<TambahanIndikator>;
  /** What the two cells are besides their place. */
  readonly selTarget?: Partial<SelMasukan>;
  readonly selRealisasi?: Partial<SelMasukan>;
}

/** Target 92 %, realisasi 69 % in `Kinerja!E4` and `F4`, unless told; everything of an indikator may be given. */
export function barisKinerja(over: BarisKinerjaOver = {}): BarisKinerja {
  const { baris = 3, tambahan, selTarget, selRealisasi, ...indikatorOver } = over;
  const dibaca = indikator(indikatorOver);
  const pengali = dibaca.satuan === "%" ? 100 : 1;
  const alamat = (kolom: string): string => `Kinerja!${kolom}${String(baris + 1)}`;
  return {
    baris,
    indikator: dibaca,
    target: sel(alamat("E"), {
      berupaAngka: dibaca.target?.jenis === "nilai",
      pengali,
      ...selTarget,
    }),
    realisasi: sel(alamat("F"), {
      berupaAngka: dibaca.realisasi !== undefined,
      pengali,
      ...selRealisasi,
    }),
    tambahan: { ...TAMBAHAN_KOSONG, ...tambahan },
  };
}

export interface BarisAnggaranOver extends Partial<Kegiatan> {
  readonly baris?: number;
  readonly sasaran?: string;
}

/** A kegiatan in row 3 of sheet Anggaran: pagu in C, realisasi in D. */
export function barisAnggaran(over: BarisAnggaranOver = {}): BarisAnggaran {
  const { baris = 2, sasaran, ...kegiatanOver } = over;
  const dibaca = kegiatan(kegiatanOver);
  const alamat = (kolom: string): string => `Anggaran!${kolom}${String(baris + 1)}`;
  return {
    baris,
    kegiatan: dibaca,
    pagu: sel(alamat("C"), { berupaAngka: dibaca.pagu !== undefined }),
    realisasi: sel(alamat("D"), { berupaAngka: dibaca.realisasiAnggaran !== undefined }),
    ...(sasaran !== undefined && { sasaran }),
  };
}

export const masalah = (over: Partial<Masalah> = {}): Masalah => ({
  hambatan: "Administrasi desa belum tertib",
  upaya: "Pembinaan tertib administrasi desa",
  rencana: "Pendampingan administrasi desa secara berkelanjutan",
  penanggungJawab: undefined,
  waktu: undefined,
  ...over,
});

/** The budget of the sample: a program and its two kegiatan, 99,99 % absorbed. */
export const anggaranContoh = (): BarisAnggaran[] => [
  barisAnggaran({
    kode: "1",
    uraian: "Program Pemberdayaan Masyarakat Desa dan Kelurahan",
    pagu: rupiah(428_807_750),
    realisasiAnggaran: rupiah(428_791_750),
    baris: 1,
  }),
  barisAnggaran({ kode: "1.1", uraian: "Koordinasi Kegiatan Pemberdayaan Desa", baris: 2 }),
  barisAnggaran({
    kode: "1.2",
    uraian: "Pemberdayaan dan Kesejahteraan Keluarga Tingkat Kecamatan dan Kelurahan",
    pagu: rupiah(29_900_000),
    realisasiAnggaran: rupiah(29_900_000),
    baris: 3,
  }),
];

const BAWAAN: Omit<BahanLaporan, "barisAnggaran" | "barisKinerja" | "identitas" | "perhitungan"> = {
  istilah: ISTILAH_BAWAAN,
  pengaturan: PENGATURAN_BAWAAN,
  skala: SKALA_BAWAAN,
  daftarFungsi: [
    "penyiapan bahan perumusan kebijakan pemberdayaan masyarakat",
    "pembinaan lembaga kemasyarakatan desa/kelurahan",
    "pelaksanaan tugas lain yang diberikan Camat",
  ],
  daftarFaktor: ["Komitmen bersama", "Perencanaan yang baik"],
  daftarKesimpulan: ["Kesadaran bergotong royong perlu dipupuk kembali"],
  daftarMasalah: [masalah()],
  daftarFrasa: [],
  daftarBagian: new Set(SEMUA_BAGIAN),
  tabelHidup: false,
};

/**
 * Everything a report is written from: the sample of one indikator at 75 %, unless told. `perhitungan` is computed from
 * the rows, the scale and the settings, as the app does.
 */
export function bahanLaporan(over: Partial<BahanLaporan> = {}): BahanLaporan {
  const dasar = {
    ...BAWAAN,
    identitas: identitas(),
    barisKinerja: [barisKinerja()],
    barisAnggaran: anggaranContoh(),
    ...over,
  };
  return {
    ...dasar,
    perhitungan:
      over.perhitungan ??
      computePerhitungan({
        daftarIndikator: dasar.barisKinerja.map((baris) => baris.indikator),
        daftarKegiatan: dasar.barisAnggaran?.map((baris) => baris.kegiatan),
        skala: dasar.skala,
        pengaturan: dasar.pengaturan,
      }),
  };
}
