import { button, element } from "./dom";
import { activeSheetOf } from "./open-workbook";
import type { OpenWorkbook } from "./open-workbook";

interface DrawerEvents {
  readonly current: () => OpenWorkbook;
  /** The document was changed from here. */
  readonly onChange: () => void;
  /** The add-in must start again to notice. */
  readonly onRestart: () => void;
}

/** For developers: what the add-in has cost so far, and what may be made to go wrong. */
export function createDrawer(place: HTMLElement, events: DrawerEvents): { refresh: () => void } {
  const counters = element("dl", { "aria-label": "Hitungan" });
  const refresh = (): void => paintCounters(counters, events.current());
  const reset = button("Nolkan", () => {
    Object.assign(events.current().session.stats, ZERO);
    refresh();
  });
  place.append(
    element(
      "div",
      { class: "drawer-body" },
      element("fieldset", {}, element("legend", {}, "Lalu lintas dengan add-in"), counters, reset),
      faults(events),
    ),
  );
  return { refresh };
}

const ZERO = { syncs: 0, cleanups: 0, actions: 0, bytesIn: 0, bytesOut: 0, singleCellWrites: 0 };

const COUNTERS = [
  ["sync", "syncs"],
  ["tindakan", "actions"],
  ["bita masuk", "bytesIn"],
  ["bita keluar", "bytesOut"],
  ["sel ditulis satu per satu", "singleCellWrites"],
] as const;

function paintCounters(list: HTMLElement, { session }: OpenWorkbook): void {
  list.replaceChildren(
    ...COUNTERS.flatMap(([label, key]) => [
      element("dt", {}, label),
      element("dd", { "data-counter": key }, session.stats[key].toLocaleString("id-ID")),
    ]),
  );
}

function faults({ current, onChange, onRestart }: DrawerEvents): HTMLElement {
  return element(
    "fieldset",
    {},
    element("legend", {}, "Gangguan yang disengaja"),
    button("Kunci / buka lembar ini", () => {
      const { protection } = activeSheetOf(current().document);
      protection.protected = !protection.protected;
      onChange();
    }),
    button("Putuskan sesi pada panggilan berikutnya", () => {
      Object.assign(current().session.faults, { sessionLost: "before", sparedBatches: 0 });
    }),
    button("Putuskan sesi di tengah panggilan kedua", () => {
      Object.assign(current().session.faults, { sessionLost: HALF_WRITTEN, sparedBatches: 1 });
    }),
    button("Tolak satu panggilan (sedang sibuk)", () => {
      current().session.faults.busy = 1;
    }),
    choice("Jeda tiap panggilan (milidetik)", ["0", "500", "3000"], (value) => {
      current().session.faults.delayMs = Number(value);
    }),
    choice("Batas muatan (bita)", ["5242880", "100000", "1000"], (value) => {
      current().session.faults.payloadLimit = Number(value);
    }),
    choice("ExcelApi yang didukung", ["1.20", "1.16", "1.9", "1.8"], (value) => {
      const { engine } = current().session;
      engine.requirements = { ...engine.requirements, ExcelApi: value };
      onRestart();
    }),
  );
}

/** So many actions of a write reach the first block of cells, but not the last. */
const HALF_WRITTEN = 8;

function choice(
  label: string,
  values: readonly string[],
  onChoose: (value: string) => void,
): HTMLElement {
  const select = element("select", {}, ...values.map((value) => element("option", {}, value)));
  select.addEventListener("change", () => onChoose(select.value));
  return element("label", {}, `${label} `, select);
}
