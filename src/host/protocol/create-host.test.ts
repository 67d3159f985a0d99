import { createDocument } from "../document/sheets";
import { createHostEngine } from "../interpreter/host-engine";
import { createHostSession } from "../interpreter/host-session";
import { DEFAULT_REQUIREMENTS } from "../interpreter/requirements";
import type { FrameConnection, FrameOptions } from "./create-host";
import { createHost } from "./create-host";

const INVOKE = 0;
const REGISTER = 1;
const UNREGISTER = 2;

interface Message {
  readonly _actionName: string;
  readonly _correlationId: number;
  readonly _responseType: number;
  readonly _data: Record<string, unknown>;
}

function open() {
  const document = createDocument("Kinerja");
  const engine = createHostEngine(
    document,
    { recalculate: () => undefined, formatText: String },
    DEFAULT_REQUIREMENTS,
  );
  const session = createHostSession(engine);
  const surface = { open: jest.fn(), close: jest.fn() };
  const host = createHost({
    session,
    hostUrl: "https://localhost:3000/host.html",
    documentUrl: "https://localhost:3000/rapi.xlsx",
    locale: "id-ID",
    dialogs: surface,
  });
  const connect = (kind: FrameOptions["kind"], leave?: FrameOptions["leave"]) =>
    fakeFrame((post) => host.connect({ kind, post, ...(leave && { leave }) }));
  return { document, session, host, surface, connect };
}

/** An office.js of which only the envelopes are real. */
function fakeFrame(connect: (post: (message: string) => void) => FrameConnection) {
  const received: Message[] = [];
  const connection = connect((text) => received.push(JSON.parse(text) as Message));
  const { xdmInfo } = JSON.parse(connection.name) as { xdmInfo: string };
  const [conversationId] = xdmInfo.split("|");
  let correlationId = 0;
  const ask = async (actionName: string, actionType: number, data: unknown = null) => {
    correlationId += 1;
    const envelope = {
      _messageType: 0,
      _actionName: actionName,
      _actionType: actionType,
      _conversationId: conversationId,
      _correlationId: correlationId,
      _data: data,
    };
    connection.receive(JSON.stringify(envelope));
    await new Promise((resolve) => setImmediate(resolve));
    const answer = received.find(
      (message) => message._responseType === 0 && message._correlationId === correlationId,
    );
    return answer?._data;
  };
  const events = (actionName: string): unknown[] =>
    received
      .filter((message) => message._responseType === 1 && message._actionName === actionName)
      .map(({ _data }) => _data);
  const method = (dispatchId: number, data: object = {}) =>
    ask("executeMethod", INVOKE, { ...data, DdaMethod: { DispatchId: dispatchId, Version: 1 } });
  return { connection, received, ask, events, method };
}

const sync = (body: object, executor = "IterativeExecutor"): { ArrayData: unknown[] } => ({
  ArrayData: [executor, "POST", "ProcessQuery", [], JSON.stringify(body), 0, 0],
});

const SET_A1 = {
  Actions: [
    {
      Id: 9,
      ActionType: 4,
      Name: "Values",
      ObjectPathId: 4,
      ArgumentInfo: { Arguments: [[[7]]] },
    },
  ],
  ObjectPaths: {
    "1": { Id: 1, ObjectPathType: 1, Name: "" },
    "2": { Id: 2, ObjectPathType: 4, Name: "Worksheets", ParentObjectPathId: 1 },
    "3": { Id: 3, ObjectPathType: 3, Name: "GetActiveWorksheet", ParentObjectPathId: 2 },
    "4": {
      Id: 4,
      ObjectPathType: 3,
      Name: "GetRange",
      ParentObjectPathId: 3,
      ArgumentInfo: { Arguments: ["A1"] },
    },
  },
};

test("the context names Excel, the locale and the requirement sets as text", async () => {
  const { connect, document } = open();
  document.settings.set("capaian.riwayat", { a: 1 });
  const context = await connect("pane").ask("ContextActivationManager_getAppContextAsync", INVOKE);
  expect(context).toMatchObject({
    _appName: 16,
    _appUILocale: "id-ID",
    _docUrl: "https://localhost:3000/rapi.xlsx",
    _settings: [["capaian.riwayat", '{"a":1}']],
  });
  expect(JSON.parse(String(context?.["_requirementMatrix"]))).toMatchObject({ ExcelApi: "1.20" });
});

test("a sync is carried out and answered as JSON text", async () => {
  const { connect, document } = open();
  const answer = await connect("pane").method(93, sync(SET_A1));
  expect(answer).toEqual({ Version: 1, Error: 0, Data: [200, [], '{"Results":[]}'] });
  expect(document.sheets[0]?.cells.get(0)?.value).toBe(7);
});

test("work for another executor is answered and not carried out", async () => {
  const { connect, document } = open();
  const answer = await connect("pane").method(93, sync(SET_A1, "WacPartition"));
  expect(answer).toMatchObject({ Error: 0 });
  expect(document.sheets[0]?.cells.size).toBe(0);
});

test("a failing session answers with Office's error code", async () => {
  const { connect, session } = open();
  session.startCellEdit();
  expect(await connect("pane").method(93, sync(SET_A1))).toEqual({ Version: 1, Error: 5004 });
});

test("an unknown method is not supported, an unknown notification is harmless", async () => {
  const { connect } = open();
  const pane = connect("pane");
  expect(await pane.method(64)).toMatchObject({ Error: 5000 });
  expect(await pane.ask("ContextActivationManager_notifyHost", INVOKE, ["id", 3])).toEqual({});
});

