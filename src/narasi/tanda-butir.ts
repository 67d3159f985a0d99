/** What ends an item of a list that runs on from its opening sentence: `;`, `; dan` on the last but one, `.` on the last. */
export function tandaButir(indeks: number, jumlah: number): ";" | "; dan" | "." {
  if (indeks >= jumlah - 1) return ".";
  return indeks === jumlah - 2 ? "; dan" : ";";
}
