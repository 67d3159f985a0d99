import { useEffect, useRef } from "react";
import type { RefObject } from "react";

/**
 * Brings an element into sight when it appears and whenever `tanda` changes, and moves the focus to it, so that the
 * keyboard goes on from there. The focus of an officer who has gone back to the sheet meanwhile is left alone.
 */
export function useFokus<T extends HTMLElement>(tanda: unknown): RefObject<T | null> {
  const ref = useRef<T>(null);
  useEffect(() => {
    ref.current?.scrollIntoView({ block: "nearest" });
    if (document.hasFocus()) ref.current?.focus({ preventScroll: true });
  }, [tanda]);
  return ref;
}
