import { readFileSync } from "node:fs";
import { createContext, runInContext, Script } from "node:vm";
import { formatCell } from "../../src/host/format/format-cell";
import { createDocument } from "../../src/host/document/sheets";
import type { HostDocument } from "../../src/host/document/host-document";
import type { Services } from "../../src/host/interpreter/engine";
import { createHostEngine } from "../../src/host/interpreter/host-engine";
import type { HostSession } from "../../src/host/interpreter/host-session";
import { createHostSession } from "../../src/host/interpreter/host-session";
import type { EventEntry } from "../../src/host/protocol/events";
import { changedEntries } from "../../src/host/protocol/events";
import { DEFAULT_REQUIREMENTS, isGranted } from "../../src/host/interpreter/requirements";

/** The real office.js of Excel on the web, in Node, over the interpreter. */
export interface OfficeInNode {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  /** Faults, counters, cell editing, undo (`host.engine.undo()`). */
  readonly host: HostSession;
  readonly document: HostDocument;
}

export interface OfficeOptions {
  readonly document?: HostDocument;
  readonly requirements?: Readonly<Record<string, string>>;
  readonly services?: Partial<Services>;
}

/** Texts as in an Indonesian Excel. Formulas get no results: a test that wants them brings a calculator. */
const SERVICES: Services = {
  recalculate: () => undefined,
  formatText: (value, numberFormat) => formatCell(value, numberFormat),
};

/**
 * A fresh workbook behind office.js. The script is compiled and run once per test file; what makes one workbook differ
 * from another (session, requirement sets) is swapped, so two of them cannot be used at the same time.
 */
export function openOffice(options: OfficeOptions = {}): OfficeInNode {
  const document = options.document ?? createDocument();
  const requirements = { ...DEFAULT_REQUIREMENTS, ...options.requirements };
  const services = { ...SERVICES, ...options.services };
  const engine = createHostEngine(document, services, requirements);
  const host = createHostSession(engine);
  const library = (loaded ??= load());
  library.connect(host);
  return { Excel: library.Excel, OfficeExtension: library.OfficeExtension, host, document };
}

interface Library {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly connect: (host: HostSession) => void;
}

let loaded: Library | undefined;

const SCRIPT = "@microsoft/office-js/dist/excel-web-16.00.debug.js";

function load(): Library {
  let connected: HostSession | undefined;
  const sandbox = browser();
  createContext(sandbox);
  new Script(readFileSync(require.resolve(SCRIPT), "utf8"), { filename: SCRIPT }).runInContext(
    sandbox,
  );
  Object.assign(sandbox, {
    executeBatch: (message: unknown[], callback: (result: unknown) => void) =>
      void answer(connected, message).then(callback),
    requirements: {
      isSetSupported: (name: string, version?: string | number) =>
        connected !== undefined && isGranted(connected.engine.requirements, name, version),
    },
  });
  runInContext(CONNECT, sandbox);
  const events = sandbox["OfficeExtension"] as TestHooks;
  events._testSetRichApiMessageReadyImpl(() => Promise.resolve());
  return {
    Excel: sandbox["Excel"] as typeof Excel,
    OfficeExtension: sandbox["OfficeExtension"] as typeof OfficeExtension,
    connect: (host) => {
      connected = host;
      host.onBatch(({ changes }) => {
        const entries = changedEntries(changes, "ThisLocalAddin").map(toEntry);
        events._testTriggerRichApiMessageEvent({ entries });
      });
    },
  };
}

/** Below the request executor, so that error codes of the host take their real way through office.js. */
const CONNECT = `
  OSF.DDA.RichApi.executeRichApiRequestAsync = executeBatch;
  window.Office = { context: { requirements, platform: "OfficeOnline" }, Promise };
`;

/** The few things of a browser the script touches while it loads. Its timers keep no test alive. */
function browser(): Record<string, unknown> {
  const element = { setAttribute: noop, appendChild: noop, style: {}, addEventListener: noop };
  const sandbox: Record<string, unknown> = {
    console,
    setTimeout: (run: () => void, ms?: number) => setTimeout(run, ms).unref(),
    clearTimeout,
    setInterval: (run: () => void, ms?: number) => setInterval(run, ms).unref(),
    clearInterval,
    location: { href: "https://localhost/", hash: "", search: "", origin: "https://localhost" },
    navigator: { userAgent: "node", language: "id-ID" },
    addEventListener: noop,
    removeEventListener: noop,
    document: {
      createElement: () => element,
      getElementsByTagName: () => [element],
      getElementById: () => null,
      addEventListener: noop,
      cookie: "",
    },
  };
  for (const name of ["window", "self", "parent"]) sandbox[name] = sandbox;
  return sandbox;
}

/** Events come past the message channel here: office.js keeps two hooks for that. */
interface TestHooks {
  readonly _testSetRichApiMessageReadyImpl: (ready: () => Promise<void>) => void;
  readonly _testTriggerRichApiMessageEvent: (message: { entries: unknown[] }) => void;
}

const toEntry = ([messageCategory, messageType, targetId, message]: EventEntry): object => ({
  messageCategory,
  messageType,
  targetId,
  message,
});

const BODY = 4;
const FLAGS = 6;

/** What the page's message channel would bring back. */
async function answer(
  host: HostSession | undefined,
  message: readonly unknown[],
): Promise<unknown> {
  if (!host) throw new Error("No workbook is open");
  const result = await host.process(String(message[BODY]), Number(message[FLAGS]));
  return result.kind === "body"
    ? { status: "succeeded", value: { data: [200, [], result.text] } }
    : { status: "failed", error: { code: result.error, message: "" } };
}

function noop(): void {
  // The script only wants the function to be there.
}
