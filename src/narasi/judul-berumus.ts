const TAK_TERPISAH = "\u00a0";

/**
 * A heading with its formula on a line of its own. In a narrow column the formula goes on before a sign, never behind
 * one, and the number of the column stays with what it equals: `(6 = 5/4`, `× 100%)`.
 */
export const judulBerumus = (judul: string, rumus: string): string =>
  `${judul}\n(${rumus.replace(/ ?= ?/g, `${TAK_TERPISAH}=${TAK_TERPISAH}`).replace(/([×−]) /g, `$1${TAK_TERPISAH}`)})`;
