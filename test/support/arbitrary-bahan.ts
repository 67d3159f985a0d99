import fc from "fast-check";
import type { Kegiatan } from "../../src/anggaran/kegiatan";
import type { Identitas, Penandatangan } from "../../src/kinerja/identitas";
import type { Indikator, Target } from "../../src/kinerja/indikator";
import type { Istilah } from "../../src/kinerja/istilah";
import type { Masalah } from "../../src/kinerja/masalah";
import type { BatasCapaian, Pengaturan } from "../../src/kinerja/pengaturan";
import { DAFTAR_ATURAN_CELAH, SKALA_BAWAAN } from "../../src/kinerja/skala";
import type { Periode } from "../../src/kinerja/periode";
import { persen, rupiah } from "../../src/kinerja/satuan";
import type { BahanLaporan } from "../../src/laporan/bahan";
import type { BarisKinerjaOver } from "./bahan-laporan";
import { bahanLaporan, barisAnggaran, barisKinerja, SEMUA_BAGIAN } from "./bahan-laporan";

const KATA = [
  ..."Meningkatnya mutu pelayanan masyarakat Desa tertib administrasi PKK data APBDes dan".split(
    " ",
  ),
  ..."Persentase jumlah koordinasi anggaran belum lengkap sarana Camat gotong-royong".split(" "),
] as const;

/** What officers put behind a text. */
const UJUNG = ["", "", "", ".", ";", " ;", ". ", ",", ":", "; dan", " \n"] as const;

/** A typed text: some words, perhaps over two lines, with whatever punctuation at its end. Never blank. */
export const teks: fc.Arbitrary<string> = fc
  .tuple(
    fc.array(fc.constantFrom(...KATA), { minLength: 1, maxLength: 6 }),
    fc.constantFrom(" ", " ", "  ", "\n"),
    fc.constantFrom(...UJUNG),
  )
  .map(([kata, sela, ujung]) => kata.join(sela) + ujung);

/** What the readers of identities and names give: trimmed, on one line. */
const nama: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...KATA), { minLength: 1, maxLength: 5 })
  .map((kata) => kata.join(" "));

