import type {
  DataValidation,
  ValidationOperator,
  ValidationType,
} from "../../document/data-validation";
import { ApiError } from "../api-error";
import { booleanOf, oneOf, textOf } from "../arguments";
import type { Json } from "../wire";

export const TYPE_NAMES: Readonly<Record<ValidationType, string>> = {
  none: "None",
  whole: "WholeNumber",
  decimal: "Decimal",
  list: "List",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
  custom: "Custom",
};

/** Names of the rule's one property. */
const KINDS = {
  wholeNumber: "whole",
  decimal: "decimal",
  date: "date",
  time: "time",
  textLength: "textLength",
  list: "list",
  custom: "custom",
} as const;
type Kind = keyof typeof KINDS;

const OPERATORS: Readonly<Record<string, ValidationOperator>> = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqualTo: "greaterThanOrEqual",
  LessThanOrEqualTo: "lessThanOrEqual",
};

/** All a typed list may hold. */
const MAX_LIST = 255;

export type Rule = Pick<
  DataValidation,
  "type" | "operator" | "formula1" | "formula2" | "inCellDropDown"
>;
type Parts = Readonly<Record<string, Json | undefined>>;

/** Exactly one kind of rule, as the API writes it. */
export function ruleFromWire(value: Json): Rule {
  const given = Object.entries(partsOf(value)).filter(([, part]) => (part ?? null) !== null);
  const [entry, ...others] = given;
  if (entry === undefined || others.length > 0) throw new ApiError("InvalidArgument", "rule");
  const kind = oneOf(entry[0], Object.keys(KINDS) as Kind[], "rule");
  const parts = partsOf(entry[1] ?? null);
  if (kind === "list") return listOf(parts);
  if (kind === "custom") return ruleOf("custom", parts["formula"], undefined);
  const operator = operatorOf(parts["operator"]);
  const isRange = operator === "between" || operator === "notBetween";
  const second = isRange ? parts["formula2"] : undefined;
  if (isRange && second === undefined) throw new ApiError("InvalidArgument", "formula2");
  return { ...ruleOf(KINDS[kind], parts["formula1"], second), operator };
}

export function ruleToWire(validation: DataValidation): Json {
  const { type, formula1, formula2, inCellDropDown, operator } = validation;
  if (type === "none") return {};
  if (type === "list") return { list: { inCellDropDown, source: sourceOf(formula1 ?? "") } };
  if (type === "custom") return { custom: { formula: `=${formula1 ?? ""}` } };
  const kind = (Object.keys(KINDS) as Kind[]).find((name) => KINDS[name] === type) ?? type;
  const name = Object.keys(OPERATORS).find((each) => OPERATORS[each] === operator) ?? "Between";
  const second = formula2 === undefined ? {} : { formula2: `=${formula2}` };
  return { [kind]: { formula1: `=${formula1 ?? ""}`, ...second, operator: name } };
}

function listOf(parts: Parts): Rule {
  const source = textOf(parts["source"], "source");
  const isTyped = !source.startsWith("=");
  if (source === "" || (isTyped && source.length > MAX_LIST)) {
    throw new ApiError("InvalidArgument", "source");
  }
  const formula1 = isTyped ? `"${source.replaceAll('"', '""')}"` : source.slice(1);
  const inCellDropDown = booleanOf(parts["inCellDropDown"] ?? true, "inCellDropDown");
  return { ...ruleOf("list", formula1, undefined), inCellDropDown };
}

const sourceOf = (formula: string): string =>
  /^"[\s\S]*"$/.test(formula) ? formula.slice(1, -1).replaceAll('""', '"') : `=${formula}`;

function ruleOf(type: ValidationType, first: Json | undefined, second: Json | undefined): Rule {
  return {
    type,
    operator: "between",
    formula1: formulaOf(first, type),
    formula2: second === undefined ? undefined : formulaOf(second, type),
    inCellDropDown: true,
  };
}

const UNIX_EPOCH = 25_569;
const MS_PER_DAY = 86_400_000;

function formulaOf(value: Json | undefined, type: ValidationType): string {
  if (typeof value === "number") return String(value);
  const text = textOf(value, "formula");
  if (text.startsWith("=")) return text.slice(1);
  if (type === "date" || type === "time") return serialOf(text);
  if (text === "") throw new ApiError("InvalidArgument", "formula");
  return text;
}

/** A date that is no formula comes as ISO 8601 writes it. */
function serialOf(text: string): string {
  const time = /^\d{4}-\d{2}-\d{2}/.test(text) ? Date.parse(text) : NaN;
  if (Number.isNaN(time)) throw new ApiError("InvalidArgument", "formula");
  return String(time / MS_PER_DAY + UNIX_EPOCH);
}

function operatorOf(value: Json | undefined): ValidationOperator {
  const name = oneOf(value ?? "Between", Object.keys(OPERATORS), "operator");
  return OPERATORS[name] ?? "between";
}

function partsOf(value: Json): Parts {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Parts;
  throw new ApiError("InvalidArgument", "rule");
}
