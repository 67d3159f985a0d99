import { strFromU8, unzipSync } from "fflate";
import { DEMANDING_PARTS, zipParts } from "../../../test/support/demanding-package";
import { openOffice } from "../../../test/support/office-in-node";
import type { HostDocument, HostSheet } from "../document/host-document";
import { readXlsx } from "./read-xlsx";
import { writeXlsx } from "./write-xlsx";

/** A sheet as the report writes it: everything that ends on paper, through office.js. */
async function printable(): Promise<HostDocument> {
  const { Excel, document } = openOffice();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("LKj Tribulan IV 2023");
    sheet.getRange().format.font.set({ name: "Arial", size: 11 });
    sheet.getRange("A1:C3").values = [
      ["LAPORAN KINERJA", "", ""],
      ["No", "Indikator", "Capaian"],
      [1, "Persentase jalan mantap", 0.7667],
    ];
    sheet.getRange("A1:C1").merge();
    sheet.getRange("A1").format.set({ horizontalAlignment: "Center", rowHeight: 33.75 });
    sheet.getRange("C3").numberFormat = [["0.00%"]];
    sheet.getRange("B3").format.set({ wrapText: true, verticalAlignment: "Top", indentLevel: 1 });
    sheet.getRange("C2").format.textOrientation = -90;
    for (const edge of ["EdgeTop", "EdgeBottom", "InsideHorizontal", "InsideVertical"] as const) {
      sheet.getRange("A2:C3").format.borders.getItem(edge).style = "Continuous";
    }
    sheet.getRange("A:A").format.columnWidth = 24;
    sheet
      .getRange("2:3")
      .setRowProperties([{ format: { rowHeight: 31.5 } }, { format: { rowHeight: 28.5 } }]);
    sheet.getRange("5:5").format.fill.color = "#EEEEEE";
    sheet.getRange("C3").dataValidation.rule = {
      decimal: { formula1: 0, formula2: 1, operator: "Between" },
    };
    sheet.showGridlines = false;
    sheet.tabColor = "#0F6B3C";
    sheet.customProperties.add("sidik", "ringkas é\u{1F4C4}");
    const { pageLayout } = sheet;
    pageLayout.paperSize = "Folio";
    pageLayout.orientation = "Portrait";
    pageLayout.zoom = { horizontalFitToPages: 1 };
    pageLayout.setPrintMargins("Centimeters", {
      left: 3,
      right: 2.5,
      top: 2.5,
      bottom: 2.5,
      header: 1.25,
      footer: 1.25,
    });
    pageLayout.centerHorizontally = true;
    pageLayout.setPrintArea("A1:C60");
    pageLayout.setPrintTitleRows("$2:$2");
    pageLayout.headersFooters.state = "FirstAndDefault";
    pageLayout.headersFooters.defaultForAllPages.centerFooter = "&P dari &N";
    pageLayout.headersFooters.firstPage.centerHeader = "Sampul";
    sheet.horizontalPageBreaks.add("A21");
    sheet.horizontalPageBreaks.add("A41");
    await context.sync();
  });
  return document;
}

const sheetXml = (bytes: Uint8Array, part: string): string =>
  strFromU8(unzipSync(bytes)[`xl/worksheets/${part}.xml`] ?? new Uint8Array());

const last = ({ sheets }: HostDocument): HostSheet => {
  const sheet = sheets.at(-1);
  if (!sheet) throw new Error("no sheet");
  return sheet;
};

describe("a sheet made for paper through office.js", () => {
  test("is the same after a download", async () => {
    const document = await printable();
    const before = last(document);
    const after = last(await readXlsx(await writeXlsx(document)));
    for (const part of ["pageSetup", "view", "merges", "validations", "tabColor"] as const) {
      expect([part, after[part]]).toEqual([part, before[part]]);
    }
    expect(rows(after)).toEqual(rows(before));
    expect(after.customProperties).toEqual(before.customProperties);
    expect(styles(after)).toEqual(styles(before));
  });

  test("says to the printer what Excel would say", async () => {
    const bytes = await writeXlsx(await printable());
    const xml = sheetXml(bytes, "sheet3");
    for (const said of [
      '<pageSetUpPr fitToPage="1"/>',
      '<printOptions horizontalCentered="1"/>',
      '<pageSetup paperSize="14" orientation="portrait" fitToWidth="1" fitToHeight="0"/>',
      '<headerFooter differentFirst="1"><oddFooter>&amp;C&amp;P dari &amp;N</oddFooter><firstHeader>&amp;CSampul</firstHeader></headerFooter>',
      '<rowBreaks count="2" manualBreakCount="2"><brk id="20" max="16383" man="1"/><brk id="40" max="16383" man="1"/></rowBreaks>',
      'ht="33.75" customHeight="1"',
    ]) {
      expect(xml).toContain(said);
    }
    expect(strFromU8(unzipSync(bytes)["xl/workbook.xml"] ?? new Uint8Array())).toMatch(
      /Print_Area" localSheetId="1">'LKj Tribulan IV 2023'!\$A\$1:\$C\$60<.*Print_Titles" localSheetId="1">'LKj Tribulan IV 2023'!\$2:\$2</,
    );
  });

  test("a second download changes nothing more", async () => {
    const once = await writeXlsx(await printable());
    const twice = await writeXlsx(await readXlsx(once));
    expect(sheetXml(twice, "sheet3")).toBe(sheetXml(once, "sheet3"));
  });
});

