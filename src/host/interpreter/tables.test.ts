import { openSheet } from "../../../test/support/office-workbook";

const KINERJA = { name: "Tabel1", area: { row: 1, column: 0, height: 3, width: 2 } };

function openTable() {
  const opened = openSheet();
  opened.sheet.tables = [structuredClone(KINERJA)];
  return opened;
}

const addressOf = async (refersTo: string, change: object = {}): Promise<string | undefined> => {
  const { run, sheet } = openTable();
  sheet.tables = [{ ...structuredClone(KINERJA), ...change }];
  const range = await run((_, { workbook }) =>
    workbook.names.add("LKj_Kinerja", refersTo).getRangeOrNullObject().load("address"),
  );
  return range.isNullObject ? undefined : range.address;
};

test.each([
  ["=Tabel1[#All]", {}, "Sheet1!A2:B4"],
  ["=tabel1[#all]", {}, "Sheet1!A2:B4"],
  ["=Tabel1", {}, "Sheet1!A3:B4"],
  ["=Tabel1[#Data]", { totals: true }, "Sheet1!A3:B3"],
  ["=Tabel1[#Data]", { headers: false }, "Sheet1!A2:B4"],
  ["=Tabel1[#Headers]", {}, "Sheet1!A2:B2"],
  ["=Tabel1[#Totals]", { totals: true }, "Sheet1!A4:B4"],
  ["=Tabel1[#Totals]", {}, undefined],
  ["=Tabel1[#Headers]", { headers: false }, undefined],
  ["=Tabel2[#All]", {}, undefined],
  ["=Tabel1[Target]", {}, undefined],
])("a name for %s with %j leads to %s", async (refersTo, change, address) => {
  expect(await addressOf(refersTo, change)).toBe(address);
});

test("a name goes with its table: rows, another name, and the end of it", async () => {
  const { run, document, sheet } = openTable();
  const item = await run(({ tables }, { workbook }) => {
    const name = workbook.names.add("LKj_Kinerja", "=Tabel1[#All]");
    const table = tables.getItem("Tabel1");
    table.resize("A2:B9");
    table.name = "Kinerja";
    return name.load("formula,type");
  });
  expect([item.formula, item.type]).toEqual(["=Kinerja[#All]", "Range"]);
  const range = await run((_, { workbook }) =>
    workbook.names.getItem("LKj_Kinerja").getRange().load("address"),
  );
  expect(range.address).toBe("Sheet1!A2:B9");
  await run((worksheet, { workbook }) => {
    workbook.worksheets.add("Lain");
    worksheet.delete();
  });
  expect(document.names[0]?.refersTo).toBe("#REF!");
  expect(sheet.tables[0]?.name).toBe("Kinerja");
});

test.each([
  ["A3:B9", "InvalidArgument"],
  ["A2:B2", "InvalidArgument"],
  ["A2:C4", "ApiNotFound"],
  ["A2:B7", "InvalidOperation"],
])("a table is not resized to %s: %s", async (address, code) => {
  const { run, sheet } = openTable();
  sheet.tables = [
    ...sheet.tables,
    { name: "Tabel2", area: { row: 6, column: 0, height: 2, width: 2 } },
  ];
  await expect(
    run(({ tables }) => {
      tables.getItem("Tabel1").resize(address);
    }),
  ).rejects.toMatchObject({ code });
  expect(sheet.tables[0]?.area).toEqual(KINERJA.area);
});

test.each(["Tabel2", "1Tabel", "Nama Tabel"])("a table is not called %s", async (name) => {
  const { run, sheet } = openTable();
  sheet.tables = [
    ...sheet.tables,
    { name: "tabel2", area: { row: 6, column: 0, height: 2, width: 2 } },
  ];
  await expect(
    run(({ tables }) => {
      tables.getItem("Tabel1").name = name;
    }),
  ).rejects.toMatchObject({ code: "InvalidArgument" });
});

test("tables of a copied sheet get names of their own, and what followed them follows those", async () => {
  const { run, document, sheet } = openTable();
  sheet.names.push({
    name: "LKj_Kinerja",
    refersTo: "Tabel1[#All]",
    visible: true,
    comment: "",
  });
  await run((worksheet) => {
    worksheet.copy("End").name = "Salinan";
  });
  const copy = document.sheets[1];
  expect(copy?.tables.map(({ name }) => name)).toEqual(["Tabel12"]);
  expect(copy?.names.map(({ refersTo }) => refersTo)).toEqual(["Tabel12[#All]"]);
  expect(sheet.names[0]?.refersTo).toBe("Tabel1[#All]");
});
