import type { KalimatTerbaca } from "../../naskah/naskah";
import type { BarisKinerjaTabel } from "../../naskah/tabel-terbaca";
import type { AngkaTercetak } from "./angka-tercetak";
import type { Serangkai } from "./rumus-capaian";
import type { SebutanJenis, SebutanNilai } from "./sebutan-kalimat";
import { satuNilai, satuPersen } from "./sebutan-kalimat";

const DESIMAL = /,(\d+)/;

/** A number of a sentence with its decimals; a plain number's are read from its words. */
export const tercetakOf = (sebutan: SebutanNilai, teks: string): AngkaTercetak => ({
  nilai: sebutan.nilai,
  desimal: sebutan.jenis === "persen" ? sebutan.desimal : (DESIMAL.exec(teks)?.[1]?.length ?? 0),
});

/** A sentence's own target, realisasi and capaian, each said once and in one unit. */
export interface SerangkaiKalimat {
  readonly angka: Serangkai;
  readonly capaian: SebutanJenis<"persen">;
}

/** Undefined where a sentence says less, or more than one of any. */
export function serangkaiKalimat(kalimat: KalimatTerbaca): SerangkaiKalimat | undefined {
  const [target, realisasi] = [satuNilai(kalimat, "target"), satuNilai(kalimat, "realisasi")];
  const capaian = satuPersen(kalimat, "capaian");
  if (!target || !realisasi || !capaian || target.jenis !== realisasi.jenis) return undefined;
  const teksOf = ({ awal, akhir }: SebutanNilai): string =>
    kalimat.teks.slice(awal - kalimat.awal, akhir - kalimat.awal);
  const angka = {
    target: tercetakOf(target, teksOf(target)),
    realisasi: tercetakOf(realisasi, teksOf(realisasi)),
    capaian,
  };
  return { angka, capaian };
}

/** A row's own three numbers; undefined where one is missing or they are in two units. */
export function serangkaiBaris({
  target,
  realisasi,
  capaian,
}: BarisKinerjaTabel): Serangkai | undefined {
  if (!target || !realisasi || !capaian || target.persen !== realisasi.persen) return undefined;
  return { target, realisasi, capaian };
}
