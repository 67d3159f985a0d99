import type { NameChange, NamesWrite, Workbook } from "../../workbook/workbook";
import { WorkbookError } from "../../workbook/workbook-error";
import { fixedReference } from "../../render/columns/reference";
import type { BahanSiapkan } from "./bahan-siapkan";
import { readBahan } from "./bahan-siapkan";
import type { NamaDitetapkan } from "./cakupan-nama";
import { namaAda } from "./cakupan-nama";
import { tabelDiikuti } from "./tabel-excel";

type Rujukan = (nama: NamaDitetapkan) => string;

/** The cells as they are now, and only those. */
const rujukanTetap: Rujukan = ({ tempat }) => `=${fixedReference(tempat.lembar, tempat.rentang)}`;

/** An Excel table by its own name, so that Excel itself follows its growth; everything else by its cells. */
const rujukanTabel =
  (bahan: BahanSiapkan): Rujukan =>
  (nama) => {
    const tabel = tabelDiikuti(bahan, nama.tempat);
    return tabel ? `=${tabel.nama}[#All]` : rujukanTetap(nama);
  };

const changeOf = (nama: NamaDitetapkan, refersTo: string): NameChange => ({
  kind: nama.ada ? "move" : "add",
  name: nama.nama,
  sheet: nama.lembar,
  refersTo,
});

/** What the host says when it does not understand a formula; anything else is told as it is. */
const isRujukanDitolak = (error: unknown): boolean =>
  error instanceof WorkbookError && ["tak-terduga", "tidak-didukung"].includes(error.code);

interface Penulisan {
  readonly bahan: BahanSiapkan;
  readonly daftarNama: readonly NamaDitetapkan[];
  readonly store: NamesWrite["store"];
}

/** A host that knows no table in a name is given the cells. Some names may stand by then: the workbook is read again. */
export async function tulisNama(
  workbook: Workbook,
  { bahan, daftarNama, store }: Penulisan,
): Promise<void> {
  const rujukan = rujukanTabel(bahan);
  const tulis = (semua: readonly NamaDitetapkan[], of: Rujukan): Promise<void> =>
    workbook.define({ changes: semua.map((nama) => changeOf(nama, of(nama))), store });
  try {
    await tulis(daftarNama, rujukan);
  } catch (error) {
    const isMengikuti = daftarNama.some((nama) => rujukan(nama) !== rujukanTetap(nama));
    if (!isMengikuti || !isRujukanDitolak(error)) throw error;
    const { buku } = await readBahan(workbook);
    const kini = daftarNama.map((nama) => ({ ...nama, ada: namaAda(buku, nama) }));
    await tulis(kini, rujukanTetap);
  }
}
