import { bulat, jumlah } from "../bilangan";
import type { Fakta, Isian } from "../fakta";
import type { ModelBingkai } from "../model/model";
import { kategoriKata } from "./kata-indikator";

const cacah = (kunci: string, nilai: number): Fakta => ({
  kunci,
  nilai,
  desimal: 0,
  satuan: "cacah",
});

/** Counts of indikator and the mean of their capaian. */
export function isianCacah({ daftarIndikator, skala }: ModelBingkai, desimal: number): Isian {
  const daftar = daftarIndikator.map(({ capaian }) => capaian);
  const rata = bulat(jumlah(daftar) / daftar.length, desimal);
  const tercapai = daftar.filter((satu) => satu >= 100).length;
  const isTerbagi = tercapai > 0 && tercapai < daftar.length;
  return {
    n: cacah("n", daftar.length),
    m: isTerbagi ? cacah("m", tercapai) : undefined,
    u: isTerbagi ? cacah("u", daftar.length - tercapai) : undefined,
    semua: tercapai === daftar.length ? "seluruh" : undefined,
    rata: { kunci: "rata", nilai: rata, desimal, satuan: "%" },
    kr: skala && kategoriKata("kr", { skala, capaian: rata, perlu: "rata" }),
  };
}
