/** Where the pane finds itself. `lambat`: office.js has not answered in time, or cannot be loaded. */
export type Lingkungan = "excel" | "bukan-excel" | "lambat";

export interface OfficeSource {
  /** The element that loads office.js. */
  readonly script: HTMLElement | null;
  /** `Office.onReady` once it exists, undefined before. */
  readonly onReady: () => Promise<{ readonly host: unknown }> | undefined;
  /** Calls back when the page has loaded everything it could, at once when it has already. */
  readonly whenLoaded: (then: () => void) => void;
}

export const BATAS_TUNGGU_MS = 10_000;

/**
 * Reports where the pane runs as soon as it is known. `lambat` may be followed by the truth when office.js
 * arrives after all: a slow connection is not a broken one.
 *
 * That office.js cannot be fetched may be settled before this runs, too early for a listener. But a page has not
 * loaded until each of its scripts has run or failed: if there is no Office then, there will be none.
 */
export function waitForOffice(
  source: OfficeSource,
  report: (lingkungan: Lingkungan) => void,
): void {
  const timer = setTimeout(() => {
    report("lambat");
  }, BATAS_TUNGGU_MS);
  const settle = (lingkungan: Lingkungan): void => {
    clearTimeout(timer);
    report(lingkungan);
  };
  let asked = false;
  const ask = (): boolean => {
    if (asked) return true;
    const ready = source.onReady();
    void ready?.then(({ host }) => {
      settle(host === "Excel" ? "excel" : "bukan-excel");
    });
    asked = ready !== undefined;
    return asked;
  };
  if (ask()) return;
  source.script?.addEventListener("load", ask);
  source.whenLoaded(() => {
    if (!ask()) settle("lambat");
  });
}
