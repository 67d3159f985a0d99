import { button, element } from "./dom";
import type { AddIn, RibbonButton } from "./manifest";

/** A button of the stand-in itself. */
export interface OwnButton {
  readonly label: string;
  /** Lines of a 24 × 24 drawing. */
  readonly drawing: string;
  readonly tip: string;
  readonly onClick: () => void;
}

interface Ribbon {
  readonly own: readonly OwnButton[];
  readonly addIn: AddIn;
  readonly onAddInButton: (button: RibbonButton) => void;
}

/** The strip above the sheet: what Excel would offer, then what the add-in's manifest asks for. */
export function paintRibbon(strip: HTMLElement, { own, addIn, onAddInButton }: Ribbon): void {
  strip.replaceChildren(
    group("Berkas", own.map(ownButton)),
    ...addIn.groups.map(({ label, buttons }) =>
      group(
        label,
        buttons.map((spec) => {
          const icon = element("img", { src: spec.icon, alt: "", width: 32, height: 32 });
          return ribbonButton(spec, icon, () => onAddInButton(spec));
        }),
      ),
    ),
  );
}

function ownButton({ label, drawing, tip, onClick }: OwnButton): HTMLButtonElement {
  return ribbonButton({ label, tip }, drawnIcon(drawing), onClick);
}

const SVG = "http://www.w3.org/2000/svg";

function drawnIcon(drawing: string): SVGSVGElement {
  const icon = document.createElementNS(SVG, "svg");
  icon.setAttribute("viewBox", "0 0 24 24");
  icon.setAttribute("aria-hidden", "true");
  const lines = document.createElementNS(SVG, "path");
  lines.setAttribute("d", drawing);
  icon.append(lines);
  return icon;
}

function ribbonButton(
  { label, tip }: { readonly label: string; readonly tip: string },
  icon: Element,
  onClick: () => void,
): HTMLButtonElement {
  const node = button("", onClick, { class: "ribbon-button", title: tip });
  node.append(icon, label);
  return node;
}

function group(label: string, buttons: readonly HTMLButtonElement[]): HTMLElement {
  return element(
    "div",
    { class: "ribbon-group", role: "group", "aria-label": label },
    element("div", { class: "ribbon-buttons" }, ...buttons),
    element("span", { "aria-hidden": "true" }, label),
  );
}
