import { ApiError } from "./api-error";
import type { Engine } from "./engine";
import type { HostObject, TypeName } from "./objects";
import type { ObjectPaths } from "./object-paths";
import { query } from "./query";
import { locationOf, memberOf, tableOf } from "./registry";
import { setMember } from "./set-member";
import type { ActionInfo, Json } from "./wire";

/** What one batch needs beside the workbook's state. */
export interface BatchContext {
  readonly paths: ObjectPaths;
  readonly engine: Engine;
  /** Object paths whose range the client wants to keep. */
  readonly keptPaths: ReadonlySet<number>;
  /** References handed out in this batch. */
  readonly given: Map<number, string>;
}

type Runner = (action: ActionInfo, context: BatchContext) => Json | undefined;

const NULL_RESULT = { _IsNull: true };

/** By `ActionType`. What is missing (retrieve, update: never sent without RichApiRuntime) is `ApiNotFound`. */
const RUNNERS: Readonly<Record<number, Runner>> = {
  1: instantiate,
  2: ({ ObjectPathId, QueryInfo = {} }, { paths, engine }) =>
    query(paths.open(ObjectPathId), QueryInfo, engine),
  3: callMethod,
  4: setProperty,
  5: () => null,
};

export function runAction(action: ActionInfo, context: BatchContext): Json | undefined {
  const runner = RUNNERS[action.ActionType];
  if (!runner) throw new ApiError("ApiNotFound", `ActionType ${action.ActionType}`);
  return runner(action, context);
}

function instantiate({ ObjectPathId }: ActionInfo, context: BatchContext): Json {
  const object = context.paths.open(ObjectPathId);
  if (object === null) return null;
  return { ...identityOf(object), ...referenceOf(object, ObjectPathId, context) };
}

const identityOf = <K extends TypeName>(object: HostObject<K>): Readonly<Record<string, Json>> =>
  tableOf(object).identity?.(object.target) ?? {};

/** One reference per path and batch, however often the client instantiates it. */
function referenceOf(
  object: HostObject,
  pathId: number,
  { engine, keptPaths, given }: BatchContext,
): Readonly<Record<string, Json>> {
  if (object.type !== "Range" || !keptPaths.has(pathId)) return {};
  const referenceId = given.get(pathId) ?? newReferenceId();
  given.set(pathId, referenceId);
  engine.references.set(referenceId, object.target);
  return { _ReferenceId: referenceId };
}

let lastReference = 0;

function newReferenceId(): string {
  lastReference += 1;
  return `range-${lastReference}`;
}

/** Asked of a null object, a method does nothing and answers null. */
function callMethod(action: ActionInfo, { paths, engine }: BatchContext): Json {
  const object = paths.open(action.ObjectPathId);
  if (object === null) return NULL_RESULT;
  const args = paths.argumentsOf(action.ArgumentInfo);
  paths.location = locationOf(object, action.Name);
  return invoke(object, { name: action.Name, args }, engine);
}

function invoke<K extends TypeName>(
  object: HostObject<K>,
  { name, args }: { name: string; args: ReturnType<ObjectPaths["argumentsOf"]> },
  engine: Engine,
): Json {
  const member = memberOf(object, name, engine);
  if (member.kind !== "method") throw new ApiError("ApiNotFound", locationOf(object, name));
  return member.call(object.target, args, engine) ?? null;
}

function setProperty(action: ActionInfo, { paths, engine }: BatchContext): undefined {
  const object = paths.open(action.ObjectPathId);
  if (object === null) return;
  paths.location = locationOf(object, action.Name);
  const value = action.ArgumentInfo?.Arguments?.[0] ?? null;
  setMember(object, { name: action.Name, value }, engine);
}
