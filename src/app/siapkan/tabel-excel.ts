import type { TabelExcel } from "../../masukan/buku-terbaca";
import type { Tempat } from "../../masukan/temuan";
import type { BahanSiapkan } from "./bahan-siapkan";

/** The Excel table whose headings stand where this range begins. */
export const tabelExcelOf = (
  { buku }: Pick<BahanSiapkan, "buku">,
  { lembar, rentang }: Tempat,
): TabelExcel | undefined =>
  buku.daftarLembar
    .find(({ nama }) => nama === lembar)
    ?.daftarTabelExcel.find(
      (tabel) => tabel.rentang.baris === rentang.baris && tabel.rentang.kolom === rentang.kolom,
    );

/** The Excel table that is exactly this range: a name for it can follow the table. */
export function tabelDiikuti(
  bahan: Pick<BahanSiapkan, "buku">,
  tempat: Tempat,
): TabelExcel | undefined {
  const tabel = tabelExcelOf(bahan, tempat);
  const { tinggi, lebar } = tempat.rentang;
  return tabel?.rentang.tinggi === tinggi && tabel.rentang.lebar === lebar ? tabel : undefined;
}

/** What to say of a named range whose Excel table has grown beyond it; undefined when it has not. */
export function keraguanTumbuh(
  bahan: Pick<BahanSiapkan, "buku">,
  tempat: Tempat,
): string | undefined {
  const tabel = tabelExcelOf(bahan, tempat);
  const lebih = tabel ? tabel.rentang.tinggi - tempat.rentang.tinggi : 0;
  return tabel && lebih > 0
    ? `Tabel Excel ${tabel.nama} sudah bertambah ${lebih} baris yang belum ikut dibaca; tandai ulang seluruh tabelnya.`
    : undefined;
}
