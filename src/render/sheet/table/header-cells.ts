import type { KolomTabel } from "../../../dokumen/dokumen";
import type { AreaStyle } from "../../../workbook/sheet-plan";
import { fontStyle } from "../text-style";
import type { TableCell, TableCells } from "./table-cell";
import type { TableContext } from "./table-context";

/** Light grey: it must not make a photocopy unreadable. */
const HEADER_FILL = "#E7E6E6";

/** The caption, the header in one row or two, and the numbers of the columns. */
export function headerCells(caption: string, { tabel, ...context }: TableContext): TableCells {
  const draft = createDraft({ tabel, ...context });
  const grouped = tabel.kolom.some(({ kelompok }) => kelompok !== undefined);
  const headerRows = grouped ? 2 : 1;
  return {
    kinds: [
      "caption",
      ...Array.from({ length: headerRows + (tabel.barisNomor ? 1 : 0) }, () => "header" as const),
    ],
    cells: [
      draft.caption(caption),
      ...(grouped ? listGroups(tabel.kolom).map(draft.group) : []),
      ...tabel.kolom.map((kolom, index) => draft.title(kolom, index, headerRows)),
      ...(tabel.barisNomor
        ? tabel.kolom.map((_, index) => draft.number(index, headerRows + 1))
        : []),
    ],
  };
}

interface Group {
  readonly text: string;
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
}

function listGroups(kolom: readonly KolomTabel[]): readonly Group[] {
  const groups: Group[] = [];
  kolom.forEach(({ kelompok }, index) => {
    if (kelompok === undefined) return;
    const last = groups.at(-1);
    if (last && last.to === index && last.text === kelompok)
      groups[groups.length - 1] = { ...last, to: index + 1 };
    else groups.push({ text: kelompok, from: index, to: index + 1 });
  });
  return groups;
}

function createDraft({ tabel, layout, font, spanOf }: TableContext) {
  const bold = { ...font, bold: true };
  const centred = { horizontal: "Center", vertical: "Center", wrap: true } as const;
  const mark = { jenis: "teks", kunci: tabel.kunci, sel: undefined } as const;
  const header: AreaStyle = { ...fontStyle(bold, layout.font), ...centred, fill: HEADER_FILL };
  const numbers: AreaStyle = { ...fontStyle(font, layout.font), ...centred };
  const captionFont = { ...layout.font, bold: true };
  const base = { number: undefined, mark };
  return {
    caption: (text: string): TableCell => ({
      ...base,
      ...{ row: 0, rows: 1, text, font: captionFont },
      span: layout.grid.between(0, layout.edges.right),
      // A line its row has to spare must not stand all between it and its table.
      style: { ...fontStyle(captionFont, layout.font), ...centred },
    }),
    group: ({ text, from, to }: Group): TableCell => ({
      ...base,
      ...{ row: 1, rows: 1, text, font: bold, style: header },
      span: spanOf(from, to),
    }),
    title: ({ judul, kelompok }: KolomTabel, index: number, headerRows: number): TableCell => ({
      ...base,
      ...{ text: judul, font: bold, style: header, span: spanOf(index, index + 1) },
      row: kelompok === undefined ? 1 : 2,
      rows: kelompok === undefined ? headerRows : 1,
    }),
    number: (index: number, row: number): TableCell => ({
      ...base,
      ...{ row, rows: 1, text: `(${index + 1})`, font, style: numbers },
      span: spanOf(index, index + 1),
    }),
  };
}
