import { bacaParagraf } from "./baca-paragraf";
import type { KamusNaskah } from "./kamus";
import { KATEGORI_UMUM } from "./kamus";

const KAMUS: KamusNaskah = {
  daftarKategori: KATEGORI_UMUM,
  daftarIndikator: ["Persentase surat yang selesai tepat waktu", "Indeks Kepuasan Masyarakat"],
  daftarSasaran: ["Meningkatnya mutu pelayanan"],
  daftarKegiatan: ["Koordinasi Pemberdayaan Desa"],
};

/** What was read of the kinds given, as `words → hal`. */
const baca = (teks: string, ...jenis: string[]): string[] =>
  bacaParagraf(teks, KAMUS)
    .flatMap(({ daftarSebutan }) => daftarSebutan)
    .filter((sebutan) => jenis.includes(sebutan.jenis))
    .map(({ awal, akhir, hal }) => `${teks.slice(awal, akhir)} → ${hal ?? "?"}`);

const bacaAngka = (teks: string): string[] => baca(teks, "persen", "rupiah", "nilai");

/** Sentences in many manners, with what each number of them speaks of. */
const KALIMAT: readonly (readonly [teks: string, ...angka: string[]])[] = [
  ["Capaian kinerja sebesar 75%.", "75% → capaian"],
  [
    "Capaian kinerja Seksi Pelayanan pada Tribulan IV Tahun 2023 adalah 76,67 %.",
    "76,67 % → capaian",
  ],
  ["Capaiannya 76.67 persen.", "76.67 persen → capaian"],
  ["CAPAIAN KINERJA SEBESAR 75 %", "75 % → capaian"],
  ["Terserap 68% dari pagu, yakni BOK Rp398.350.000,00.", "68% → serapan", "Rp398.350.000,00 → ?"],
  // Behind Rp the letter is miliar.
  ["Pagu Rp 3,25 M, terserap Rp 1,43 M.", "Rp 3,25 M → pagu", "Rp 1,43 M → realisasi-anggaran"],
  ["Dari target 92% terealisasi 69% atau 75%.", "92% → target", "69% → realisasi", "75% → capaian"],
  [
    "dari target sebesar 92 % dapat terealisasi sebesar 69 %, atau sebesar 75 %",
    "92 % → target",
    "69 % → realisasi",
    "75 % → capaian",
  ],
  [
    "Target sebesar 92%, realisasi 69%, sehingga capaian 75%.",
    "92% → target",
    "69% → realisasi",
    "75% → capaian",
  ],
  ["Realisasi 69% (capaian 75%)", "69% → realisasi", "75% → capaian"],
  ["Target: 92%; Realisasi: 69%; Capaian: 75%", "92% → target", "69% → realisasi", "75% → capaian"],
  [
    "target = 92% realisasi = 69% capaian = 75%",
    "92% → target",
    "69% → realisasi",
    "75% → capaian",
  ],
  [
    "Realisasi anggaran sebesar Rp428.791.750,00 atau 99,99%.",
    "Rp428.791.750,00 → realisasi-anggaran",
    "99,99% → serapan",
  ],
  [
    "Dari pagu anggaran sebesar Rp. 428.807.750,- terealisasi Rp. 428.791.750,- (99,99%)",
    "Rp. 428.807.750,- → pagu",
    "Rp. 428.791.750,- → realisasi-anggaran",
    "99,99% → serapan",
  ],
  ["Pagu anggaran sebesar 428,8 juta rupiah.", "428,8 juta rupiah → pagu"],
  ["Sisa anggaran Rp16.000,00.", "Rp16.000,00 → sisa"],
  ["sehingga terdapat sisa pagu sebesar Rp 16.000", "Rp 16.000 → sisa"],
  ["Penyerapan anggaran mencapai 99,99%", "99,99% → serapan"],
  ["Anggaran terserap sebesar 99,99%", "99,99% → serapan"],
  ["Realisasi keuangan sebesar 97,5%", "97,5% → serapan"],
  ["Capaian keuangan sebesar 97,5%", "97,5% → serapan"],
  ["Anggaran terealisasi 97,5%", "97,5% → serapan"],
  ["realisasi fisik 100%", "100% → ?"],
  ["Capaian meningkat sebesar 5%", "5% → ?"],
  ["Capaian tahun lalu sebesar 80%", "80% → ?"],
  ["Capaian naik dari 80% menjadi 81,52%", "80% → ?", "81,52% → ?"],
  ["Target dan realisasi masing-masing 92% dan 69%", "92% → ?", "69% → ?"],
  ["Target dan realisasi sebesar 92%", "92% → ?"],
  ["Realisasi melampaui target sebesar 5%", "5% → ?"],
  ["Capaian melampaui target sebesar 5%", "5% → ?"],
  ["Kenaikan target sebesar 5%", "5% → ?"],
  ["Target Renstra sebesar 90%", "90% → ?"],
  ["Realisasi nasional sebesar 90%", "90% → ?"],
  ["Partisipasi masyarakat sebesar 80%", "80% → ?"],
  ["Capaian kinerja didukung oleh partisipasi masyarakat sebesar 80%", "80% → ?"],
  ["Target belum tercapai karena baru 50% desa melapor", "50% → ?"],
  ["Rumus capaian adalah Realisasi / Target × 100%"],
  ["Capaian antara 91%–100% termasuk kategori Sangat Tinggi"],
  ["Realisasi 75% dari target", "75% → capaian"],
  ["Realisasi sebesar 75% dari target 92%", "75% → ?", "92% → target"],
  ["Terealisasi sebesar 97% dari pagu anggaran", "97% → serapan"],
  ["Hasil perhitungan sebesar -50%", "-50% → ?"],
  ["Target 12 rapat dan realisasinya 18 rapat", "12 rapat → target", "18 rapat → realisasi"],
  ["target 1.100 orang, terealisasi 73 orang", "1.100 orang → target", "73 orang → realisasi"],
  ["target 1.100, terealisasi 3.125 poin"],
  [
    "Indikator persentase surat masuk memiliki target 92% dengan realisasi 69% sehingga capaiannya sebesar 75%",
    "92% → target",
    "69% → realisasi",
    "75% → capaian",
  ],
  ["Capaian indikator persentase surat masuk yang dibalas sebesar 75%", "75% → capaian"],
  ["Indikator persentase realisasi anggaran sebesar 75%", "75% → ?"],
  ["Capaian indikator “Persentase realisasi anggaran” sebesar 75%", "75% → capaian"],
  [
    "Dengan capaian kinerja sebesar 75% dan serapan anggaran sebesar 99,99%, efisiensi rendah",
    "75% → capaian",
    "99,99% → serapan",
  ],
  [
    "capaian kinerja sebesar 75 persen sedang serapan anggarannya 99,99 persen",
    "75 persen → capaian",
    "99,99 persen → serapan",
  ],
  ["Rata-rata capaian sebesar 82,68%", "82,68% → capaian"],
  ["Target capaian sebesar 80%", "80% → target"],
  ["Capaian target sebesar 80%", "80% → capaian"],
  ["Selisih capaian sebesar 5%", "5% → ?"],
  ["Serapan yang tidak mencapai 95%", "95% → ?"],
  ["Anggaran yang tidak terserap sebesar Rp16.000,00", "Rp16.000,00 → ?"],
  [
    "pagu Rp100.000.000,00 realisasi Rp90.000.000,00 sisa Rp10.000.000,00 atau 10%",
    "Rp100.000.000,00 → pagu",
    "Rp90.000.000,00 → realisasi-anggaran",
    "Rp10.000.000,00 → sisa",
    "10% → sisa",
  ],
  ["Retribusi dengan target Rp5.000.000,00", "Rp5.000.000,00 → target"],
  ["Nilai 1.309% tidak dibaca karena artinya ganda"],
  ["Capaian sembilan puluh dua koma lima persen", "sembilan puluh dua koma lima persen → capaian"],
  ["Capaian 92% (sembilan puluh persen)", "92% (sembilan puluh persen) → capaian"],
  ["Capaian dua tiga persen"],
  ["Pagu Rp1.000.000,00 (satu juta rupiah)", "Rp1.000.000,00 (satu juta rupiah) → pagu"],
  ["Target 72, realisasi 70,5", "72 → target", "70,5 → realisasi"],
  ["Target tahun 2023 pada Pasal 5 dan nomor 7 (1)"],
  ["Rata-rata capaian ketiga indikator sebesar 90%", "90% → capaian"],
];