test("the keyboard that comes to either end of the frame leaves it that way", async () => {
  const { connect } = open();
  const left: boolean[] = [];
  const pane = connect("pane", (backward) => left.push(backward));
  for (const action of [13, 14, 15]) {
    await pane.ask("ContextActivationManager_notifyHost", INVOKE, ["id", action]);
  }
  expect(left).toEqual([false, true]);
});

test("messages that are not of this conversation are ignored", () => {
  const { connect } = open();
  const pane = connect("pane");
  for (const message of ["bukan json", "", 5, null, { _messageType: 1 }]) {
    pane.connection.receive(message);
  }
  const other = connect("commands");
  const name = JSON.parse(other.connection.name) as { xdmInfo: string };
  const [_conversationId] = name.xdmInfo.split("|");
  pane.connection.receive({ _messageType: 0, _actionType: 0, _actionName: "x", _conversationId });
  expect(pane.received).toEqual([]);
});

test("settings saved by a frame replace what it knew of and leave the rest", async () => {
  const { connect, document } = open();
  document.settings.set("lama", 1);
  const pane = connect("pane");
  document.settings.set("dari-tempat-lain", 2);
  await pane.method(76, { DdaSettingsMethod: { Properties: [["baru", '{"a":1}']] } });
  expect([...document.settings]).toEqual([
    ["dari-tempat-lain", 2],
    ["baru", { a: 1 }],
  ]);
});

test("a ribbon command waits for the page that holds it and ends at event.completed", async () => {
  const { connect } = open();
  const commands = connect("commands");
  let isDone = false;
  const done = commands.connection
    .runCommand("Hitung", "hitungCapaian")
    .then(() => (isDone = true));
  expect(commands.events("appCommandInvoked")).toEqual([]);
  await commands.ask("appCommandInvoked", REGISTER, {});
  expect(commands.events("appCommandInvoked")).toEqual([
    ["Hitung", "hitungCapaian", '{"source":{"id":"Hitung"}}'],
  ]);
  expect(isDone).toBe(false);
  await commands.method(94, { 0: "Hitung", 1: 0 });
  await done;
  expect(isDone).toBe(true);
});

test("changes by the add-in and by the user reach whoever listens, with their source", async () => {
  const { connect, host, document } = open();
  const [pane, deaf] = [connect("pane"), connect("pane")];
  await pane.ask("richApiMessage", REGISTER, {});
  await deaf.method(93, sync(SET_A1));
  const sheetId = document.activeSheetId;
  host.cellsChanged([{ sheetId, area: { row: 1, column: 0, height: 2, width: 2 } }]);
  const entries = pane
    .events("richApiMessage")
    .flatMap((data) => (data as { ArrayData: unknown[][] }).ArrayData);
  expect(entries.map(([category, type, target]) => [category, type, target])).toEqual([
    [65_536, 10, "Workbook"],
    [65_536, 10, sheetId],
    [65_536, 10, "Workbook"],
    [65_536, 10, sheetId],
  ]);
  expect(entries.map((entry) => JSON.parse(String(entry[3])) as unknown)).toMatchObject([
    { address: "A1", triggerSource: "ThisLocalAddin", worksheetId: sheetId },
    { address: "A1" },
    { address: "A2:B3", triggerSource: "Unknown", changeType: "RangeEdited" },
    { address: "A2:B3" },
  ]);
  expect(deaf.events("richApiMessage")).toEqual([]);
});

test("a moved selection is told both ways office.js listens for it", async () => {
  const { connect, host } = open();
  const pane = connect("pane");
  await pane.ask("documentSelectionChanged", REGISTER, {});
  await pane.ask("richApiMessage", REGISTER, {});
  host.selectionChanged();
  expect(pane.events("documentSelectionChanged")).toHaveLength(1);
  expect(JSON.stringify(pane.events("richApiMessage"))).toContain('65536,14,"Workbook"');
});

const DIALOG = {
  targetId: JSON.stringify({ url: "https://localhost:3000/dialog.html", height: 30, width: 20 }),
};

test("a dialog is drawn by the page, talks to its opener and is closed by it", async () => {
  const { connect, surface } = open();
  const opener = connect("commands");
  expect(await opener.ask("dialogMessageReceived", REGISTER, DIALOG)).toEqual({ Error: 0 });
  expect(surface.open).toHaveBeenCalledWith({
    url: "https://localhost:3000/dialog.html",
    height: 30,
    width: 20,
  });
  const dialog = connect("dialog");
  expect(dialog.connection.name).toContain("isDialog");
  await dialog.ask("dialogParentMessageReceived", REGISTER, {});
  await dialog.method(144, { messageToParent: "tutup" });
  await opener.method(145, { messageContent: "hasil" });
  const messageOrigin = "https://localhost:3000";
  expect(opener.events("dialogMessageReceived")).toEqual([
    { messageType: 0, messageContent: "tutup", messageOrigin },
  ]);
  expect(dialog.events("dialogParentMessageReceived")).toEqual([
    { messageType: 1, messageContent: "hasil", messageOrigin },
  ]);
  await opener.ask("dialogMessageReceived", UNREGISTER, DIALOG);
  expect(surface.close).toHaveBeenCalledTimes(1);
});

test("a second dialog is refused while one is open, and allowed once the user has closed it", async () => {
  const { connect, host, surface } = open();
  const opener = connect("commands");
  await opener.ask("dialogMessageReceived", REGISTER, DIALOG);
  const second = connect("pane");
  expect(await second.ask("dialogMessageReceived", REGISTER, DIALOG)).toEqual({ Error: 12_007 });
  host.dialogDismissed();
  expect(opener.events("dialogMessageReceived")).toEqual([{ messageType: 12_006 }]);
  expect(surface.close).not.toHaveBeenCalled();
  expect(await second.ask("dialogMessageReceived", REGISTER, DIALOG)).toEqual({ Error: 0 });
});
