import { parseRange, rangeAddress } from "../document/address";
import type {
  DataValidation,
  ValidationOperator,
  ValidationType,
} from "../document/data-validation";
import type { PlacedValidation } from "../document/host-document";
import { WORKSHEET } from "./worksheet-order";
import type { Element } from "./xml";
import {
  appendChild,
  attributeOf,
  childOf,
  childrenOf,
  ensureChild,
  flagOf,
  removeChildren,
  setAttributes,
} from "./xml";

export const readValidations = (sheet: Element): PlacedValidation[] =>
  childrenOf(childOf(sheet, "dataValidations"), "dataValidation").map((element) => ({
    areas: (attributeOf(element, "sqref") ?? "")
      .split(/\s+/)
      .flatMap((address) => parseRange(address) ?? []),
    validation: readOne(element),
  }));

function readOne(element: Element): DataValidation {
  const text = (name: string): string => attributeOf(element, name) ?? "";
  const formula = (name: string): string | undefined =>
    childOf(element, name)?.textContent ?? undefined;
  return {
    type: (attributeOf(element, "type") ?? "none") as ValidationType,
    operator: (attributeOf(element, "operator") ?? "between") as ValidationOperator,
    formula1: formula("formula1"),
    formula2: formula("formula2"),
    ignoreBlanks: flagOf(element, "allowBlank"),
    // The file's word for it says the opposite of what it does.
    inCellDropDown: !flagOf(element, "showDropDown"),
    prompt: {
      show: flagOf(element, "showInputMessage"),
      title: text("promptTitle"),
      message: text("prompt"),
    },
    errorAlert: {
      show: flagOf(element, "showErrorMessage"),
      title: text("errorTitle"),
      message: text("error"),
      style: (attributeOf(element, "errorStyle") ??
        "stop") as DataValidation["errorAlert"]["style"],
    },
  };
}

/** All anew, unless nothing has changed. */
export function writeValidations(sheet: Element, validations: readonly PlacedValidation[]): void {
  if (JSON.stringify(readValidations(sheet)) === JSON.stringify(validations)) return;
  removeChildren(sheet, "dataValidations");
  if (validations.length === 0) return;
  const list = ensureChild(sheet, "dataValidations", WORKSHEET);
  setAttributes(list, { count: validations.length });
  for (const { areas, validation } of validations) {
    const element = appendChild(list, "dataValidation");
    setAttributes(element, {
      ...attributesOf(validation),
      sqref: areas.map(rangeAddress).join(" "),
    });
    for (const name of ["formula1", "formula2"] as const) {
      const formula = validation[name];
      if (formula !== undefined) appendChild(element, name).textContent = formula;
    }
  }
}

function attributesOf({
  type,
  operator,
  ignoreBlanks,
  inCellDropDown,
  prompt,
  errorAlert,
}: DataValidation): Readonly<Record<string, string | number | undefined>> {
  return {
    type: type === "none" ? undefined : type,
    errorStyle: errorAlert.style === "stop" ? undefined : errorAlert.style,
    operator: operator === "between" ? undefined : operator,
    allowBlank: ignoreBlanks ? 1 : undefined,
    showDropDown: inCellDropDown ? undefined : 1,
    showInputMessage: prompt.show ? 1 : undefined,
    showErrorMessage: errorAlert.show ? 1 : undefined,
    errorTitle: orNothing(errorAlert.title),
    error: orNothing(errorAlert.message),
    promptTitle: orNothing(prompt.title),
    prompt: orNothing(prompt.message),
  };
}

const orNothing = (text: string): string | undefined => (text === "" ? undefined : text);
