import type { Method } from "../member";
import { command } from "../member";

/**
 * `_Register…Event` and `_Unregister…Event` come unasked with the first handler and after the last. Nothing needs to be
 * remembered: office.js drops events nobody listens to.
 */
export function eventRegistrations(
  names: readonly string[],
): Readonly<Record<string, Method<unknown>>> {
  const accept = command<unknown>("1.7", () => undefined);
  return Object.fromEntries(
    names.flatMap((name) => [
      [`_Register${name}Event`, accept],
      [`_Unregister${name}Event`, accept],
    ]),
  );
}
