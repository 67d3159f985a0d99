import type { DataValidation, ValidationMessage } from "../../document/data-validation";
import { ANY_VALUE } from "../../document/data-validation";
import { ApiError } from "../api-error";
import { booleanOf, oneOf, textOf } from "../arguments";
import { requireUnlocked } from "../cells/guard";
import { changeValidation, validationsIn } from "../cells/validations";
import type { Engine } from "../engine";
import type { Member, TypeTable } from "../member";
import { command, scalar } from "../member";
import type { RangeTarget } from "../objects";
import type { Json } from "../wire";
import { ruleFromWire, ruleToWire, TYPE_NAMES } from "./validation-rule";

const MAX_TITLE = 32;
const MAX_MESSAGE = 255;
const ALERTS = { Stop: "stop", Warning: "warning", Information: "information" } as const;
const ALERT_NAMES = Object.keys(ALERTS) as (keyof typeof ALERTS)[];

function property(
  get: (validation: DataValidation) => Json,
  set: (validation: DataValidation, value: Json) => DataValidation,
): Member<RangeTarget> {
  return scalar(
    "1.8",
    (target) => common(target, get),
    (target, value, engine) => {
      change(target, (validation) => set(validation, value), engine);
    },
  );
}

/** `valid` and the invalid cells are not played: the stand-in does not check what is typed. */
export const DATA_VALIDATION: TypeTable<"DataValidation"> = {
  members: {
    Type: scalar("1.8", typeOf),
    Rule: property(ruleToWire, (validation, value) => ({ ...validation, ...ruleFromWire(value) })),
    IgnoreBlanks: property(
      ({ ignoreBlanks }) => ignoreBlanks,
      (validation, value) => ({ ...validation, ignoreBlanks: booleanOf(value, "ignoreBlanks") }),
    ),
    Prompt: property(
      ({ prompt: { show, title, message } }) => ({ showPrompt: show, title, message }),
      (validation, value) => ({ ...validation, prompt: messageOf(value, "showPrompt") }),
    ),
    ErrorAlert: property(
      ({ errorAlert: { show, title, message, style } }) => ({
        showAlert: show,
        title,
        message,
        style: ALERT_NAMES.find((name) => ALERTS[name] === style) ?? "Stop",
      }),
      (validation, value) => ({
        ...validation,
        errorAlert: {
          ...messageOf(value, "showAlert"),
          style: ALERTS[oneOf(partsOf(value)["style"] ?? "Stop", ALERT_NAMES, "style")],
        },
      }),
    ),
    Clear: command("1.8", (target, _, engine) => {
      change(target, () => undefined, engine);
    }),
  },
};

function change(
  target: RangeTarget,
  next: (validation: DataValidation) => DataValidation | undefined,
  engine: Engine,
): void {
  requireUnlocked(target);
  changeValidation(target, next, engine);
}

/** Null where cells differ. */
function common(target: RangeTarget, get: (validation: DataValidation) => Json): Json {
  const [first = ANY_VALUE, ...others] = validationsIn(target);
  const value = get(first);
  const isSame = others.every((other) => JSON.stringify(get(other)) === JSON.stringify(value));
  return isSame ? value : null;
}

/** Some cells with a validation and some without are inconsistent; of two kinds, mixed. */
function typeOf(target: RangeTarget): Json {
  const types = new Set(validationsIn(target).map(({ type }) => type));
  if (types.size > 1) return types.has("none") ? "Inconsistent" : "MixedCriteria";
  const [type = "none"] = types;
  return TYPE_NAMES[type];
}

function messageOf(value: Json, shown: "showPrompt" | "showAlert"): ValidationMessage {
  const given = partsOf(value);
  const title = textOf(given["title"] ?? "", "title");
  const message = textOf(given["message"] ?? "", "message");
  if (title.length > MAX_TITLE || message.length > MAX_MESSAGE) {
    throw new ApiError("InvalidArgument", "message");
  }
  return { show: booleanOf(given[shown] ?? true, shown), title, message };
}

function partsOf(value: Json): Readonly<Record<string, Json | undefined>> {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) {
    return value as Readonly<Record<string, Json | undefined>>;
  }
  throw new ApiError("InvalidArgument", "value");
}
