import type { TabelDicari } from "../../../masukan/deteksi/calon";
import { KONTRAK } from "../../../masukan/kontrak";
import type { TabelKontrak } from "../../../masukan/kontrak/tabel-kontrak";
import { KONTRAK_PEMBANDING } from "../../../masukan/tabel-pembanding/kontrak-pembanding";

/** What a column of a table can mean: key of the contract's column, and its word. */
export interface ArtiKolom {
  readonly arti: string;
  readonly judul: string;
}

/** All meanings a column of this table can be given, in the contract's order. */
export function daftarArti(tabel: TabelDicari): readonly ArtiKolom[] {
  const { kolom }: TabelKontrak = tabel === "Pembanding" ? KONTRAK_PEMBANDING : KONTRAK[tabel];
  return Object.entries(kolom).map(([arti, { judul }]) => ({ arti, judul }));
}
