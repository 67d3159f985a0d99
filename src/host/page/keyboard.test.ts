import { commandOf } from "./keyboard";

const key = (name: string, held: { ctrl?: boolean; shift?: boolean; alt?: boolean } = {}) => ({
  key: name,
  ctrlKey: held.ctrl ?? false,
  metaKey: false,
  altKey: held.alt ?? false,
  shiftKey: held.shift ?? false,
});

test("a printable key begins an entry, with Ctrl or Alt it does not", () => {
  expect(commandOf(key("7"))).toEqual({ kind: "type", text: "7" });
  expect(commandOf(key("é"))).toEqual({ kind: "type", text: "é" });
  expect(commandOf(key("c", { ctrl: true }))).toBeUndefined();
  expect(commandOf(key("x", { alt: true }))).toBeUndefined();
});

test("Tab and F6 are left to the browser, so that the keyboard can leave the sheet", () => {
  expect(commandOf(key("Tab"))).toBeUndefined();
  expect(commandOf(key("F6"))).toBeUndefined();
});

test("Shift extends, Ctrl goes far", () => {
  expect(commandOf(key("ArrowDown", { ctrl: true, shift: true }))).toEqual({
    kind: "step",
    step: { rows: 1, columns: 0, far: true },
    extend: true,
  });
});
