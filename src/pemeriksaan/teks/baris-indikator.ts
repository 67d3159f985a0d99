import type { BarisKinerjaTabel, TabelTerbaca } from "../../naskah/tabel-terbaca";

/** Rows that sum up a sasaran or all stand among the others and have only a capaian. */
const RINGKASAN = /^(?:(?:nilai|jumlah|total|rata-rata|rerata)\s+)*capaian\b/i;

const isBerangka = ({ target, realisasi }: BarisKinerjaTabel): boolean =>
  target !== undefined || realisasi !== undefined;

/**
 * The rows of a table that are indikator. One that has only a capaian may be one whose target is a word, or a sum under
 * another name: then every reading is given.
 */
export function listBacaanBaris({
  daftarBaris,
}: Extract<TabelTerbaca, { jenis: "kinerja" }>): readonly (readonly BarisKinerjaTabel[])[] {
  const indikator = daftarBaris.filter((baris) => isBerangka(baris) || !RINGKASAN.test(baris.nama));
  const bacaan = [indikator, indikator.filter(isBerangka), daftarBaris];
  return bacaan.filter(
    ({ length }, ke) => length > 0 && bacaan.findIndex((lain) => lain.length === length) === ke,
  );
}
