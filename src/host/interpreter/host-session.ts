import type { HostEngine, RunOptions } from "./host-engine";
import type { CellChange } from "./engine";
import type { ActionInfo, RequestBody, ResponseBody } from "./wire";

/** Error codes of Excel on the web for a request that failed as a whole; office.js turns them into its own. */
export const TRANSPORT_ERROR = {
  cellEditMode: 5004,
  sessionLost: 5012,
  busy: 5102,
  requestTooLarge: 5103,
  responseTooLarge: 5104,
} as const;

/** `delayForCellEdit` of `Excel.run` travels as this bit of the request flags, if the set DelayForCellEdit is granted. */
const DELAY_FOR_CELL_EDIT = 64;
const INSTANTIATE = 1;

/** What may go wrong, switched on from outside. */
export interface Faults {
  /** The next batch loses the session: before it is carried out, after, or after so many of its actions. Once. */
  sessionLost: "before" | "after" | number | undefined;
  /** So many batches go well before `sessionLost` strikes: 1 spares the reading and breaks the writing. */
  sparedBatches: number;
  /** Answers 5102 so many times. */
  busy: number;
  /** Bytes; 5 MB on the web, each way. */
  payloadLimit: number;
  /** Every answer waits so long. */
  delayMs: number;
}

export interface Stats {
  /** Requests that carried work; the clean-up after `Excel.run` (`_RemoveReference`) is counted apart. */
  syncs: number;
  cleanups: number;
  actions: number;
  bytesIn: number;
  bytesOut: number;
  /** Writes that addressed a single cell. */
  singleCellWrites: number;
}

export type SessionAnswer =
  | { readonly kind: "body"; readonly text: string }
  | { readonly kind: "failed"; readonly error: number };

export interface HostSession {
  readonly engine: HostEngine;
  readonly faults: Faults;
  readonly stats: Stats;
  /** The user begins or ends typing into a cell. Batches that may wait are held until the end. */
  readonly startCellEdit: () => void;
  readonly endCellEdit: () => void;
  readonly isEditing: () => boolean;
  /** Answers one `ProcessQuery`. */
  readonly process: (
    bodyText: string,
    flags: number,
    options?: RunOptions,
  ) => Promise<SessionAnswer>;
  /** Called after every batch that changed the document or the selection; answers how to stop that. */
  readonly onBatch: (listener: BatchListener) => () => void;
}

export interface BatchNews {
  readonly changes: readonly CellChange[];
  /** Another sheet or other cells are selected than before. */
  readonly hasSelected: boolean;
}

export type BatchListener = (news: BatchNews) => void;

const FIVE_MEGABYTES = 5 * 1024 * 1024;

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

export function createHostSession(engine: HostEngine): HostSession {
  const faults: Faults = {
    sessionLost: undefined,
    sparedBatches: 0,
    busy: 0,
    payloadLimit: FIVE_MEGABYTES,
    delayMs: 0,
  };
  const stats: Stats = {
    syncs: 0,
    cleanups: 0,
    actions: 0,
    bytesIn: 0,
    bytesOut: 0,
    singleCellWrites: 0,
  };
  const listeners = new Set<BatchListener>();
  const edit = createCellEdit();
  const state = { engine, faults, stats, listeners };

  return {
    engine,
    faults,
    stats,
    startCellEdit: edit.start,
    endCellEdit: edit.end,
    isEditing: edit.isOpen,
    async process(bodyText, flags, options) {
      await wait(faults.delayMs);
      const mayWait = (flags & DELAY_FOR_CELL_EDIT) !== 0;
      if (mayWait) await edit.ended();
      if (edit.isOpen()) return failed(TRANSPORT_ERROR.cellEditMode);
      return carryOut(state, bodyText, options);
    },
    onBatch(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

interface SessionState {
  readonly engine: HostEngine;
  readonly faults: Faults;
  readonly stats: Stats;
  readonly listeners: ReadonlySet<BatchListener>;
}

function carryOut(
  state: SessionState,
  bodyText: string,
  options: RunOptions | undefined,
): SessionAnswer {
  const body = JSON.parse(bodyText) as RequestBody;
  const size = bytesOf(bodyText);
  count(state.stats, body, size);
  const refusal = refusalOf(state.faults, size);
  if (refusal !== undefined) return failed(refusal);
  const lost = isCleanup(body.Actions) ? undefined : takeLoss(state.faults);
  if (lost === "before") return failed(TRANSPORT_ERROR.sessionLost);
  const stopAfter = typeof lost === "number" ? { stopAfter: lost } : {};
  const response = runAndTell(state, body, { ...options, ...stopAfter });
  return lost === undefined ? answered(state, response) : failed(TRANSPORT_ERROR.sessionLost);
}

/** Why nothing is carried out at all. */
function refusalOf(faults: Faults, size: number): number | undefined {
  if (size > faults.payloadLimit) return TRANSPORT_ERROR.requestTooLarge;
  if (faults.busy <= 0) return undefined;
  faults.busy -= 1;
  return TRANSPORT_ERROR.busy;
}

function takeLoss(faults: Faults): Faults["sessionLost"] {
  const lost = faults.sessionLost;
  if (lost !== undefined && faults.sparedBatches > 0) {
    faults.sparedBatches -= 1;
    return undefined;
  }
  faults.sessionLost = undefined;
  return lost;
}

function runAndTell(
  { engine, stats, listeners }: SessionState,
  body: RequestBody,
  options: RunOptions,
): ResponseBody {
  const before = placeOf(engine);
  const { response, changes, singleCellWrites, wrote } = engine.run(body, options);
  stats.singleCellWrites += singleCellWrites;
  const hasSelected = placeOf(engine) !== before;
  if (wrote || hasSelected) for (const listener of listeners) listener({ changes, hasSelected });
  return response;
}

function answered({ faults, stats }: SessionState, response: ResponseBody): SessionAnswer {
  const text = JSON.stringify(response);
  const size = bytesOf(text);
  stats.bytesOut += size;
  if (size > faults.payloadLimit) return failed(TRANSPORT_ERROR.responseTooLarge);
  return { kind: "body", text };
}

const placeOf = ({ document: { activeSheetId, selection } }: HostEngine): string =>
  JSON.stringify([activeSheetId, selection]);

const failed = (error: number): SessionAnswer => ({ kind: "failed", error });

function count(stats: Stats, { Actions }: RequestBody, size: number): void {
  if (isCleanup(Actions)) {
    stats.cleanups += 1;
    return;
  }
  stats.syncs += 1;
  stats.actions += Actions.length;
  stats.bytesIn += size;
}

/** office.js lets go of kept ranges in a request of its own, which the add-in does not wait for. */
function isCleanup(actions: readonly ActionInfo[]): boolean {
  const rest = actions.filter(({ ActionType }) => ActionType !== INSTANTIATE);
  return rest.length > 0 && rest.every(({ Name }) => Name === "_RemoveReference");
}

function createCellEdit(): {
  start: () => void;
  end: () => void;
  isOpen: () => boolean;
  ended: () => Promise<void>;
} {
  let isOpen = false;
  let waiting: (() => void)[] = [];
  return {
    start() {
      isOpen = true;
    },
    end() {
      isOpen = false;
      const released = waiting;
      waiting = [];
      for (const release of released) release();
    },
    isOpen: () => isOpen,
    ended: () => (isOpen ? new Promise((resolve) => waiting.push(resolve)) : Promise.resolve()),
  };
}

const wait = (ms: number): Promise<void> =>
  ms > 0 ? new Promise((resolve) => setTimeout(resolve, ms)) : Promise.resolve();
