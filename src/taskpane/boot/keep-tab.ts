/**
 * In Excel on the web office.js moves the focus itself when Tab is pressed: to the next of the page's tab stops, and out
 * of the pane when it starts from an element that is none. A heading or a message that has been given the focus, so
 * that the keyboard goes on from there, is therefore a tab stop for as long as it has it.
 */
export function keepTab(page: Document): void {
  const borrowed = new WeakSet<EventTarget>();
  page.addEventListener("focusin", ({ target }) => {
    if (!(target instanceof HTMLElement) || target.getAttribute("tabindex") !== "-1") return;
    target.tabIndex = 0;
    borrowed.add(target);
  });
  page.addEventListener("focusout", ({ target }) => {
    if (!(target instanceof HTMLElement) || !borrowed.delete(target)) return;
    target.tabIndex = -1;
  });
}
