import type { Host } from "../protocol/create-host";
import type { DialogRequest, DialogSurface } from "../protocol/dialogs";
import { button, element } from "./dom";
import { createFrame } from "./frames";

/** Draws the dialogs an add-in opens inside the page. */
export function createDialogSurface(hostOf: () => Host, title: string): DialogSurface {
  let close: (() => void) | undefined;
  return {
    open: (request) => {
      close = openDialog(hostOf(), title, request);
    },
    close: () => close?.(),
  };
}

function openDialog(host: Host, title: string, { url, height, width }: DialogRequest): () => void {
  const frame = createFrame(host, { kind: "dialog", url, title });
  const dismiss = button("✕", () => modal.close(), { "aria-label": "Tutup jendela" });
  const head = element("header", {}, element("h2", {}, title), dismiss);
  const modal = element("dialog", { class: "dialog", "aria-label": title }, head, frame.node);
  modal.style.width = `max(280px, ${width}vw)`;
  modal.style.height = `max(160px, ${height}vh)`;
  let byAddIn = false;
  modal.addEventListener("close", () => {
    if (!byAddIn) host.dialogDismissed();
    frame.remove();
    modal.remove();
  });
  document.body.append(modal);
  modal.showModal();
  return () => {
    byAddIn = true;
    modal.close();
  };
}
