import { openSheet } from "../../../test/support/office-workbook";

const LIST: Excel.DataValidationRule = { list: { inCellDropDown: true, source: "ya,tidak" } };

test("a list, its prompt and its error are kept and read back", async () => {
  const { run, sheet } = openSheet();
  const validation = await run((worksheet) => {
    const { dataValidation } = worksheet.getRange("B2:B9");
    dataValidation.rule = LIST;
    dataValidation.ignoreBlanks = false;
    dataValidation.prompt = { showPrompt: true, title: "Arah", message: "Pilih satu." };
    dataValidation.errorAlert = {
      showAlert: true,
      style: "Warning",
      title: "Arah",
      message: "Tidak dikenal.",
    };
    return worksheet.getRange("B3").dataValidation.load();
  });
  expect(validation.toJSON()).toEqual({
    type: "List",
    rule: LIST,
    ignoreBlanks: false,
    prompt: { showPrompt: true, title: "Arah", message: "Pilih satu." },
    errorAlert: { showAlert: true, style: "Warning", title: "Arah", message: "Tidak dikenal." },
  });
  expect(sheet.validations).toHaveLength(1);
  expect(sheet.validations[0]?.validation).toMatchObject({ type: "list", formula1: '"ya,tidak"' });
});

test("numbers come back as formulas, one or two of them", async () => {
  const { run } = openSheet();
  const [whole, decimal] = await run((worksheet) => {
    worksheet.getRange("A1").dataValidation.rule = {
      wholeNumber: { formula1: 1, formula2: 4, operator: "Between" },
    };
    worksheet.getRange("A2").dataValidation.rule = {
      decimal: { formula1: "=B1", operator: "GreaterThan" },
    };
    return ["A1", "A2"].map((address) =>
      worksheet.getRange(address).dataValidation.load("rule,type"),
    );
  });
  expect(whole?.toJSON()).toEqual({
    type: "WholeNumber",
    rule: { wholeNumber: { formula1: "=1", formula2: "=4", operator: "Between" } },
  });
  expect(decimal?.toJSON()).toEqual({
    type: "Decimal",
    rule: { decimal: { formula1: "=B1", operator: "GreaterThan" } },
  });
});

test("a part of a range gets another rule, and the rest keeps its own", async () => {
  const { run, sheet } = openSheet();
  const [part, rest, all, beyond] = await run((worksheet) => {
    worksheet.getRange("A1:C3").dataValidation.rule = LIST;
    worksheet.getRange("B2").dataValidation.rule = { custom: { formula: "=ISTEXT(B2)" } };
    return ["B2", "A1:C1", "A1:C3", "A1:D1"].map((address) =>
      worksheet.getRange(address).dataValidation.load("type"),
    );
  });
  expect([part?.type, rest?.type, all?.type, beyond?.type]).toEqual([
    "Custom",
    "List",
    "MixedCriteria",
    "Inconsistent",
  ]);
  await run((worksheet) => worksheet.getRange("A1:C3").dataValidation.clear());
  expect(sheet.validations).toEqual([]);
});

test("clearing a range wholly takes its validation, clearing its contents does not", async () => {
  const { run, sheet } = openSheet();
  await run((worksheet) => {
    worksheet.getRange("A1:A3").dataValidation.rule = LIST;
    worksheet.getRange("A1:A3").clear("Contents");
  });
  expect(sheet.validations).toHaveLength(1);
  await run((worksheet) => worksheet.getRange("A2:A3").clear());
  expect(sheet.validations[0]?.areas).toEqual([{ row: 0, column: 0, height: 1, width: 1 }]);
});

test.each<readonly [string, Excel.DataValidationRule]>([
  ["no rule", {}],
  ["two rules", { ...LIST, custom: { formula: "=TRUE" } }],
  ["a list of nothing", { list: { inCellDropDown: true, source: "" } }],
  ["a list above 255 characters", { list: { inCellDropDown: true, source: "x".repeat(256) } }],
  ["half a span", { wholeNumber: { formula1: 1, operator: "Between" } }],
  ["a date that is none", { date: { formula1: "kemarin", operator: "EqualTo" } }],
])("%s is InvalidArgument", async (_, rule) => {
  const { run, sheet } = openSheet();
  const batch = run((worksheet) => {
    worksheet.getRange("A1").dataValidation.rule = rule;
  });
  await expect(batch).rejects.toMatchObject({ code: "InvalidArgument" });
  expect(sheet.validations).toEqual([]);
});

test("a date written as ISO becomes Excel's number for it", async () => {
  const { run, sheet } = openSheet();
  await run((worksheet) => {
    worksheet.getRange("A1").dataValidation.rule = {
      date: { formula1: "2023-12-31", operator: "LessThanOrEqualTo" },
    };
  });
  expect(sheet.validations[0]?.validation).toMatchObject({
    type: "date",
    operator: "lessThanOrEqual",
    formula1: "45291",
  });
});
