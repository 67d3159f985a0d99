import type { GantiHalaman, Judul } from "../dokumen/dokumen";

/** A heading: a bab (1), a section (2) or a part of one (3); its kunci is that of its section and `.judul`. */
export const judul = (bagian: string, isi: Pick<Judul, "tingkat" | "nomor" | "teks">): Judul => ({
  type: "judul",
  kunci: `${bagian}.judul`,
  ...isi,
});

/** What follows starts a page. */
export const gantiHalaman = (bagian: string): GantiHalaman => ({
  type: "ganti-halaman",
  kunci: `${bagian}.halaman`,
});
