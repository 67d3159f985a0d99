import type { Acak } from "../acak";
import { jumlah } from "../bilangan";
import { buatIndikator, rincianOf } from "./buat-indikator";
import { bakalIndikatorOf } from "./daftar-indikator";
import type { JenisKantor } from "./daftar-kantor";
import { JENIS_KANTOR, NAMA_KABUPATEN, NAMA_KECAMATAN, PROGRAM } from "./daftar-kantor";
import type {
  KantorBingkai,
  ModelBingkai,
  PeriodeBingkai,
  ProgramBingkai,
  RincianBingkai,
  SkalaBingkai,
} from "./model";

function buatKantor(acak: Acak, { nama, pimpinan }: JenisKantor): KantorBingkai {
  const isKota = acak.chance(0.2);
  const daerah = acak.pick(NAMA_KABUPATEN);
  const tempat = acak.pick(NAMA_KECAMATAN);
  return {
    nama: nama.replace("@", tempat),
    pimpinan: pimpinan.replace("@", tempat),
    daerah: `${isKota ? "Kota" : "Kabupaten"} ${daerah}`,
    kepalaDaerah: `${isKota ? "Wali Kota" : "Bupati"} ${daerah}`,
    kecamatan: nama.includes("Kecamatan @") ? tempat : undefined,
    kota: nama.includes("@") ? tempat : daerah,
  };
}

function buatPeriode(acak: Acak): PeriodeBingkai {
  const tahun = acak.between(2016, 2025);
  const jenis = acak.pick([
    "tahunan",
    "tahunan",
    "tahunan",
    "semester",
    "triwulan",
    "tribulan",
  ] as const);
  if (jenis === "tahunan") return { jenis, ke: 1, tahun };
  return { jenis, ke: acak.between(1, jenis === "semester" ? 2 : 4), tahun };
}

/** The month that ends the periode. */
const bulanAkhir = ({ jenis, ke }: PeriodeBingkai): number =>
  jenis === "tahunan" ? 12 : ke * (jenis === "semester" ? 6 : 3);

const SKALA: readonly SkalaBingkai["ambang"][] = [
  [
    [91, "Sangat Tinggi"],
    [76, "Tinggi"],
    [66, "Sedang"],
    [51, "Rendah"],
    [-999, "Sangat Rendah"],
  ],
  [
    [91, "Sangat Baik"],
    [76, "Baik"],
    [66, "Cukup"],
    [51, "Kurang"],
    [-999, "Sangat Kurang"],
  ],
  [
    [100, "Sangat Berhasil"],
    [80, "Berhasil"],
    [60, "Cukup Berhasil"],
    [-999, "Kurang Berhasil"],
  ],
  [
    [85, "Sangat Berhasil"],
    [75, "Berhasil"],
    [60, "Cukup Berhasil"],
    [-999, "Tidak Berhasil"],
  ],
];

function buatSkala(acak: Acak): SkalaBingkai | undefined {
  const ke = acak.below(8);
  const ambang = SKALA[ke > 5 ? 0 : ke];
  // Only the words everybody knows stand without their bounds.
  return ambang && { ambang, disebut: ke !== 0 };
}

function buatProgram(acak: Acak, daftarNama: readonly string[]): ProgramBingkai[] {
  const kelipatan = acak.pick([1, 50, 1000, 100_000]);
  const dasar = acak.pick([40_000, 300_000, 2_400_000]);
  return acak.sample(daftarNama, acak.between(2, 4)).map((nama) => {
    const pagu = Math.ceil((acak.between(dasar / 4, dasar * 4) * 1000) / kelipatan) * kelipatan;
    return { nama, pagu, realisasi: Math.floor((pagu * acak.between(7600, 9930)) / 10_000) };
  });
}

const JENIS_BELANJA = ["Belanja Pegawai", "Belanja Barang dan Jasa", "Belanja Modal"];
const SUMBER_DANA = [
  "Dana Alokasi Umum",
  "Dana Alokasi Khusus",
  "Pendapatan Asli Daerah",
  "Dana Insentif Daerah",
];

/** What was spent by kind, and what there was by source. */
function buatRincianUang(acak: Acak, daftarProgram: readonly ProgramBingkai[]) {
  const sebagian = (daftar: readonly string[]): string[] => acak.sample(daftar, acak.between(2, 3));
  return {
    belanja: rincianOf(acak, {
      benda: "belanja",
      total: jumlah(daftarProgram.map(({ realisasi }) => realisasi)),
      daftarNama: sebagian(JENIS_BELANJA),
    }),
    sumberDana: rincianOf(acak, {
      benda: "dana",
      total: jumlah(daftarProgram.map(({ pagu }) => pagu)),
      daftarNama: sebagian(SUMBER_DANA),
    }),
  };
}

/** The same people by their status and by their sex. */
function buatPegawai(acak: Acak): RincianBingkai[] {
  const total = acak.between(14, 130);
  return [
    ["PNS", "PPPK", "tenaga kontrak"],
    ["laki-laki", "perempuan"],
  ].map((daftarNama) => rincianOf(acak, { benda: "pegawai", total, daftarNama }));
}

function buatTanggal(acak: Acak, periode: PeriodeBingkai) {
  const bulan = bulanAkhir(periode) + acak.between(1, 2);
  return {
    tanggalLaporan: {
      hari: acak.between(2, 28),
      bulan: ((bulan - 1) % 12) + 1,
      tahun: periode.tahun + (bulan > 12 ? 1 : 0),
    },
    tanggalPerjanjian: {
      hari: acak.between(2, 28),
      bulan: acak.between(1, 2),
      tahun: periode.tahun,
    },
  };
}

/** A random office in a random periode, its percentages with so many decimals: every number follows from the others. */
export function buatModel(acak: Acak, desimal: number): ModelBingkai {
  const jenis = acak.pick(JENIS_KANTOR);
  const periode = buatPeriode(acak);
  const skala = buatSkala(acak);
  const rumusNegatif = acak.pick(["negatif-a", "negatif-a", "negatif-b"] as const);
  const daftarProgram = buatProgram(acak, PROGRAM[jenis.urusan]);
  return {
    kantor: buatKantor(acak, jenis),
    periode,
    skala,
    daftarIndikator: acak
      .sample(bakalIndikatorOf(jenis.urusan), acak.between(2, 7))
      .map((bakal) => buatIndikator(acak, bakal, { desimal, skala, rumusNegatif })),
    daftarProgram,
    pegawai: buatPegawai(acak),
    ...buatRincianUang(acak, daftarProgram),
    ...buatTanggal(acak, periode),
  };
}