describe("a workbook that was opened", () => {
  const open = async (): Promise<HostDocument> => {
    const document = await readXlsx(zipParts(DEMANDING_PARTS));
    document.structureProtected = false;
    return document;
  };

  test("is read with its first page, its tab colour, its titles and its lists", async () => {
    const [sheet] = (await open()).sheets;
    expect(sheet?.pageSetup).toMatchObject({
      differentFirst: true,
      firstFooter: "sampul",
      printTitleRows: "3:4",
      printTitleColumns: "A:A",
    });
    expect(sheet?.tabColor).toBe("#00B050");
    expect(sheet?.rows.get(3)?.style?.numberFormat).toBe("@");
    expect(sheet?.validations).toMatchObject([
      {
        areas: [{ row: 0, column: 3, height: 1_048_576, width: 1 }],
        validation: { type: "list", formula1: '"ya,tidak"', inCellDropDown: true },
      },
    ]);
  });

  test("takes a footer off and keeps the printer settings that are not modelled", async () => {
    const document = await open();
    const sheet = document.sheets[0] as HostSheet;
    sheet.pageSetup = { ...sheet.pageSetup, footer: "", differentFirst: false, firstPageNumber: 3 };
    const xml = sheetXml(await writeXlsx(document), "sheet1");
    expect(xml).toContain("<headerFooter><firstFooter>sampul</firstFooter></headerFooter>");
    expect(xml).toContain('copies="3" firstPageNumber="3" useFirstPageNumber="1"');
  });

  test("tells which of its sheets the stand-in cannot move or copy", async () => {
    const [first, second] = (await open()).sheets;
    expect(first?.kept).toMatchObject({
      immovable: [
        ...["conditionalFormatting", "drawing", "tableParts", "autoFilter", "outline"],
        "array formulas",
      ],
      uncopyable: ["drawing", "tableParts"],
    });
    expect(second?.kept).toMatchObject({ immovable: [], uncopyable: [] });
  });

  test("a copied sheet is a sheet of its own in the file, with the original's texts and widths", async () => {
    const { Excel, document } = openOffice({ document: await open() });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Ja'far");
      sheet.customProperties.add("sidik", "asli");
      sheet.copy("End");
      await context.sync();
    });
    const again = await readXlsx(await writeXlsx(document));
    expect(again.sheets.map(({ name }) => name)).toEqual(["TW I", "Ja'far", "Ja'far (2)"]);
    const [, original, copy] = again.sheets;
    expect([...(copy?.cells.values() ?? [])]).toEqual([...(original?.cells.values() ?? [])]);
    expect(copy?.customProperties).toEqual(new Map([["sidik", "asli"]]));
    expect(copy?.names.map(({ refersTo }) => refersTo)).toEqual(["'Ja''far (2)'!$A$1:$B$2"]);
  });

  test("rows put in move what the file said of rows below, and the file says so after it", async () => {
    const { Excel, document } = openOffice({ document: await open() });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Ja'far");
      sheet.getRange("1:2").insert("Down");
      await context.sync();
    });
    const again = await readXlsx(await writeXlsx(document));
    expect([...(again.sheets[1]?.cells.keys() ?? [])]).toEqual([2 * 16_384, 2 * 16_384 + 1]);
    expect(again.sheets[1]?.names[0]?.refersTo).toBe("'Ja''far'!$A$3:$B$4");
  });
});

const rows = (sheet: HostSheet): unknown =>
  [...sheet.rows].map(([row, { height, hidden, style }]) => [row, height, hidden, style?.fill]);

/** What cells look like, whichever words say it. */
const styles = ({ cells }: HostSheet): unknown =>
  [...cells].map(([key, { value, style }]) => ({
    key,
    value,
    ...PLAIN,
    ...style,
    base: undefined,
    font: style?.font?.name,
  }));

const PLAIN = {
  horizontal: undefined,
  vertical: undefined,
  wrap: undefined,
  indent: undefined,
  rotation: undefined,
};
