type Baris = readonly string[];

/** A heading over one column only, at the right edge of a table. */
const KOLOM_AKHIR = /^(?:ket(?:erangan)?|kategori|predikat|penanggung ?jawab|pic)\b/i;
const KELOMPOK_UANG = /\b(?:anggaran|keuangan|belanja)\b/i;
const AWAL_UANG = /^(?:pagu|anggaran|alokasi|dana)\b/i;

/** The columns each group heading stands over; undefined where that cannot be told. */
function lebarKelompok(kelompok: Baris, daun: Baris): readonly number[] | undefined {
  if (kelompok.length === 1) return [daun.length];
  const uang = daun.findIndex((sel) => AWAL_UANG.test(sel));
  if (kelompok.length === 2 && uang > 0 && KELOMPOK_UANG.test(kelompok[1] ?? ""))
    return [uang, daun.length - uang];
  const rata = daun.length / kelompok.length;
  return Number.isInteger(rata) ? kelompok.map(() => rata) : undefined;
}

/** The second row as wide as the table: a copy from the web leaves out the cells a heading above reaches into. */
function barisDaun(atas: Baris, daun: Baris, lebar: number): Baris | undefined {
  if (daun.length === lebar) return daun;
  const tegak = lebar - daun.length;
  const kanan = tegak > 1 && KOLOM_AKHIR.test(atas.at(-1) ?? "") ? 1 : 0;
  const kosong = (jumlah: number): string[] => Array.from({ length: jumlah }, () => "");
  return tegak < atas.length ? [...kosong(tegak - kanan), ...daun, ...kosong(kanan)] : undefined;
}

/** The first row with each heading at its column: over a blank below stands a heading of its own, over others a group. */
function barisAtas(atas: Baris, daun: Baris): Baris | undefined {
  const isi = daun.filter((sel) => sel !== "");
  const awal = daun.findIndex((sel) => sel !== "");
  const akhir = daun.findLastIndex((sel) => sel !== "") + 1;
  // Groups apart from each other would each have to be told.
  if (awal < 0 || akhir - awal !== isi.length) return undefined;
  const sesudah = daun.length - akhir;
  const kelompok = atas.slice(awal, atas.length - sesudah);
  const lebar = kelompok.length > 0 ? lebarKelompok(kelompok, isi) : undefined;
  if (!lebar) return undefined;
  const terbentang = kelompok.flatMap((sel, ke) =>
    Array.from({ length: lebar[ke] ?? 1 }, (_kosong, kolom) => (kolom === 0 ? sel : "")),
  );
  return [...atas.slice(0, awal), ...terbentang, ...atas.slice(atas.length - sesudah)];
}

/** Whether the rows may be a heading written short over one that is not: no blanks above, no numbers below. */
const isKepalaPendek = (atas: Baris, daun: Baris, lebar: number): boolean =>
  atas.length < lebar &&
  daun.length <= lebar &&
  atas.every((sel) => sel !== "") &&
  !daun.some((sel) => /^\d/.test(sel));

/**
 * Puts the headings of a pasted table over their columns. Word writes a merged heading as one cell, so that the row
 * above is shorter than the table; where it cannot be told which columns it stood over, the table stays as it is.
 */
export function sejajarkanKepala(daftarBaris: readonly Baris[]): readonly Baris[] {
  const [atas, kedua, ketiga] = daftarBaris;
  if (!atas || !kedua || !ketiga) return daftarBaris;
  const lebar = ketiga.length;
  if (!isKepalaPendek(atas, kedua, lebar)) return daftarBaris;
  const daun = barisDaun(atas, kedua, lebar);
  const kepala = daun && barisAtas(atas, daun);
  return daun && kepala?.length === lebar ? [kepala, daun, ...daftarBaris.slice(2)] : daftarBaris;
}
