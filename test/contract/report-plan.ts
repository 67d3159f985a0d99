import type { Rentang } from "../../src/masukan/kisi";
import type { AreaStyle, SheetPlan, StyledAreas } from "../../src/workbook/sheet-plan";
import type { CellInput } from "../../src/workbook/cell-input";

const COLUMNS = 14;

/** First and last column of each column of a table. */
const TABLE = [
  [0, 0],
  [1, 5],
  [6, 8],
  [9, 10],
  [11, 12],
  [13, 13],
] as const;

const KALIMAT =
  "Capaian indikator persentase pelayanan administrasi kependudukan yang selesai tepat waktu pada Tribulan IV Tahun " +
  "2023 sebesar 90,58% dengan kategori Tinggi, dihitung dari realisasi 83,33% terhadap target 92% sebagaimana " +
  "tercantum dalam Perjanjian Kinerja yang ditandatangani pada tanggal 02 Januari 2023.";

/** Looks that many areas share, as a renderer would hand them out. */
const LOOKS = {
  judul: { font: { bold: true, size: 13 }, horizontal: "Center" },
  paragraf: { horizontal: "Justify", vertical: "Top" },
  daftar: { horizontal: "Left", indent: 1 },
  kepala: { font: { bold: true }, fill: "#E7E6E6", horizontal: "Center", vertical: "Center" },
  baris: { vertical: "Top", border: "grid" },
  rupiah: { numberFormat: "#,##0.00", horizontal: "Right" },
  persen: { numberFormat: "0.00%", horizontal: "Right" },
} satisfies Record<string, AreaStyle>;

/** A plan as a report has it: so many chapters of some twenty-five rows each, paragraphs, lists and tables. */
export function reportPlan(chapters: number): SheetPlan {
  const report = new Report();
  for (let chapter = 0; chapter < chapters; chapter++) {
    report.startPage();
    report.line("judul", `BAB ${chapter + 1}`, 22.5);
    for (let part = 0; part < 5; part++) report.line("paragraf", `${part + 1}. ${KALIMAT}`, 60);
    for (let item = 0; item < 6; item++) report.line("daftar", `${item + 1}) ${KALIMAT}`, 45);
    report.table(12);
  }
  return report.plan();
}

class Report {
  private readonly cells: (readonly CellInput[])[] = [];
  private readonly heights: number[] = [];
  private readonly merges: SheetPlan["merges"][number][] = [];
  private readonly breaks: number[] = [];
  private readonly areas = new Map<keyof typeof LOOKS, Rentang[]>();

  startPage(): void {
    if (this.cells.length > 0) this.breaks.push(this.cells.length);
  }

  /** One text over the whole width. */
  line(look: "judul" | "paragraf" | "daftar", text: string, height: number): void {
    const area = this.row([0, COLUMNS - 1]);
    this.merges.push({ rentang: area, across: true });
    this.look(look, area);
    this.put([text], height);
  }

  table(rows: number): void {
    this.tableRow(["No", "Indikator", "Pagu", "Target", "Realisasi", "%"], "kepala");
    for (let row = 0; row < rows; row++) {
      const pagu = 428_807_750 + row;
      this.tableRow([row + 1, `Indikator ke-${row + 1}`, pagu, 0.92, 0.8333, "90,58%"], "baris");
    }
  }

  plan(): SheetPlan {
    const height = this.cells.length;
    const whole = { baris: 0, kolom: 0, tinggi: height, lebar: COLUMNS };
    const base: AreaStyle = { font: { name: "Arial", size: 11 }, wrap: true };
    const looks = [...this.areas].map(([look, areas]): StyledAreas => ({
      areas,
      style: LOOKS[look],
    }));
    return {
      columnWidths: Array.from({ length: COLUMNS }, () => 31.5),
      rowHeights: this.heights,
      cells: this.cells,
      styles: [{ areas: [whole], style: base }, ...looks],
      merges: this.merges,
      pageBreaks: this.breaks,
      page: {
        paper: "A4",
        orientation: "portrait",
        margins: { left: 85, right: 71, top: 71, bottom: 71, footer: 36 },
        printArea: whole,
        footer: "&P",
        firstPageWithoutFooter: true,
      },
    };
  }

  private tableRow(values: readonly CellInput[], look: "kepala" | "baris"): void {
    TABLE.forEach((columns, index) => {
      const area = this.row(columns);
      if (area.lebar > 1) this.merges.push({ rentang: area, across: true });
      if (look === "baris" && index === 2) this.look("rupiah", area);
      if (look === "baris" && (index === 3 || index === 4)) this.look("persen", area);
    });
    this.look(look, this.row([0, COLUMNS - 1]));
    this.put(values, look === "kepala" ? 30 : 28.5);
  }

  /** Values in the first cells of the table's columns, or of the row. */
  private put(values: readonly CellInput[], height: number): void {
    const row: CellInput[] = Array.from({ length: COLUMNS }, () => null);
    values.forEach((value, index) => {
      row[values.length === 1 ? 0 : (TABLE[index]?.[0] ?? 0)] = value;
    });
    this.cells.push(row);
    this.heights.push(height);
  }

  private row([first, last]: readonly [number, number]): Rentang {
    return { baris: this.cells.length, kolom: first, tinggi: 1, lebar: last - first + 1 };
  }

  private look(look: keyof typeof LOOKS, area: Rentang): void {
    const areas = this.areas.get(look) ?? [];
    areas.push(area);
    this.areas.set(look, areas);
  }
}
