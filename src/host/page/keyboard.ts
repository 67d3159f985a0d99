import type { Step } from "./selection";

/** What a key means while no cell is being edited. */
export type GridCommand =
  | { readonly kind: "step"; readonly step: Step; readonly extend: boolean }
  | { readonly kind: "page"; readonly rows: -1 | 1; readonly extend: boolean }
  | { readonly kind: "home"; readonly whole: boolean; readonly extend: boolean }
  | { readonly kind: "end"; readonly extend: boolean }
  | { readonly kind: "edit" }
  | { readonly kind: "type"; readonly text: string }
  | { readonly kind: "clear" }
  | { readonly kind: "undo" };

type Key = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey">;

/** Excel's own keys. Tab is left to the browser, so that the keyboard can leave the sheet. */
export function commandOf(key: Key): GridCommand | undefined {
  const control = key.ctrlKey || key.metaKey;
  return (
    movement(key, control) ??
    action(key, control) ??
    (/^.$/su.test(key.key) && !control && !key.altKey ? { kind: "type", text: key.key } : undefined)
  );
}

const ARROWS: Readonly<Record<string, Pick<Step, "rows" | "columns">>> = {
  ArrowUp: { rows: -1, columns: 0 },
  ArrowDown: { rows: 1, columns: 0 },
  ArrowLeft: { rows: 0, columns: -1 },
  ArrowRight: { rows: 0, columns: 1 },
};

function movement({ key, shiftKey }: Key, control: boolean): GridCommand | undefined {
  const arrow = ARROWS[key];
  if (arrow) return { kind: "step", step: { ...arrow, far: control }, extend: shiftKey };
  switch (key) {
    case "Enter":
      return {
        kind: "step",
        step: { rows: shiftKey ? -1 : 1, columns: 0, far: false },
        extend: false,
      };
    case "PageDown":
      return { kind: "page", rows: 1, extend: shiftKey };
    case "PageUp":
      return { kind: "page", rows: -1, extend: shiftKey };
    case "Home":
      return { kind: "home", whole: control, extend: shiftKey };
    case "End":
      return control ? { kind: "end", extend: shiftKey } : undefined;
    default:
      return undefined;
  }
}

function action({ key }: Key, control: boolean): GridCommand | undefined {
  if (key === "F2") return { kind: "edit" };
  if (key === "Backspace") return { kind: "type", text: "" };
  if (key === "Delete") return { kind: "clear" };
  if (control && key.toLowerCase() === "z") return { kind: "undo" };
  return undefined;
}
