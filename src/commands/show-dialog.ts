import { type DialogMessage, toHash } from "./dialog-message";

/**
 * Opens a small window at an address. Calls back with what waits for its end, or with undefined when no window may be
 * opened (another one is open, popups are blocked).
 */
export type OpenWindow = (
  address: string,
  onOpened: (whenClosed: ((handler: () => void) => void) | undefined) => void,
) => void;

/** Excel ends a ribbon function after five minutes; this one ends by itself a little before. */
const LONGEST_WAIT = 4 * 60_000;

/**
 * Shows the message and waits until its window is closed: the function's page, and the window with it, ends with the
 * function. Resolves too when there is no window; the pane has the message as well.
 */
export async function showDialog(open: OpenWindow, message: DialogMessage): Promise<void> {
  const address = new URL(`dialog.html${toHash(message)}`, window.location.href).href;
  try {
    await untilClosed(open, address);
  } catch {
    // A host may throw instead of calling back, as for a page that is not https: no window either.
  }
}

function untilClosed(open: OpenWindow, address: string): Promise<void> {
  return new Promise((resolve) => {
    open(address, (whenClosed) => {
      if (!whenClosed) {
        resolve();
        return;
      }
      const timer = setTimeout(resolve, LONGEST_WAIT);
      whenClosed(() => {
        clearTimeout(timer);
        resolve();
      });
    });
  });
}
