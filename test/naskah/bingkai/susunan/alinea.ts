import * as NARASI from "../kalimat/narasi";
import * as RINCI from "../kalimat/rincian";
import type { Isian } from "../fakta";
import type { BahanSusunan } from "./bahan";
import { isianRincian } from "./bahan";

const gabung = (daftar: readonly (string | false)[]): string =>
  daftar.filter((kalimat) => kalimat !== false && kalimat !== "").join(" ");

/** A paragraph on one indikator: the result, and some of what can be said about it. */
export function alineaIndikator(bahan: BahanSusunan, ke: number): string {
  const { pena, daftarIndikator } = bahan;
  const isian: Isian = daftarIndikator[ke] ?? {};
  const { acak } = pena;
  const rincian = pena.model.daftarIndikator[ke]?.rincian;
  const mungkin = (peluang: number, daftar: readonly string[]): string | false =>
    acak.chance(peluang) && pena.isi(daftar, isian);
  return gabung([
    isian.negatif !== undefined && mungkin(0.6, NARASI.NEGATIF),
    pena.isi(NARASI.INDIKATOR, isian),
    mungkin(0.5, NARASI.KATEGORI),
    isian.negatif === undefined && mungkin(0.25, NARASI.HASIL),
    mungkin(0.8, NARASI.ASAL),
    rincian !== undefined &&
      acak.chance(0.8) &&
      pena.isi(
        RINCI.RINCIAN_NARASI,
        isianRincian(bahan, { awal: `rincian${ke}`, rincian, satuan: rincian.benda }),
      ),
    mungkin(0.3, NARASI.SELISIH),
    mungkin(0.55, NARASI.TAHUN_LALU),
    mungkin(0.3, NARASI.RENSTRA),
    mungkin(0.4, NARASI.SEBAB),
  ]);
}

/** Who works there: one breakdown or two, of the same people. */
export function alineaPegawai(bahan: BahanSusunan): string {
  const { pena } = bahan;
  return gabung(
    pena.model.pegawai
      .slice(0, pena.acak.between(1, 2))
      .map((rincian, ke) =>
        pena.isi(
          RINCI.RINCIAN_PEGAWAI,
          isianRincian(bahan, { awal: `pegawai${ke}`, rincian, satuan: "orang" }),
        ),
      ),
  );
}

export function alineaCacah({ pena, cacah }: BahanSusunan): string {
  return gabung([
    pena.isi(NARASI.CACAH, cacah),
    pena.acak.chance(0.7) && pena.isi(NARASI.RATA, cacah),
  ]);
}

/** The money: all of it, its kinds and sources, and the programs one by one. */
export function daftarAlineaUang(bahan: BahanSusunan): string[] {
  const { pena, uang, daftarProgram } = bahan;
  const { acak, model } = pena;
  return [
    gabung([
      pena.isi(NARASI.UANG, uang),
      acak.chance(0.5) &&
        pena.isi(
          RINCI.RINCIAN_SUMBER,
          isianRincian(bahan, { awal: "sumber", rincian: model.sumberDana, satuan: "Rp" }),
        ),
      acak.chance(0.5) &&
        pena.isi(
          RINCI.RINCIAN_BELANJA,
          isianRincian(bahan, { awal: "belanja", rincian: model.belanja, satuan: "Rp" }),
        ),
    ]),
    ...(acak.chance(0.7)
      ? [gabung(daftarProgram.map((isian) => pena.isi(NARASI.PROGRAM, isian)))]
      : []),
  ];
}

export const alineaPembuka = ({ pena, kantor }: BahanSusunan): string =>
  gabung(pena.acak.sample(NARASI.PEMBUKA, 2).map((bentuk) => pena.isi([bentuk], kantor)));

export const alineaPenutup = ({ pena, kantor, cacah, uang }: BahanSusunan): string =>
  gabung([
    pena.acak.chance(0.6) && pena.isi(NARASI.RATA, cacah),
    pena.acak.chance(0.4) &&
      pena.isi(
        [
          "Anggaran terserap {serap}, yaitu {real} dari {pagu}.",
          "Serapan anggaran {periodeIni} sebesar {serap}.",
        ],
        uang,
      ),
    pena.isi(NARASI.PENUTUP, kantor),
  ]);

/** Place, date and post under a report. */
export const tandaTangan = ({ pena, kantor }: BahanSusunan): string[] => [
  pena.isi(["{kota}, {tanggal}"], kantor),
  pena.isi(["{pimpinan}"], kantor),
];
