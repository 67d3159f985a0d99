type Baris = readonly string[];

const JUMLAH = /^(?:(?:sub|grand)\s*)?(?:jumlah|total|rata-?\s?rata)\b/i;

/**
 * Puts the numbers of total rows under their columns. Word writes a label merged over number and name as one cell, so
 * that the row is shorter than the others: what is missing is missing behind the label. A row whose last cells are
 * blank may be short there, and stays as it is.
 */
export function sejajarkanJumlah(daftarBaris: readonly Baris[]): readonly Baris[] {
  const [kepala = []] = daftarBaris;
  const lebar = kepala.length;
  const isPenuh =
    daftarBaris.filter((baris) => baris.length === lebar).length * 2 > daftarBaris.length;
  if (!isPenuh) return daftarBaris;
  return daftarBaris.map((baris) => {
    const [label = "", ...isi] = baris;
    const kurang = lebar - baris.length;
    if (kurang <= 0 || !JUMLAH.test(label) || isi.length < 2 || isi.at(-1) === "") return baris;
    return [label, ...Array.from({ length: kurang }, () => ""), ...isi];
  });
}
