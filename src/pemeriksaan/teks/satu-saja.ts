/** The value all of some readings agree on; undefined where they do not, or where there is none. */
export const satuSaja = <T>(daftar: readonly T[]): T | undefined =>
  new Set(daftar).size === 1 ? daftar[0] : undefined;
