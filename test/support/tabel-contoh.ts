import type { Blok, FormatAngka, Sel } from "../../src/dokumen/dokumen";
import { angka, baris, kolom, sel, tabel } from "./dokumen";

/** The tables of a report, of any number of indicators; for layout, not for wording. */
/** Indicators of one sasaran in the tables. */
const PER_SASARAN = 3;

const PERSEN = { jenis: "persen", desimal: 0 } as const;
const PERSEN_DUA = { jenis: "persen", desimal: 2 } as const;
const RUPIAH = { jenis: "rupiah" } as const;
const ORANG: FormatAngka = { jenis: "angka", desimal: 0, satuan: "orang" };

export const nomor = (jumlah: number): readonly number[] =>
  Array.from({ length: jumlah }, (_, indeks) => indeks);

const sasaran = (indeks: number): string =>
  `Meningkatnya kualitas penyelenggaraan pemberdayaan masyarakat dan desa pada bidang ${indeks + 1}`;
export const indikatorContoh = (indeks: number): string =>
  `Persentase lembaga kemasyarakatan desa yang aktif dan tertib administrasi bidang ${indeks + 1}`;

/** The cells No and Sasaran, merged over the indicators of one sasaran. */
const kepalaBaris = (indeks: number, jumlah: number): readonly (string | Sel)[] => {
  if (indeks % PER_SASARAN > 0) return ["", ""];
  const gabung = Math.min(PER_SASARAN, jumlah - indeks);
  const ke = indeks / PER_SASARAN;
  return [sel(`${ke + 1}`, { gabung }), sel(sasaran(ke), { gabung })];
};

const target = (indeks: number): Sel =>
  indeks % 4 === 3 ? angka("80 orang", 80, ORANG) : angka("92%", 92, PERSEN);
const realisasi = (indeks: number): Sel =>
  indeks % 4 === 3 ? angka("73 orang", 73, ORANG) : angka("83,33%", 83.33, PERSEN_DUA);

const KOLOM_AWAL = [
  kolom("No", { lebar: 0.5, rata: "tengah" }),
  kolom("Sasaran Kegiatan", { lebar: 3 }),
];
const kanan = (teks: string, lebar = 1.2, kelompok?: string) =>
  kolom(teks, { lebar, rata: "kanan", kelompok });

export const tabelPerjanjian = (jumlah: number): Blok =>
  tabel({
    nomor: "2.1",
    judul: "Perjanjian Kinerja Perubahan Tahun 2023",
    barisNomor: true,
    kolom: [...KOLOM_AWAL, kolom("Indikator Kinerja", { lebar: 4 }), kanan("Target")],
    baris: nomor(jumlah).map((indeks) =>
      baris([...kepalaBaris(indeks, jumlah), indikatorContoh(indeks), target(indeks)]),
    ),
  });

export const tabelSkala = (): Blok =>
  tabel({
    nomor: "2.2",
    judul: "Skala Nilai Peringkat Kinerja",
    kolom: [
      kolom("No", { lebar: 0.5, rata: "tengah" }),
      kolom("Interval Nilai Realisasi Kinerja", { lebar: 2, rata: "tengah" }),
      kolom("Kriteria Penilaian", { lebar: 2, rata: "tengah" }),
    ],
    baris: [
      ["1", "91% ≤ 100%", "Sangat Tinggi"],
      ["2", "76% ≤ 90%", "Tinggi"],
      ["3", "66% ≤ 75%", "Sedang"],
      ["4", "51% ≤ 65%", "Rendah"],
      ["5", "≤ 50%", "Sangat Rendah"],
    ].map((isi) => baris(isi)),
  });

export const tabelCapaian = (jumlah: number): Blok =>
  tabel({
    nomor: "2.3",
    judul: "Capaian Kinerja Tribulan IV Tahun 2023",
    barisNomor: true,
    kolom: [
      ...KOLOM_AWAL,
      kolom("Indikator Kinerja", { lebar: 3.5 }),
      kanan("Target"),
      kanan("Realisasi", 1.3),
      kanan("Capaian (6 = 5/4 × 100%)", 1.5),
      kolom("Ket", { lebar: 1.2 }),
    ],
    baris: nomor(jumlah).map((indeks) =>
      baris([
        ...kepalaBaris(indeks, jumlah),
        indikatorContoh(indeks),
        target(indeks),
        realisasi(indeks),
        angka("90,58%", 90.58, PERSEN_DUA),
        "Tinggi",
      ]),
    ),
    catatan: [
      "Nilai 90,58% berada di antara dua batas skala (90 dan 91). Menurut aturan batas bawah kategorinya Tinggi.",
    ],
  });

export const tabelBiaya = (jumlah: number): Blok =>
  tabel({
    nomor: "2.4",
    judul: "Pengukuran Biaya per Hasil Program dan Kegiatan",
    barisNomor: true,
    kolom: [
      ...KOLOM_AWAL,
      kanan("Pagu (Rp)", 2, "Anggaran"),
      kanan("Realisasi (Rp)", 2, "Anggaran"),
      kanan("%", 1, "Anggaran"),
      kanan("T", 1, "Kinerja"),
      kanan("R", 1, "Kinerja"),
      kanan("%", 1, "Kinerja"),
    ],
    baris: nomor(jumlah)
      .filter((indeks) => indeks % PER_SASARAN === 0)
      .map((indeks) =>
        baris([
          `${indeks / PER_SASARAN + 1}`,
          sasaran(indeks / PER_SASARAN),
          angka("428.807.750,00", 428_807_750, RUPIAH),
          angka("428.791.750,00", 428_791_750, RUPIAH),
          angka("99,99%", 99.99, PERSEN_DUA),
          target(indeks),
          realisasi(indeks),
          angka("90,58%", 90.58, PERSEN_DUA),
        ]),
      ),
  });

export const tabelAnggaran = (jumlah: number): Blok =>
  tabel({
    nomor: "2.5",
    judul: "Realisasi Anggaran Tribulan IV Tahun 2023",
    kolom: [
      kolom("No", { lebar: 0.8 }),
      kolom("Program/Kegiatan", { lebar: 4 }),
      kanan("Pagu (Rp)", 2),
      kanan("Realisasi (Rp)", 2),
      kanan("%", 1),
    ],
    baris: [
      ...nomor(jumlah).map((indeks) =>
        baris(
          [
            indeks % 5 === 0 ? `${indeks / 5 + 1}` : `1.${indeks}`,
            `Kegiatan pemberdayaan lembaga kemasyarakatan desa tingkat kecamatan bidang ${indeks + 1}`,
            angka("398.907.750,00", 398_907_750, RUPIAH),
            angka("398.891.750,00", 398_891_750, RUPIAH),
            angka("99,99%", 99.99, PERSEN_DUA),
          ],
          { tebal: indeks % 5 === 0 },
        ),
      ),
      baris(
        [
          "",
          "JUMLAH",
          angka("428.807.750,00", 428_807_750, RUPIAH),
          angka("428.791.750,00", 428_791_750, RUPIAH),
          angka("99,99%", 99.99, PERSEN_DUA),
        ],
        { tebal: true },
      ),
    ],
  });
