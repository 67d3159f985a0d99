import type { CellChange } from "../interpreter/engine";
import type { HostSession } from "../interpreter/host-session";
import { appContext } from "./app-context";
import type { DialogSurface } from "./dialogs";
import { DIALOG_EVENT, Dialogs } from "./dialogs";
import type { EventEntry, TriggerSource } from "./events";
import { activatedEntries, changedEntries, selectionEntries } from "./events";
import type { MethodContext } from "./execute-method";
import { executeMethod } from "./execute-method";
import { Frame } from "./frame";
import { frameName } from "./frame-name";

export interface HostOptions {
  readonly session: HostSession;
  /** Address of the host page (`location.href`). */
  readonly hostUrl: string;
  readonly documentUrl: string;
  readonly locale: string;
  /** Without it dialogs are refused. */
  readonly dialogs?: DialogSurface;
}

export interface FrameOptions {
  readonly kind: "pane" | "commands" | "dialog";
  /** Sends a message to the frame's window, `(text) => iframe.contentWindow.postMessage(text, origin)`. */
  readonly post: (message: string) => void;
  /** The keyboard has come to the end of the frame, or with Shift to its beginning: office.js keeps Tab to itself. */
  readonly leave?: (backward: boolean) => void;
}

/** One frame of the add-in. Set `name` on the iframe before its `src`, and hand every message of its window to `receive`. */
export interface FrameConnection {
  readonly name: string;
  readonly receive: (message: unknown) => void;
  /** Presses a ribbon button that runs a function of this frame's page; resolves at `event.completed()`. */
  readonly runCommand: (commandId: string, functionName: string) => Promise<void>;
  readonly detach: () => void;
}

export interface Host {
  readonly connect: (options: FrameOptions) => FrameConnection;
  /** The user changed cells, not the add-in. */
  readonly cellsChanged: (changes: readonly CellChange[]) => void;
  readonly selectionChanged: () => void;
  readonly sheetActivated: () => void;
  /** The user closed the dialog. */
  readonly dialogDismissed: () => void;
}

const RICH_API = "richApiMessage";
const COMMAND = "appCommandInvoked";
const NOTIFY = "ContextActivationManager_notifyHost";
const SELECTION = "documentSelectionChanged";
const DONE = {};

/** What office.js calls the end of its tab stops, and whether it is the one before the first. */
const EXITS: ReadonlyMap<unknown, boolean> = new Map([
  [13, false],
  [14, true],
]);

/** Plays Excel on the web to every office.js that is connected. Knows no window: the page carries the messages. */
export function createHost(options: HostOptions): Host {
  const { session, hostUrl } = options;
  const { document } = session.engine;
  const frames = new Set<Frame>();
  const dialogs = new Dialogs(options.dialogs, new URL(hostUrl).origin);

  const announce = (entries: readonly EventEntry[]): void => {
    if (entries.length === 0) return;
    for (const frame of frames) frame.send(RICH_API, { ArrayData: entries });
  };
  const announceChanges = (changes: readonly CellChange[], trigger: TriggerSource): void => {
    announce(changedEntries(changes, trigger));
  };
  const selectionChanged = (): void => {
    announce(selectionEntries(document));
    for (const frame of frames) frame.send(SELECTION, {});
  };

  session.onBatch(({ changes, hasSelected }) => {
    announceChanges(changes, "ThisLocalAddin");
    if (hasSelected) selectionChanged();
  });

  return {
    connect: (frameOptions) => connect(frameOptions, { ...options, dialogs, frames }),
    cellsChanged: (changes) => {
      announceChanges(changes, "Unknown");
    },
    selectionChanged,
    sheetActivated: () => {
      announce(activatedEntries(document));
    },
    dialogDismissed: () => {
      dialogs.dismissed();
    },
  };
}

interface Shared extends Omit<HostOptions, "dialogs"> {
  readonly dialogs: Dialogs;
  readonly frames: Set<Frame>;
}

let lastFrame = 0;

function connect({ kind, post, leave }: FrameOptions, shared: Shared): FrameConnection {
  const { session, dialogs, frames, hostUrl, locale } = shared;
  lastFrame += 1;
  const conversationId = `${kind}-${lastFrame}`;
  const appId = `capaian-${conversationId}`;
  const pending = new PendingCommands();
  const context: MethodContext = {
    session,
    dialogs,
    completed: (commandId) => {
      pending.complete(commandId);
    },
    knownSettings: new Set(session.engine.document.settings.keys()),
  };
  const frame: Frame = new Frame(conversationId, post, {
    invoke: (actionName, data) => invoke(actionName, data, { appId, context, shared, leave }),
    register: (eventName, data) => (eventName === DIALOG_EVENT ? dialogs.open(frame, data) : 0),
    unregister: (eventName) => {
      if (eventName === DIALOG_EVENT) dialogs.close(frame);
    },
  });
  frames.add(frame);
  if (kind === "dialog") dialogs.attach(frame);
  return {
    name: frameName({ conversationId, appId, hostUrl, locale, isDialog: kind === "dialog" }),
    receive: (message) => {
      frame.receive(message);
    },
    async runCommand(commandId, functionName) {
      await frame.listensTo(COMMAND);
      const completed = pending.add(commandId);
      frame.send(COMMAND, [commandId, functionName, JSON.stringify({ source: { id: commandId } })]);
      await completed;
    },
    detach: () => {
      frames.delete(frame);
      dialogs.close(frame);
    },
  };
}

interface Invocation {
  readonly leave: FrameOptions["leave"];
  readonly appId: string;
  readonly context: MethodContext;
  readonly shared: Shared;
}

/** What the frame asks for outside of `executeMethod` is small; unknown notifications get an empty answer. */
async function invoke(
  actionName: string,
  data: unknown,
  { appId, context, shared, leave }: Invocation,
): Promise<unknown> {
  if (actionName === "executeMethod") return executeMethod(data, context);
  if (actionName === NOTIFY) notify(data, leave);
  if (actionName !== "ContextActivationManager_getAppContextAsync") return DONE;
  const { document, requirements } = shared.session.engine;
  const { documentUrl, locale } = shared;
  return appContext(document, { appId, documentUrl, locale, requirements });
}

/** A notification is its frame's id and a number. */
function notify(data: unknown, leave: FrameOptions["leave"]): void {
  const backward = Array.isArray(data) ? EXITS.get(data[1]) : undefined;
  if (backward !== undefined) leave?.(backward);
}

/** Commands that run until their function says it is done. */
class PendingCommands {
  private readonly waiting: { commandId: string; resolve: () => void }[] = [];

  add(commandId: string): Promise<void> {
    return new Promise((resolve) => this.waiting.push({ commandId, resolve }));
  }

  /** The id comes back as it went out; a completion without a known one is the oldest command's. */
  complete(commandId: string): void {
    const named = this.waiting.findIndex((entry) => entry.commandId === commandId);
    const [done] = this.waiting.splice(Math.max(named, 0), 1);
    done?.resolve();
  }
}
