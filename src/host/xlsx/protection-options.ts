/** Options by their name in Excel's API, with the attribute that forbids them and whether it does when absent. */
export const PROTECTION_OPTIONS: readonly (readonly [
  option: string,
  attribute: string,
  absent: boolean,
])[] = [
  ["allowAutoFilter", "autoFilter", true],
  ["allowDeleteColumns", "deleteColumns", true],
  ["allowDeleteRows", "deleteRows", true],
  ["allowEditObjects", "objects", false],
  ["allowEditScenarios", "scenarios", false],
  ["allowFormatCells", "formatCells", true],
  ["allowFormatColumns", "formatColumns", true],
  ["allowFormatRows", "formatRows", true],
  ["allowInsertColumns", "insertColumns", true],
  ["allowInsertHyperlinks", "insertHyperlinks", true],
  ["allowInsertRows", "insertRows", true],
  ["allowPivotTables", "pivotTables", true],
  ["allowSort", "sort", true],
];

export const PASSWORD_ATTRIBUTES = [
  "password",
  "algorithmName",
  "hashValue",
  "saltValue",
  "spinCount",
];
