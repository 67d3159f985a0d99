/** @jest-environment jsdom */
import { showDialog } from "./show-dialog";

const MESSAGE = { pesan: "Lembar terkunci.", saran: "Buka proteksinya." };

afterEach(() => {
  jest.useRealTimers();
});

test("waits until the window is closed", async () => {
  const events: string[] = [];
  let close = (): void => undefined;
  const shown = showDialog((address, onOpened) => {
    events.push(new URL(address).pathname);
    onOpened((handler) => {
      close = handler;
    });
  }, MESSAGE).then(() => events.push("done"));
  await Promise.resolve();
  expect(events).toEqual(["/dialog.html"]);
  close();
  await shown;
  expect(events).toEqual(["/dialog.html", "done"]);
});

test("goes on when no window may be opened", async () => {
  await expect(showDialog((_, onOpened) => onOpened(undefined), MESSAGE)).resolves.toBeUndefined();
});

test("goes on by itself before Excel gives the function up", async () => {
  jest.useFakeTimers();
  const shown = showDialog((_, onOpened) => onOpened(() => undefined), MESSAGE);
  jest.advanceTimersByTime(5 * 60_000 - 1);
  await expect(shown).resolves.toBeUndefined();
});
