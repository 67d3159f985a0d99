/** `1.`, `2)`, `(3)`, `a.`, `(b)`, `iv.` and bullets in front of an item. */
const NOMOR = /^\(?\d{1,3}[.)]+\s*(?=\p{L}|["“'(])/u;
const HURUF = /^\(?(?:[a-z]|[ivx]{1,4})[.)]+\s+/;
const PELURU = /^(?:[-–—*·]\s+|[•●○▪■□◦➢✓]\s*)/u;
/** The list is punctuated anew when it is printed. */
const PENUTUP = /\s*(?:[;,]\s*(?:dan|serta)?|;?\s*\bdan|\.)\s*$/i;
const HURUF_BESAR = /^\(?(?:[A-Z]|[IVX]{1,4})[.)]+\s+/;

const PENANDA = [NOMOR, HURUF, PELURU];

/** One item of a list without the numbering and the closing `;`, `; dan`, `.` somebody typed. */
export function rapikanButir(teks: string): string {
  const rapi = teks.replace(/\s+/g, " ").trim();
  const penanda = PENANDA.find((pola) => pola.test(rapi));
  return (penanda ? rapi.replace(penanda, "") : rapi).replace(PENUTUP, "").trim();
}

/**
 * Items without their typed numbering. A capital letter may be an initial (`A. Yani`), so that it is a number only where
 * every item begins with one.
 */
export function rapikanDaftar(daftar: readonly string[]): readonly string[] {
  const isBerhuruf = daftar.length > 1 && daftar.every((teks) => HURUF_BESAR.test(teks.trim()));
  return daftar.map((teks) =>
    rapikanButir(isBerhuruf ? teks.trim().replace(HURUF_BESAR, "") : teks),
  );
}
