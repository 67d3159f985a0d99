const STOPS = "a[href], button, input, select, summary, iframe, [tabindex]";

/** Moves the focus to the tab stop after an element, or to the one before it; past the last the first follows. */
export function focusBeside(place: HTMLElement, backward: boolean): void {
  const stops = [...document.querySelectorAll<HTMLElement>(STOPS)].filter(
    (stop) =>
      stop === place ||
      (stop.tabIndex >= 0 && !stop.matches(":disabled") && stop.checkVisibility()),
  );
  const here = stops.indexOf(place);
  const next = stops.at(backward ? here - 1 : (here + 1) % stops.length);
  next?.focus();
}
