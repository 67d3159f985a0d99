import type { Rentang } from "../../masukan/kisi";
import type { SumberTabel } from "../../masukan/masukan";
import { fixedReference } from "../../render/columns/reference";
import type { SheetWrite } from "../../workbook/sheet-plan";
import type { Bacaan } from "../rencana/bacaan";
import { NAMA_LAPORAN } from "../rencana/bacaan";
import { listSumber } from "../rencana/list-sumber";

type Nama = SheetWrite["names"][number];

const isLembar = ({ cakupan }: SumberTabel): boolean => cakupan === "lembar";

/**
 * Names a report brings along: the one by which it is found again, where the next click looks for it. Where the tables
 * are named in the scope of one sheet, the report's sheet gets the same names, so that the add-in understands the
 * workbook while the report is being looked at.
 */
export function namaDidefinisikan(
  { masukan }: Bacaan,
  lembar: string,
  rentang: Rentang,
): readonly Nama[] {
  const refersTo = `=${fixedReference(lembar, rentang)}`;
  const [kinerja] = masukan.kinerja?.sumber ?? [];
  if (!kinerja || !isLembar(kinerja)) return [{ name: NAMA_LAPORAN, sheet: undefined, refersTo }];
  const daftarLembar = [...new Set([kinerja.tempat.lembar, lembar])];
  return [
    ...daftarLembar.map((sheet) => ({ name: NAMA_LAPORAN, sheet, refersTo })),
    ...listSumber(masukan)
      .filter(isLembar)
      .map(({ nama, tempat }) => ({
        name: nama,
        sheet: lembar,
        refersTo: `=${fixedReference(tempat.lembar, tempat.rentang)}`,
      })),
  ];
}
