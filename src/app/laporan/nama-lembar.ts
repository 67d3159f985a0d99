/** Excel's limit for the name of a sheet. */
const MAKS_NAMA = 31;

/** Neither these characters nor an apostrophe at either end may stand in the name of a sheet. */
const bersihkan = (nama: string): string =>
  nama
    .replace(/[:\\/?*[\]\p{Cc}]/gu, "-")
    .replace(/^'+|'+$/g, "")
    .trim();

const potong = (nama: string, panjang: number): string =>
  nama.slice(0, panjang).replace(/['\s]+$/, "");

/** The name as Excel takes it: `LKj Tribulan IV 2023`; what is too long is cut, what is forbidden replaced. */
export const namaLembar = (usulan: string): string =>
  potong(bersihkan(usulan), MAKS_NAMA) || "Laporan";

/** The first of `nama`, `nama (2)`, `nama (3)` … that no sheet has; Excel does not tell upper from lower case. */
export function namaBebas(nama: string, terpakai: readonly string[]): string {
  const ada = new Set(terpakai.map((lain) => lain.toLowerCase()));
  for (let ke = 1; ; ke++) {
    const akhiran = ke === 1 ? "" : ` (${ke})`;
    const calon = `${potong(nama, MAKS_NAMA - akhiran.length)}${akhiran}`;
    if (!ada.has(calon.toLowerCase())) return calon;
  }
}
