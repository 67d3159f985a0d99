import { useEffect, useRef } from "react";
import type { RefObject } from "react";

/**
 * Moves the focus to an element when it appears and whenever `tanda` changes, so that the keyboard goes on from
 * there. An officer who has gone back to the sheet meanwhile is left alone.
 */
export function useFokus<T extends HTMLElement>(tanda: unknown): RefObject<T | null> {
  const ref = useRef<T>(null);
  useEffect(() => {
    if (document.hasFocus()) ref.current?.focus();
  }, [tanda]);
  return ref;
}
