import type { Indikator } from "../../src/kinerja/indikator";
import type {
  IndikatorDinilai,
  PenilaianKinerja,
  SasaranDinilai,
} from "../../src/kinerja/penilaian";
import { persen } from "../../src/kinerja/satuan";
import { TAMBAHAN_KOSONG } from "../../src/kinerja/tambahan-indikator";
import type { Kategori, Skala } from "../../src/kinerja/skala";
import type {
  BarisKinerja,
  KolomKeluaran,
  SelMasukan,
  TabelKinerja,
} from "../../src/masukan/masukan";
import { sumber } from "./sumber";
import { tempat } from "./tempat";

const kategori = (nama: string, bawah: number, atas: number): Kategori => ({
  nama,
  bawah: persen(bawah),
  atas: persen(atas),
});

export const SEDANG = kategori("Sedang", 66, 75);

export const SKALA_UJI: Skala = [
  kategori("Sangat Tinggi", 91, 100),
  kategori("Tinggi", 76, 90),
  SEDANG,
  kategori("Rendah", 51, 65),
  kategori("Sangat Rendah", 0, 50),
];

/** Target 92 %, realisasi 69 %: capaian 75 %, Sedang. */
export const indikator = (over: Partial<Indikator> = {}): Indikator => ({
  nama: "Persentase pelayanan tepat waktu",
  sasaran: "Meningkatnya mutu pelayanan",
  satuan: "%",
  arah: "positif",
  rumus: "A",
  bobot: undefined,
  target: { jenis: "nilai", nilai: 92 },
  realisasi: 69,
  alasan: undefined,
  ...over,
});

export const dinilai = (over: Partial<IndikatorDinilai> = {}): IndikatorDinilai => ({
  indikator: indikator(),
  capaian: { status: "terukur", nilai: persen(75) },
  capaianTerbatas: { status: "terukur", nilai: persen(75) },
  kategori: SEDANG,
  kategoriLain: undefined,
  ...over,
});

export const sasaranDinilai = (over: Partial<SasaranDinilai> = {}): SasaranDinilai => ({
  nama: "Meningkatnya mutu pelayanan",
  nilai: persen(75),
  kategori: SEDANG,
  jumlahTerukur: 1,
  jumlahSemua: 1,
  ...over,
});

export const penilaian = (over: Partial<PenilaianKinerja> = {}): PenilaianKinerja => ({
  daftarIndikator: [dinilai()],
  daftarSasaran: [sasaranDinilai()],
  keseluruhan: { nilai: persen(75), kategori: SEDANG, jumlahTerukur: 1, jumlahSemua: 1 },
  ...over,
});

export const sel = (alamat: string, over: Partial<SelMasukan> = {}): SelMasukan => {
  const { lembar, rentang } = tempat(alamat);
  return {
    letak: { lembar, baris: rentang.baris, kolom: rentang.kolom },
    berupaAngka: true,
    pengali: 1,
    teks: "",
    ...over,
  };
};

export const barisKinerja = (over: Partial<BarisKinerja> = {}): BarisKinerja => ({
  baris: 3,
  indikator: indikator(),
  target: sel("Kinerja!E4", { teks: "92%", pengali: 100 }),
  realisasi: sel("Kinerja!F4", { teks: "69%", pengali: 100 }),
  tambahan: TAMBAHAN_KOSONG,
  ...over,
});

export const kolomKeluaran = (over: Partial<KolomKeluaran> = {}): KolomKeluaran => ({
  kolom: "capaian",
  lembar: "Kinerja",
  letak: 6,
  judul: "Capaian",
  barisJudul: 2,
  ...over,
});

export const tabelKinerja = (over: Partial<TabelKinerja> = {}): TabelKinerja => ({
  sumber: [sumber()],
  daftarBaris: [barisKinerja()],
  keluaran: {
    capaian: kolomKeluaran(),
    kategori: kolomKeluaran({ kolom: "kategori", letak: 7, judul: "Kategori" }),
  },
  kisiKeluaran: {
    lembar: "Kinerja",
    rentang: tempat("Kinerja!A3:I4").rentang,
    nilai: [],
    teks: [],
    format: [],
    rumus: [],
    tersembunyi: [],
    gabungan: undefined,
  },
  ...over,
});
