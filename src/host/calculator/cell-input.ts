import type { HostCell, HostValue } from "../document/host-document";
import type { NameScope } from "./translate-formula";
import { translateFormula } from "./translate-formula";

/** What is typed into the calculator's cell, and whether its result is taken back. */
export interface CellInput {
  readonly text: string;
  readonly kind: "constant" | "formula" | "uncomputable";
}

export type KnowsFunction = (name: string) => boolean;

/** Undefined for a cell without content. A formula it cannot compute goes in as its last result, for others to refer to. */
export function inputOf(
  cell: HostCell,
  scope: NameScope,
  knows: KnowsFunction,
): CellInput | undefined {
  if (cell.formula === undefined) return constantOf(cell.value, "constant");
  const { formula, functions, isComputable } = translateFormula(cell.formula, scope);
  if (isComputable && functions.every(knows)) return { text: `=${formula}`, kind: "formula" };
  return constantOf(cell.value ?? { error: "#NAME?" }, "uncomputable");
}

function constantOf(value: HostValue, kind: CellInput["kind"]): CellInput | undefined {
  if (value === null) return undefined;
  if (typeof value === "string") return { text: `'${value}`, kind };
  if (typeof value === "number") return { text: String(value), kind };
  if (typeof value === "boolean") return { text: value ? "TRUE" : "FALSE", kind };
  return { text: `=${value.error}`, kind };
}
