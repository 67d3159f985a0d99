import type { DialogMessage } from "./dialog-message";

/** The message and the way on. The button stays hidden until office.js can close the window. */
export function renderDialog(isi: HTMLElement, { pesan, saran }: DialogMessage): void {
  const tutup = element("button", "Tutup");
  tutup.hidden = true;
  isi.replaceChildren(
    element("h1", pesan),
    ...(saran === "" ? [] : [element("p", saran)]),
    element("p", "Selengkapnya: klik Buka Panel di pita Beranda."),
    tutup,
  );
}

function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  text: string,
): HTMLElementTagNameMap[K] {
  const node = document.createElement(tag);
  node.textContent = text;
  return node;
}
