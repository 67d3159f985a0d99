import { ApiError } from "./api-error";
import type { Engine } from "./engine";
import { refresh } from "./engine";
import { ObjectPaths } from "./object-paths";
import type { BatchContext } from "./run-action";
import { runAction } from "./run-action";
import type { ActionResult, BatchError, RequestBody, ResponseBody } from "./wire";

const METHOD = 3;
const INTERNAL_ERROR = 500;

/**
 * Carries out the actions of one `ProcessQuery` in their order. There is no transaction: the first failing action ends
 * the batch and what stood before it stays done. `stopAfter` ends it silently, as a session that dies in the middle.
 */
export function executeBatch(
  body: RequestBody,
  engine: Engine,
  stopAfter = Infinity,
): ResponseBody {
  const paths = new ObjectPaths(body.ObjectPaths, engine);
  const context: BatchContext = { paths, engine, keptPaths: keptPathsOf(body), given: new Map() };
  const results: ActionResult[] = [];
  let error: BatchError | undefined;
  for (const [index, action] of body.Actions.slice(0, stopAfter).entries()) {
    try {
      const value = runAction(action, context);
      if (value !== undefined) results.push({ ActionId: action.Id, Value: value });
    } catch (cause) {
      error = errorOf(cause, paths.location, index);
      break;
    }
  }
  refresh(engine);
  return error === undefined ? { Results: results } : { Results: results, Error: error };
}

function keptPathsOf(body: RequestBody): ReadonlySet<number> {
  const kept = body.Actions.filter(
    ({ ActionType, Name }) => ActionType === METHOD && Name === "_KeepReference",
  );
  return new Set(kept.map(({ ObjectPathId }) => ObjectPathId));
}

/** Anything but an {@link ApiError} is a fault of the stand-in itself: it must be seen, and not look like Excel's answer. */
function errorOf(cause: unknown, location: string, index: number): BatchError {
  const isAnswer = cause instanceof ApiError;
  return {
    Code: isAnswer ? cause.code : "GeneralException",
    Message: isAnswer ? cause.message : `Fault of the stand-in: ${traceOf(cause)}`,
    Location: location,
    ActionIndex: index,
    HttpStatusCode: isAnswer ? cause.status : INTERNAL_ERROR,
  };
}

const traceOf = (cause: unknown): string =>
  cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
