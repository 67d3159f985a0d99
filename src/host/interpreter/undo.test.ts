import fc from "fast-check";
import type { HostDocument } from "../document/host-document";
import { openSheet } from "../../../test/support/office-workbook";

/** Everything that is in a document, comparable. */
const snapshot = (document: HostDocument): unknown => structuredClone(document);

test("undo takes back one batch at a time", async () => {
  const { run, host, document } = openSheet();
  const states = [snapshot(document)];
  await run((sheet) => {
    sheet.getRange("A1:B1").values = [[1, "dua"]];
    sheet.getRange("A1:B1").numberFormat = [["0%", "@"]];
  });
  states.push(snapshot(document));
  await run((sheet) => {
    sheet.getRange("A1").values = [[9]];
    sheet.getRange("A1:B1").clear();
  });
  expect(host.engine.undo()).toBe(true);
  expect(document).toEqual(states[1]);
  expect(host.engine.undo()).toBe(true);
  expect(document).toEqual(states[0]);
  expect(host.engine.undo()).toBe(false);
});

test("reading is no step", async () => {
  const { run, host } = openSheet();
  await run((sheet) => sheet.getUsedRange().load("values"));
  expect(host.engine.undo()).toBe(false);
});

test("names, settings, sheets, merges, widths, protection and layout come back too", async () => {
  const { run, host, document } = openSheet();
  document.names.push({ name: "LKj_Skala", refersTo: "1", visible: true, comment: "" });
  const before = snapshot(document);
  await run((sheet, { workbook }) => {
    workbook.names.getItem("LKj_Skala").formula = "=2";
    workbook.names.add("LKj_Batas", "=0.9999");
    workbook.settings.add("kunci", "nilai");
    workbook.worksheets.add("Laporan").getRange("A1").values = [[1]];
    sheet.getRange("A1:B2").merge();
    sheet.getRange("A:A").format.columnWidth = 99;
    sheet.getRange("3:3").rowHidden = true;
    sheet.pageLayout.orientation = "Landscape";
    sheet.freezePanes.freezeRows(1);
    sheet.protection.protect();
  });
  expect(document).not.toEqual(before);
  host.engine.undo();
  expect(document).toEqual(before);
});

test("what a failed batch has done is taken back as one step", async () => {
  const { run, host, document } = openSheet();
  const before = snapshot(document);
  const failing = run((sheet, { workbook }) => {
    sheet.getRange("A1").values = [[1]];
    workbook.worksheets.getItem("Hilang").load("name");
  });
  await expect(failing).rejects.toMatchObject({ code: "ItemNotFound" });
  host.engine.undo();
  expect(document).toEqual(before);
});

test("batches of one group are one step", () => {
  const { host, document } = openSheet();
  const before = snapshot(document);
  for (const name of ["Satu", "Dua"]) {
    host.engine.run(
      {
        Actions: [{ Id: 1, ActionType: 1, Name: "", ObjectPathId: 3 }],
        ObjectPaths: {
          "1": { Id: 1, ObjectPathType: 1, Name: "" },
          "2": { Id: 2, ObjectPathType: 4, Name: "Worksheets", ParentObjectPathId: 1 },
          "3": {
            Id: 3,
            ObjectPathType: 3,
            Name: "Add",
            ParentObjectPathId: 2,
            ArgumentInfo: { Arguments: [name] },
          },
        },
      },
      { undoGroup: "hitung" },
    );
  }
  expect(document.sheets).toHaveLength(3);
  host.engine.undo();
  expect(document).toEqual(before);
});

test("any series of writes can be taken back to the start", async () => {
  const write = fc.record({
    row: fc.nat(5),
    column: fc.nat(5),
    value: fc.oneof(fc.constantFrom("", "92%", "=A1", "'x", "teks"), fc.integer(), fc.boolean()),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(write, { minLength: 1, maxLength: 6 }), async (writes) => {
      const { run, host, document } = openSheet();
      const before = snapshot(document);
      for (const { row, column, value } of writes) {
        await run((sheet) => {
          sheet.getCell(row, column).values = [[value]];
          sheet.getCell(column, row).format.font.bold = true;
        });
      }
      while (host.engine.undo());
      expect(document).toEqual(before);
    }),
    { numRuns: 25 },
  );
});
