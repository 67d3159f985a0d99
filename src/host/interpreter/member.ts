import type { Engine } from "./engine";
import type { HostObject, Targets, TypeName } from "./objects";
import type { Json } from "./wire";

/** An argument as it came: JSON, or the object it refers to (null object: `null`). */
export type Argument = Json | HostObject | undefined;

/** A null object answers null to everything that is asked of it. */
export type Opened = HostObject | null;

interface Since {
  /** The ExcelApi requirement set that brought the member. */
  readonly since: string;
}

export interface Scalar<T> extends Since {
  readonly kind: "scalar";
  readonly get: (target: T, engine: Engine) => Json;
  readonly set: ((target: T, value: Json, engine: Engine) => void) | undefined;
}

/** A property that is an object. */
export interface Navigation<T> extends Since {
  readonly kind: "navigation";
  readonly open: (target: T, engine: Engine) => Opened;
}

/** A method that returns an object. */
export interface Factory<T> extends Since {
  readonly kind: "factory";
  readonly open: (target: T, args: readonly Argument[], engine: Engine) => Opened;
}

/** A method that returns a value or nothing. */
export interface Method<T> extends Since {
  readonly kind: "method";
  readonly call: (target: T, args: readonly Argument[], engine: Engine) => Json | undefined;
}

export type Member<T> = Scalar<T> | Navigation<T> | Factory<T> | Method<T>;

/** One object type of the API, member by member, under the names of the wire (PascalCase). */
export interface TypeTable<K extends TypeName> {
  readonly members: Readonly<Record<string, Member<Targets[K]>>>;
  /** By what the client finds the object again (`Id`, `_Id`). */
  readonly identity?: (target: Targets[K]) => Readonly<Record<string, string>>;
  /** Collections only. */
  readonly items?: (target: Targets[K], engine: Engine) => readonly HostObject[];
  /** `collection[key]`. */
  readonly indexer?: (target: Targets[K], key: Argument, engine: Engine) => Opened;
}

export const scalar = <T>(
  since: string,
  get: Scalar<T>["get"],
  set?: Scalar<T>["set"],
): Scalar<T> => ({ kind: "scalar", since, get, set });

export const navigation = <T>(since: string, open: Navigation<T>["open"]): Navigation<T> => ({
  kind: "navigation",
  since,
  open,
});

export const factory = <T>(since: string, open: Factory<T>["open"]): Factory<T> => ({
  kind: "factory",
  since,
  open,
});

export const method = <T>(since: string, call: Method<T>["call"]): Method<T> => ({
  kind: "method",
  since,
  call,
});

/** A method that answers nothing. */
export const command = <T>(
  since: string,
  run: (target: T, args: readonly Argument[], engine: Engine) => void,
): Method<T> => ({
  kind: "method",
  since,
  call: (target, args, engine) => {
    run(target, args, engine);
    return undefined;
  },
});
