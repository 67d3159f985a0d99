import type { NamaTerbaca } from "../masukan";

const isLembar = ({ cakupan }: NamaTerbaca): boolean => cakupan === "lembar";

/** Names that may be this one, those of the active sheet first. */
export const bernama = (
  daftarNama: readonly NamaTerbaca[],
  nama: readonly string[],
): readonly NamaTerbaca[] => {
  const dicari = new Set(nama.map((kata) => kata.toLowerCase()));
  const cocok = daftarNama.filter((terbaca) => dicari.has(terbaca.nama.toLowerCase()));
  return [...cocok.filter(isLembar), ...cocok.filter((terbaca) => !isLembar(terbaca))];
};
