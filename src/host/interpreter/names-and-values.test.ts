import { createDocument } from "../document/sheets";
import { openOffice } from "../../../test/support/office-in-node";

function workbookWithName(): ReturnType<typeof openOffice> {
  const document = createDocument("Kinerja");
  document.names.push({
    name: "LKj_Kinerja",
    refersTo: "Kinerja!$A$1:$B$2",
    visible: true,
    comment: "",
  });
  return openOffice({ document });
}

test("a name leads to its range and the range to its values in one sync", async () => {
  const { Excel, host } = workbookWithName();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:B2").values = [
      ["Indikator", "Target"],
      ["Jalan mantap", 80],
    ];
    const item = context.workbook.names.getItemOrNullObject("lkj_kinerja").load("name,type,value");
    const range = item.getRangeOrNullObject().load("values,address,valueTypes");
    await context.sync();
    expect(item.toJSON()).toMatchObject({
      name: "LKj_Kinerja",
      type: "Range",
      value: "Kinerja!$A$1:$B$2",
    });
    expect(range.address).toBe("Kinerja!A1:B2");
    expect(range.values).toEqual([
      ["Indikator", "Target"],
      ["Jalan mantap", 80],
    ]);
    expect(range.valueTypes[1]).toEqual(["String", "Double"]);
  });
  expect(host.stats.syncs).toBe(1);
});

test("a whole chain behind a name that does not exist is null", async () => {
  const { Excel } = workbookWithName();
  await Excel.run(async (context) => {
    const item = context.workbook.names.getItemOrNullObject("TidakAda").load("name");
    const range = item.getRangeOrNullObject().load("values,worksheet/name");
    const used = range.getUsedRangeOrNullObject(true).load("address");
    const rows = used.getRowProperties({ rowHidden: true });
    await context.sync();
    expect([item.isNullObject, range.isNullObject, used.isNullObject]).toEqual([true, true, true]);
    expect(rows.value).toBeUndefined();
  });
});
