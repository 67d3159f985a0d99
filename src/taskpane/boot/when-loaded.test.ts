import { whenLoaded } from "./when-loaded";

afterEach(() => {
  jest.restoreAllMocks();
});

const pageIs = (state: DocumentReadyState): void => {
  jest.spyOn(document, "readyState", "get").mockReturnValue(state);
};

test("of a page that is still loading it tells when it has loaded, once", () => {
  pageIs("interactive");
  const then = jest.fn();
  whenLoaded(then);
  expect(then).not.toHaveBeenCalled();
  window.dispatchEvent(new Event("load"));
  window.dispatchEvent(new Event("load"));
  expect(then).toHaveBeenCalledTimes(1);
});

test("of a page that has loaded it tells at once", () => {
  pageIs("complete");
  const then = jest.fn();
  whenLoaded(then);
  expect(then).toHaveBeenCalledTimes(1);
});
