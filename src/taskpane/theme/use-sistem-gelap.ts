import { useSyncExternalStore } from "react";

const GELAP = "(prefers-color-scheme: dark)";

function subscribe(listener: () => void): () => void {
  const query = matchMedia(GELAP);
  query.addEventListener("change", listener);
  return () => {
    query.removeEventListener("change", listener);
  };
}

/** Whether the system is set to dark; follows a change while the pane is open. */
export const useSistemGelap = (): boolean =>
  useSyncExternalStore(subscribe, () => matchMedia(GELAP).matches);
