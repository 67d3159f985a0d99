/** Calls back when the page has loaded, at once when it has already. */
export function whenLoaded(then: () => void): void {
  if (document.readyState === "complete") then();
  else window.addEventListener("load", then, { once: true });
}
