import { alamat } from "../../../masukan/alamat";
import type { PlannedValidation, ValidationRule } from "../../sheet-plan";
import { stackAreas } from "./areas";
import type { Step } from "./step";
import { bytesOf, PROPERTY_BYTES, RANGE_BYTES } from "./step";

/** The rule before the hint: setting a rule anew takes nothing else away, but a hint without one is kept everywhere. */
export const validationSteps = (validations: readonly PlannedValidation[] = []): Step[] =>
  validations.flatMap((validation) =>
    stackAreas(validation.areas).map((area) => ({
      bytes: RANGE_BYTES + 3 * PROPERTY_BYTES + bytesOf({ ...validation, areas: [] }),
      queue: (sheet: Excel.Worksheet) => {
        queueValidation(sheet.getRange(alamat(area)).untrack().dataValidation, validation);
      },
    })),
  );

function queueValidation(
  target: Excel.DataValidation,
  { rule, prompt, alert }: PlannedValidation,
): void {
  target.ignoreBlanks = true;
  if (rule) target.rule = toExcel(rule);
  if (prompt) target.prompt = { showPrompt: true, ...prompt };
  if (alert) {
    const style = alert.style === "stop" ? "Stop" : "Warning";
    target.errorAlert = { showAlert: true, title: alert.title, message: alert.message, style };
  }
}

function toExcel(rule: ValidationRule): Excel.DataValidationRule {
  switch (rule.kind) {
    case "list":
      return { list: { inCellDropDown: true, source: sourceOf(rule.source) } };
    case "decimal":
    case "whole": {
      const { kind, min, max } = rule;
      return { [kind === "whole" ? "wholeNumber" : "decimal"]: boundsOf(min, max) };
    }
    case "date":
      return { date: { formula1: rule.from, formula2: rule.to, operator: "Between" } };
    case "text":
      return { textLength: { formula1: rule.maxLength, operator: "LessThanOrEqualTo" } };
    case "formula":
      return { custom: { formula: rule.formula } };
  }
}

const sourceOf = (source: readonly string[] | string): string =>
  typeof source === "string" ? source : source.join(",");

function boundsOf(min: number | undefined, max: number | undefined): Excel.BasicDataValidation {
  if (min !== undefined && max !== undefined) {
    return { formula1: min, formula2: max, operator: "Between" };
  }
  return max === undefined
    ? { formula1: min ?? 0, operator: "GreaterThanOrEqualTo" }
    : { formula1: max, operator: "LessThanOrEqualTo" };
}
