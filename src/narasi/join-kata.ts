/** A list in running text: `a`, `a dan b`, `a, b, dan c`. */
export function joinKata(daftar: readonly string[]): string {
  const terakhir = daftar.at(-1) ?? "";
  const depan = daftar.slice(0, -1);
  if (depan.length === 0) return terakhir;
  return `${depan.join(", ")}${depan.length === 1 ? "" : ","} dan ${terakhir}`;
}
