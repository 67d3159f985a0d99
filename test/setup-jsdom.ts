import "@testing-library/jest-dom";
import { configure } from "@testing-library/dom";

// Asking jsdom whether each element is hidden takes seconds with Fluent's styles; what must be seen is asserted.
configure({ defaultHidden: true });

// The first rendering compiles every style of Fluent; a machine that is busy otherwise needs its time for that.
jest.setTimeout(30_000);

// jsdom has no layout: what asks about it gets the answer of a light, motionless screen that never changes.
globalThis.ResizeObserver = class {
  observe(): void {
    return undefined;
  }
  unobserve(): void {
    return undefined;
  }
  disconnect(): void {
    return undefined;
  }
};

Object.defineProperty(globalThis, "matchMedia", {
  writable: true,
  value: (query: string) => ({
    matches: false,
    media: query,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }),
});

Element.prototype.scrollIntoView = () => undefined;
