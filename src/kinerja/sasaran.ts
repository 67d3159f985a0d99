/** The same sasaran typed twice differs at most in spacing and case. */
const kunciSasaran = (nama: string): string => nama.trim().replace(/\s+/g, " ").toLowerCase();

/** The indicators of one sasaran; `nama` as it was first typed. */
export interface KelompokSasaran<Anggota> {
  readonly nama: string;
  readonly anggota: readonly Anggota[];
}

/**
 * Indicators by sasaran, both in order of first appearance. One without sasaran is a member of
 * none. Linear in the number of indicators.
 */
export function groupBySasaran<
  Anggota extends { readonly indikator: { readonly sasaran: string } },
>(daftar: readonly Anggota[]): KelompokSasaran<Anggota>[] {
  const kelompok = new Map<string, { nama: string; anggota: Anggota[] }>();
  for (const item of daftar) {
    const nama = item.indikator.sasaran.trim();
    const kunci = kunciSasaran(nama);
    if (kunci === "") continue;
    const ada = kelompok.get(kunci);
    if (ada) ada.anggota.push(item);
    else kelompok.set(kunci, { nama, anggota: [item] });
  }
  return [...kelompok.values()];
}
