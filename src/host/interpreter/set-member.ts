import { ApiError } from "./api-error";
import type { Engine } from "./engine";
import type { HostObject, TypeName } from "./objects";
import { locationOf, memberOf } from "./registry";
import type { Json } from "./wire";

/** Assigns a property; one that can only be read is not found, as far as writing goes. */
export function setMember<K extends TypeName>(
  object: HostObject<K>,
  { name, value }: { name: string; value: Json },
  engine: Engine,
): void {
  const member = memberOf(object, name, engine);
  if (member.kind !== "scalar" || !member.set) {
    throw new ApiError("ApiNotFound", `${locationOf(object, name)} (set)`);
  }
  member.set(object.target, value, engine);
}
