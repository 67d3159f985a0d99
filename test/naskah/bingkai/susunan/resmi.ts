import * as RESMI from "../kalimat/resmi";
import { tandaTangan } from "./alinea";
import type { BahanSusunan } from "./bahan";
import { kalimatRincian } from "./pendek";
import { tulisSkala } from "./skala";

const daftarBahwa = (bahan: BahanSusunan): string[] => {
  const { pena, kantor, daftarIndikator, daftarProgram, uang, cacah } = bahan;
  const { acak } = pena;
  return [
    pena.isi(RESMI.PEMBUKA, kantor),
    pena.isi(RESMI.CACAH, cacah),
    ...daftarIndikator.flatMap((isian, ke) => [
      pena.isi(RESMI.INDIKATOR, isian),
      acak.chance(0.7) ? pena.isi(RESMI.ASAL, isian) : "",
      ...kalimatRincian(bahan, ke, RESMI.RINCIAN),
      acak.chance(0.4) ? pena.isi(RESMI.TAHUN_LALU, isian) : "",
    ]),
    pena.isi(RESMI.RATA, cacah),
    pena.isi(RESMI.UANG, uang),
    ...daftarProgram.map((isian) => pena.isi(RESMI.PROGRAM, isian)),
  ].filter((teks) => teks !== "");
};

const berhuruf = (teks: string, ke: number): string =>
  ke < 26
    ? `${String.fromCharCode(97 + ke)}. ${teks.charAt(0).toLowerCase()}${teks.slice(1)}`
    : teks;

/** A report in the manner of a decree: one sentence a paragraph, beginning with "bahwa". */
export function susunResmi(bahan: BahanSusunan): string[] {
  const { pena, kantor } = bahan;
  const isBerhuruf = pena.acak.chance(0.5);
  const judul = ["LAPORAN KINERJA {kantor}", "LAPORAN PERTANGGUNGJAWABAN KINERJA {kantor}"];
  return [
    pena.isi(judul, kantor).toUpperCase(),
    pena.isi(["{periodeIni}"], kantor).toUpperCase(),
    "",
    ...tulisSkala(bahan, false),
    ...daftarBahwa(bahan).map((teks, ke) => (isBerhuruf ? berhuruf(teks, ke) : teks)),
    "",
    ...tandaTangan(bahan),
  ];
}
