import type { HostDocument } from "../document/host-document";
import { element } from "./dom";

/** One tab per sheet that is not hidden; arrow keys walk along them. */
export function paintSheetTabs(
  list: HTMLElement,
  document: HostDocument,
  onOpen: (sheetId: string) => void,
): void {
  const shown = document.sheets.filter(({ visibility }) => visibility === "visible");
  const hadFocus = list.contains(list.ownerDocument.activeElement);
  const tabs = shown.map(({ id, name }) => {
    const chosen = id === document.activeSheetId;
    const tab = element(
      "button",
      { type: "button", role: "tab", "aria-selected": String(chosen), tabindex: chosen ? 0 : -1 },
      name,
    );
    tab.addEventListener("click", () => onOpen(id));
    return tab;
  });
  list.replaceChildren(...tabs);
  list.onkeydown = ({ key }) => {
    const step = key === "ArrowRight" ? 1 : key === "ArrowLeft" ? -1 : 0;
    const at = shown.findIndex(({ id }) => id === document.activeSheetId);
    const next = shown[at + step];
    if (step !== 0 && next) onOpen(next.id);
  };
  if (hadFocus) tabs.find((tab) => tab.tabIndex === 0)?.focus();
}
