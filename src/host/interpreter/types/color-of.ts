import { ApiError } from "../api-error";
import type { Json } from "../wire";

/** `#rrggbb`; names of colours (`red`) are not known to the stand-in. */
export function colorOf(value: Json): string {
  if (typeof value !== "string" || !/^#[0-9a-f]{6}$/i.test(value)) {
    throw new ApiError("InvalidArgument", "color");
  }
  return value.toUpperCase();
}
