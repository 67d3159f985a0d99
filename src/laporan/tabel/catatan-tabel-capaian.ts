import { roundPersen } from "../../format/persen";
import type { AlasanTakTerukur } from "../../kinerja/indikator";
import { isBerbobot } from "../../kinerja/rata-rata";
import type { NomorKolom } from "../../narasi/catatan-capaian";
import {
  catatanBobot,
  catatanCelah,
  catatanKategoriSebelumDibulatkan,
  catatanPembulatan,
  catatanRumus,
  catatanTakTerukur,
  rumusKolom,
} from "../../narasi/catatan-capaian";
import type { BahanLaporan } from "../bahan";
import type { IndikatorLaporan, KelompokSasaran } from "../kelompok-sasaran";
import { daftarNilaiCelah } from "../nilai-celah";
import { daftarCatatanIndikator } from "./catatan-indikator";
import type { JenisRumus } from "./jenis-rumus";
import { namaPerRumus } from "./jenis-rumus";

const SEMUA_JENIS: readonly JenisRumus[] = ["positif", "A", "B"];

/** The formula that stands in the header: the first kind there is. */
export function rumusJudul(daftar: readonly IndikatorLaporan[]): JenisRumus {
  const nama = namaPerRumus(daftar);
  return SEMUA_JENIS.find((jenis) => nama[jenis].length > 0) ?? "positif";
}

function catatanRumusLain(daftar: readonly IndikatorLaporan[], nomor: NomorKolom): string[] {
  const nama = namaPerRumus(daftar);
  const diJudul = rumusJudul(daftar);
  return SEMUA_JENIS.filter((jenis) => jenis !== diJudul && nama[jenis].length > 0).map((jenis) =>
    catatanRumus(rumusKolom(jenis, nomor), nama[jenis]),
  );
}

/** One note per reason. */
function daftarCatatanTakTerukur(daftar: readonly IndikatorLaporan[]): string[] {
  const perAlasan = new Map<AlasanTakTerukur, string[]>();
  for (const { dinilai, indikator } of daftar) {
    if (dinilai.capaian.status === "terukur") continue;
    const { alasan } = dinilai.capaian;
    perAlasan.set(alasan, [...(perAlasan.get(alasan) ?? []), indikator.nama]);
  }
  const isDikecualikan = daftar.some(({ dinilai }) => dinilai.capaian.status === "terukur");
  return [...perAlasan].map(([alasan, nama]) => catatanTakTerukur(nama, alasan, isDikecualikan));
}

function daftarCatatanBobot(daftar: readonly KelompokSasaran[]): string[] {
  const bernama = daftar.flatMap(({ sasaran, anggota }) =>
    sasaran ? [{ nama: sasaran.nama, bobot: anggota.map(({ indikator }) => indikator) }] : [],
  );
  // The weight of a lone indikator changes nothing.
  const berbobot = bernama.filter(({ bobot }) => bobot.length > 1 && isBerbobot(bobot));
  if (berbobot.length === 0) return [];
  return [
    catatanBobot(
      berbobot.map(({ nama }) => nama),
      berbobot.length === bernama.length,
    ),
  ];
}

/** Whether any capaian of the table is not printed as it is. */
export function hasCapaianDibulatkan({
  perhitungan: { kinerja },
  pengaturan,
}: BahanLaporan): boolean {
  const nilai = [
    ...kinerja.daftarIndikator.map(({ capaianTerbatas }) =>
      capaianTerbatas.status === "terukur" ? capaianTerbatas.nilai : undefined,
    ),
    ...kinerja.daftarSasaran.map((sasaran) => sasaran.nilai),
    kinerja.keseluruhan.nilai,
  ];
  return nilai.some(
    (satu) => satu !== undefined && roundPersen(satu, pengaturan.pembulatan) !== satu,
  );
}

/** The notes under the table of capaian: everything its numbers do not say by themselves. */
export function daftarCatatanCapaian(
  bahan: BahanLaporan,
  daftar: readonly KelompokSasaran[],
  nomor: NomorKolom,
): string[] {
  const indikator = daftar.flatMap(({ anggota }) => anggota);
  const { pembulatan, aturanCelah } = bahan.pengaturan;
  return [
    ...catatanRumusLain(indikator, nomor),
    ...indikator.flatMap((item) => daftarCatatanIndikator(item, bahan)),
    ...daftarCatatanTakTerukur(indikator),
    ...daftarCatatanBobot(daftar),
    ...daftarNilaiCelah(bahan).map((isi) => catatanCelah({ ...isi, aturan: aturanCelah })),
    ...(hasCapaianDibulatkan(bahan)
      ? [catatanPembulatan(pembulatan), catatanKategoriSebelumDibulatkan()]
      : []),
  ];
}
