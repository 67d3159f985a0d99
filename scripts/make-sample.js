/**
 * `node scripts/make-sample.js`: writes assets/contoh/contoh.xlsx, the workbook `npm start` opens. Its figures are those of
 * test/fixtures/xlsx/rapi.xlsx, in the same cells; the looks are made here, and a sheet of settings is added.
 */
const { join } = require("node:path");
const { Workbook } = require("exceljs");

const SOURCE = join(__dirname, "../test/fixtures/xlsx/rapi.xlsx");
const TARGET = join(__dirname, "../assets/contoh/contoh.xlsx");

const FONT = { name: "Arial", size: 10 };
const INK = { argb: "FF1F3864" };
const LINE = { style: "thin", color: { argb: "FFB4B4B4" } };
const BORDER = { top: LINE, left: LINE, bottom: LINE, right: LINE };
const HEADER_FILL = { type: "pattern", pattern: "solid", fgColor: { argb: "FFD9E2F3" } };
/** Columns the add-in fills. */
const OUTPUT_FILL = { type: "pattern", pattern: "solid", fgColor: { argb: "FFF2F2F2" } };

/** Per sheet: widths of the columns, the row the table's header is in, and what its columns are. */
const SHEETS = {
  Kinerja: {
    widths: [5, 34, 34, 9.5, 11, 11, 11, 15, 34],
    header: 3,
    output: [7, 8],
    formats: { 5: "0%", 6: "0%" },
    centered: [1, 4],
    landscape: true,
  },
  Anggaran: {
    widths: [7, 58, 20, 20, 14],
    header: 1,
    output: [5],
    formats: { 3: "#,##0.00", 4: "#,##0.00" },
    landscape: true,
  },
  Skala: { widths: [5, 14, 14, 20], header: 1, formats: { 2: "0%", 3: "0%" }, centered: [1] },
  Identitas: { widths: [30, 52], header: 1 },
  Masalah: { widths: [38, 38, 44], header: 1, landscape: true },
  Fungsi: { widths: [92], header: 1 },
  Faktor: { widths: [60], header: 1 },
  Kesimpulan: { widths: [80], header: 1 },
};

const SETTINGS = [
  ["Pengaturan", "Nilai", "Penjelasan"],
  [
    "Batas capaian",
    "tanpa",
    "tanpa, 100, 110, atau 120: capaian di atasnya dicetak dan dirata-ratakan sebesar batas ini.",
  ],
  [
    "Pembulatan",
    "cegah-100-palsu",
    "cegah-100-palsu, setengah-ke-atas, atau potong: cara membulatkan ke dua desimal.",
  ],
  [
    "Aturan celah",
    "batas-bawah",
    "batas-bawah, batas-atas, atau bulatkan: kategori nilai yang jatuh di antara dua rentang skala.",
  ],
  [
    "Toleransi efisiensi",
    5,
    "Selisih capaian dan serapan, dalam poin persen, yang masih dianggap sebanding.",
  ],
  ["Istilah tribulan", "Tribulan", "Tribulan atau Triwulan: sebutan seperempat tahun di laporan."],
];
/** By setting. What the pane lets the officer choose (formulas or numbers, paper, font) is left to it. */
const CHOICES = {
  "Batas capaian": "tanpa,100,110,120",
  Pembulatan: "cegah-100-palsu,setengah-ke-atas,potong",
  "Aturan celah": "batas-bawah,batas-atas,bulatkan",
  "Istilah tribulan": "Tribulan,Triwulan",
};

function addSheet(workbook, name, looks) {
  const sheet = workbook.addWorksheet(name, {
    views: [{ state: "frozen", ySplit: looks.header, showGridLines: false }],
    pageSetup: {
      paperSize: 9,
      orientation: looks.landscape ? "landscape" : "portrait",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      margins: { left: 1.18, right: 0.98, top: 0.98, bottom: 0.98, header: 0.3, footer: 0.3 },
      printTitlesRow: `${looks.header}:${looks.header}`,
    },
    headerFooter: { oddFooter: "&C&P" },
  });
  looks.widths.forEach((width, index) => {
    sheet.getColumn(index + 1).width = width;
  });
  return sheet;
}

function dress(sheet, looks) {
  for (let row = looks.header; row <= sheet.rowCount; row++) {
    looks.widths.forEach((_, index) => {
      const column = index + 1;
      const isHeader = row === looks.header;
      const cell = sheet.getCell(row, column);
      cell.font = isHeader ? { ...FONT, bold: true, color: INK } : FONT;
      cell.border = BORDER;
      cell.alignment = {
        wrapText: true,
        vertical: isHeader ? "middle" : "top",
        ...(isHeader || looks.centered?.includes(column) ? { horizontal: "center" } : {}),
      };
      if (isHeader) cell.fill = HEADER_FILL;
      else if (looks.output?.includes(column)) cell.fill = OUTPUT_FILL;
      if (!isHeader && looks.formats?.[column]) cell.numFmt = looks.formats[column];
    });
  }
}

/** Lines of wrapped text, by the width of the column in characters: no program fits rows on opening a file. */
function fitRows(sheet, looks) {
  for (let row = looks.header; row <= sheet.rowCount; row++) {
    const lines = looks.widths.map((width, index) =>
      Math.ceil(sheet.getCell(row, index + 1).text.length / (width * 0.9)),
    );
    sheet.getRow(row).height = Math.max(1, ...lines) * 13.5 + (row === looks.header ? 8 : 4);
  }
}

function copySheet(source, workbook) {
  const looks = SHEETS[source.name];
  const sheet = addSheet(workbook, source.name, looks);
  source.eachRow((row, number) => {
    row.eachCell((cell, column) => {
      sheet.getCell(number, column).value = cell.value;
    });
  });
  dress(sheet, looks);
  fitRows(sheet, looks);
  if (looks.header > 1) sheet.getCell("A1").font = { ...FONT, size: 13, bold: true, color: INK };
  // Codes and the numbers of staff are text, or their zeros and their last digits would be lost.
  for (const [name, range] of [
    ["Anggaran", [1, 2]],
    ["Identitas", [2, 2]],
  ]) {
    if (name !== source.name) continue;
    for (let row = range[1]; row <= sheet.rowCount; row++)
      sheet.getCell(row, range[0]).numFmt = "@";
  }
}

function addSettings(workbook) {
  const looks = { widths: [26, 22, 74], header: 1 };
  const sheet = addSheet(workbook, "Pengaturan", looks);
  sheet.addRows(SETTINGS);
  dress(sheet, looks);
  fitRows(sheet, looks);
  SETTINGS.forEach(([setting, value], index) => {
    const cell = sheet.getCell(index + 1, 2);
    const list = CHOICES[setting];
    if (list) cell.dataValidation = { type: "list", allowBlank: true, formulae: [`"${list}"`] };
    if (typeof value === "number") cell.alignment = { horizontal: "left", vertical: "top" };
  });
  workbook.definedNames.add(`Pengaturan!$A$1:$B$${SETTINGS.length}`, "LKj_Pengaturan");
}

async function main() {
  const source = new Workbook();
  await source.xlsx.readFile(SOURCE);
  const workbook = new Workbook();
  Object.assign(workbook, {
    creator: "Capaian",
    lastModifiedBy: "Capaian",
    created: new Date(0),
    modified: new Date(0),
  });
  source.eachSheet((sheet) => {
    copySheet(sheet, workbook);
  });
  for (const { name, ranges } of source.definedNames.model) {
    for (const range of ranges) workbook.definedNames.add(range, name);
  }
  addSettings(workbook);
  await workbook.xlsx.writeFile(TARGET);
}

main().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
