import type { BahanSusunan } from "./bahan";
import { isianRincian } from "./bahan";
import { alineaPembuka, alineaPenutup, tandaTangan } from "./alinea";
import type { Isian } from "../fakta";
import * as BUTIR from "../kalimat/butir";
import * as RINGKAS from "../kalimat/ringkas";
import { judulLaporan } from "./narasi";
import { tulisSkala } from "./skala";

/** The breakdown of an indikator in one of these forms; nothing where it has none. */
export const kalimatRincian = (
  bahan: BahanSusunan,
  ke: number,
  daftar: readonly string[],
): string[] => {
  const rincian = bahan.pena.model.daftarIndikator[ke]?.rincian;
  return rincian
    ? [
        bahan.pena.isi(
          daftar,
          isianRincian(bahan, { awal: `rincian${ke}`, rincian, satuan: rincian.benda }),
        ),
      ]
    : [];
};

const pegawaiOf = (bahan: BahanSusunan): string[] =>
  bahan.pena.model.pegawai
    .slice(0, 1)
    .map((rincian) =>
      bahan.pena.isi(
        [
          "Pegawai {total}: {daftar}.",
          "Personel {total} ({daftar}).",
          "Jumlah pegawai {total}, {daftar}.",
        ],
        isianRincian(bahan, { awal: "pegawai0", rincian, satuan: "orang" }),
      ),
    );

/** Telegraph style: no verb that can be spared. */
export function susunTelegraf(bahan: BahanSusunan): string[] {
  const { pena, daftarIndikator, daftarProgram, uang, cacah, kantor } = bahan;
  const kadang = (peluang: number, daftar: readonly string[], isian: Isian): string[] =>
    pena.acak.chance(peluang) ? [pena.isi(daftar, isian)] : [];
  return [
    pena.isi(RINGKAS.PEMBUKA, kantor),
    ...pegawaiOf(bahan),
    ...tulisSkala(bahan, false),
    pena.isi(RINGKAS.CACAH, cacah),
    ...daftarIndikator.flatMap((isian, ke) => [
      [
        pena.isi(RINGKAS.INDIKATOR, isian),
        ...kadang(0.5, RINGKAS.ASAL, isian),
        ...kadang(0.5, RINGKAS.TAHUN_LALU, isian),
        ...kadang(0.4, RINGKAS.SELISIH, isian),
        ...kalimatRincian(bahan, ke, RINGKAS.RINCIAN),
      ]
        .filter((teks) => teks !== "")
        .join(" "),
    ]),
    pena.isi(RINGKAS.RATA, cacah),
    pena.isi(RINGKAS.UANG, uang),
    ...daftarProgram.map((isian) => pena.isi(RINGKAS.PROGRAM, isian)),
    ...tandaTangan(bahan),
  ].filter((teks) => teks !== "");
}

/** Bullets under short headings. */
export function susunButir(bahan: BahanSusunan): string[] {
  const { pena, daftarIndikator, daftarProgram, uang, cacah } = bahan;
  const { acak } = pena;
  const awal = acak.pick(["- ", "• ", "* ", "angka"] as const);
  const butir = (daftar: readonly string[]): string[] =>
    daftar
      .flatMap((teks) => teks.split("\n"))
      .filter((teks) => teks !== "")
      .map((teks, ke) => (awal === "angka" ? `${ke + 1}. ` : awal) + teks);
  return [
    ...judulLaporan(bahan),
    alineaPembuka(bahan),
    ...tulisSkala(bahan, false),
    "Capaian indikator:",
    ...butir(
      daftarIndikator.flatMap((isian) => [
        pena.isi(BUTIR.INDIKATOR, isian),
        acak.chance(0.4) ? pena.isi(BUTIR.TAHUN_LALU, isian) : "",
      ]),
    ),
    "Ikhtisar:",
    ...butir([
      pena.isi(BUTIR.CACAH, cacah),
      pena.isi(["rata-rata capaian {rata};", "capaian rata-rata {rata} ({kr});"], cacah),
    ]),
    "Anggaran:",
    ...butir([
      pena.isi(BUTIR.UANG, uang),
      ...daftarProgram.map((isian) =>
        pena.isi(
          ["{nama}: {real} dari {pagu} ({serap});", "{nama}, pagu {pagu}, realisasi {real};"],
          isian,
        ),
      ),
    ]),
    alineaPenutup(bahan),
    ...tandaTangan(bahan),
  ];
}
