import type { BookSpec } from "./book";
import { openOfficeJs } from "./open-office-js";

const BOOK: BookSpec = {
  sheets: [
    { name: "Depan" },
    {
      name: "Kinerja",
      rows: [
        ["No", "Indikator Kinerja", "Target", "Realisasi", "Capaian", "Kategori"],
        [1, "Pelayanan tepat waktu", 0.92, 0.69, null, null],
      ],
      formats: { "C2:D2": "0%" },
    },
  ],
  names: [{ name: "LKj_Kinerja", refersTo: "Kinerja!$A$1:$F$2" }],
};

const [depan, kinerja] = BOOK.sheets;
const locked: BookSpec = {
  ...BOOK,
  sheets: [depan ?? { name: "" }, { name: "Kinerja", ...kinerja, protection: { unlocked: [] } }],
};

type Action = (event: { completed: () => void }) => void;

/** Presses the ribbon button and waits for `completed`; answers the addresses of the windows that opened. */
async function press(book: BookSpec, openWindow: "opens" | "throws" = "opens") {
  const opened = await openOfficeJs(book);
  const windows: string[] = [];
  const actions = new Map<string, Action>();
  const dialog = {
    addEventHandler: (type: string, handler: () => void) => {
      if (type === "dialogEventReceived") handler();
    },
    close: () => undefined,
  };
  const displayDialogAsync = (
    address: string,
    _: unknown,
    done: (result: unknown) => void,
  ): void => {
    if (openWindow === "throws") throw new Error("refused");
    windows.push(address);
    done({ status: "succeeded", value: dialog });
  };
  Object.assign(globalThis, {
    window: { location: { href: "https://localhost:3000/commands.html" } },
    Office: {
      ...Office,
      onReady: (ready: () => void) => Promise.resolve().then(ready),
      actions: { associate: (id: string, action: Action) => actions.set(id, action) },
      context: { ...Office.context, document: { url: "" }, ui: { displayDialogAsync } },
      AsyncResultStatus: { Succeeded: "succeeded" },
      EventType: {
        DialogEventReceived: "dialogEventReceived",
        DialogMessageReceived: "dialogMessageReceived",
      },
    },
  });
  await jest.isolateModulesAsync(async () => {
    await import("../../src/commands/commands");
  });
  await new Promise<void>((completed) => actions.get("hitungCapaian")?.({ completed }));
  return { ...opened, windows };
}

test("the button computes, writes and shows the capaian column, with the pane closed", async () => {
  const { state, host, windows } = await press(BOOK);
  const { document } = host.engine;
  expect(state().cells["Kinerja!E2"]).toMatchObject({
    style: { numberFormat: expect.stringContaining("%") as string },
  });
  expect(document.sheets.find(({ id }) => id === document.activeSheetId)?.name).toBe("Kinerja");
  expect(document.selection).toMatchObject({ row: 1, column: 4 });
  expect(windows).toEqual([]);
  expect(host.stats.syncs).toBe(3);
});

test("an obstacle is said in a window, nothing is written, and the button is free again", async () => {
  const { state, windows } = await press(locked);
  expect(windows).toHaveLength(1);
  expect(decodeURIComponent(windows[0] ?? "")).toMatch(/dialog\.html#pesan=.*Kinerja/);
  expect(state().cells["Kinerja!E2"]).toBeUndefined();
});

test("the button is free again even where no window can be opened", async () => {
  const { state, windows } = await press(locked, "throws");
  expect(windows).toEqual([]);
  expect(state().cells["Kinerja!E2"]).toBeUndefined();
});
