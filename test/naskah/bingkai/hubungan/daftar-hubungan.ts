import { jumlah } from "../bilangan";
import type { Hubungan } from "../fakta";
import { hubunganRincian } from "../isian/rincian";
import type { ModelBingkai } from "../model/model";
import { hubunganIndikator } from "./hubungan-indikator";

function hubunganUang(ekor: string): Hubungan[] {
  const [pagu, real, serap, sisa] = [
    `pagu${ekor}`,
    `real${ekor}`,
    `serap${ekor}`,
    `sisa${ekor}`,
  ] as const;
  const siapa = ekor === "" ? "seluruhnya" : "program";
  return [
    {
      kode: "R-04",
      nama: `serapan ${siapa}`,
      kunci: [pagu, real, serap],
      isCocok: (n) => Math.abs((n(real) / n(pagu)) * 100 - n(serap)) <= 0.3,
    },
    {
      kode: "R-04",
      nama: `sisa anggaran ${siapa}`,
      kunci: [pagu, real, sisa],
      isCocok: (n) => n(pagu) - n(real) === n(sisa),
    },
    {
      kode: "R-12",
      nama: `realisasi di atas pagu ${siapa}`,
      kunci: [pagu, real],
      isCocok: (n) => n(real) <= n(pagu),
    },
  ];
}

function hubunganCacah({ daftarIndikator }: ModelBingkai): Hubungan[] {
  const daftarKunci = daftarIndikator.map((_, ke) => `c${ke}`);
  const satu = (
    nama: string,
    kunci: string,
    hitung: (daftarCapaian: readonly number[]) => number,
  ): Hubungan => ({
    kode: "R-22",
    nama,
    kunci: [kunci, ...daftarKunci],
    ubah: [kunci],
    isCocok: (n) => Math.abs(n(kunci) - hitung(daftarKunci.map(n))) <= 0.15,
  });
  const isPenuh = (capaian: number): boolean => capaian >= 100;
  return [
    {
      kode: "R-22",
      nama: "cacah seluruh, tercapai, dan belum",
      kunci: ["n", "m", "u"],
      isCocok: (n) => n("n") === n("m") + n("u"),
    },
    satu("cacah tercapai dan capaiannya", "m", (daftar) => daftar.filter(isPenuh).length),
    satu(
      "cacah belum tercapai dan capaiannya",
      "u",
      (daftar) => daftar.filter((c) => !isPenuh(c)).length,
    ),
    satu("cacah indikator dan daftarnya", "n", (daftar) => daftar.length),
    {
      ...satu("rata-rata capaian", "rata", (daftar) => jumlah(daftar) / daftar.length),
      kode: "R-11",
    },
  ];
}

function hubunganTotal({ daftarProgram }: ModelBingkai): Hubungan[] {
  const total = (awal: string, nama: string): Hubungan => {
    const daftarKunci = daftarProgram.map((_, ke) => `${awal}${ke}`);
    return {
      kode: "R-11",
      nama,
      kunci: [awal, ...daftarKunci],
      isCocok: (n) => jumlah(daftarKunci.map(n)) === n(awal),
    };
  };
  return [total("pagu", "jumlah pagu program"), total("real", "jumlah realisasi program")];
}

/** Everything the numbers of a report owe each other. */
export const daftarHubungan = (model: ModelBingkai): Hubungan[] => [
  ...model.daftarIndikator.flatMap(hubunganIndikator),
  ...["", ...model.daftarProgram.map((_, ke) => String(ke))].flatMap(hubunganUang),
  ...hubunganTotal(model),
  ...hubunganCacah(model),
  hubunganRincian("belanja", model.belanja, { kode: "R-11", nama: "jumlah rincian belanja" }),
  hubunganRincian("sumber", model.sumberDana, { kode: "R-11", nama: "jumlah rincian sumber dana" }),
  ...model.pegawai.map((rincian, ke) =>
    hubunganRincian(`pegawai${ke}`, rincian, { kode: "R-22", nama: "jumlah rincian pegawai" }),
  ),
];
