import type { AlatSusun } from "../../src/laporan/alat-susun";
import type { Frasa } from "../../src/laporan/bahan";
import { createPenomoran } from "../../src/laporan/penomoran";
import { createPenulis } from "../../src/narasi/create-penulis";

/** What a section is put together with, inside a bab; with the office's wordings where a test gives some. */
export function alatSusun(daftarFrasa: readonly Pick<Frasa, "kunci" | "teks">[] = []): AlatSusun {
  const nomor = createPenomoran();
  nomor.bab();
  nomor.bab();
  return { tulis: createPenulis(daftarFrasa).tulis, nomor };
}
