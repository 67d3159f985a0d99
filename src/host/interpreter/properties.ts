import { ApiError } from "./api-error";
import type { Engine } from "./engine";
import type { Opened } from "./member";
import type { HostObject, TypeName } from "./objects";
import { object } from "./objects";
import { scalarsOf, wireName } from "./query";
import { memberOf } from "./registry";
import { setMember } from "./set-member";
import type { Json } from "./wire";

type Properties = Readonly<Record<string, Json | undefined>>;

/** For `get…Properties`: options as the add-in wrote them, answers in camelCase; `true` asks for a whole object. */
export function readProperties(target: HostObject, options: Properties, engine: Engine): Json {
  const value: Record<string, Json> = {};
  for (const [name, option] of Object.entries(options)) {
    if (isProperties(option)) value[name] = readNested(target, { name, options: option }, engine);
    else if (option === true)
      value[name] = readNested(target, { name, options: undefined }, engine);
  }
  return value;
}

/** For `set…Properties`: what is left out stays as it is. */
export function assignProperties(target: HostObject, properties: Properties, engine: Engine): void {
  for (const [name, value] of Object.entries(properties)) {
    if (value === undefined || value === null) continue;
    const next = isProperties(value) ? childOf(target, name, engine) : undefined;
    if (next && isProperties(value)) assignProperties(next, value, engine);
    else setMember(target, { name: wireName(name), value }, engine);
  }
}

const isProperties = (value: Json | undefined): value is Properties =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function readNested<K extends TypeName>(
  target: HostObject<K>,
  { name, options }: { name: string; options: Properties | undefined },
  engine: Engine,
): Json {
  const next = childOf(target, name, engine);
  if (next !== undefined)
    return next && readProperties(next, options ?? everyOption(next, engine), engine);
  const member = memberOf(target, wireName(name), engine);
  if (member.kind !== "scalar" || options !== undefined)
    throw new ApiError("InvalidArgument", name);
  return member.get(target.target, engine);
}

/** The object behind a property; undefined when it is a value. */
function childOf<K extends TypeName>(
  target: HostObject<K>,
  name: string,
  engine: Engine,
): Opened | undefined {
  if (target.type === "RangeFormat" && name === "borders") {
    return object("CellBorders", target.target as HostObject<"CellBorders">["target"]);
  }
  const member = memberOf(target, wireName(name), engine);
  return member.kind === "navigation" ? member.open(target.target, engine) : undefined;
}

const everyOption = (target: HostObject, engine: Engine): Properties =>
  Object.fromEntries(
    scalarsOf(target, engine).map(([name]) => [name.charAt(0).toLowerCase() + name.slice(1), true]),
  );
