/** Items by a key of theirs; keys in order of first appearance, items in theirs. */
export function kelompokkan<T>(
  daftar: readonly T[],
  kunciOf: (satu: T) => string,
): ReadonlyMap<string, readonly T[]> {
  const kelompok = new Map<string, T[]>();
  for (const satu of daftar) {
    const kunci = kunciOf(satu);
    const ada = kelompok.get(kunci);
    if (ada) ada.push(satu);
    else kelompok.set(kunci, [satu]);
  }
  return kelompok;
}
