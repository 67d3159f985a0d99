import { ApiError } from "./api-error";
import type { Engine } from "./engine";
import { supports } from "./engine";
import type { Member, Opened, Scalar } from "./member";
import type { HostObject, Targets, TypeName } from "./objects";
import { memberOf, tableOf } from "./registry";
import type { Json, QueryInfo } from "./wire";

/** Property names as a tree: `format/font/bold` → format → font → bold. */
interface Selection {
  [name: string]: Selection;
}

const ALL = "*";

/** Answers a `load`: the asked properties under their names of the wire. */
export function query(object: Opened, info: QueryInfo, engine: Engine): Json {
  if (object === null) return null;
  const paths = [...(info.Select ?? []), ...(info.Expand ?? []).map((path) => `${path}/${ALL}`)];
  const selection = treeOf(paths.length === 0 ? [ALL] : paths);
  const { Skip = 0, Top } = info;
  const end = Top === undefined ? undefined : Skip + Top;
  return read(object, selection, { engine, page: [Skip, end] });
}

interface Reading {
  readonly engine: Engine;
  readonly page: readonly [number, number | undefined];
}

function read(object: HostObject, selection: Selection, { engine, page }: Reading): Json {
  const { items } = tableOf(object);
  if (!items) return readOne(object, selection, engine);
  const own = unwrapItems(selection);
  const all = items(object.target, engine).slice(...page);
  return { _Items: all.map((item) => readOne(item, own, engine)) };
}

function readOne<K extends TypeName>(
  object: HostObject<K>,
  selection: Selection,
  engine: Engine,
): Json {
  const table = tableOf(object);
  const value: Record<string, Json> = { ...table.identity?.(object.target) };
  for (const [name, inner] of Object.entries(selection)) {
    if (name === ALL) Object.assign(value, everyScalar(object, engine));
    else value[wireName(name)] = readMember(object, { name, inner }, engine);
  }
  return value;
}

function readMember<K extends TypeName>(
  object: HostObject<K>,
  { name, inner }: { name: string; inner: Selection },
  engine: Engine,
): Json {
  const member = memberOf(object, wireName(name), engine);
  const target = object.target;
  if (member.kind === "scalar") return member.get(target, engine);
  if (member.kind !== "navigation") throw new ApiError("InvalidArgument", name);
  const next = member.open(target, engine);
  if (next === null) return null;
  const selection = Object.keys(inner).length === 0 ? { [ALL]: {} } : inner;
  return read(next, selection, { engine, page: [0, undefined] });
}

/** `load()` without names: every scalar of the granted requirement set. */
function everyScalar<K extends TypeName>(
  object: HostObject<K>,
  engine: Engine,
): Readonly<Record<string, Json>> {
  const target = object.target;
  return Object.fromEntries(
    scalarsOf(object, engine).map(([name, { get }]) => [name, get(target, engine)]),
  );
}

export function scalarsOf<K extends TypeName>(
  object: HostObject<K>,
  engine: Engine,
): readonly (readonly [string, Scalar<Targets[K]>])[] {
  const members = Object.entries<Member<Targets[K]>>(tableOf(object).members);
  return members.flatMap(([name, member]) =>
    member.kind === "scalar" && supports(engine, member.since) ? [[name, member] as const] : [],
  );
}

function treeOf(paths: readonly string[]): Selection {
  const root: Selection = {};
  for (const path of paths) {
    let node = root;
    for (const part of path.split(/[/.]/)) node = node[part] ??= {};
  }
  return root;
}

/** `items/name` and `name` mean the same on a collection. */
function unwrapItems(selection: Selection): Selection {
  const { items, ...rest } = selection;
  if (items === undefined) return rest;
  return { ...rest, ...(Object.keys(items).length === 0 ? { [ALL]: {} } : items) };
}

/** `font` → `Font`. */
export const wireName = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
