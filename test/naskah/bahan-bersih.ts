import fc from "fast-check";
import type { Indikator } from "../../src/kinerja/indikator";
import { PENGATURAN_BAWAAN } from "../../src/kinerja/pengaturan";
import type { BahanLaporan } from "../../src/laporan/bahan";
import { bahanLaporan, identitas, masalah } from "../support/bahan-laporan";
import { daftarBarisAnggaran, daftarBarisKinerja } from "../support/daftar-baris";

const SASARAN = [
  "Meningkatnya kualitas pelayanan publik",
  "Terwujudnya tertib administrasi desa",
  "Meningkatnya partisipasi masyarakat dalam pembangunan",
] as const;

const NAMA = [
  "Persentase permohonan yang selesai tepat waktu",
  "Persentase desa dengan administrasi tertib",
  "Jumlah pembinaan lembaga kemasyarakatan desa",
  "Indeks kepuasan pengguna layanan kecamatan",
  "Persentase usulan musyawarah yang ditindaklanjuti",
  "Rata-rata lama penyelesaian surat keterangan",
] as const;

const KEGIATAN = [
  "Penyelenggaraan Pelayanan Kecamatan",
  "Koordinasi Pemberdayaan Masyarakat Desa",
  "Pembinaan Lembaga Kemasyarakatan",
  "Fasilitasi Musyawarah Perencanaan",
] as const;

const PEJABAT = [
  ["Kasi Pelayanan Umum", "Camat Candipuro"],
  ["Kasi Pemberdayaan Masyarakat", "Camat Candipuro"],
  ["Plt. Kasubag Umum dan Kepegawaian", "Sekretaris Kecamatan"],
  ["Sekretaris Kecamatan", "Camat Candipuro"],
  ["Camat Candipuro", "Bupati Lumajang"],
] as const;

const persenan = fc.integer({ min: 5_000, max: 10_000 }).map((n) => n / 100);

/** Target and realisasi as an office would type them: percents, or whole numbers with a unit. */
const indikator = fc
  .record({
    satuan: fc.constantFrom("%", "%", "%", "desa"),
    target: persenan,
    bagian: fc.integer({ min: 40, max: 119 }),
    arah: fc.constantFrom("positif", "positif", "positif", "negatif"),
    sasaran: fc.constantFrom(...SASARAN),
  })
  .map(({ satuan, target, bagian, arah, sasaran }): Partial<Indikator> => {
    const bulat = satuan === "%" ? target : Math.round(target);
    const realisasi = (bulat * bagian) / 100;
    return {
      satuan,
      sasaran,
      arah: arah,
      target: { jenis: "nilai", nilai: bulat },
      realisasi: satuan === "%" ? Math.round(realisasi * 100) / 100 : Math.round(realisasi),
    };
  });

/** At least so many per mille of each pagu are spent. */
const anggaranSejak = (terendah: number) =>
  fc.array(
    fc.record({
      pagu: fc.integer({ min: 10_000, max: 2_000_000 }).map((n) => n * 1_000),
      bagian: fc.integer({ min: terendah, max: 1_000 }),
    }),
    { minLength: 1, maxLength: KEGIATAN.length },
  );

const anggaran = fc.oneof(anggaranSejak(600), anggaranSejak(960));

const periode = fc.oneof(
  fc.record({
    jenis: fc.constant("tribulan" as const),
    ke: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const),
    tahun: fc.integer({ min: 2021, max: 2026 }),
  }),
  fc.record({
    jenis: fc.constant("semester" as const),
    ke: fc.constantFrom(1 as const, 2 as const),
    tahun: fc.integer({ min: 2021, max: 2026 }),
  }),
  fc.record({
    jenis: fc.constant("tahunan" as const),
    tahun: fc.integer({ min: 2021, max: 2026 }),
  }),
);

/** A report such as an office would hand in: plausible names, money within its pagu, nothing missing. */
export const bahanBersih: fc.Arbitrary<BahanLaporan> = fc
  .record({
    jabatan: fc.constantFrom(...PEJABAT),
    periode,
    indikator: fc.array(indikator, { minLength: 1, maxLength: NAMA.length }),
    anggaran: fc.option(anggaran, { nil: undefined, freq: 8 }),
    istilah: fc.constantFrom(
      { tribulan: "Tribulan" as const, laporan: "Laporan Kinerja", singkatan: "LKj" },
      {
        tribulan: "Triwulan" as const,
        laporan: "Laporan Kinerja Instansi Pemerintah",
        singkatan: "LKjIP",
      },
    ),
    batasCapaian: fc.constantFrom("tanpa" as const, 100 as const, 110 as const),
    masalah: fc.boolean(),
  })
  .map((isi) => {
    const [jabatan, atasan] = isi.jabatan;
    const { pejabat, atasan: atasanBawaan } = identitas();
    const uang = isi.anggaran?.map(
      ({ pagu, bagian }, indeks) =>
        [`1.${indeks + 1}`, KEGIATAN[indeks] ?? "", pagu, (pagu * bagian) / 1_000] as const,
    );
    return bahanLaporan({
      identitas: identitas({
        pejabat: { ...pejabat, jabatan },
        atasan: { ...atasanBawaan, jabatan: atasan },
        unitKerja: undefined,
        periode: isi.periode,
        tanggalLaporan: { tahun: isi.periode.tahun + 1, bulan: 1, hari: 10 },
        tanggalPerjanjian: { tahun: isi.periode.tahun, bulan: 1, hari: 9 },
      }),
      istilah: isi.istilah,
      pengaturan: { ...PENGATURAN_BAWAAN, batasCapaian: isi.batasCapaian },
      barisKinerja: daftarBarisKinerja(
        ...isi.indikator.map((satu, indeks) => ({ ...satu, nama: NAMA[indeks] ?? "" })),
      ),
      barisAnggaran: uang && daftarBarisAnggaran(...uang),
      daftarMasalah: isi.masalah ? [masalah()] : [],
    });
  });
