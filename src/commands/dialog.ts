import { fromHash } from "./dialog-message";
import { renderDialog } from "./render-dialog";

const isi = document.querySelector<HTMLElement>("#isi");
if (isi) renderDialog(isi, fromHash(window.location.hash));

void Office.onReady(() => {
  const tutup = document.querySelector<HTMLButtonElement>("button");
  if (!tutup) return;
  tutup.hidden = false;
  tutup.addEventListener("click", () => Office.context.ui.messageParent("tutup"));
  tutup.focus();
});
