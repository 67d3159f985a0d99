import type { HostValue } from "../document/host-document";

/** Errors that tell of the calculator's own limits, not of the workbook. */
const LIMITS = new Set(["#N/IMPL!", "#ERROR!", "#SPILL!"]);

/**
 * The value a formula cell gets: undefined when the calculator could not compute it, and the old value when the new one is the
 * same but for the last bit, so that a file opened and downloaded keeps its cached results.
 */
export function settle(result: HostValue, cached: HostValue): HostValue | undefined {
  if (typeof result === "number")
    return typeof cached === "number" && isSame(result, cached) ? cached : result;
  if (typeof result !== "object" || result === null) return result;
  // Excel warns of a circle and shows 0.
  if (result.error === "#CIRC!") return 0;
  return LIMITS.has(result.error) ? undefined : result;
}

const isSame = (left: number, right: number): boolean =>
  Math.abs(left - right) <= Math.max(Math.abs(left), Math.abs(right)) * 4e-16;