test.each(KALIMAT)(
  "in “%s” each number is tied to what it speaks of, or to nothing",
  (teks, ...angka) => {
    expect(bacaAngka(teks)).toEqual(angka);
  },
);

const SEBUTAN: readonly (readonly [jenis: string, teks: string, ...sebutan: string[]])[] = [
  [
    "cacah",
    "memuat 1 (satu) sasaran dengan 3 (tiga) indikator",
    "1 (satu) → sasaran",
    "3 (tiga) → indikator",
  ],
  ["cacah", "sebanyak 12 (dua belas) kali", "12 (dua belas) → ?"],
  ["cacah", "6 indikator kinerja", "6 → indikator"],
  ["cacah", "3 (lihat lampiran)"],
  ["cacah", "dua indikator, tiga (3) sasaran", "dua → indikator", "tiga (3) → sasaran"],
  ["cacah", "salah satu indikator, dua orang, ketiga indikator"],
  ["tanggal", "Lumajang, 02 Januari 2024", "02 Januari 2024 → ?"],
  [
    "tanggal",
    "pada 2 Jan 2024, 02/01/2024, 02-01-2024 dan 02.01.2024",
    ...["2 Jan 2024", "02/01/2024", "02-01-2024", "02.01.2024"].map((t) => `${t} → ?`),
  ],
  ["tanggal", "31 Juni 2024 dan 45 Mei 2024"],
  [
    "periode",
    "Tribulan IV Tahun 2023 dan Triwulan 4",
    "Tribulan IV Tahun 2023 → ?",
    "Triwulan 4 → ?",
  ],
  [
    "periode",
    "SEMESTER I, Tahun Anggaran 2023, TA 2024",
    "SEMESTER I → ?",
    "Tahun Anggaran 2023 → ?",
    "TA 2024 → ?",
  ],
  ["periode", "Peraturan Bupati Nomor 96 Tahun 2019 dan Renstra Tahun 2019-2024"],
  [
    "jabatan",
    "Kepala Seksi Pemberdayaan Masyarakat melapor kepada Camat Candipuro",
    "Kepala Seksi Pemberdayaan Masyarakat → ?",
    "Camat Candipuro → ?",
  ],
  [
    "jabatan",
    "Plt. Kasubag Umum dan Kepegawaian Kecamatan Junrejo Tahun 2024",
    "Kasubag Umum dan Kepegawaian Kecamatan Junrejo → ?",
  ],
  ["jabatan", "Sekretaris Kecamatan dan camat lain", "Sekretaris Kecamatan → ?"],
  [
    "wilayah",
    "Kec. Candipuro Kab. Lumajang, Kota Batu",
    "Kec. Candipuro → ?",
    "Kab. Lumajang → ?",
    "Kota Batu → ?",
  ],
  ["wilayah", "tingkat kecamatan dan kabupaten; Kecamatan dan Kelurahan"],
  ["nomor", "2.3 Evaluasi dan Analisis", "2.3 → ?"],
  ["nomor", "A. Tugas", "A. → ?"],
  ["nomor", "1. indikator kinerja"],
  [
    "nomor",
    "disajikan pada Tabel 2.4 dan Tabel II.5, lihat Bab III.",
    "Tabel 2.4 → ?",
    "Tabel II.5 → ?",
    "Bab III → ?",
  ],
  ["kategori", "capaian 75% dengan kategori “Sedang”", "Sedang → capaian"],
  ["kategori", "capaian 95% berkategori sangat tinggi", "sangat tinggi → capaian"],
  ["kategori", "capaian 75% (Sedang)", "Sedang → capaian"],
  ["kategori", "Capaian kinerja tergolong rendah.", "rendah → capaian"],
  ["kategori", "serapan 99% dengan predikat Sangat Baik", "Sangat Baik → serapan"],
  [
    "kategori",
    "tingkat partisipasi tinggi, gedung tergolong tinggi badannya, kategori tinggi atau sangat tinggi",
  ],
  [
    "kategori",
    "Dengan capaian 75% dan serapan 99%, kinerja Seksi termasuk kategori Sedang",
    "Sedang → capaian",
  ],
];

