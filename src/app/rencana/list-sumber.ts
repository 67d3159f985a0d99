import type { Masukan, SumberTabel } from "../../masukan/masukan";

/** Every table that was read, in the order of the contract. */
export function listSumber(masukan: Masukan): readonly SumberTabel[] {
  const { kinerja, anggaran, skala, sumberPengaturan, sumberLaporan = [] } = masukan;
  return [
    ...(kinerja?.sumber ?? []),
    ...(anggaran ? [anggaran.sumber] : []),
    ...(skala.sumber ? [skala.sumber] : []),
    ...(sumberPengaturan ? [sumberPengaturan] : []),
    ...sumberLaporan,
  ];
}
