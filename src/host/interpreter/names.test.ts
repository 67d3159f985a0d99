import { openSheet } from "../../../test/support/office-workbook";

const name = (refersTo: string, text = "LKj_Skala") => ({
  name: text,
  refersTo,
  visible: true,
  comment: "",
});

test.each([
  ["Sheet1!$A$1:$B$2", "Range", "Sheet1!$A$1:$B$2"],
  ["0.5", "Double", 0.5],
  ["3", "Integer", 3],
  ['"tribulan ""satu"""', "String", 'tribulan "satu"'],
  ["TRUE", "Boolean", true],
  ["#REF!", "Error", "#REF!"],
  ["Sheet1!#REF!", "Error", "#REF!"],
  ["Hilang!$A$1", "Error", "#VALUE!"],
])("a name for %s is of type %s", async (refersTo, type, value) => {
  const { run, document } = openSheet();
  document.names.push(name(refersTo));
  const { item, range } = await run((_, { workbook }) => {
    const found = workbook.names.getItem("lkj_skala");
    return {
      item: found.load("type,value,formula,scope,visible"),
      range: found.getRangeOrNullObject().load("address"),
    };
  });
  expect(item.toJSON()).toMatchObject({
    type,
    value,
    formula: `=${refersTo}`,
    scope: "Workbook",
    visible: true,
  });
  expect(range.isNullObject).toBe(type !== "Range");
});

test("the range of a name that has none is InvalidReference", async () => {
  const { run, document } = openSheet();
  document.names.push(name("#REF!"));
  const flatly = run((_, { workbook }) =>
    workbook.names.getItem("LKj_Skala").getRange().load("address"),
  );
  await expect(flatly).rejects.toMatchObject({
    code: "InvalidReference",
    debugInfo: { errorLocation: "NamedItem.getRange" },
  });
});

test("sheet names and workbook names do not see each other", async () => {
  const { run, document, sheet } = openSheet();
  document.names.push(name("Sheet1!$A$1"));
  sheet.names.push(name("Sheet1!$B$1"));
  const [ofSheet, ofBook] = await run((worksheet, { workbook }) => [
    worksheet.names.getItemOrNullObject("LKj_Skala").load("scope,formula"),
    workbook.names.getItemOrNullObject("LKj_Skala").load("scope,formula"),
  ]);
  expect([ofSheet.formula, ofSheet.scope]).toEqual(["=Sheet1!$B$1", "Worksheet"]);
  expect([ofBook.formula, ofBook.scope]).toEqual(["=Sheet1!$A$1", "Workbook"]);
});

test("a collection of names is loaded with its items, by any of the three ways to ask, of which office.js shortens two", async () => {
  const { run, document } = openSheet();
  document.names.push(name("Sheet1!$A$1", "Satu"), name("2", "Dua"));
  for (const ask of ["name", "items/name,items/type", ["items/name"]]) {
    const names = await run((_, { workbook }) => workbook.names.load(ask));
    expect(names.items.map((item) => item.name)).toEqual(["Satu", "Dua"]);
  }
});

test("an item of a loaded collection can be asked further", async () => {
  const { Excel, document } = openSheet();
  document.names.push(name("Sheet1!$A$1", "Satu"));
  await Excel.run(async (context) => {
    const names = context.workbook.names.load("items/name");
    await context.sync();
    const [first] = names.items;
    const range = first?.getRange().load("address");
    await context.sync();
    expect(range?.address).toBe("Sheet1!A1");
  });
});

test("a name is added for a range, a formula or a constant", async () => {
  const { run, document, sheet } = openSheet();
  await run((worksheet, { workbook }) => {
    workbook.names.add("LKj_Kinerja", worksheet.getRange("A1:B4"), "tabel");
    workbook.names.add("LKj_Batas", "=0.9999");
    worksheet.names.add("LKj_Skala", "=Sheet1!$D$1:$E$5");
  });
  expect(document.names).toEqual([
    { name: "LKj_Kinerja", refersTo: "Sheet1!$A$1:$B$4", visible: true, comment: "tabel" },
    { name: "LKj_Batas", refersTo: "0.9999", visible: true, comment: "" },
  ]);
  expect(sheet.names.map(({ refersTo }) => refersTo)).toEqual(["Sheet1!$D$1:$E$5"]);
});

test.each([
  ["a name that looks like a cell", "A1", "InvalidArgument"],
  ["a name with a space", "LKj Kinerja", "InvalidArgument"],
  ["a name that exists in another case", "lkj_skala", "ItemAlreadyExists"],
])("%s is refused", async (_, wanted, code) => {
  const { run, document } = openSheet();
  document.names.push(name("1"));
  const add = run((__, { workbook }) => workbook.names.add(wanted, "=1"));
  await expect(add).rejects.toMatchObject({ code });
  expect(document.names).toHaveLength(1);
});

test("a name can be pointed elsewhere, hidden and deleted", async () => {
  const { run, document } = openSheet();
  document.names.push(name("Sheet1!$A$1"));
  await run((_, { workbook }) => {
    const item = workbook.names.getItem("LKj_Skala");
    item.formula = "=Sheet1!$A$1:$C$9";
    item.visible = false;
  });
  expect(document.names[0]).toMatchObject({ refersTo: "Sheet1!$A$1:$C$9", visible: false });
  await run((_, { workbook }) => workbook.names.getItem("LKj_Skala").delete());
  expect(document.names).toEqual([]);
});

test("a name without its equals sign is InvalidArgument", async () => {
  const { run, document } = openSheet();
  document.names.push(name("Sheet1!$A$1"));
  const assign = run((_, { workbook }) => {
    workbook.names.getItem("LKj_Skala").formula = "Sheet1!$A$1";
  });
  await expect(assign).rejects.toMatchObject({ code: "InvalidArgument" });
});

test("settings are kept, found, overwritten and removed by key", async () => {
  const { run, document } = openSheet();
  await run((_, { workbook }) => {
    workbook.settings.add("capaian.riwayat", '{"a":1}');
    workbook.settings.add("capaian.riwayat", '{"a":2}');
  });
  expect([...document.settings]).toEqual([["capaian.riwayat", '{"a":2}']]);
  const [found, none] = await run((_, { workbook }) => [
    workbook.settings.getItemOrNullObject("capaian.riwayat").load("value"),
    workbook.settings.getItemOrNullObject("Capaian.Riwayat").load("value"),
  ]);
  expect([found.value, none.isNullObject]).toEqual(['{"a":2}', true]);
  await run((_, { workbook }) => {
    workbook.settings.getItem("capaian.riwayat").delete();
    workbook.settings.getItemOrNullObject("tidak-ada").delete();
  });
  expect(document.settings.size).toBe(0);
});
