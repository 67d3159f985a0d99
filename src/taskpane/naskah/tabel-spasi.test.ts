import fc from "fast-check";
import { pisahTabelSpasi } from "./tabel-spasi";

const pisah = (teks: string): readonly string[] => pisahTabelSpasi(teks.split("\n"));
const baris = (...daftar: readonly string[]): string => daftar.join("\n");
const sel = (...daftar: readonly string[]): string => daftar.join("\t");

test("lines that end in as many numbers as their heading says are the rows of a table", () => {
  expect(
    pisah(
      baris(
        "Tabel 3.1 Hasil pengukuran",
        "No Indikator Target Realisasi Capaian",
        "1. Persentase jalan kabupaten mantap 74,00% 73,01 % 98,66%",
        "2. Persentase irigasi kondisi baik 63,00% 64,20% 101,90%",
        "Rata-rata capaian 100,28%.",
      ),
    ),
  ).toEqual([
    "Tabel 3.1 Hasil pengukuran",
    sel("No", "Indikator", "Target", "Realisasi", "Capaian"),
    sel("1.", "Persentase jalan kabupaten mantap", "74,00%", "73,01%", "98,66%"),
    sel("2.", "Persentase irigasi kondisi baik", "63,00%", "64,20%", "101,90%"),
    "Rata-rata capaian 100,28%.",
  ]);
});

test("headings of more words, a total, a remark behind the numbers, and numbers in a name", () => {
  expect(
    pisah(
      baris(
        "No Program / Kegiatan Pagu Anggaran (Rp) Realisasi Anggaran (Rp) Persen",
        "1 Program Jalan Kelas 3 1.000.000 900.000 90,00",
        "2 Program Irigasi 500.000 500.000 100,00",
        "Jumlah 1.500.000 1.400.000 93,33",
      ),
    ),
  ).toEqual([
    sel("No", "Program / Kegiatan", "Pagu Anggaran (Rp)", "Realisasi Anggaran (Rp)", "Persen"),
    sel("1", "Program Jalan Kelas 3", "1.000.000", "900.000", "90,00"),
    sel("2", "Program Irigasi", "500.000", "500.000", "100,00"),
    sel("", "Jumlah", "1.500.000", "1.400.000", "93,33"),
  ]);
  expect(
    pisah(
      baris(
        "Indikator Kinerja Target 2024 Realisasi 2024 Capaian (%) Kategori",
        "Nilai SAKIP 80 60 75,00 Sedang",
        "Indeks Kepuasan Masyarakat 80 84 105,00 Sangat Tinggi",
      ),
    ),
  ).toEqual([
    sel("Indikator Kinerja", "Target 2024", "Realisasi 2024", "Capaian (%)", "Kategori"),
    sel("Nilai SAKIP", "80", "60", "75,00", "Sedang"),
    sel("Indeks Kepuasan Masyarakat", "80", "84", "105,00", "Sangat Tinggi"),
  ]);
});

test("a name that the page broke is one name", () => {
  expect(
    pisah(
      baris(
        "No Indikator Target Realisasi",
        "1. Persentase rumah tangga yang",
        "mempunyai akses air minum layak 88,50 87,94",
        "2. Persentase tata ruang 70,00 71,05",
      ),
    ),
  ).toEqual([
    sel("No", "Indikator", "Target", "Realisasi"),
    sel("1.", "Persentase rumah tangga yang mempunyai akses air minum layak", "88,50", "87,94"),
    sel("2.", "Persentase tata ruang", "70,00", "71,05"),
  ]);
});

test.each([
  [
    "headings that can be put together in two ways",
    baris(
      "No Indikator Target 2023 Target 2024 Realisasi 2024",
      "1. Surat selesai 70 80 75 71",
      "2. Aduan selesai 70 80 75 71",
    ),
  ],
  [
    "a sentence before two lines that end in numbers",
    baris(
      "Realisasi tahun 2024 dibandingkan dengan tahun 2023 sebagai berikut",
      "Jumlah surat 412 398",
      "Jumlah aduan 12 9",
    ),
  ],
  [
    "one row alone, and rows that do not count up",
    baris(
      "No Indikator Target Realisasi",
      "1. Surat selesai 80 75",
      "Uraian di bawah ini.",
      "No Indikator Target Realisasi",
      "7. Surat selesai 80 75",
      "3. Aduan selesai 80 75",
    ),
  ],
  ["a table with tabs", baris("No\tNama\tTarget", "1\tSurat 12 13\t80", "2\tAduan 12 13\t80")],
])("%s is left as it is", (_nama, teks) => {
  expect(pisah(teks)).toEqual(teks.split("\n"));
});

test("whatever is pasted, no word of it is lost and none is new", () => {
  const kata = fc.constantFrom(
    "No",
    "Indikator",
    "Target",
    "Realisasi",
    "1.",
    "2",
    "12,5",
    "Surat",
    "%",
    "-",
  );
  const teks = fc.array(
    fc.array(kata, { maxLength: 6 }).map((isi) => isi.join(" ")),
    { maxLength: 9 },
  );
  fc.assert(
    fc.property(teks, (daftar) => {
      const isi = (semua: readonly string[]): string => semua.join("").replace(/\s/g, "");
      expect(isi(pisahTabelSpasi(daftar))).toBe(isi(daftar));
    }),
  );
});
