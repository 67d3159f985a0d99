import { keepTab } from "./keep-tab";

beforeEach(() => {
  document.body.innerHTML = `<h2 tabindex="-1">Judul</h2><div tabindex="0"></div><button>Lanjut</button>`;
});

const byTag = (tag: string): HTMLElement => {
  const element = document.querySelector<HTMLElement>(tag);
  if (!element) throw new Error(`The page has no ${tag}`);
  return element;
};

test("what is only given the focus is a tab stop for as long as it has it", () => {
  keepTab(document);
  const [heading, button] = [byTag("h2"), byTag("button")];
  heading.focus();
  expect(heading.getAttribute("tabindex")).toBe("0");
  button.focus();
  expect(heading.getAttribute("tabindex")).toBe("-1");
});

test("a tab stop stays one, and what has no place in the order gets none", () => {
  keepTab(document);
  const [stop, button] = [byTag("div"), byTag("button")];
  stop.focus();
  button.focus();
  button.blur();
  expect(stop.getAttribute("tabindex")).toBe("0");
  expect(button.hasAttribute("tabindex")).toBe(false);
});
