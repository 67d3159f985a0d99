const TANDA_AKHIR: ReadonlySet<string> = new Set([" ", ".", ";", ",", ":"]);

/**
 * A typed text in one line, without the mark it ends with: `Indeks kepuasan.` → `Indeks kepuasan`. The marks are taken off
 * from the end backward: a search for a run of them would be quadratic in a cell full of them.
 */
export function tanpaTandaAkhir(teks: string): string {
  const rapat = teks.replace(/\s+/g, " ").trim();
  let akhir = rapat.length;
  while (akhir > 0 && TANDA_AKHIR.has(rapat.charAt(akhir - 1))) akhir -= 1;
  const isi = rapat.slice(0, akhir);
  const tanpaDan = isi.replace(/; ?dan$/, "");
  return tanpaDan === isi ? isi : tanpaTandaAkhir(tanpaDan);
}
