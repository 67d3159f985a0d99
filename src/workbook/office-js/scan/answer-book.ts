import type { BukuTerbaca, LembarTerbaca, NamaBuku } from "../../../masukan/buku-terbaca";
import { parseAreas, parsePlace } from "../reference";
import type { BookQuestion, SheetQuestion } from "./ask-book";
import type { CellsQuestion } from "./ask-cells";
import { answerCells } from "./ask-cells";
import type { Places } from "./ask-places";
import { placeOfTable, placesOn } from "./ask-places";

/** What was asked of one sheet in both round trips; `cells` undefined where none are read. */
export interface ScannedSheet {
  readonly question: SheetQuestion;
  readonly cells: CellsQuestion | undefined;
}

/** Call after the second sync. */
export function answerBook(
  book: BookQuestion,
  sheets: readonly ScannedSheet[],
  places: Places,
): BukuTerbaca {
  return {
    lembarAktif: book.active?.name ?? "",
    pilihan: book.selected ? parseAreas(book.selected.address) : [],
    daftarLembar: sheets.map((sheet) => answerSheet(sheet, places)),
    daftarNama: [
      ...sheets.flatMap(({ question: { sheet, names } }) => namesOf(names, sheet.name, places)),
      ...namesOf(book.names, undefined, places),
    ],
    strukturTerproteksi: book.protection.protected,
    hanyaBaca: book.workbook.readOnly,
  };
}

function answerSheet({ question, cells }: ScannedSheet, places: Places): LembarTerbaca {
  const { sheet, used } = question;
  const { name } = sheet;
  const usedRows = used.isNullObject ? 0 : used.rowCount;
  return {
    nama: name,
    tampak: sheet.visibility === "Visible",
    terproteksi: sheet.protection.protected,
    kisi: cells && answerCells(name, cells),
    jumlahBarisTakTerbaca: cells ? cells.part.unreadRows : usedRows,
    daftarTabelExcel: placesOn(name, places.tables),
    daftarPivot: placesOn(name, places.pivots).map(({ rentang }) => rentang),
  };
}

const namesOf = (
  { items }: Excel.NamedItemCollection,
  lembar: string | undefined,
  places: Places,
): NamaBuku[] =>
  items.map(({ name, formula }) => {
    const rumus = String(formula);
    return {
      nama: name,
      cakupan: lembar === undefined ? "buku" : "lembar",
      lembar,
      tempat: parsePlace(rumus) ?? placeOfTable(rumus, places),
      rumus,
    };
  });
