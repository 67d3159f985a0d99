import { ApiError } from "./api-error";
import type { Argument, Opened } from "./member";
import type { RangeTarget } from "./objects";

/** Arguments come untyped from the wire; what does not fit is `InvalidArgument`, as in Excel. */
/** An argument in the words of an error message. */
export const labelOf = (argument: Argument): string =>
  typeof argument === "object" ? JSON.stringify(argument) : String(argument);

export function textOf(argument: Argument, name: string): string {
  if (typeof argument !== "string") throw new ApiError("InvalidArgument", name);
  return argument;
}

export function integerOf(argument: Argument, name: string, fallback?: number): number {
  const value = argument ?? fallback;
  if (typeof value !== "number" || !Number.isInteger(value)) {
    throw new ApiError("InvalidArgument", name);
  }
  return value;
}

export function numberOf(argument: Argument, name: string): number {
  if (typeof argument !== "number") throw new ApiError("InvalidArgument", name);
  return argument;
}

export function booleanOf(argument: Argument, name: string): boolean {
  if (typeof argument !== "boolean") throw new ApiError("InvalidArgument", name);
  return argument;
}

export function oneOf<T extends string>(
  argument: Argument,
  allowed: readonly T[],
  name: string,
): T {
  const found = allowed.find(
    (value) => typeof argument === "string" && value.toLowerCase() === argument.toLowerCase(),
  );
  if (found === undefined) throw new ApiError("InvalidArgument", name);
  return found;
}

export function rangeOf(argument: Argument, name: string): RangeTarget {
  if (isObject(argument) && argument.type === "Range") return argument.target;
  throw new ApiError("InvalidArgument", name);
}

/** An object of the API rather than JSON. */
export const isObject = (argument: Argument): argument is NonNullable<Opened> =>
  typeof argument === "object" &&
  argument !== null &&
  "type" in argument &&
  "target" in argument &&
  typeof argument.target === "object";
