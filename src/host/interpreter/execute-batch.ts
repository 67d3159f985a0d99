import { ApiError } from "./api-error";
import type { Engine } from "./engine";
import { refresh } from "./engine";
import { ObjectPaths } from "./object-paths";
import type { BatchContext } from "./run-action";
import { runAction } from "./run-action";
import type { ActionResult, BatchError, RequestBody, ResponseBody } from "./wire";

const METHOD = 3;

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
  const context: BatchContext = { paths, engine, keptPaths: keptPathsOf(body) };
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

/** Anything but an {@link ApiError} is a fault of the stand-in itself and must not look like Excel's answer. */
function errorOf(cause: unknown, location: string, index: number): BatchError {
  if (!(cause instanceof ApiError)) throw cause;
  return {
    Code: cause.code,
    Message: cause.message,
    Location: location,
    ActionIndex: index,
    HttpStatusCode: cause.status,
  };
}
