import type { BerkasZip } from "./daftar-berkas-zip";

/** Parts of a Word file that hold nothing the reader takes in, and what an officer calls them. */
const DAFTAR_BAGIAN: readonly (readonly [RegExp, string])[] = [
  [/^word\/(?:header|footer)\d*\.xml$/, "kop dan kaki halaman"],
  [/^word\/media\//, "gambar"],
  [/^word\/(?:charts|diagrams)\//, "grafik dan diagram"],
  [/^word\/embeddings\//, "objek dari program lain"],
  [/^word\/comments\.xml$/, "komentar"],
];

/** What stands in a Word file and is not read, as words; empty where everything is. */
export function listTakTerbaca(
  daftarBerkas: readonly BerkasZip[],
  bernomorOtomatis: boolean,
): readonly string[] {
  const ada = DAFTAR_BAGIAN.filter(([pola]) => daftarBerkas.some(({ nama }) => pola.test(nama)));
  return [...ada.map(([, kata]) => kata), ...(bernomorOtomatis ? ["nomor otomatis"] : [])];
}
