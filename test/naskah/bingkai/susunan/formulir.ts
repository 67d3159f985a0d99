import type { Isian } from "../fakta";
import type { BahanSusunan } from "./bahan";
import { kalimatRincian } from "./pendek";
import { tulisSkala } from "./skala";

/** How one office fills in its form. */
interface GayaFormulir {
  readonly baris: (label: string, slot: string, isian: Isian) => string[];
  readonly indikator: (ke: number) => string;
  readonly capaian: string;
  readonly serapan: string;
  readonly titik: string;
}

function gayaFormulir({ pena }: BahanSusunan): GayaFormulir {
  const { acak } = pena;
  const titik = acak.pick([" : ", ": ", "\t: ", " = "]);
  const nama = acak.pick(["Indikator", "Nama Indikator", "Indikator Kinerja"]);
  const isUrut = acak.chance(0.3);
  return {
    titik,
    baris: (label, slot, isian) => {
      const isi = pena.isi([slot], isian);
      return isi === "" ? [] : [label + titik + isi];
    },
    indikator: (ke) => (isUrut ? `Indikator ${ke + 1}` : nama),
    capaian: acak.pick(["Capaian", "Persentase Capaian"]),
    serapan: acak.pick(["Serapan", "Persentase", "Tingkat penyerapan"]),
  };
}

function isianIndikator(bahan: BahanSusunan, gaya: GayaFormulir): string[] {
  const { acak } = bahan.pena;
  const { baris, titik } = gaya;
  return bahan.daftarIndikator.flatMap((isian, ke) => [
    "",
    ...baris(gaya.indikator(ke), "{nama}", isian),
    ...baris("Target", "{t}", isian),
    ...baris("Realisasi", "{r}", isian),
    ...(acak.chance(0.4) ? baris("Realisasi Tahun Lalu", "{l}", isian) : []),
    ...baris(gaya.capaian, "{c}", isian),
    ...baris("Kategori", "{k}", isian),
    ...kalimatRincian(bahan, ke, [
      `Rincian${titik}{daftar}`,
      `Keterangan${titik}{daftar}, jumlah {total}`,
    ]),
  ]);
}

const isianUang = (
  { acak }: BahanSusunan["pena"],
  { baris, serapan }: GayaFormulir,
  isian: Isian,
): string[] => [
  ...baris("Pagu", "{pagu}", isian),
  ...baris("Realisasi", "{real}", isian),
  ...baris(serapan, "{serap}", isian),
  ...(acak.chance(0.6) ? baris("Sisa", "{sisa}", isian) : []),
];

/** A form: a label, a colon, and what is filled in. */
export function susunFormulir(bahan: BahanSusunan): string[] {
  const { pena, daftarProgram, uang, cacah, kantor } = bahan;
  const gaya = gayaFormulir(bahan);
  const { baris } = gaya;
  return [
    "FORMULIR LAPORAN KINERJA",
    ...baris("Nama Perangkat Daerah", "{kantorLain}", kantor),
    ...baris("Kabupaten/Kota", "{daerah}", kantor),
    ...baris("Periode", "{periode}", kantor),
    ...tulisSkala(bahan, false),
    ...baris("Jumlah Indikator", "{n}", cacah),
    ...baris("Mencapai Target", "{m}", cacah),
    ...baris("Belum Mencapai Target", "{u}", cacah),
    ...isianIndikator(bahan, gaya),
    "",
    ...baris("Rata-rata Capaian", "{rata}", cacah),
    "",
    "ANGGARAN",
    ...daftarProgram.flatMap((isian) => [
      "",
      ...baris("Program", "{nama}", isian),
      ...isianUang(pena, gaya, isian),
    ]),
    "",
    "Jumlah Seluruhnya",
    ...isianUang(pena, gaya, uang),
    "",
    ...baris("Tanggal Laporan", "{tanggal}", kantor),
  ];
}
