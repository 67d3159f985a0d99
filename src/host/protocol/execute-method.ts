import type { HostDocument } from "../document/host-document";
import type { HostSession } from "../interpreter/host-session";
import type { Dialogs } from "./dialogs";

/** What the methods of one frame may touch. */
export interface MethodContext {
  readonly session: HostSession;
  readonly dialogs: Dialogs;
  /** A ribbon function called `event.completed()`. */
  readonly completed: (commandId: string) => void;
  /** Setting keys this frame knows of: what it no longer sends it has removed. */
  readonly knownSettings: Set<string>;
}

type Payload = Readonly<Record<string, unknown>>;
type MethodHandler = (data: Payload, context: MethodContext) => Promise<object> | object;

const NOT_SUPPORTED = 5000;
const DONE = { Error: 0 };

/** `executeMethod` by its dispatch id; what the stand-in does not play is 5000 (operation not supported). */
const METHODS: Readonly<Record<number, MethodHandler>> = {
  76: saveSettings,
  93: processQuery,
  94: (data, { completed }) => {
    completed(textOf(data["0"]));
    return DONE;
  },
  144: ({ messageToParent }, { dialogs }) => {
    dialogs.messageParent(messageToParent);
    return DONE;
  },
  145: ({ messageContent }, { dialogs }) => {
    dialogs.messageChild(messageContent);
    return DONE;
  },
};

export async function executeMethod(data: unknown, context: MethodContext): Promise<object> {
  const payload = (data ?? {}) as Payload;
  const { DispatchId, Version } = (payload["DdaMethod"] ?? {}) as {
    DispatchId?: number;
    Version?: number;
  };
  const handler = DispatchId === undefined ? undefined : METHODS[DispatchId];
  const answer = handler ? await handler(payload, context) : { Error: NOT_SUPPORTED };
  return { Version: Version ?? 1, ...answer };
}

const textOf = (value: unknown): string => (typeof value === "string" ? value : "");

const EXECUTOR = 0;
const BODY = 4;
const FLAGS = 6;
/** Whom workbook work is addressed to; others (telemetry, dialogs of Microsoft's own) get an empty answer. */
const WORKBOOK_EXECUTORS = ["IterativeExecutor", ""];

async function processQuery({ ArrayData }: Payload, { session }: MethodContext): Promise<object> {
  const message = Array.isArray(ArrayData) ? (ArrayData as readonly unknown[]) : [];
  if (!WORKBOOK_EXECUTORS.includes(textOf(message[EXECUTOR]))) {
    return { ...DONE, Data: [200, [], '{"Results":[]}'] };
  }
  const answer = await session.process(String(message[BODY]), Number(message[FLAGS] ?? 0));
  return answer.kind === "body"
    ? { ...DONE, Data: [200, [], answer.text] }
    : { Error: answer.error };
}

/** `document.settings.saveAsync` and `workbook.settings` are one store, as in Excel. */
function saveSettings({ DdaSettingsMethod }: Payload, context: MethodContext): object {
  const { Properties } = (DdaSettingsMethod ?? {}) as { Properties?: unknown };
  const entries = Array.isArray(Properties) ? (Properties as [string, string][]) : [];
  const { document } = context.session.engine;
  forget(document, context.knownSettings, entries);
  for (const [key, json] of entries) {
    document.settings.set(key, JSON.parse(json));
    context.knownSettings.add(key);
  }
  return DONE;
}

function forget(
  { settings }: HostDocument,
  known: ReadonlySet<string>,
  kept: readonly (readonly [string, string])[],
): void {
  const keys = new Set(kept.map(([key]) => key));
  for (const key of known) if (!keys.has(key)) settings.delete(key);
}