const mungkin = <T>(isi: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(isi, { nil: undefined, freq: 4 });

const angka: fc.Arbitrary<number> = fc.oneof(
  fc.constantFrom(0, 1, 50, 75, 90.58, 92, 99.996, 100, 120),
  fc.integer({ min: 0, max: 20_000 }).map((n) => n / 100),
  fc.integer({ min: 0, max: 5_000_000 }),
);

const target: fc.Arbitrary<Target> = fc.oneof(
  { weight: 4, arbitrary: angka.map((nilai): Target => ({ jenis: "nilai", nilai })) },
  fc.tuple(angka, angka).map(([a, b]): Target => ({
    jenis: "rentang",
    bawah: Math.min(a, b),
    atas: Math.max(a, b),
  })),
  fc.constantFrom<Target>(
    { jenis: "predikat", kode: "WTP", skor: 100 },
    { jenis: "predikat", kode: "BB", skor: 80 },
  ),
);

const alasan: fc.Arbitrary<Indikator["alasan"]> = fc.option(
  fc.constantFrom("target-bukan-angka", "realisasi-galat-sel", "satuan-berbeda"),
  { nil: undefined, freq: 9 },
);

const tambahan = fc.record({
  penyebab: fc.oneof(fc.constantFrom("", "-"), teks),
  keterangan: fc.oneof(fc.constantFrom("", "", "Sedang"), teks),
  targetTahunan: mungkin(angka),
  realisasiTahunLalu: mungkin(angka),
  targetRenstra: mungkin(angka),
  nasional: mungkin(angka),
});

const baris: fc.Arbitrary<BarisKinerjaOver> = fc.record({
  nama,
  sasaran: fc.oneof(fc.constantFrom("", "Sasaran Satu", "Sasaran Dua", "Sasaran Tiga"), nama),
  satuan: fc.constantFrom("%", "%", "orang", "dokumen", "", "Rp"),
  arah: fc.constantFrom("positif", "positif", "negatif"),
  rumus: fc.constantFrom("A", "B"),
  bobot: fc.option(fc.integer({ min: 0, max: 100 }), { nil: undefined, freq: 1 }),
  target: fc.option(target, { nil: undefined, freq: 8 }),
  realisasi: fc.option(angka, { nil: undefined, freq: 6 }),
  alasan,
  selRealisasi: fc.constantFrom({ teks: "WDP" }, { teks: "B" }),
  tambahan,
});

const kegiatan: fc.Arbitrary<Partial<Kegiatan> & { sasaran: string }> = fc.record({
  kode: fc.constantFrom("", "1", "1.1", "1.2", "2", "2.1"),
  uraian: nama,
  pagu: mungkin(fc.integer({ min: 0, max: 9_000_000_000 }).map((n) => rupiah(n / 100))),
  realisasiAnggaran: mungkin(
    fc.integer({ min: 0, max: 9_000_000_000 }).map((n) => rupiah(n / 100)),
  ),
  tidakTerbaca: fc.constantFrom(false, false, false, false, true),
  sasaran: fc.constantFrom("", "", "Sasaran Satu", "sasaran dua", "Lainnya"),
});

const periode: fc.Arbitrary<Periode> = fc.oneof(
  fc.record({
    jenis: fc.constant("tribulan" as const),
    ke: fc.constantFrom(1, 2, 3, 4),
    tahun: fc.integer({ min: 2015, max: 2035 }),
  }),
  fc.record({
    jenis: fc.constant("semester" as const),
    ke: fc.constantFrom(1, 2),
    tahun: fc.constant(2024),
  }),
  fc.record({ jenis: fc.constant("tahunan" as const), tahun: fc.constant(2023) }),
);

const tanggal = fc.record({
  tahun: fc.integer({ min: 2015, max: 2035 }),
  bulan: fc.integer({ min: 1, max: 12 }),
  hari: fc.integer({ min: 1, max: 28 }),
});

const penandatangan = (...jabatan: string[]): fc.Arbitrary<Penandatangan> =>
  fc.record({
    jabatan: mungkin(fc.constantFrom(...jabatan)),
    nama: mungkin(fc.constant("NAMA ORANG")),
    nip: mungkin(fc.constantFrom("19700101 199001 1 001", "1970")),
    pangkat: mungkin(fc.constant("Penata Tingkat I")),
  });

const identitas: fc.Arbitrary<Identitas> = fc.record({
  pejabat: penandatangan(
    "Kasi Pemberdayaan Masyarakat",
    "Plt. Kasubag Umum dan Kepegawaian",
    "Sekretaris Kecamatan",
    "Camat Candipuro",
    "Kepala Bidang Sarana",
  ),
  atasan: penandatangan("Camat Candipuro", "Plh. Sekretaris Kecamatan", "Bupati Lumajang"),
  unitKerja: mungkin(fc.constant("Seksi Pemberdayaan Masyarakat")),
  kecamatan: mungkin(fc.constant("Candipuro")),
  daerah: mungkin(fc.constant("Lumajang")),
  jenisDaerah: fc.constantFrom("Kabupaten", "Kota"),
  periode: mungkin(periode),
  tempat: mungkin(fc.constant("Candipuro")),
  tanggalLaporan: mungkin(tanggal),
  jenisPerjanjian: mungkin(fc.constantFrom("Perjanjian Kinerja", "Perjanjian Kinerja Perubahan")),
  tanggalPerjanjian: mungkin(tanggal),
  dokumenAnggaran: mungkin(fc.constantFrom("DPA", "DPPA", "Dokumen lain")),
  dasarHukum: mungkin(fc.constant("Peraturan Bupati Lumajang Nomor 96 Tahun 2019")),
  urusan: mungkin(fc.constantFrom("pemberdayaan masyarakat", "Urusan pemerintahan")),
});

const istilah: fc.Arbitrary<Istilah> = fc.constantFrom(
  { tribulan: "Tribulan", laporan: "Laporan Kinerja", singkatan: "LKj" },
  {
    tribulan: "Triwulan",
    laporan: "Laporan Kinerja Instansi Pemerintah",
    singkatan: "LKjIP",
  },
);

const pengaturan: fc.Arbitrary<Pengaturan> = fc.record({
  batasCapaian: fc.constantFrom<BatasCapaian[]>("tanpa", "tanpa", 100, 110, 120),
  pembulatan: fc.constantFrom("cegah-100-palsu", "setengah-ke-atas", "potong"),
  aturanCelah: fc.constantFrom(...DAFTAR_ATURAN_CELAH),
  toleransiEfisiensi: fc.constantFrom(0, 2.5, 5),
  keluaran: fc.constant("rumus" as const),
  kategoriKeluaran: fc.constant("rumus" as const),
});

const skala = fc.constantFrom(SKALA_BAWAAN, [
  { nama: "Sangat Baik", bawah: persen(85.5), atas: undefined },
  { nama: "Baik", bawah: persen(70), atas: undefined },
  { nama: "Kurang", bawah: persen(0), atas: persen(69.99) },
]);

const masalah: fc.Arbitrary<Masalah> = fc.record({
  hambatan: mungkin(teks),
  upaya: mungkin(teks),
  rencana: mungkin(teks),
  penanggungJawab: mungkin(nama),
  waktu: mungkin(fc.constantFrom("Tribulan I Tahun 2024", "Januari 2024")),
});

const daftarTeks = fc.array(teks, { maxLength: 5 });

/** Any report the app could ask for: much or little in it, each section chosen or not. */
export const bahan: fc.Arbitrary<BahanLaporan> = fc
  .record({
    identitas,
    istilah,
    pengaturan,
    skala,
    barisKinerja: fc
      .array(baris, { maxLength: 8 })
      .map((daftar) => daftar.map((over, letak) => barisKinerja({ baris: letak + 3, ...over }))),
    barisAnggaran: mungkin(
      fc
        .array(kegiatan, { maxLength: 6 })
        .map((daftar) => daftar.map((over, letak) => barisAnggaran({ baris: letak + 1, ...over }))),
    ),
    daftarFungsi: daftarTeks,
    daftarFaktor: daftarTeks,
    daftarKesimpulan: daftarTeks,
    daftarMasalah: mungkin(fc.array(masalah, { maxLength: 4 })),
    daftarBagian: fc
      .oneof(fc.constant([...SEMUA_BAGIAN]), fc.subarray([...SEMUA_BAGIAN]))
      .map((daftar) => new Set(daftar)),
    tabelHidup: fc.boolean(),
  })
  .map((isi) => bahanLaporan(isi));
