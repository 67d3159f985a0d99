const INTI = new Set(["jumlah", "jml", "total", "subtotal", "rerata", "rata"]);
const PELENGKAP_TEPAT = new Set([
  ...INTI,
  "sub",
  "grand",
  "keseluruhan",
  "seluruhnya",
  "seluruh",
  "umum",
]);
const PELENGKAP_LUAS = new Set([
  ...PELENGKAP_TEPAT,
  ..."capaian kinerja sasaran indikator program kegiatan anggaran belanja pagu realisasi nilai persentase prosentase strategis dan tujuan tingkat ini utama".split(
    " ",
  ),
]);

/** Words of a label; `J U M L A H` is one word. */
function kataOf(teks: string): readonly string[] {
  const kata = teks
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .split(" ")
    .filter((satu) => satu !== "");
  return kata.length > 2 && kata.every((satu) => satu.length === 1) ? [kata.join("")] : kata;
}

const isNomor = (kata: string): boolean => /^(\d+|[ivx]+)$/.test(kata);

/** A label that is nothing but the word for a sum or a mean: `JUMLAH`, `Rata-rata`, `Total keseluruhan`. */
export function isTeksJumlah(teks: string): boolean {
  const kata = kataOf(teks);
  return kata.some((satu) => INTI.has(satu)) && kata.every((satu) => PELENGKAP_TEPAT.has(satu));
}

/**
 * A label that sums something up by general words only: `Rata-rata capaian sasaran 1`. Indicators often begin alike
 * (`Rata-rata persentase fasilitasi …`, `Jumlah desa …`) and hold a word that is no general one.
 */
export function isTeksRingkasan(teks: string): boolean {
  const kata = kataOf(teks);
  return (
    kata.some((satu) => INTI.has(satu)) &&
    kata.every((satu) => PELENGKAP_LUAS.has(satu) || isNomor(satu))
  );
}

/** A budget label that begins with the word for a sum: `Jumlah Program Pemberdayaan`. No kegiatan is called that. */
export const isAwalJumlah = (teks: string): boolean => {
  const [pertama = "", kedua = ""] = kataOf(teks);
  return INTI.has(pertama) || ((pertama === "sub" || pertama === "grand") && INTI.has(kedua));
};