test.each(SEBUTAN)("reads every %s in “%s” and no other", (jenis, teks, ...sebutan) => {
  expect(baca(teks, jenis)).toEqual(sebutan);
});

const KALIMAT_PISAH: readonly (readonly string[])[] = [
  ["Capaian 75,5%. Target belum tercapai."],
  ["Peraturan Bupati No. 96 mengatur a.n. Camat, s.d. akhir tahun, Rp. 5.000,- per orang."],
  ["1. indikator pertama tercapai; dan"],
  ["Dr. Ir. H. Abc hadir. Rapat selesai! Benar?"],
];

test("sentences end at full stops that end something, not in numbers, abbreviations and markers", () => {
  const hasil = KALIMAT_PISAH.map(([teks = ""]) => bacaParagraf(teks, KAMUS).map((k) => k.teks));
  expect(hasil).toEqual([
    ["Capaian 75,5%.", "Target belum tercapai."],
    KALIMAT_PISAH[1],
    KALIMAT_PISAH[2],
    ["Dr. Ir. H. Abc hadir.", "Rapat selesai!", "Benar?"],
  ]);
});

const lingkup = (teks: string): (string | undefined)[] =>
  bacaParagraf(teks, KAMUS)
    .flatMap(({ daftarSebutan }) => daftarSebutan)
    .filter(({ jenis }) => jenis === "persen" || jenis === "cacah")
    .map((sebutan) =>
      sebutan.lingkup?.jenis === "bernama" ? sebutan.lingkup.nama : sebutan.lingkup?.jenis,
    );

