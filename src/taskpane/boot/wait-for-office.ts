/** Where the pane finds itself. `lambat`: office.js has not answered in time (it may still). */
export type Lingkungan = "excel" | "bukan-excel" | "lambat";

export interface OfficeSource {
  /** The element that loads office.js. */
  readonly script: HTMLElement | null;
  /** `Office.onReady` once it exists, undefined before. */
  readonly onReady: () => Promise<{ readonly host: unknown }> | undefined;
}

export const BATAS_TUNGGU_MS = 10_000;

/**
 * Reports where the pane runs as soon as it is known. `lambat` may be followed by the truth when office.js
 * arrives after all: a slow connection is not a broken one.
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
  const ask = (): boolean => {
    const ready = source.onReady();
    void ready?.then(({ host }) => {
      settle(host === "Excel" ? "excel" : "bukan-excel");
    });
    return ready !== undefined;
  };
  if (ask()) return;
  source.script?.addEventListener("load", ask);
  source.script?.addEventListener("error", () => {
    settle("lambat");
  });
}
