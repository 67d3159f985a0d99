/** What may be typed into cells. Replaced, never mutated. */
export interface DataValidation {
  readonly type: ValidationType;
  readonly operator: ValidationOperator;
  /** As in the file: no leading `=`, a list of values quoted. */
  readonly formula1: string | undefined;
  readonly formula2: string | undefined;
  readonly ignoreBlanks: boolean;
  /** The arrow of a list. */
  readonly inCellDropDown: boolean;
  readonly prompt: ValidationMessage;
  readonly errorAlert: ValidationMessage & { readonly style: "stop" | "warning" | "information" };
}

export type ValidationType =
  "none" | "whole" | "decimal" | "list" | "date" | "time" | "textLength" | "custom";

export type ValidationOperator =
  | "between"
  | "notBetween"
  | "equal"
  | "notEqual"
  | "greaterThan"
  | "lessThan"
  | "greaterThanOrEqual"
  | "lessThanOrEqual";

export interface ValidationMessage {
  readonly show: boolean;
  readonly title: string;
  readonly message: string;
}

/** Of a cell nobody has given one: anything may be typed. */
export const ANY_VALUE: DataValidation = {
  type: "none",
  operator: "between",
  formula1: undefined,
  formula2: undefined,
  ignoreBlanks: true,
  inCellDropDown: true,
  prompt: { show: true, title: "", message: "" },
  errorAlert: { show: true, title: "", message: "", style: "stop" },
};