test.each([
  ["Capaian kinerja sebesar 75%.", "keseluruhan"],
  ["Capaian indikator sebesar 75%.", undefined],
  ["Capaian indikator “Indeks Kepuasan Masyarakat” sebesar 75%.", "Indeks Kepuasan Masyarakat"],
  ["Capaian indeks kepuasan masyarakat sebesar 75%.", "Indeks Kepuasan Masyarakat"],
  ["Capaian indikator “Sesuatu yang lain” sebesar 75%.", undefined],
  [
    "Indeks Kepuasan Masyarakat diukur. Capaian indikator tersebut 75%.",
    "Indeks Kepuasan Masyarakat",
  ],
  ["Indikator “Lain” diukur. Capaian sebesar 75%.", undefined],
  ["Capaian sebesar 75% untuk indikator Indeks Kepuasan Masyarakat.", "Indeks Kepuasan Masyarakat"],
  ["Selain Indeks Kepuasan Masyarakat, total capaian kinerja sebesar 75%.", "keseluruhan"],
  ["Perjanjian kinerja memuat 3 (tiga) indikator kinerja.", "keseluruhan"],
  ["Sebanyak 2 (dua) indikator belum mencapai target.", undefined],
  ["Meningkatnya mutu pelayanan diukur dengan 2 (dua) indikator.", "Meningkatnya mutu pelayanan"],
])("in “%s” the number is of %s", (teks, ...harapan) => {
  expect(lingkup(teks)).toEqual(harapan);
});

test("wrong words of a count are read as what they say", () => {
  const [kalimat] = bacaParagraf("terdapat 2 (tiga) indikator", KAMUS);
  expect(kalimat?.daftarSebutan[0]).toMatchObject({
    jenis: "cacah",
    nilai: 2,
    kata: 3,
    hal: "indikator",
  });
});
