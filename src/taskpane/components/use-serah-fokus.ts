import { useLayoutEffect } from "react";
import type { RefObject } from "react";

/** When an element goes that holds the focus, the pane's content takes it: the keyboard does not start from nowhere. */
export function useSerahFokus(ref: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const element = ref.current;
    return () => {
      if (!element?.contains(document.activeElement)) return;
      element.closest("main")?.focus({ preventScroll: true });
    };
  }, [ref]);
}
