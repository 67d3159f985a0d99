import type { HostDocument } from "../document/host-document";
import type { CellChange, Engine, Services } from "./engine";

import { executeBatch } from "./execute-batch";
import type { UndoStep } from "./journal";
import { Journal } from "./journal";
import { assignProperties, readProperties } from "./properties";
import type { RequestBody, ResponseBody } from "./wire";

/** One open workbook and everything that happens to it through the API. */
export interface HostEngine {
  readonly document: HostDocument;
  /** What is granted; a test may replace it (`ExcelApi` down to 1.9 …). */
  requirements: Readonly<Record<string, string>>;
  /** Carries out a batch; `stopAfter` actions the rest is lost. */
  run: (body: RequestBody, options?: RunOptions) => BatchOutcome;
  /** Takes back the last batch that changed something; false when there is none. */
  undo: () => boolean;
}

export interface RunOptions {
  readonly stopAfter?: number;
  /**
   * Batches of the same group become one undo step. office.js 1.1.110 knows no `mergeUndoGroup` and drops it without a
   * word, so over that library every batch that writes is a step of its own.
   */
  readonly undoGroup?: string;
}

export interface BatchOutcome {
  readonly response: ResponseBody;
  readonly changes: readonly CellChange[];
  readonly singleCellWrites: number;
  /** Something in the document changed. */
  readonly wrote: boolean;
}

interface Step {
  readonly take: UndoStep;
  readonly group: string | undefined;
}

export function createHostEngine(
  document: HostDocument,
  services: Services,
  requirements: Readonly<Record<string, string>>,
): HostEngine {
  const references: Engine["references"] = new Map();
  const steps: Step[] = [];

  const host: HostEngine = {
    document,
    requirements,
    run(body, { stopAfter, undoGroup } = {}) {
      const { requirements } = host;
      const engine = engineOf({ document, services, references, requirements });
      const response = executeBatch(body, engine, stopAfter);
      const wrote = !engine.journal.isEmpty;
      if (wrote) remember(steps, { take: engine.journal.drain(), group: undoGroup });
      const { changes, singleCellWrites } = engine;
      return { response, changes, singleCellWrites, wrote };
    },
    undo() {
      const step = steps.pop();
      if (!step) return false;
      step.take();
      services.recalculate(document);
      return true;
    },
  };
  return host;
}

function engineOf(
  given: Pick<Engine, "document" | "services" | "references" | "requirements">,
): Engine {
  const engine: Engine = {
    ...given,
    journal: new Journal(given.document.readOnly),
    changes: [],
    moves: [],
    stale: false,
    singleCellWrites: 0,
    readProperties: (object, options) => readProperties(object, options, engine),
    assignProperties: (object, properties) => {
      assignProperties(object, properties, engine);
    },
  };
  return engine;
}

function remember(steps: Step[], step: Step): void {
  const last = steps.at(-1);
  if (step.group === undefined || last?.group !== step.group) {
    steps.push(step);
    return;
  }
  steps[steps.length - 1] = {
    group: step.group,
    take: () => {
      step.take();
      last.take();
    },
  };
}
