import type { BahanSusunan } from "./bahan";
import {
  alineaCacah,
  alineaIndikator,
  alineaPegawai,
  alineaPembuka,
  alineaPenutup,
  daftarAlineaUang,
  tandaTangan,
} from "./alinea";
import { buatNomor } from "./nomor";
import { tulisSkala } from "./skala";
import { tabelIndikator, tabelTahunLalu, tabelUang } from "./tabel";

export const judulLaporan = ({ pena, kantor }: BahanSusunan): string[] => [
  pena.acak.pick([
    "LAPORAN KINERJA",
    "LAPORAN KINERJA INSTANSI PEMERINTAH",
    "LAKIP",
    "LAPORAN AKUNTABILITAS KINERJA",
  ]),
  pena.isi(["{kantor}"], kantor).toUpperCase(),
  pena.isi(["{periodeIni}"], kantor).toUpperCase(),
  "",
];

const judulIndikator = (bahan: BahanSusunan, ke: number): string[] =>
  bahan.pena.acak.chance(0.4) ? [bahan.pena.isi(["{nama}"], bahan.daftarIndikator[ke] ?? {})] : [];

function babHasil(bahan: BahanSusunan, nomor: ReturnType<typeof buatNomor>): string[] {
  const { acak } = bahan.pena;
  return [
    ...nomor.bab("Akuntabilitas Kinerja"),
    ...nomor.bagian("Capaian Kinerja Organisasi"),
    alineaCacah(bahan),
    ...(acak.chance(0.6)
      ? [...nomor.tabel("Capaian Indikator Kinerja"), ...tabelIndikator(bahan)]
      : []),
    ...bahan.daftarIndikator.flatMap((_, ke) => [
      ...judulIndikator(bahan, ke),
      alineaIndikator(bahan, ke),
    ]),
    ...(acak.chance(0.3)
      ? [
          ...nomor.bagian("Perbandingan dengan Tahun Sebelumnya"),
          ...nomor.tabel("Perbandingan Realisasi"),
          ...tabelTahunLalu(bahan),
        ]
      : []),
    ...nomor.bagian("Realisasi Anggaran"),
    ...daftarAlineaUang(bahan),
    ...(acak.chance(0.5)
      ? [...nomor.tabel("Pagu dan Realisasi Anggaran"), ...tabelUang(bahan)]
      : []),
  ];
}

/** Chapters that tell a story, with or without tables. */
export function susunNarasi(bahan: BahanSusunan): string[] {
  const { pena, kantor, cacah } = bahan;
  const nomor = buatNomor(pena);
  return [
    ...judulLaporan(bahan),
    ...nomor.bab("Pendahuluan"),
    ...nomor.bagian("Gambaran Umum"),
    alineaPembuka(bahan),
    alineaPegawai(bahan),
    ...nomor.bagian("Sistematika"),
    "Laporan ini terdiri atas pendahuluan, perencanaan, akuntabilitas kinerja, dan penutup.",
    ...nomor.bab("Perencanaan Kinerja"),
    pena.isi(
      ["Perjanjian Kinerja ditandatangani pada tanggal {tanggalPk} oleh {pimpinan}."],
      kantor,
    ),
    pena.isi(
      [
        "Perjanjian tersebut memuat {n} indikator kinerja.",
        "Terdapat {n} indikator dalam Perjanjian Kinerja.",
      ],
      cacah,
    ),
    ...tulisSkala(bahan, pena.acak.chance(0.4)),
    ...babHasil(bahan, nomor),
    ...nomor.bab("Penutup"),
    alineaPenutup(bahan),
    "",
    ...tandaTangan(bahan),
  ];
}

/** A summary for the reader in a hurry, and the chapters behind it. */
export function susunRingkasan(bahan: BahanSusunan): string[] {
  const { pena, cacah, uang, daftarIndikator } = bahan;
  const penting = pena.acak.sample(daftarIndikator, 2);
  return [
    pena.acak.pick(["RINGKASAN EKSEKUTIF", "IKHTISAR EKSEKUTIF", "RINGKASAN"]),
    alineaPembuka(bahan),
    alineaCacah(bahan),
    ...penting.map((isian) =>
      pena.isi(
        [
          "Capaian {namaKecil} {c} dengan realisasi {r}.",
          "{^nama} mencapai {r} atau {c} dari target.",
          "Hasil penting {periodeIni} adalah {namaKecil} sebesar {r}.",
          "{^nama} {naik} dari {l} pada tahun {tahunLalu} menjadi {r}.",
        ],
        isian,
      ),
    ),
    pena.isi(
      [
        "Dari anggaran {pagu} terserap {serap}.",
        "Anggaran terealisasi {real} ({serap}).",
        "Sisa anggaran {sisa}.",
      ],
      uang,
    ),
    pena.isi(
      ["Rata-rata capaian kinerja {rata}.", "Capaian kinerja rata-rata {rata} ({kr})."],
      cacah,
    ),
    "",
    ...susunNarasi(bahan).slice(judulLaporan.length),
  ];
}
